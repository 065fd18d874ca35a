import { studyEvents } from '../../src/events/study/studyEvents.js';
import { day, imagineSection, start } from './section.js';

/** A full study of about a million comments by 130,000 accounts, 2,000 draws. */
export function timeMillion(): void {
  const section = imagineSection({
    seed: 1,
    accounts: 130_000,
    days: 80,
    sessions: 3.9,
    change: { at: 40, by: 0.1 },
    brigades: [{ accounts: 50, comments: 40, tone: 0.9, from: 40, to: 42 }],
  });
  const event = {
    name: 'event',
    start: start + 40 * day,
    end: start + 40 * day,
    kind: 'event' as const,
    places: [],
    source: '',
    confidence: '',
  };
  const began = performance.now();
  const { events } = studyEvents(section.table, section.values, [event], {
    draws: 2000,
    sets: { names: ['brigade'], codes: section.brigade },
    strata: { names: ['locals', 'abroad'], codes: section.place },
    treated: section.place,
  });
  const seconds = (performance.now() - began) / 1000;
  const shift = events[0]!.shift;
  console.log(
    `\nfull study of ${section.table.rows} comments, ${section.place.length} accounts ` +
      `(${shift.kind === 'estimate' ? shift.accounts : 0} in the windows), 2,000 draws: ${seconds.toFixed(1)} s`,
  );
}
