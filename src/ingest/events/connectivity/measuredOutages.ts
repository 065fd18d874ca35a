import type { TimelineEvent } from '../../../model/event.js';
import type { ConnectivityReading } from '../../../model/timeline.js';

const dayMs = 86_400_000;

/** Half of the usual level: under it more people are cut off than not. */
export const measuredOutageDefaults = { below: 0.5 } as const;

/**
 * Makes outages of measured connectivity: stretches in which a place stayed under a level of `below`, one event each.
 *
 * What it can wrongly flag: a fall of traffic for other reasons, see {@link readConnectivity}. What an outage leaves, a
 * tenth or a third of the usual, is lost in an event of on and off; `access` keeps it.
 *
 * Defaults: {@link measuredOutageDefaults}. Cost: linear.
 *
 * @example
 * import { listMeasuredOutages } from 'in-concert';
 * const hour = 3_600_000;
 * const access = [
 *   { place: 'Almaty', from: 0, to: 2 * hour, access: 0.1 },
 *   { place: 'Almaty', from: 2 * hour, to: 3 * hour, access: 0.4 },
 *   { place: 'Almaty', from: 3 * hour, to: 4 * hour, access: 0.7 },
 * ];
 * const outages = listMeasuredOutages({ format: 'CSV', series: [], access });
 * outages.map(({ end, confidence }) => [end / hour, confidence]); // => [[3, 'measured: 20 % of the usual level']]
 */
export function listMeasuredOutages(
  reading: Pick<ConnectivityReading, 'format' | 'series' | 'access'>,
  options: { readonly below?: number } = {},
): readonly TimelineEvent[] {
  const below = options.below ?? measuredOutageDefaults.below;
  if (!(below > 0 && below <= 1))
    throw new RangeError(`listMeasuredOutages: below must be in (0, 1] (got ${below})`);
  const found: { place: string; from: number; to: number; sum: number }[] = [];
  for (const { place, from, to, access } of reading.access) {
    if (access >= below) continue;
    const last = found.at(-1);
    if (last?.place === place && last.to === from) {
      last.to = to;
      last.sum += access * (to - from);
    } else found.push({ place, from, to, sum: access * (to - from) });
  }
  const isDaily = reading.series.some(({ step }) => step >= dayMs);
  return found
    .map(({ place, from, to, sum }): TimelineEvent => ({
      name: `Connectivity down: ${place}`,
      start: from,
      end: to,
      kind: 'outage',
      places: [place],
      source: reading.format,
      confidence: `measured: ${Math.round((100 * sum) / (to - from))} % of the usual level`,
      precision: isDaily ? 'day' : 'hour',
    }))
    .sort((a, b) => a.start - b.start);
}
