import type { EventEffect } from '../model/event.js';

export type EffectMeasure = EventEffect['measure'];

export const effectMeasures: readonly EffectMeasure[] = [
  'mood',
  'mood_without_coordinated',
  'comments_per_hour',
];

/** What one window holds. `kept` counts the comments of accounts that are not set aside. */
export interface WindowTotals {
  readonly hours: number;
  readonly comments: number;
  readonly score: number;
  readonly kept: number;
  readonly keptScore: number;
}

/** After minus before; NaN where a side has nothing to take a mean of. */
export function measureDifference(measure: EffectMeasure, before: WindowTotals, after: WindowTotals): number {
  if (measure === 'comments_per_hour') return after.comments / after.hours - before.comments / before.hours;
  if (measure === 'mood') return after.score / after.comments - before.score / before.comments;
  return after.keptScore / after.kept - before.keptScore / before.kept;
}

/** Comments that the measure rests on. */
export function countComments(measure: EffectMeasure, window: WindowTotals): number {
  return measure === 'mood_without_coordinated' ? window.kept : window.comments;
}
