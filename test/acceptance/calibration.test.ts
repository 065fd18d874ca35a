import { describe, expect, it } from 'vitest';
import { campaigns } from '../../bench/calibration/campaigns.js';
import { scenarios } from '../../bench/calibration/scenarios.js';
import { findInterval, searchCampaign, searchNull } from '../../bench/calibration/study.js';

// A small version of bench/calibration, whose README has the figures of hundreds of runs. Seeds are fixed, so a change of
// the method is what makes it fail; the margins are such that a right method passes nearly whatever the seeds.

describe('where nobody acts in concert', () => {
  // Comments fall to accounts regardless of who writes them: the assumption of exchangeable accounts holds exactly. One
  // run in fifty shows a group by design; three of eight come once in two thousand times.
  const exchangeable = ['organic', 'outage with return flood', 'viral news', 'hyperactive accounts'];
  const seeds = [1, 2];

  it('finds somebody in two of eight sections at most where whoever is active could have written it', () => {
    const runs = exchangeable.flatMap((name) => seeds.map((seed) => searchNull(seed, scenarios[name]!)));
    expect(runs.filter(({ accounts }) => accounts.size > 0).length).toBeLessThanOrEqual(2);
    // The same sections are full of what a fixed rule calls coordinated.
    for (const { fixed } of runs) expect(fixed['≥ 1 within 60 s']).toBeGreaterThan(100);
  });

  // Taste and time zones break the assumption, which groups show and pairs hardly do: one in 1,600 runs.
  it.each(Object.keys(scenarios).filter((name) => !exchangeable.includes(name)))(
    'proves no pair: %s',
    (name) => {
      expect(searchNull(1, scenarios[name]!).pairs).toEqual([]);
    },
  );
});

describe('where some do', () => {
  it.each(Object.entries(campaigns))('finds nine of ten members: %s', (_, campaign) => {
    const { found, innocent } = searchCampaign(1, campaign);
    expect(found).toBeGreaterThanOrEqual(0.9);
    // A false group beside the true one has about ten accounts.
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
