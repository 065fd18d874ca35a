import type { EventPrecision } from '../../model/event.js';
import { shorten } from '../composeTime.js';
import { parseTime, readSwappable, type DateOrder } from '../parseTime.js';
import { createZoneClock } from '../zoneClock.js';

const dayMs = 86_400_000;

/** A time of a timeline. A date lasts from its first moment to that of the next day, anything else has `from === to`. */
export interface EventMoment {
  readonly from: number;
  readonly to: number;
  readonly precision: EventPrecision;
  /** Whether the time says by itself where on the globe its clock stands. */
  readonly hasZone: boolean;
  /** The day that holds the time, on the clock it was written by. */
  readonly day: { readonly from: number; readonly to: number };
}

/** The clock of times that name no zone, and the order of day and month. */
export interface EventClock {
  /** IANA name. */
  readonly timezone: string;
  /** Without it, 3/4/2022 is refused rather than guessed. */
  readonly dateOrder?: DateOrder | undefined;
  /** Whether the file says that its times are of this zone. */
  readonly isTold?: boolean | undefined;
}

const hourOnly = /^(\d{4}-\d\d-\d\d[Tt ]\d\d)(Z|[+-]\d\d(?::?\d\d)?)?$/;
const plainDate = /^(?:19|20)\d{6}$/;

/** Reads a date, an hour or a time; a text is the reason why it is none. */
export function readEventTime(cell: string, clock: EventClock): EventMoment | string {
  const swappable = readSwappable(cell) ?? readSwappable(`${cell} 00:00`);
  if (clock.dateOrder === undefined && swappable !== null) {
    const [first, second] = swappable;
    if (first <= 12 && second <= 12 && first !== second)
      return `"${shorten(cell)}" could be day ${first} of month ${second} or day ${second} of month ${first}`;
  }
  const order = clock.dateOrder ?? (swappable !== null && swappable[1] > 12 ? 'MDY' : 'DMY');
  if (!plainDate.test(cell)) {
    const isHour = hourOnly.test(cell);
    const time = parseTime(isHour ? cell.replace(hourOnly, '$1:00$2') : cell, order);
    const precision = isHour ? 'hour' : 'minute';
    if (time.kind === 'utc') {
      const from = Math.floor(time.ms / dayMs) * dayMs;
      return {
        from: time.ms,
        to: time.ms,
        precision,
        hasZone: true,
        day: { from, to: from + dayMs },
      };
    }
    if (time.kind === 'local') return placeReading(cell, time.ms, precision, clock);
    if (time.kind === 'number') return `"${shorten(cell)}" is a number, not a time`;
  }
  const spelled = plainDate.test(cell)
    ? `${cell.slice(0, 4)}-${cell.slice(4, 6)}-${cell.slice(6)}`
    : cell.replace(/\s*(?:г|ж)\.?$/u, '');
  const date = parseTime(`${spelled} 00:00`, order);
  if (date.kind === 'local') return placeReading(cell, date.ms, 'day', clock);
  return `"${shorten(cell)}" is not a time`;
}

/** Finds the moment at which the clock of the zone shows the reading; a reading of day precision is its whole day. */
export function placeReading(
  cell: string,
  reading: number,
  precision: EventPrecision,
  { timezone, isTold = false }: EventClock,
): EventMoment | string {
  const find = timezone === 'UTC' ? (at: number) => at : findOnClock(timezone);
  const midnight = Math.floor(reading / dayMs) * dayMs;
  const day = { from: find(midnight), to: find(midnight + dayMs) };
  const hasZone = isTold;
  if (precision === 'day') return { ...day, precision, hasZone, day };
  const from = timezone === 'UTC' ? reading : clockOf(timezone)(reading).ms;
  if (Number.isNaN(from)) return `"${shorten(cell)}" never was in ${timezone}: clocks went forward over it`;
  return { from, to: from, precision, hasZone, day };
}

/** Midnights that a change of clock skips begin an hour later. */
function findOnClock(timezone: string): (reading: number) => number {
  const clock = clockOf(timezone);
  return (reading) => {
    const { ms } = clock(reading);
    return Number.isNaN(ms) ? clock(reading + 3_600_000).ms : ms;
  };
}

const clocks = new Map<string, ReturnType<typeof createZoneClock>>();

function clockOf(timezone: string): ReturnType<typeof createZoneClock> {
  let clock = clocks.get(timezone);
  if (clock === undefined) clocks.set(timezone, (clock = createZoneClock(timezone)));
  return clock;
}
