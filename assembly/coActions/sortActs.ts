import { actBytes, acts, actsEnd } from './acts';
import { get, lend, put, reserve, reserveZeros } from './memory';

/** So many acts and so many objects of a partition stay in the processor's cache while they are arranged. */
const partitionSize: u32 = 16384;
const mostBits: i32 = 12;

let bits: i32 = 0;
let locals: i32 = 0;
let starts: usize = 0;
let cursor: usize = 0;
let ends: usize = 0;
let dealt: usize = 0;

/**
 * Brings the acts together by object; those of one object stay in their order. Objects are dealt to partitions by their
 * last bits first, so that each is then arranged within the cache. Behind the last act there is room for one more.
 */
export function sortActs(objects: i32): void {
  const all = <u32>((actsEnd - acts) / actBytes);
  bits = 0;
  while (max<u32>(all, <u32>objects) >> bits > partitionSize && bits < mostBits) bits++;
  locals = (objects >>> bits) + 1;
  const partitions = 1 << bits;
  starts = reserveZeros((<usize>partitions + 1) << 2);
  cursor = reserve((<usize>partitions) << 2);
  ends = reserve((<usize>locals) << 2);
  dealt = reserve(actsEnd - acts);
  for (let from = acts; from < actsEnd; from += actBytes * partitionSize) countBlock(from, blockEnd(from));
  for (let k: i32 = 0; k < partitions; k++) put(starts, k + 1, get(starts, k + 1) + get(starts, k));
  memory.copy(cursor, starts, (<usize>partitions) << 2);
  for (let from = acts; from < actsEnd; from += actBytes * partitionSize) dealBlock(from, blockEnd(from));
  for (let k: i32 = 0; k < partitions; k++) sortPartition(k);
  lend(dealt, dealt + (actsEnd - acts));
}

function blockEnd(from: usize): usize {
  return min(actsEnd, from + actBytes * partitionSize);
}

/** (Exported from the module, as other loops are: see there.) */
export function countBlock(from: usize, to: usize): void {
  const counts = starts + 4;
  const mask = (1 << bits) - 1;
  for (let act = from; act < to; act += actBytes) {
    const k = load<i32>(act, 4) & mask;
    put(counts, k, get(counts, k) + 1);
  }
}

export function dealBlock(from: usize, to: usize): void {
  const next = cursor;
  const into = dealt;
  const mask = (1 << bits) - 1;
  for (let act = from; act < to; act += actBytes) {
    const key = load<u64>(act);
    const k = (<i32>(key >> 32)) & mask;
    const at = get(next, k);
    put(next, k, at + 1);
    const there = into + <usize>at * actBytes;
    store<u64>(there, key);
    store<i32>(there, load<i32>(act, 8), 8);
  }
}

/** From the dealt acts back to where they came from, by object. */
export function sortPartition(k: i32): void {
  const from = dealt + <usize>get(starts, k) * actBytes;
  const to = dealt + <usize>get(starts, k + 1) * actBytes;
  const slots = ends;
  const into = acts;
  const by = bits;
  const last = locals;
  memory.fill(slots, 0, (<usize>last) << 2);
  for (let act = from; act < to; act += actBytes) {
    const local = load<i32>(act, 4) >>> by;
    put(slots, local, get(slots, local) + 1);
  }
  let sum = get(starts, k);
  for (let local: i32 = 0; local < last; local++) {
    const here = get(slots, local);
    put(slots, local, sum);
    sum += here;
  }
  for (let act = from; act < to; act += actBytes) {
    const key = load<u64>(act);
    const local = (<i32>(key >> 32)) >>> by;
    const at = get(slots, local);
    put(slots, local, at + 1);
    const there = into + <usize>at * actBytes;
    store<u64>(there, key);
    store<i32>(there, load<i32>(act, 8), 8);
  }
}
