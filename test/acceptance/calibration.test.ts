import { describe, expect, it } from 'vitest';
import { campaigns } from '../../bench/calibration/campaigns.js';
import { scenarios, stress } from '../../bench/calibration/scenarios.js';
import { findInterval, searchCampaign, searchNull } from '../../bench/calibration/study.js';

// A small version of bench/calibration, whose README has the figures of hundreds of runs. Seeds are fixed, so a change of
// the method is what makes it fail; the margins are such that a right method passes nearly whatever the seeds.

describe('where nobody acts in concert', () => {
  // Of 200 sections of each kind 0 to 3 % have somebody at level 2; of sixteen, three or more would come once in a hundred times.
  it('finds somebody in two of sixteen sections at most, two of each kind', () => {
    const runs = Object.values(scenarios).flatMap((life) => [1, 2].map((seed) => searchNull(seed, life)));
    expect(runs.filter(({ accounts }) => accounts.size > 0).length).toBeLessThanOrEqual(2);
    expect(runs.filter(({ pairs }) => pairs.length > 0).length).toBeLessThanOrEqual(1);
    // The same sections are full of what a fixed rule calls coordinated.
    for (const { fixed } of runs) expect(fixed['≥ 1 within 60 s']).toBeGreaterThan(100);
  });

  // Without the nulls of sittings and of sharers 32 to 94 % of these sections had a group.
  it.each(['sessions: six of ten comments follow another', 'narrow taste: 40 topics'])(
    'finds nobody where people are not exchangeable: %s',
    (name) => {
      expect([...searchNull(1, stress[name]!).accounts]).toEqual([]);
    },
  );
});

describe('where some do', () => {
  it.each(Object.entries(campaigns))('finds nine of ten members: %s', (_, campaign) => {
    const { found, innocent } = searchCampaign(1, campaign);
    expect(found).toBeGreaterThanOrEqual(0.9);
    // A false group beside the true one, which one in thirty runs has, has about ten accounts.
    expect(innocent).toBeLessThanOrEqual(20);
  });

  it('needs the group test for twenty accounts that act three times in an outage', () => {
    const campaign = campaigns['20 accounts × 3 objects in an outage']!;
    const { found, paired } = searchCampaign(2, campaign);
    expect(found).toBeGreaterThanOrEqual(0.9);
    expect(paired).toBeLessThan(0.5);
  });
});

it('gives the interval of Wilson', () => {
  // 1 of 10 and 0 of 10, as binom.confint(method = "wilson") of R prints them.
  expect(findInterval(1, 10).map((bound) => Number(bound.toFixed(4)))).toEqual([0.0179, 0.4042]);
  expect(findInterval(0, 10).map((bound) => Number(bound.toFixed(4)))).toEqual([0, 0.2775]);
});
