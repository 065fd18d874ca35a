import { beforeAll, describe, expect, it } from 'vitest';
import { drawSection, scenarios } from '../../../bench/calibration/scenarios.js';
import { preparePairs, pairIndex, type PairSetting } from '../../../bench/calibration/ppPlotPairs.js';
import { createTally, type TallyResult } from '../../../bench/calibration/ppPlotTally.js';
import { tableOf } from '../../../bench/calibration/study.js';
import { shuffleAccounts } from '../../../src/coordination/chance/shuffleAccounts.js';
import { createRandom } from '../../../src/stats/random.js';
import { poissonTail } from '../../../src/stats/poissonTail.js';

// A small version of bench/calibration/ppPlot.ts: a whole simulated section, accounts shuffled within cells.
const windowSeconds = 3600;
const shuffles = 30;
const grid = [0.01, 0.1, 0.5];
const limits = [0.01, 0.001];

describe.each(['organic', 'hyperactive accounts'])('Poisson(λ) against shuffled accounts: %s', (name) => {
  let setting: PairSetting;
  let result: TallyResult;
  beforeAll(() => {
    setting = preparePairs(tableOf(drawSection(1, scenarios[name]!)), windowSeconds);
    const random = createRandom(1);
    const tally = createTally(setting.expect(setting.account), setting.accounts, grid, limits);
    for (let run = 0; run < shuffles; run++)
      tally.add(setting.count(shuffleAccounts(setting.account, setting.cells, random), 1));
    result = tally.finish();
  });

  it('expects as many co-actions as shuffles give, where pairs seldom meet', () => {
    for (const { from, expected, coActions } of result.strata.filter(
      (one) => one.from < 0.1 && one.from > 0,
    )) {
      expect([from, coActions / expected > 0.95 && coActions / expected < 1.05]).toEqual([from, true]);
    }
  });

  it('never expects fewer, since an object is counted once', () => {
    for (const { from, expected, coActions, pairs } of result.strata.filter((one) => one.from >= 0.01))
      // Three standard errors of room.
      expect([from, coActions <= expected + 3 * Math.sqrt(expected / pairs / shuffles)]).toEqual([
        from,
        true,
      ]);
  });

  it('is spread no more than Poisson', () => {
    for (const { from, dispersion } of result.strata) expect([from, dispersion < 1.05]).toEqual([from, true]);
  });

  it('is careful in the tails: shuffles reach a p less often than Poisson says', () => {
    for (const { limit, found, poisson } of result.called)
      expect([limit, found < poisson]).toEqual([limit, true]);
    for (const { tails, from } of result.strata)
      for (const { found, poisson } of tails.slice(1))
        expect([from, found <= poisson + 3 * Math.sqrt(poisson / shuffles)]).toEqual([from, true]);
  });

  it('gives randomised p-values that are uniform but for the careful end', () => {
    for (const [g, level] of grid.entries()) expect(result.shares[g]!).toBeLessThanOrEqual(level * 1.02);
    expect(result.shares[grid.indexOf(0.5)]!).toBeGreaterThan(0.49);
  });
});

it('sums tails exactly, on pairs small enough to be counted by hand', () => {
  // Three accounts: {0,1} meets twice, {0,2} once, {1,2} never; λ as given.
  const expected = Float64Array.from([0.5, 0.2, 0]);
  expect([pairIndex(0, 1, 3), pairIndex(0, 2, 3), pairIndex(1, 2, 3)]).toEqual([0, 1, 2]);
  const tally = createTally(expected, 3, [0.05, 1], [0.1, 0.01]);
  tally.add({ a: Int32Array.of(0, 0), b: Int32Array.of(1, 2), coActions: Int32Array.of(2, 1) });
  const { shares, called } = tally.finish();
  // P(X ≥ 2) is 0.0902 and P(X ≥ 3) 0.0144 at λ = 0.5; so 0.05 cuts the first pair's interval at (0.05 − 0.0144) / 0.0758.
  // The second pair's, 0.0175 to 0.1813, is cut at (0.05 − 0.0175) / 0.1637; the third's is 0 to 1.
  const [high, low] = [poissonTail(2, 0.5), poissonTail(3, 0.5)];
  const [high2, low2] = [poissonTail(1, 0.2), poissonTail(2, 0.2)];
  expect(shares[0]).toBeCloseTo(
    ((0.05 - low) / (high - low) + (0.05 - low2) / (high2 - low2) + 0.05) / 3,
    12,
  );
  expect(shares[1]).toBeCloseTo(1, 12);
  // p ≤ 0.1 needs two co-actions of either pair, p ≤ 0.01 four of the first and three of the second.
  expect(called[0]).toEqual({ limit: 0.1, found: 1, poisson: poissonTail(2, 0.5) + poissonTail(2, 0.2) });
  expect(called[1]).toEqual({ limit: 0.01, found: 0, poisson: poissonTail(4, 0.5) + poissonTail(3, 0.2) });
});
