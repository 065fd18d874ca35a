import type { PlaceAccess } from '../../../model/exposure.js';
import type { ConnectivitySeries } from '../../../model/timeline.js';

const hourMs = 3_600_000;

export interface AccessOptions {
  /** A level from this on is as usual. */
  readonly lowBelow: number;
  /** Neighbouring stretches whose levels differ by less are one. */
  readonly joinWithin: number;
}

/** The stretches in which a series is low, hour by hour (or step by step, where steps are longer), alike ones joined. */
export function findAccess(series: ConnectivitySeries, options: AccessOptions): readonly PlaceAccess[] {
  const length = Math.max(hourMs, series.step);
  const sums = new Map<number, { sum: number; count: number }>();
  series.level.forEach((level, i) => {
    if (Number.isNaN(level)) return;
    const bin = length === hourMs ? Math.floor(series.at[i]! / length) * length : series.at[i]!;
    const found = sums.get(bin) ?? { sum: 0, count: 0 };
    sums.set(bin, { sum: found.sum + level, count: found.count + 1 });
  });
  const pieces: { from: number; to: number; access: number }[] = [];
  for (const [from, { sum, count }] of [...sums].sort((a, b) => a[0] - b[0])) {
    const level = sum / count;
    if (level >= options.lowBelow) continue;
    const last = pieces.at(-1);
    if (last !== undefined && last.to === from && Math.abs(last.access - level) < options.joinWithin) {
      last.access = (last.access * (last.to - last.from) + level * length) / (last.to - last.from + length);
      last.to = from + length;
    } else pieces.push({ from, to: from + length, access: level });
  }
  return pieces.map((piece) => ({ place: series.place, ...piece }));
}
