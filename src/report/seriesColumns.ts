import type { SeriesPoint } from '../model/event.js';
import { formatUtc, type Cell } from './csv.js';

/** The columns of a series of means, whatever is measured. */
export const seriesColumns = [
  ...['from', 'to', 'mean', 'low', 'high', 'comments', 'accounts'],
  ...['mean_without_coordinated', 'collected'],
];

/** A point of a series as the cells of {@link seriesColumns}. */
export function listSeriesCells(point: SeriesPoint): Cell[] {
  const { mean, low, high, comments, accounts, meanWithoutCoordinated, collected } = point;
  return [
    formatUtc(point.from),
    formatUtc(point.to),
    ...[mean, low, high, comments, accounts, meanWithoutCoordinated, collected],
  ];
}
