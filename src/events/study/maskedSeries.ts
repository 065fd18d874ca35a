import type { CommentTable } from '../../model/commentTable.js';
import type { ValueSeries } from '../../model/eventStudy.js';
import type { AccountPlaces, PlaceAccess } from '../../model/exposure.js';
import type { CollectionGap } from '../collectionGaps.js';
import type { Stretch } from '../eventWindows.js';
import { listMasked, maskSeries, measureExposure } from './exposure.js';
import { buildValueSeries } from './valueSeries.js';

export interface MaskedSeries {
  readonly series: ValueSeries;
  readonly masked: readonly Stretch[];
}

/** The series without the bins in which too few could post, and those bins as stretches of time. */
export function buildMasked(
  table: CommentTable,
  values: Float64Array,
  options: {
    readonly binHours: number;
    readonly alignTo: number;
    readonly gaps: readonly CollectionGap[];
    readonly places: AccountPlaces | null;
    readonly access: readonly PlaceAccess[];
    readonly minExposure: number;
  },
): MaskedSeries {
  const { places, access, minExposure } = options;
  const series = buildValueSeries(table, values, options);
  if (places === null) return { series, masked: [] };
  const bins = { from: series.from, binHours: series.binHours, count: series.values.length };
  const exposure = measureExposure(table, places, access, bins);
  return {
    series: maskSeries(series, exposure, { minExposure }),
    masked: listMasked(exposure, { minExposure }),
  };
}
