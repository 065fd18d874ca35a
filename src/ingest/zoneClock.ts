/** What a clock reading of a zone means in UTC. */
export interface ZoneTime {
  /** UTC ms; of two readings that fit, the earlier. NaN when the clock skipped this reading. */
  readonly ms: number;
  readonly isAmbiguous: boolean;
}

const day = 86_400_000;
const quarter = 900_000;

/** Whether Intl knows a zone by this IANA name. */
export function isTimezone(timezone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: timezone });
    return true;
  } catch {
    return false;
  }
}

/**
 * Makes a function from clock readings (as if they were UTC) to UTC, by the rules of an IANA zone as Intl knows them.
 * Both sides of a change of clock are tried: a reading that fits on neither side never existed, one that fits on both
 * happened twice.
 */
export function createZoneClock(timezone: string): (reading: number) => ZoneTime {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  // Clocks change on the quarter hour, so one question to Intl serves all times within it.
  const offsets = new Map<number, number>();

  function findOffset(utc: number): number {
    const key = Math.floor(utc / quarter);
    const known = offsets.get(key);
    if (known !== undefined) return known;
    const parts = new Map(format.formatToParts(key * quarter).map((part) => [part.type, Number(part.value)]));
    const read = (type: Intl.DateTimeFormatPartTypes) => parts.get(type)!;
    const reading = Date.UTC(read('year'), read('month') - 1, read('day'), read('hour'), read('minute'));
    offsets.set(key, reading - key * quarter);
    return reading - key * quarter;
  }

  return (reading) => {
    const sides = [findOffset(reading - day), findOffset(reading + day)].map((offset) => reading - offset);
    const fitting = sides.filter((utc) => utc + findOffset(utc) === reading);
    if (fitting.length === 0) return { ms: NaN, isAmbiguous: false };
    return { ms: Math.min(...fitting), isAmbiguous: fitting.length === 2 && fitting[0] !== fitting[1] };
  };
}
