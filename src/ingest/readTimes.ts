import type { TextColumn } from '../model/commentTable.js';
import { InputError, type InputPlace } from '../model/inputError.js';
import { phrases, say } from '../words/say.js';
import { createIsoReader, isoTimeBytes, readDigits } from './isoTime.js';
import { parseTime, readSwappable, type DateOrder } from './parseTime.js';
import { createZoneClock } from './zoneClock.js';

export interface TimeOptions {
  readonly file: string;
  /** Name of the column, for words; null where the layout of the file says what is the time. */
  readonly column: string | null;
  readonly timezone?: string | undefined;
  readonly dateOrder?: DateOrder | undefined;
  /** Times after this are rejected: nobody comments in the future of the file. UTC ms. */
  readonly latest?: number | undefined;
  /** How a cell is shown in the reason for which its row is rejected; as it stands unless told otherwise. */
  readonly showCell?: ((cell: string) => string) | undefined;
}

export interface TimeReading {
  /** UTC ms; NaN where the cell could not be read. */
  readonly at: Float64Array;
  /** Why, by row. */
  readonly flaws: ReadonlyMap<number, string>;
  readonly notes: readonly string[];
}

/** Comment sections are younger; an earlier time is a missing or broken one. */
const earliest = Date.UTC(1990, 0, 1);

/** More digits may be a calendar date written without signs. */
const mostDigits = 13;

const units = [
  { name: 'seconds', below: 1e11, toMs: 1000 },
  { name: 'milliseconds', below: 1e14, toMs: 1 },
  { name: 'microseconds', below: Infinity, toMs: 1 / 1000 },
] as const;

type UnitName = (typeof units)[number]['name'];

const words = phrases({
  utc: 'UTC or with its own offset',
  told: 'UTC, as told',
  since: {
    seconds: 'seconds since 1970, UTC',
    milliseconds: 'milliseconds since 1970, UTC',
    microseconds: 'microseconds since 1970, UTC',
  },
  dayFirst: 'day before month',
  monthFirst: 'month before day',
  unread: 'unread',
});

/**
 * Reads a column of times. What a cell alone cannot tell is decided once for the whole column: the unit of numbers by
 * the size of most of them, the order of day and month by any cell in which only one order is a date. What the column
 * cannot tell either (the order, the zone) is asked, never guessed.
 */
export function readTimes(cells: TextColumn, lines: Float64Array, options: TimeOptions): TimeReading {
  const firstSwappable = findSwappable(cells, 0);
  const order = decideOrder(cells, lines, firstSwappable, options);
  const at = new Float64Array(cells.length);
  const flaws = new Map<number, string>();
  const found = { utc: 0, local: 0, number: 0, ambiguous: 0, firstLocal: -1 };
  const sizes = units.map(() => 0);
  let isNumber: Uint8Array | null = null;
  const clock = options.timezone === undefined ? null : createZoneClock(options.timezone);

  const latest = options.latest ?? Infinity;
  const showCell = options.showCell ?? ((text: string) => text);
  const show = (row: number) => `"${showCell(cells.get(row).trim())}"`;

  const setTime = (row: number, ms: number) => {
    const isFuture = ms > latest;
    at[row] = ms >= earliest && !isFuture ? ms : NaN;
    if (ms === 0) flaws.set(row, 'time is 1970-01-01T00:00:00Z, which stands for "unknown"');
    else if (isFuture) flaws.set(row, `${show(row)}: time lies in the future of the file`);
    else if (!(ms >= earliest)) flaws.set(row, `${show(row)} is before 1990`);
  };

  const setNumber = (row: number, value: number) => {
    at[row] = value;
    isNumber ??= new Uint8Array(cells.length);
    isNumber[row] = 1;
    found.number++;
    if (value !== 0) sizes[findUnit(value)]!++;
  };

  const { bytes, offsets } = cells;
  const readIso = createIsoReader(bytes);
  for (let row = 0; row < cells.length; row++) {
    const from = offsets[row]!;
    const size = offsets[row + 1]! - from;
    // `2022-01-05T10:00:00Z` and `1641376800` are read from the bytes, without a string or a pattern.
    if (size === isoTimeBytes + 1 && bytes[from + isoTimeBytes] === 0x5a) {
      const ms = readIso(from);
      if (!Number.isNaN(ms)) {
        found.utc++;
        setTime(row, ms);
        continue;
      }
    }
    if (size > 0 && size <= mostDigits) {
      const value = readDigits(bytes, from, from + size);
      if (!Number.isNaN(value)) {
        setNumber(row, value);
        continue;
      }
    }
    const text = cells.get(row).trim();
    const cell = parseTime(text, order);
    if (cell.kind === 'bad') {
      at[row] = NaN;
      const shown = showCell(text);
      const asShown = shown === text ? cell : parseTime(shown, order);
      flaws.set(row, asShown.kind === 'bad' ? asShown.reason : 'not a time');
    } else if (cell.kind === 'number') {
      setNumber(row, cell.value);
    } else if (cell.kind === 'utc') {
      found.utc++;
      setTime(row, cell.ms);
    } else {
      if (found.local++ === 0) found.firstLocal = row;
      const time = clock?.(cell.ms) ?? { ms: cell.ms, isAmbiguous: false };
      if (time.isAmbiguous) found.ambiguous++;
      if (Number.isNaN(time.ms)) {
        at[row] = NaN;
        flaws.set(row, `${show(row)} never was in ${options.timezone!}: clocks went forward over it`);
      } else setTime(row, time.ms);
    }
  }
  if (found.local > 0 && clock === null) askZone(cells, lines, found.firstLocal, options);

  const unit = units[sizes.indexOf(Math.max(...sizes))]!;
  for (let row = 0; isNumber !== null && row < cells.length; row++) {
    if (isNumber[row] === 0) continue;
    const value = at[row]!;
    if (value === 0 || units[findUnit(value)] === unit) setTime(row, Math.round(value * unit.toMs));
    else {
      at[row] = NaN;
      flaws.set(row, `${show(row)} does not fit the other times, which are ${unit.name} since 1970`);
    }
  }
  const notes = describeTimes(found, unit.name, order, firstSwappable >= 0, options);
  return { at, flaws, notes };
}

function findUnit(value: number): number {
  const size = Math.abs(value);
  return size < units[0].below ? 0 : size < units[1].below ? 1 : 2;
}

function decideOrder(cells: TextColumn, lines: Float64Array, first: number, options: TimeOptions): DateOrder {
  if (options.dateOrder !== undefined) return options.dateOrder;
  const evidence = { DMY: 0, MDY: 0 };
  for (let row = first; row >= 0; row = findSwappable(cells, row + 1)) {
    const pair = readSwappable(cells.get(row).trim())!;
    if (pair[0] > 12 && pair[1] <= 12) evidence.DMY++;
    if (pair[1] > 12 && pair[0] <= 12) evidence.MDY++;
  }
  const isOpen = first >= 0 && (evidence.DMY === 0) === (evidence.MDY === 0);
  if (isOpen)
    throw new InputError(`in "${cells.get(first).trim()}" day and month could be swapped`, {
      place: placeOf(options, lines[first]!),
      fix: 'say which comes first: --date-order DMY or --date-order MDY',
    });
  return evidence.MDY > 0 ? 'MDY' : 'DMY';
}

function askZone(cells: TextColumn, lines: Float64Array, row: number, options: TimeOptions): never {
  throw new InputError(`"${cells.get(row).trim()}" has no timezone`, {
    place: placeOf(options, lines[row]!),
    fix: 'say which clock it is: --timezone UTC (what the interfaces of platforms give), or the place of the clock, such as --timezone Asia/Almaty',
  });
}

function placeOf({ file, column }: TimeOptions, line: number): InputPlace {
  return column === null ? { file, line } : { file, line, column };
}

function describeTimes(
  found: { utc: number; local: number; number: number; ambiguous: number },
  unit: UnitName,
  order: DateOrder,
  hasSwappable: boolean,
  { column, timezone }: TimeOptions,
): string[] {
  const kinds: string[] = [];
  if (found.utc > 0) kinds.push(words.utc);
  if (found.number > 0) kinds.push(words.since[unit]);
  if (found.local > 0) kinds.push(timezone === 'UTC' ? words.told : say`on the clock of ${timezone!}`);
  const isSwappable = found.local + found.utc > 0 && hasSwappable;
  if (isSwappable) kinds.push(order === 'DMY' ? words.dayFirst : words.monthFirst);
  const told = kinds.join('; ') || words.unread;
  const notes = [column === null ? say`times are ${told}` : say`using \`${column}\` as time, ${told}`];
  if (found.ambiguous > 0)
    notes.push(say`${found.ambiguous} times happened twice as clocks went back; the earlier is taken`);
  if (timezone !== undefined && found.local === 0)
    notes.push(say`every time says its own zone; ${timezone} serves for days and charts`);
  return notes;
}

/** The first row from `from` on whose day and month could be swapped; −1 where there is none. */
function findSwappable(cells: TextColumn, from: number): number {
  for (let row = from; row < cells.length; row++)
    if (mayBeSwappable(cells, row) && readSwappable(cells.get(row).trim()) !== null) return row;
  return -1;
}

/** A look at three bytes spares most columns the pattern: `3/4/2022` has a sign after one or two digits. */
function mayBeSwappable({ bytes, offsets }: TextColumn, row: number): boolean {
  const from = offsets[row]!;
  return isSign(bytes[from]!) || isSign(bytes[from + 1]!) || isSign(bytes[from + 2]!);
}

/** Slash and hyphen, and anything up to a blank, after which the time may begin. */
function isSign(byte: number): boolean {
  return byte === 0x2f || byte === 0x2d || byte <= 0x20 || byte > 0x7f;
}
