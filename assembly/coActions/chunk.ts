import { get, put, reserve } from './memory';

/** 1.5 · 2^52: a number of up to 32 bits added to it stands rounded in its last bits. Cheaper than a conversion. */
const toInteger: f64 = 6755399441055744.0;

/** A chunk of each column, one behind the other: times (32-bit units once checked), objects, accounts, rows. */
export let times: usize = 0;
export let objects: usize = 0;
export let accounts: usize = 0;
let rows: usize = 0;

let latest: i32 = 0;
let latestRow: i32 = 0;
let doRowsAscend: bool = true;

/** `length` is a multiple of four. */
export function reserveChunk(length: i32): void {
  times = reserve(<usize>length * 20);
  objects = times + ((<usize>length) << 3);
  accounts = objects + ((<usize>length) << 2);
  rows = accounts + ((<usize>length) << 2);
  latest = 0;
  latestRow = -1;
  doRowsAscend = true;
}

export function getChunk(): usize {
  return times;
}

/** Whether the rows of all chunks so far ascend. */
export function haveRowsAscended(): bool {
  return doRowsAscend;
}

/**
 * Turns the times into whole units since the origin. False where they do not ascend or are no whole units, or where a
 * code is out of range.
 */
export function checkChunk(actions: i32, origin: f64, unit: f64, objectCodes: i32, accountCodes: i32): bool {
  fillUp(actions);
  const origins = f64x2.splat(origin);
  const units = f64x2.splat(unit);
  const perUnit = f64x2.splat(1.0 / unit);
  const magic = f64x2.splat(toInteger);
  const endOfObjects = i32x4.splat(objectCodes);
  const endOfAccounts = i32x4.splat(accountCodes);
  const bytes = (<usize>actions) << 2;
  let previous = i32x4.splat(latest);
  let previousRow = i32x4.splat(latestRow);
  let isWrong = i32x4.splat(0);
  let isRowWrong = i32x4.splat(0);
  for (let at: usize = 0; at < bytes; at += 16) {
    const early = v128.sub<f64>(v128.load(times + at + at), origins);
    const late = v128.sub<f64>(v128.load(times + at + at, 16), origins);
    const time = v128.shuffle<i32>(
      v128.add<f64>(v128.mul<f64>(early, perUnit), magic),
      v128.add<f64>(v128.mul<f64>(late, perUnit), magic),
      0,
      2,
      4,
      6,
    );
    v128.store(times + at, time);
    const lateTime = v128.shuffle<i32>(time, time, 2, 3, 2, 3);
    isWrong = v128.or(isWrong, f64x2.ne(v128.mul<f64>(f64x2.convert_low_i32x4_s(time), units), early));
    isWrong = v128.or(isWrong, f64x2.ne(v128.mul<f64>(f64x2.convert_low_i32x4_s(lateTime), units), late));
    isWrong = v128.or(isWrong, i32x4.lt_s(time, v128.shuffle<i32>(previous, time, 3, 4, 5, 6)));
    isWrong = v128.or(isWrong, i32x4.ge_u(v128.load(objects + at), endOfObjects));
    isWrong = v128.or(isWrong, i32x4.ge_u(v128.load(accounts + at), endOfAccounts));
    const row = v128.load(rows + at);
    isRowWrong = v128.or(isRowWrong, i32x4.le_s(row, v128.shuffle<i32>(previousRow, row, 3, 4, 5, 6)));
    previous = time;
    previousRow = row;
  }
  latest = i32x4.extract_lane(previous, 3);
  latestRow = i32x4.extract_lane(previousRow, 3);
  if (v128.any_true(isRowWrong)) doRowsAscend = false;
  return !v128.any_true(isWrong);
}

/** Four actions are checked at a time: the last one is repeated (in a row of its own) until there are four. */
function fillUp(actions: i32): void {
  for (let i = actions; i & 3; i++) {
    store<f64>(times + ((<usize>i) << 3), load<f64>(times + ((<usize>(i - 1)) << 3)));
    put(objects, i, get(objects, i - 1));
    put(accounts, i, get(accounts, i - 1));
    put(rows, i, get(rows, i - 1) + 1);
  }
}
