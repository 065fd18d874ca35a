import type { TimelineEvent } from '../model/event.js';
import type { OutageOptions } from './sectionOptions.js';

/** The outage intervals as timeline rows: places with the same interval share one. Weak disturbances are left out. */
export function describeOutage(outage: OutageOptions | null): readonly TimelineEvent[] {
  const rows = new Map<string, { start: number; end: number; places: string[] }>();
  for (const { place, start, end, access } of outage?.intervals ?? []) {
    if (access >= 0.3) continue;
    const key = `${start} ${end}`;
    const row = rows.get(key) ?? { start, end, places: [] };
    row.places.push(place);
    rows.set(key, row);
  }
  return [...rows.values()].map((row) => ({
    name: 'Internet outage',
    ...row,
    kind: 'outage',
    source: 'simulated',
    confidence: 'exact',
  }));
}
