import type { SeriesTermName } from '../../model/eventStudy.js';
import type { TimelineEvent } from '../../model/event.js';
import { findTiming } from '../eventTiming.js';
import { hourMs } from '../hours.js';

/** What an event may do to a series. */
export interface EventShape {
  /** A step: from the start on, or from start to end for an event that lasts. */
  readonly level: boolean;
  /** A change of slope over the same time. */
  readonly slope: boolean;
  /** People may react before: hours before the start with a coefficient of their own. */
  readonly anticipationHours: number;
  /** 'binary': all these hours alike. 'linear': growing from 0 to 1. */
  readonly anticipation: 'binary' | 'linear';
  /** An extra that goes away: hours from the start of an event of a moment, from the end of one that lasts. */
  readonly fadeHours: number;
  /** 'binary': all these hours alike. 'linear': falling from 1 to 0. */
  readonly fade: 'binary' | 'linear';
}

/** Jump and slope, nothing before, nothing that goes away. */
export const eventShapeDefaults: EventShape = {
  level: true,
  slope: true,
  anticipationHours: 0,
  anticipation: 'linear',
  fadeHours: 0,
  fade: 'linear',
};

export interface EventColumn {
  readonly term: SeriesTermName;
  readonly values: Float64Array;
}

/** The regressors of an event: each is the mean over the bin, so a bin that an event cuts counts with its share. */
export function buildEventColumns(
  bins: { readonly from: number; readonly binHours: number; readonly count: number },
  event: TimelineEvent,
  shape: EventShape,
): readonly EventColumn[] {
  const { start } = event;
  const stop = findTiming(event).lasts ? event.end : Infinity;
  const day = 24 * hourMs;
  const fadeFrom = stop === Infinity ? start : stop;
  const anticipationFrom = start - shape.anticipationHours * hourMs;
  const fadeTo = fadeFrom + shape.fadeHours * hourMs;
  const columns: EventColumn[] = [];
  const add = (term: SeriesTermName, average: (from: number, to: number) => number): void => {
    const length = bins.binHours * hourMs;
    const values = Float64Array.from({ length: bins.count }, (_, i) =>
      average(bins.from + i * length, bins.from + (i + 1) * length),
    );
    columns.push({ term, values });
  };
  if (shape.anticipationHours > 0) {
    add('anticipation', (from, to) =>
      shape.anticipation === 'binary'
        ? findShare(from, to, anticipationFrom, start)
        : findRise(from, to, anticipationFrom, start) / (start - anticipationFrom),
    );
  }
  if (shape.level) add('level', (from, to) => findShare(from, to, start, stop));
  if (shape.slope) add('slope', (from, to) => findRise(from, to, start, stop) / day);
  if (shape.fadeHours > 0) {
    add('fade', (from, to) => {
      const share = findShare(from, to, fadeFrom, fadeTo);
      return shape.fade === 'binary'
        ? share
        : share - findRise(from, to, fadeFrom, fadeTo) / (fadeTo - fadeFrom);
    });
  }
  return columns;
}

/** Share of a bin that lies inside a stretch. */
function findShare(from: number, to: number, start: number, stop: number): number {
  return Math.max(0, Math.min(to, stop) - Math.max(from, start)) / (to - from);
}

/** Mean over a bin of the time since `start`, inside the stretch; 0 outside it. */
function findRise(from: number, to: number, start: number, stop: number): number {
  const left = Math.max(from, start);
  const right = Math.min(to, stop);
  return right <= left ? 0 : ((right - left) * ((left + right) / 2 - start)) / (to - from);
}
