import { expect, it } from 'vitest';
import { findCoordination } from '../../src/coordination/findCoordination.js';
import { simulateAlmaty } from '../../src/simulate/simulateAlmaty.js';
import { tableOfSection } from '../../src/simulate/tableOfSection.js';

const runs = [true, false].flatMap((outage) =>
  Array.from({ length: 10 }, (_, k) => ({ outage, seed: k + 1 })),
);

it('finds no pair in at least 19 of 20 sections without a campaign, with and without an outage', () => {
  const withPairs = runs.filter(({ outage, seed }) => {
    const section = simulateAlmaty({ seed, outage, campaigns: 'none', accounts: 1000, comments: 5000 });
    expect(section.truth.every(({ campaign }) => campaign === '')).toBe(true);
    return findCoordination(tableOfSection(section), { shuffles: 0 }).floor.observedPairs > 0;
  });
  expect(withPairs.length).toBeLessThanOrEqual(1);
});

it('calls nobody where the fixed rules "once" and "twice within the hour" call pairs coordinated', () => {
  const section = simulateAlmaty({ seed: 1, campaigns: 'none', accounts: 300, comments: 6000 });
  const { histograms, floor } = findCoordination(tableOfSection(section), {
    shuffles: 0,
    minBits: 0,
    minCoActions: 1,
  });
  const hour = histograms.find(
    ({ trace, windowSeconds }) => trace === 'same_text' && windowSeconds === 3600,
  )!;
  const twice = hour.observed.slice(1).reduce((sum, pairs) => sum + pairs, 0);
  expect(hour.observed[0]).toBeGreaterThan(100);
  expect(twice).toBeGreaterThan(0);
  expect(floor.observedPairs).toBe(0);
});
