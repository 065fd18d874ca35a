import type { TimelineEvent } from '../../model/event.js';
import { planWindows, type Stretch } from '../eventWindows.js';
import { cutHoles, type StudyWindows } from './studyWindows.js';

/** The windows of an event inside the data, without gaps and, unless the event is an outage itself, without masked times. */
export function planStudy(
  event: TimelineEvent,
  spanHours: number,
  data: Stretch,
  gaps: readonly Stretch[],
  masked: readonly Stretch[],
): StudyWindows {
  const planned = planWindows(event, spanHours);
  const holes = event.kind === 'outage' ? gaps : [...gaps, ...masked];
  const cut = ({ from, to }: Stretch): readonly Stretch[] =>
    cutHoles({ from: Math.max(from, data.from), to: Math.max(data.from, Math.min(to, data.to)) }, holes);
  return { at: event.start, before: cut(planned.before), after: cut(planned.after) };
}
