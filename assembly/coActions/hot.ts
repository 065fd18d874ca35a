import { get, put, reserve, reserveZeros } from './memory';
import { listOf } from './list';
import { compact, countWindowedPairs, spanBytes, spanOf } from './positions';
import { account, accounts, positions, span } from './pruned';

/** The twin of src/coordination/hotObjects.ts and hotLookUp.ts: see there. */
export let restAccount: usize = 0;
export let restSpan: usize = 0;
export let restPositions: i32 = 0;

let slots: i32 = 0;
let rank: usize = 0;
let listStart: usize = 0;
let hot: i32 = 0;
let hotStart: usize = 0;
let hotEnd: usize = 0;
let hotPairs: usize = 0;
let first: usize = 0;
let list: usize = 0;

export function dropHottest(accountFirst: usize, minCoActions: i32): bool {
  first = accountFirst;
  list = listOf(first, accounts);
  const pairs = countWindowedPairs(span, positions);
  const budget = max<f64>(200000, 4.0 * <f64>positions);
  if (minCoActions < 2 || pairs <= 2.0 * budget) return false;
  const ofHot = findHot(max<f64>(1000, budget / 50.0), pairs);
  if (20.0 * (pairs - ofHot) > pairs) return false;
  slots = min(minCoActions - 1, hot);
  if (slots === 0) return false;
  const rankOf = reserveZeros((<usize>positions) << 2);
  for (let r: i32 = 1; r <= hot; r++) {
    for (let p = get(hotStart, r); p < get(hotEnd, r); p++) put(rankOf, p, r);
  }
  fillSlots(rankOf);
  leaveOut(rankOf);
  return 20.0 * countWindowedPairs(restSpan, restPositions) <= pairs;
}

function findHot(least: f64, all: f64): f64 {
  let ofHot: f64 = 0;
  const room = <usize>(all / least) + 2;
  hotStart = reserve(room << 2);
  hotEnd = reserve(room << 2);
  hotPairs = reserve(room << 3);
  hot = 0;
  let start: i32 = 0;
  while (start < positions) {
    const object = load<i32>(spanOf(span, start));
    let end = start;
    let pairs: f64 = 0;
    for (; end < positions && load<i32>(spanOf(span, end)) === object; end++) {
      pairs += <f64>(end - load<i32>(spanOf(span, end), 4));
    }
    if (pairs >= least) {
      insertHot(start, end, pairs);
      ofHot += pairs;
    }
    start = end;
  }
  return ofHot;
}

/** Keeps the hot objects by pairs, ties by position. */
function insertHot(start: i32, end: i32, pairs: f64): void {
  let slot = ++hot;
  for (; slot > 1 && load<f64>(hotPairs + ((<usize>(slot - 1)) << 3)) > pairs; slot--) {
    put(hotStart, slot, get(hotStart, slot - 1));
    put(hotEnd, slot, get(hotEnd, slot - 1));
    store<f64>(hotPairs + ((<usize>slot) << 3), load<f64>(hotPairs + ((<usize>(slot - 1)) << 3)));
  }
  put(hotStart, slot, start);
  put(hotEnd, slot, end);
  store<f64>(hotPairs + ((<usize>slot) << 3), pairs);
}

function fillSlots(rankOf: usize): void {
  const bytes = (<usize>accounts * slots) << 2;
  rank = reserveZeros(bytes);
  listStart = reserveZeros(bytes);
  for (let one: i32 = 0; one < accounts; one++) {
    const base = one * slots;
    let last: i32 = 0;
    for (let x = get(first, one); x < get(first, one + 1); x++) {
      const r = get(rankOf, get(list, x));
      if (r === last) continue;
      last = r;
      if (r <= get(rank, base)) continue;
      let slot = base;
      for (; slot + 1 < base + slots && get(rank, slot + 1) < r; slot++) {
        put(rank, slot, get(rank, slot + 1));
        put(listStart, slot, get(listStart, slot + 1));
      }
      put(rank, slot, r);
      put(listStart, slot, x);
    }
  }
}

function leaveOut(rankOf: usize): void {
  const before = reserve((<usize>positions + 1) << 2);
  restPositions = 0;
  for (let p: i32 = 0; p < positions; p++) {
    put(before, p, restPositions);
    const r = get(rankOf, p);
    if (r === 0 || findSlot(get(account, p), r) === -1) restPositions++;
  }
  put(before, positions, restPositions);
  restAccount = reserve((<usize>restPositions) << 2);
  restSpan = reserve(<usize>restPositions * spanBytes);
  compact(account, span, before, positions, restAccount, restSpan);
}

function findSlot(one: i32, wanted: i32): i32 {
  for (let slot = one * slots; slot < (one + 1) * slots; slot++) if (get(rank, slot) === wanted) return slot;
  return -1;
}

function findStart(one: i32, r: i32): i32 {
  const slot = findSlot(one, r);
  if (slot !== -1) return get(listStart, slot);
  let from = get(first, one);
  let to = get(first, one + 1);
  const start = get(hotStart, r);
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (get(list, middle) < start) from = middle + 1;
    else to = middle;
  }
  return from;
}

function actTogether(one: i32, other: i32, slot: i32): bool {
  const end = get(hotEnd, get(rank, slot));
  let x = get(listStart, slot);
  let y = findStart(other, get(rank, slot));
  const xEnd = get(first, one + 1);
  const yEnd = get(first, other + 1);
  while (x < xEnd && y < yEnd) {
    const p = get(list, x);
    const q = get(list, y);
    if (p >= end || q >= end) return false;
    const at = spanOf(span, p);
    if (q < load<i32>(at, 4)) y++;
    else if (q > load<i32>(at, 8)) x++;
    else return true;
  }
  return false;
}

/** On how many of the objects that either left out of the search the two act together all the same. */
export function lookUp(one: i32, other: i32): i32 {
  let objects: i32 = 0;
  for (let slot = one * slots; slot < (one + 1) * slots; slot++) {
    if (get(rank, slot) !== 0 && actTogether(one, other, slot)) objects++;
  }
  for (let slot = other * slots; slot < (other + 1) * slots; slot++) {
    const r = get(rank, slot);
    if (r === 0 || findSlot(one, r) !== -1) continue;
    if (actTogether(other, one, slot)) objects++;
  }
  return objects;
}
