import type { AccountWindows } from '../../model/eventStudy.js';
import { estimateClusterContrast } from '../../stats/clusterContrast.js';
import { countActive } from './countActive.js';

/** An estimate with its account-clustered error, from the sums of two windows, and the accounts that it rests on. */
export type WindowStatistic = (windows: AccountWindows) => {
  readonly estimate: number;
  readonly standardError: number;
  /** Of the poorer window, or in both. */
  readonly accounts: number;
};

/**
 * Mean after minus mean before.
 *
 * @example
 * import { buildCommentTable, measureShift, prepareAccountWindows } from 'in-concert';
 * const table = buildCommentTable([0, 1, 2, 3].map((at) => ({ account: `${at % 2}`, at, text: '' })));
 * const sum = prepareAccountWindows(table, Float64Array.of(0, 1, 1, 3));
 * measureShift(sum([{ from: 0, to: 2 }], [{ from: 2, to: 4 }])).estimate; // => 1.5
 */
export const measureShift: WindowStatistic = (windows) => {
  const { countBefore, sumBefore, countAfter, sumAfter } = windows;
  const { estimate, standardError } = estimateClusterContrast([
    { sums: sumBefore, counts: countBefore, sign: -1 },
    { sums: sumAfter, counts: countAfter, sign: 1 },
  ]);
  return { estimate, standardError, accounts: Math.min(countActive(countBefore), countActive(countAfter)) };
};

/**
 * Change of those who wrote in both windows: Σ ½(q_B + q_A) d. Its error sums the squares of each account's influence
 * ½ (n_B (d − D_B) / N_B + n_A (d − D_A) / N_A), with D the two weighted means of d, times G/(G−1).
 *
 * @example
 * import { buildCommentTable, measureWithin, prepareAccountWindows } from 'in-concert';
 * const table = buildCommentTable([0, 1, 2, 3].map((at) => ({ account: `${at % 2}`, at, text: '' })));
 * const sum = prepareAccountWindows(table, Float64Array.of(0, 1, 1, 3));
 * measureWithin(sum([{ from: 0, to: 2 }], [{ from: 2, to: 4 }])).estimate; // => 1.5
 */
export const measureWithin: WindowStatistic = (windows) => {
  const { countBefore, sumBefore, countAfter, sumAfter } = windows;
  let before = 0;
  let after = 0;
  let sumB = 0;
  let sumA = 0;
  let stayed = 0;
  const change = (i: number): number => sumAfter[i]! / countAfter[i]! - sumBefore[i]! / countBefore[i]!;
  const isStayer = (i: number): boolean => countBefore[i]! > 0 && countAfter[i]! > 0;
  for (let i = 0; i < countBefore.length; i++) {
    if (!isStayer(i)) continue;
    stayed++;
    before += countBefore[i]!;
    after += countAfter[i]!;
    sumB += countBefore[i]! * change(i);
    sumA += countAfter[i]! * change(i);
  }
  const meanB = sumB / before;
  const meanA = sumA / after;
  let squares = 0;
  for (let i = 0; i < countBefore.length; i++) {
    if (!isStayer(i)) continue;
    const d = change(i);
    squares += ((countBefore[i]! * (d - meanB)) / before + (countAfter[i]! * (d - meanA)) / after) ** 2 / 4;
  }
  const standardError = stayed < 2 ? NaN : Math.sqrt((squares * stayed) / (stayed - 1));
  return { estimate: (meanB + meanA) / 2, standardError, accounts: stayed };
};
