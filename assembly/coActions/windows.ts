import { actBytes, acts, actsEnd } from './acts';
import { get, put, reserve } from './memory';
import { spanBytes } from './positions';
import { setPruned } from './pruned';
import { endActs, tally } from './pruneActs';

const blockLength: i32 = 16384;

let window: u64 = 0;
let low: i32 = 0;
let high: i32 = 0;
let account: usize = 0;
let span: usize = 0;

/** Makes positions with windows of the acts that are left, and numbers the accounts that are left. */
export function findWindows(windowSpan: i32, allAccounts: i32): void {
  const positions = <i32>((actsEnd - acts) / actBytes);
  window = <u64>windowSpan;
  low = 0;
  high = -1;
  account = reserve((<usize>positions) << 2);
  span = reserve(<usize>positions * spanBytes);
  const original = reserve((<usize>allAccounts) << 2);
  const used = numberAccounts(allAccounts, original);
  endActs();
  for (let from: i32 = 0; from < positions; from += blockLength) {
    findBlock(from, min(positions, from + blockLength));
  }
  setPruned(positions, used, account, span, original);
}

/** The number of each account takes the place of its last object in the tally. */
export function numberAccounts(allAccounts: i32, original: usize): i32 {
  const entries = tally;
  let used: i32 = 0;
  for (let one: i32 = 0; one < allAccounts; one++) {
    const entry = entries + ((<usize>one) << 3);
    store<i32>(entry, used);
    put(original, used, one);
    used += <i32>(load<i32>(entry, 4) !== 0);
  }
  return used;
}

export function findBlock(from: i32, to: i32): void {
  const entries = tally;
  const labels = account;
  const width = window;
  let first = low;
  let last = high;
  let lowAct = acts + <usize>first * actBytes;
  let nextAct = acts + <usize>(last + 1) * actBytes;
  let act = acts + <usize>from * actBytes;
  let into = span + <usize>from * spanBytes;
  for (let p = from; p < to; p++) {
    const key = load<u64>(act);
    while (key - load<u64>(lowAct) > width) {
      lowAct += actBytes;
      first++;
    }
    while (load<u64>(nextAct) - key <= width) {
      nextAct += actBytes;
      last++;
    }
    put(labels, p, load<i32>(entries + ((<usize>load<i32>(act, 8)) << 3)));
    store<i32>(into, <i32>(key >> 32));
    store<i32>(into, first, 4);
    store<i32>(into, last, 8);
    into += spanBytes;
    act += actBytes;
  }
  low = first;
  high = last;
}
