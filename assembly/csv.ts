// Takes the sound records of a block of CSV apart: cells of some columns are packed one behind the other, those of others
// are coded by a dictionary. Whatever is not plain (a wrong number of fields, a stray quote, the last record of a block)
// stops it before that record, and the caller's own reader takes this one. The caller lays out the memory.

const quote: u8 = 0x22;
const lineFeed: u8 = 0x0a;
const carriageReturn: u8 = 0x0d;
const lane: usize = 16;

/** Numbers of the record of a column, 32 bits each, which the caller writes and reads. */
const kindAt: usize = 0;
const packed: usize = 0;
/** Which field of a record it is. */
const fieldAt: usize = 4;
// Where cells are packed (of a coded column its new values), how many bytes they are, and where the end of each is noted.
const dataAt: usize = 8;
const endAt: usize = 12;
const endsAt: usize = 16;
// Of a coded column: the new values, where codes go, the number of all values, the table with its mask, and the values.
const freshAt: usize = 20;
const codesAt: usize = 24;
const countAt: usize = 28;
const slotsAt: usize = 32;
const maskAt: usize = 36;
const valuesAt: usize = 40;
/** The cells of the batch, to be coded at its end. */
const cellsAt: usize = 44;
const recordBytes: usize = 48;

/** A cell to be coded: its hash, place and length, and what the table seems to say. */
const cellBytes: usize = 16;
const beginAt: usize = 4;
const sizeAt: usize = 8;
const guessAt: usize = 12;

/** A slot of a table: the hash, and code + 1 (0: free). */
const slotBytes: usize = 8;
const codeAt: usize = 4;

/** A value by its code: its first 16 bytes, its length, and where all of it stands if there is more. */
const valueBytes: usize = 24;
const lengthAt: usize = 16;
const placeAt: usize = 20;

/** 16 bytes of ones, then 16 of zeros: a load at `16 - n` keeps the first n bytes of a lane. */
const keep: usize = memory.data<u8>(
  [
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0,
  ],
  16,
);

let delimiter: u8 = 0;
let fieldCount: i32 = 0;
/** Three numbers a field of the record at hand: begin, end, 1 where quotes are doubled. */
let bounds: usize = 0;
let columns: usize = 0;
let columnCount: i32 = 0;
let lines: usize = 0;
/** Where quotes that are doubled are made single, for the length of a batch. */
let scratch: usize = 0;
let scratchEnd: usize = 0;
let longest: usize = 0;

/** Where long values are kept; the caller sees to it that there is room for a block of them. */
let arena: usize = 0;
let stopped: usize = 0;
let passedLines: u32 = 0;

export function heapBase(): usize {
  return __heap_base;
}

export function configure(
  sign: u8,
  fields: i32,
  boundsPlace: usize,
  columnsPlace: usize,
  count: i32,
  linesPlace: usize,
  scratchPlace: usize,
  longestRecord: usize,
): void {
  delimiter = sign;
  fieldCount = fields;
  bounds = boundsPlace;
  columns = columnsPlace;
  columnCount = count;
  lines = linesPlace;
  scratch = scratchPlace;
  longest = longestRecord;
}

export function setArena(place: usize): void {
  arena = place;
}

export function getArena(): usize {
  return arena;
}

/** Where the last scan stopped: before the first byte that it did not take. */
export function getStopped(): usize {
  return stopped;
}

/** Line feeds that the last scan passed. */
export function getLines(): u32 {
  return passedLines;
}

/** Takes at most so many records of the bytes `from … to` and returns how many. The 16 bytes behind `to` are written over. */
export function scan(from: usize, to: usize, most: i32): i32 {
  const rows = takeRecords(from, to, most);
  for (let k = 0, column = columns; k < columnCount; k++, column += recordBytes)
    if (load<usize>(column, kindAt) != packed) codeCells(column, rows);
  return rows;
}

function takeRecords(from: usize, to: usize, most: i32): i32 {
  v128.store(to, i8x16.splat(lineFeed));
  const delimiters = i8x16.splat(delimiter);
  const lineFeeds = i8x16.splat(lineFeed);
  const returns = i8x16.splat(carriageReturn);
  let at = from;
  let rows = 0;
  let line: u32 = 0;
  stopped = from;
  passedLines = 0;
  scratchEnd = scratch;
  while (rows < most) {
    let field = 0;
    let place = bounds;
    let inner: u32 = 0;
    let isWhole = false;
    while (field < fieldCount && at < to) {
      let begin = at;
      let escaped: usize = 0;
      if (load<u8>(at) == quote) {
        begin = ++at;
        for (;;) {
          let bits: i32;
          for (;;) {
            const block = v128.load(at);
            bits = i8x16.bitmask(i8x16.eq(block, i8x16.splat(quote)));
            const feeds = i8x16.bitmask(i8x16.eq(block, lineFeeds));
            if (bits != 0) {
              inner += popcnt(feeds & ((bits & -bits) - 1));
              break;
            }
            inner += popcnt(feeds);
            at += lane;
            if (at >= to) return rows;
          }
          at += ctz(bits);
          if (at + 1 >= to) return rows;
          if (load<u8>(at, 1) != quote) break;
          escaped = 1;
          at += 2;
        }
        store<usize>(place, begin);
        store<usize>(place, at, 4);
        at++;
      } else {
        for (;;) {
          const block = v128.load(at);
          const signs = v128.or(
            v128.or(i8x16.eq(block, delimiters), i8x16.eq(block, lineFeeds)),
            i8x16.eq(block, returns),
          );
          const bits = i8x16.bitmask(signs);
          if (bits != 0) {
            at += ctz(bits);
            break;
          }
          at += lane;
        }
        store<usize>(place, begin);
        store<usize>(place, at, 4);
      }
      store<usize>(place, escaped, 8);
      place += 12;
      field++;
      if (at >= to) break;
      const sign = load<u8>(at);
      if (sign == delimiter) {
        at++;
        continue;
      }
      if (sign == carriageReturn && at + 1 < to && load<u8>(at, 1) == lineFeed) at++;
      if (load<u8>(at) == lineFeed) {
        at++;
        isWhole = field == fieldCount;
      }
      break;
    }
    if (!isWhole || at - stopped > longest) break;
    takeCells(rows);
    store<u32>(lines + ((<usize>rows) << 2), line);
    line += 1 + inner;
    rows++;
    stopped = at;
    passedLines = line;
  }
  return rows;
}

function takeCells(row: i32): void {
  const at = (<usize>row) << 2;
  for (let k = 0, column = columns; k < columnCount; k++, column += recordBytes) {
    const place = bounds + load<usize>(column, fieldAt) * 12;
    const begin: usize = load<usize>(place);
    const end: usize = load<usize>(place, 4);
    const isEscaped = load<usize>(place, 8) != 0;
    if (load<usize>(column, kindAt) == packed) {
      const target = load<usize>(column, dataAt) + load<usize>(column, endAt);
      const done = isEscaped ? copyUnescaped(begin, end, target) : copyLanes(begin, end, target);
      const size = done - load<usize>(column, dataAt);
      store<usize>(column, size, endAt);
      store<usize>(load<usize>(column, endsAt) + at, size);
    } else {
      const cell = load<usize>(column, cellsAt) + <usize>row * cellBytes;
      let from = begin;
      let size = end - begin;
      if (isEscaped) {
        from = scratchEnd;
        scratchEnd = copyUnescaped(begin, end, from);
        size = scratchEnd - from;
      }
      store<usize>(cell, mix(loadFirst(from, size), from, size));
      store<usize>(cell, from, beginAt);
      store<usize>(cell, size, sizeAt);
    }
  }
}

/** Copies whole lanes, up to 15 bytes too many: the next cell is written over them. */
function copyLanes(from: usize, to: usize, target: usize): usize {
  const end = target + (to - from);
  while (target < end) {
    v128.store(target, v128.load(from));
    from += lane;
    target += lane;
  }
  return end;
}

/** Copies the inside of a quoted field, where a doubled quote means one. */
function copyUnescaped(from: usize, to: usize, target: usize): usize {
  while (from < to) {
    const block = v128.load(from);
    v128.store(target, block);
    const bits = i8x16.bitmask(i8x16.eq(block, i8x16.splat(quote)));
    const left = to - from;
    const run: usize = bits == 0 ? lane : ctz(bits) + 1;
    if (run >= left) return target + left;
    target += run;
    // Behind the quote copied stands its double.
    from += bits == 0 ? run : run + 1;
  }
  return target;
}

/** The first 16 bytes of a value, with zeros where it is shorter. */
function loadFirst(begin: usize, length: usize): v128 {
  return v128.and(v128.load(begin), v128.load(keep + lane - min(length, lane)));
}

/**
 * Codes the cells of a batch. Table and values are larger than the cache: asking for all the slots first, without a branch
 * in between, lets the machine wait for many of them at once.
 */
function codeCells(column: usize, rows: i32): void {
  const cells = load<usize>(column, cellsAt);
  const end = cells + <usize>rows * cellBytes;
  const slots = load<usize>(column, slotsAt);
  const mask = load<usize>(column, maskAt);
  const values = load<usize>(column, valuesAt);
  for (let cell = cells; cell < end; cell += cellBytes) {
    const hash = load<usize>(cell);
    const slot = slots + (hash & mask) * slotBytes;
    store<usize>(cell, select<usize>(load<usize>(slot, codeAt), 0, load<usize>(slot) == hash), guessAt);
  }
  let target = load<usize>(column, codesAt);
  for (let cell = cells; cell < end; cell += cellBytes, target += 4) {
    const length = load<usize>(cell, sizeAt);
    const begin = load<usize>(cell, beginAt);
    const guess = load<usize>(cell, guessAt);
    let code = -1;
    if (length != 0)
      code =
        guess != 0 && isValue(values + (guess - 1) * valueBytes, loadFirst(begin, length), begin, length)
          ? <i32>guess - 1
          : findCode(column, load<usize>(cell), begin, length);
    store<i32>(target, code);
  }
}

function isValue(value: usize, first: v128, begin: usize, length: usize): bool {
  return (
    load<usize>(value, lengthAt) == length &&
    i8x16.all_true(i8x16.eq(first, v128.load(value))) &&
    (length <= lane || memory.compare(load<usize>(value, placeAt), begin, length) == 0)
  );
}

/** The code of a value of the dictionary of a column; a value not seen before gets the next one. */
function findCode(column: usize, hash: usize, begin: usize, length: usize): i32 {
  const first = loadFirst(begin, length);
  const slots = load<usize>(column, slotsAt);
  const mask = load<usize>(column, maskAt);
  const values = load<usize>(column, valuesAt);
  let slot = hash & mask;
  let code = load<usize>(slots + slot * slotBytes, codeAt);
  while (code != 0) {
    const isSame =
      load<usize>(slots + slot * slotBytes) == hash &&
      isValue(values + (code - 1) * valueBytes, first, begin, length);
    if (isSame) return code - 1;
    slot = (slot + 1) & mask;
    code = load<usize>(slots + slot * slotBytes, codeAt);
  }
  const next = load<usize>(column, countAt);
  store<usize>(column, next + 1, countAt);
  store<usize>(slots + slot * slotBytes, hash);
  store<usize>(slots + slot * slotBytes, next + 1, codeAt);
  const value = values + next * valueBytes;
  v128.store(value, first);
  store<usize>(value, length, lengthAt);
  if (length > lane) {
    store<usize>(value, arena, placeAt);
    memory.copy(arena, begin, length);
    arena += length;
  }
  const fresh = load<usize>(column, freshAt);
  store<usize>(column, fresh + 1, freshAt);
  const data = load<usize>(column, dataAt);
  const end = copyLanes(begin, begin + length, data + load<usize>(column, endAt)) - data;
  store<usize>(column, end, endAt);
  store<usize>(load<usize>(column, endsAt) + (fresh << 2), end);
  return next;
}

/** Spreads a value over 32 bits. Different values may share them, which is why the bytes are compared. */
function mix(first: v128, begin: usize, length: usize): usize {
  let hash: u64 = (i64x2.extract_lane(first, 0) ^ length) * 0x9e3779b97f4a7c15;
  hash = (rotl<u64>(hash, 29) ^ i64x2.extract_lane(first, 1)) * 0xbf58476d1ce4e5b9;
  if (length > lane) {
    const last = begin + length - 8;
    for (let at = begin + lane; at < last; at += 8)
      hash = (rotl<u64>(hash, 29) ^ load<u64>(at)) * 0x94d049bb133111eb;
    hash = (rotl<u64>(hash, 29) ^ load<u64>(last)) * 0x94d049bb133111eb;
  }
  hash ^= hash >> 32;
  hash *= 0x9e3779b97f4a7c15;
  return <usize>(hash >> 32);
}

/** Moves the table of a column to a larger place, which must hold zeros. */
export function moveTable(column: usize, slots: usize, mask: usize): void {
  const old = load<usize>(column, slotsAt);
  const oldEnd = old + (load<usize>(column, maskAt) + 1) * slotBytes;
  for (let from = old; from < oldEnd; from += slotBytes) {
    if (load<usize>(from, codeAt) == 0) continue;
    let slot = load<usize>(from) & mask;
    while (load<usize>(slots + slot * slotBytes, codeAt) != 0) slot = (slot + 1) & mask;
    store<u64>(slots + slot * slotBytes, load<u64>(from));
  }
  store<usize>(column, slots, slotsAt);
  store<usize>(column, mask, maskAt);
}

/** Moves the values of a column to a larger place. */
export function moveValues(column: usize, values: usize): void {
  memory.copy(values, load<usize>(column, valuesAt), load<usize>(column, countAt) * valueBytes);
  store<usize>(column, values, valuesAt);
}
