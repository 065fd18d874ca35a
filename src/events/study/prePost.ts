import type { AccountWindows, CannotSay, MeanContrast } from '../../model/eventStudy.js';
import { bootstrapTotalsDefaults } from '../../stats/bootstrapTotals.js';
import { say } from '../../words/say.js';
import { countActive } from './countActive.js';
import { contrastMeans } from './contrastInterval.js';
import { refuseShortages } from './refuse.js';

export interface ContrastOptions {
  readonly draws: number;
  readonly seed: number;
  readonly confidence: number;
  /** Fewer accounts on a side give no estimate. */
  readonly minAccounts: number;
}

/** Ten accounts a side are the fewest whose spread says something about the spread of all. */
export const contrastDefaults: ContrastOptions = {
  ...bootstrapTotalsDefaults,
  confidence: 0.95,
  minAccounts: 10,
};

/**
 * Mean after minus mean before, with an interval by resampling accounts.
 *
 * Can wrongly say "the event did it": neighbouring hours are alike and moods drift without any event, which the interval does not
 * know (see `testPlacebo`); other people came or went (see `decomposeShift`).
 *
 * Formula: Σ after / n after − Σ before / n before over all comments. Interval: percentiles of a Poisson bootstrap over accounts, each with both
 * windows, taken further out for few accounts (`findExpandedInterval`). standardError: `estimateClusterContrast`.
 * Defaults: {@link contrastDefaults}.
 * Cost: draws × accounts.
 * Source: Field & Welsh (2007), https://doi.org/10.1111/j.1467-9868.2007.00593.x
 *
 * @param windows From `prepareAccountWindows`.
 * @example
 * import { compareBeforeAfter } from 'in-concert';
 * const ones = new Float64Array(12).fill(1);
 * const tones = Float64Array.from(ones, (_, i) => i / 12);
 * const windows = {
 *   account: Int32Array.from(ones, (_, i) => i), countBefore: ones, sumBefore: tones, countAfter: ones,
 *   sumAfter: tones.map((tone) => tone + 0.25),
 * };
 * const shift = compareBeforeAfter(windows);
 * shift.kind === 'estimate' && Number(shift.estimate.toFixed(9)); // => 0.25
 */
export function compareBeforeAfter(
  windows: AccountWindows,
  options: Partial<ContrastOptions> = {},
): MeanContrast | CannotSay {
  const { draws, seed, confidence, minAccounts } = { ...contrastDefaults, ...options };
  const { countBefore, sumBefore, countAfter, sumAfter } = windows;
  const refusal = refuseShortages([
    { what: say`accounts before`, needed: minAccounts, found: countActive(countBefore) },
    { what: say`accounts after`, needed: minAccounts, found: countActive(countAfter) },
  ]);
  if (refusal !== null) return refusal;
  return contrastMeans(
    [
      { sums: sumBefore, counts: countBefore, sign: -1 },
      { sums: sumAfter, counts: countAfter, sign: 1 },
    ],
    { draws, seed, confidence },
  );
}
