import { poissonOfOne } from '../stats/poissonOfOne.js';
import { quantileSorted } from 'simple-statistics';
import { createRandom, type Random } from '../stats/random.js';
import type { AccountTotals } from './accountTotals.js';
import {
  effectMeasures,
  measureDifference,
  type EffectMeasure,
  type WindowTotals,
} from './effectMeasures.js';

export type Interval = readonly [low: number, high: number];

/**
 * Percentile intervals of all measures from one set of resampled accounts.
 *
 * Every account enters a draw k times, with k from a Poisson distribution of mean 1, and brings both of its windows: so its
 * loyalty to its own tone and its coming and going stay together. Drawing the counts independently lets
 * the number of accounts vary as well, which a rate of comments needs and a mean does not mind.
 *
 * Cost: draws × accounts.
 * Source: Hanley & MacGibbon (2006), https://doi.org/10.1016/j.cmpb.2006.04.006
 */
export function bootstrapDifferences(
  totals: AccountTotals,
  hours: { readonly before: number; readonly after: number },
  options: { readonly draws: number; readonly seed: number; readonly confidence: number },
): ReadonlyMap<EffectMeasure, Interval> {
  const random = createRandom(options.seed);
  const differences = new Map(effectMeasures.map((measure) => [measure, [] as number[]]));
  for (let draw = 0; draw < options.draws; draw++) {
    const { before, after } = drawTotals(totals, hours, random);
    for (const [measure, values] of differences) {
      const difference = measureDifference(measure, before, after);
      if (Number.isFinite(difference)) values.push(difference);
    }
  }
  const intervals = new Map<EffectMeasure, Interval>();
  const tail = (1 - options.confidence) / 2;
  for (const [measure, values] of differences) {
    values.sort((a, b) => a - b);
    if (values.length > 0) {
      intervals.set(measure, [quantileSorted(values, tail), quantileSorted(values, 1 - tail)]);
    }
  }
  return intervals;
}

function drawTotals(
  totals: AccountTotals,
  hours: { readonly before: number; readonly after: number },
  random: Random,
): { readonly before: WindowTotals; readonly after: WindowTotals } {
  const { commentsBefore, scoreBefore, commentsAfter, scoreAfter, kept } = totals;
  // Plain variables: fields of an object would be written to memory at every step.
  let before = 0;
  let after = 0;
  let scoredBefore = 0;
  let scoredAfter = 0;
  let asideBefore = 0;
  let asideAfter = 0;
  let asideScoredBefore = 0;
  let asideScoredAfter = 0;
  for (let c = 0, bits = 0; c < kept.length; c++) {
    // One random number of 32 bits serves two accounts. A count of 0 is added like any other: a branch would cost more.
    bits = c % 2 === 0 ? (random.next() * 2 ** 32) | 0 : bits >>> 16;
    const times = poissonOfOne[bits & 0xffff]!;
    before += times * commentsBefore[c]!;
    after += times * commentsAfter[c]!;
    scoredBefore += times * scoreBefore[c]!;
    scoredAfter += times * scoreAfter[c]!;
    if (kept[c] === 1) continue;
    asideBefore += times * commentsBefore[c]!;
    asideAfter += times * commentsAfter[c]!;
    asideScoredBefore += times * scoreBefore[c]!;
    asideScoredAfter += times * scoreAfter[c]!;
  }
  const combine = (
    sideHours: number,
    comments: number,
    score: number,
    aside: number,
    asideScored: number,
  ) => ({
    hours: sideHours,
    comments,
    score,
    kept: comments - aside,
    keptScore: score - asideScored,
  });
  return {
    before: combine(hours.before, before, scoredBefore, asideBefore, asideScoredBefore),
    after: combine(hours.after, after, scoredAfter, asideAfter, asideScoredAfter),
  };
}
