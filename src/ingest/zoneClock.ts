/** What a clock reading of a zone means in UTC. */
export interface ZoneTime {
  /** UTC ms; of two readings that fit, the earlier. NaN when the clock skipped this reading. */
  readonly ms: number;
  readonly isAmbiguous: boolean;
}

const day = 86_400_000;
const quarter = 900_000;
const minute = 60_000;

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
  const offsets = new Map<number, number>();

  function askOffset(utc: number): number {
    const known = offsets.get(utc);
    if (known !== undefined) return known;
    const parts = new Map(format.formatToParts(utc).map((part) => [part.type, Number(part.value)]));
    const read = (type: Intl.DateTimeFormatPartTypes) => parts.get(type)!;
    const reading = Date.UTC(read('year'), read('month') - 1, read('day'), read('hour'), read('minute'));
    offsets.set(utc, reading - utc);
    return reading - utc;
  }

  /**
   * Intl is asked once for all times within a quarter of an hour, and by the minute in a quarter that a change of clock
   * falls into: in Newfoundland clocks changed at one minute past midnight until 2011.
   */
  function findOffset(utc: number): number {
    const start = Math.floor(utc / quarter) * quarter;
    const offset = askOffset(start);
    return offset === askOffset(start + quarter) ? offset : askOffset(Math.floor(utc / minute) * minute);
  }

  return (reading) => {
    const sides = [findOffset(reading - day), findOffset(reading + day)].map((offset) => reading - offset);
    const fitting = sides.filter((utc) => utc + findOffset(utc) === reading);
    if (fitting.length === 0) return { ms: NaN, isAmbiguous: false };
    return { ms: Math.min(...fitting), isAmbiguous: fitting.length === 2 && fitting[0] !== fitting[1] };
  };
}
