import { countApart } from '../countApart.js';
import { overlaps, type Stretch } from '../eventWindows.js';
import { hourMs } from '../hours.js';
import { moveWindows, type StudyWindows } from './studyWindows.js';

/** Windows moved to every date of a grid on which they lie inside the data and touch no busy stretch. */
export function listPlaceboWindows(
  windows: StudyWindows,
  data: Stretch,
  busy: readonly Stretch[],
  stepHours: number,
): readonly StudyWindows[] {
  const parts = [...windows.before, ...windows.after];
  if (parts.length === 0) return [];
  const lead = windows.at - Math.min(...parts.map(({ from }) => from));
  const trail = Math.max(...parts.map(({ to }) => to)) - windows.at;
  const step = stepHours * hourMs;
  // Whole steps from the event, so that placebo windows begin at the event's hour of the day when 24 is a multiple of the step.
  const first = windows.at - Math.floor((windows.at - lead - data.from) / step) * step;
  const moved: StudyWindows[] = [];
  for (let at = first; at + trail <= data.to; at += step) {
    if (at - lead < data.from) continue;
    const candidate = moveWindows(windows, at);
    const touched = [...candidate.before, ...candidate.after].some((part) =>
      busy.some((stretch) => overlaps(part, stretch)),
    );
    if (!touched) moved.push(candidate);
  }
  return moved;
}

/** How many of the dates can be picked so that no two share time. */
export function countIndependent(moved: readonly StudyWindows[]): number {
  return countApart(
    moved.map(({ before, after }) => {
      const parts = [...before, ...after];
      return { from: Math.min(...parts.map(({ from }) => from)), to: Math.max(...parts.map(({ to }) => to)) };
    }),
  );
}
