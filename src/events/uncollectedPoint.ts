import type { SeriesPoint } from '../model/event.js';

/** A bin without collection: nothing is known of it, which is not zero. */
export function createUncollectedPoint(from: number, to: number): SeriesPoint {
  return {
    from,
    to,
    mean: null,
    low: null,
    high: null,
    comments: null,
    accounts: null,
    meanWithoutCoordinated: null,
    collected: false,
  };
}
