import type { Stretch } from '../eventWindows.js';

/** The parts of a stretch that no hole covers, in time order. Holes need not be sorted and may overlap. */
export function cutHoles(whole: Stretch, holes: readonly Stretch[]): readonly Stretch[] {
  const sorted = holes
    .filter((hole) => hole.from < whole.to && hole.to > whole.from)
    .sort((one, other) => one.from - other.from);
  const parts: Stretch[] = [];
  let from = whole.from;
  for (const hole of sorted) {
    if (hole.from > from) parts.push({ from, to: hole.from });
    from = Math.max(from, hole.to);
  }
  if (from < whole.to) parts.push({ from, to: whole.to });
  return parts;
}

/** The two sides of a comparison around a date, each in one or more stretches. */
export interface StudyWindows {
  readonly at: number;
  readonly before: readonly Stretch[];
  readonly after: readonly Stretch[];
}

/** The same windows around another date. */
export function moveWindows(windows: StudyWindows, at: number): StudyWindows {
  const shift = at - windows.at;
  const move = ({ from, to }: Stretch): Stretch => ({ from: from + shift, to: to + shift });
  return { at, before: windows.before.map(move), after: windows.after.map(move) };
}
