import { findCollectionGaps } from '../../events/collectionGaps.js';
import { findRow } from '../../events/findRow.js';
import { hourMs } from '../../events/hours.js';
import type { OutageCoverage, Silence } from '../../model/dataCheck.js';
import type { TimelineEvent } from '../../model/event.js';

interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface SilenceOptions {
  /** Shorter silences are not looked at. */
  readonly minHours: number;
  /** Quiet silences that are listed: the longest. */
  readonly mostQuiet: number;
}

/** Gaps, outages and quiet, told apart; quiet ones beyond `mostQuiet` are only counted. */
export function listSilences(
  at: Float64Array,
  outages: readonly TimelineEvent[],
  { minHours, mostQuiet }: SilenceOptions,
): { readonly silences: readonly Silence[]; readonly quiet: number } {
  const gaps = findCollectionGaps(at, { minHours });
  const declared = mergeStretches(outages.map(({ start, end }) => ({ from: start, to: end })));
  const found = gaps.map(({ from, to, expected }): Silence => {
    const inOutage = overlapOf({ from, to }, declared) >= (to - from) / 2;
    return { from, to, expected, kind: inOutage ? 'outage' : 'gap' };
  });
  const known = new Set(gaps.map(({ from }) => from));
  const quiet: Silence[] = [];
  for (let row = 0; row + 1 < at.length; row++) {
    const from = at[row]!;
    const to = at[row + 1]!;
    if (to - from >= minHours * hourMs && !known.has(from))
      quiet.push({ from, to, expected: null, kind: 'quiet' });
  }
  const longest = quiet.toSorted((a, b) => b.to - b.from - (a.to - a.from)).slice(0, mostQuiet);
  return { silences: [...found, ...longest].sort((a, b) => a.from - b.from), quiet: quiet.length };
}

/** What came in during each declared outage, against the hours that were neither outage nor gap. */
export function measureOutages(
  at: Float64Array,
  outages: readonly TimelineEvent[],
  gaps: readonly Stretch[],
): OutageCoverage[] {
  const first = at[0];
  const last = at[at.length - 1];
  if (first === undefined || last === undefined) return [];
  const span = { from: first, to: last };
  const away = mergeStretches([...gaps, ...outages.map(({ start, end }) => ({ from: start, to: end }))]);
  const openMs = last - first - overlapOf(span, away);
  const inside = away.reduce((sum, one) => sum + countBetween(at, one), 0);
  return outages.map(({ name, start, end }) => {
    const stretch = { from: start, to: end };
    const within = Math.max(0, Math.min(end, last) - Math.max(start, first));
    const usual = openMs < hourMs ? null : ((at.length - inside) / openMs) * within;
    return { name, ...stretch, comments: countBetween(at, stretch), usual };
  });
}

function countBetween(at: Float64Array, { from, to }: Stretch): number {
  return Math.max(0, findRow(at, to) - findRow(at, from));
}

/** Milliseconds of a stretch that lie in one of the others, which must not overlap one another. */
export function overlapOf({ from, to }: Stretch, others: readonly Stretch[]): number {
  return others.reduce(
    (sum, other) => sum + Math.max(0, Math.min(to, other.to) - Math.max(from, other.from)),
    0,
  );
}

/** The same time covered by stretches that do not overlap, in order. */
export function mergeStretches(stretches: readonly Stretch[]): Stretch[] {
  const merged: { from: number; to: number }[] = [];
  for (const { from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged;
}
