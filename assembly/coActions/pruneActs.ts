import { actBytes, acts, actsEnd, setActsEnd } from './acts';
import { reserve } from './memory';

const blockBytes: usize = 16384 * actBytes;

/** For each account the last object and the number of objects, side by side: one cache line for both. */
export let tally: usize = 0;

let span: u64 = 0;
let written: usize = 0;
let wasNear: u32 = 0;

/**
 * Leaves out acts without another in their window, and accounts with fewer than the minimum of objects, until that
 * hardly pays. Of what is left `tally` has the accounts.
 */
export function pruneActs(windowSpan: i32, allAccounts: i32, minCoActions: i32): void {
  span = <u64>windowSpan;
  tally = reserve((<usize>allAccounts) << 3);
  keepNear(allAccounts);
  while (minCoActions > 1) {
    const before = actsEnd - acts;
    written = acts;
    for (let from = acts; from < actsEnd; from += blockBytes)
      keepBusyBlock(from, blockEnd(from), minCoActions);
    setActsEnd(written);
    keepNear(allAccounts);
    if (<f64>(before - (actsEnd - acts)) <= <f64>before * 0.02) break;
  }
}

function keepNear(allAccounts: i32): void {
  // The last object is kept with 1 added, so that 0 means none.
  memory.fill(tally, 0, (<usize>allAccounts) << 3);
  written = acts;
  wasNear = 0;
  endActs();
  for (let from = acts; from < actsEnd; from += blockBytes) keepNearBlock(from, blockEnd(from));
  setActsEnd(written);
}

/** Ends the acts with one that is in nobody's window. */
export function endActs(): void {
  store<u64>(actsEnd, actsEnd > acts ? load<u64>(actsEnd - actBytes) + ((<u64>1) << 32) : 0);
}

function blockEnd(from: usize): usize {
  return min(actsEnd, from + blockBytes);
}

/** Keeps the acts with a neighbour. Every act is written, and overwritten by the next one unless it is kept. */
export function keepNearBlock(from: usize, to: usize): void {
  const window = span;
  const entries = tally;
  let at = written;
  let isAfter = wasNear;
  let key = load<u64>(from);
  for (let act = from; act < to; act += actBytes) {
    const following = load<u64>(act, 12);
    const one = load<i32>(act, 8);
    const isBefore = <u32>(following - key <= window);
    const isKept = isBefore | isAfter;
    store<u64>(at, key);
    store<i32>(at, one, 8);
    if (isKept) {
      at += actBytes;
      const entry = entries + ((<usize>one) << 3);
      const object = <i32>(key >> 32) + 1;
      store<i32>(entry, load<i32>(entry, 4) + <i32>(load<i32>(entry) !== object), 4);
      store<i32>(entry, object);
    }
    isAfter = isBefore;
    key = following;
  }
  written = at;
  wasNear = isAfter;
}

/** Keeps the acts of accounts with enough objects. */
export function keepBusyBlock(from: usize, to: usize, least: i32): void {
  const entries = tally;
  let at = written;
  for (let act = from; act < to; act += actBytes) {
    const one = load<i32>(act, 8);
    store<u64>(at, load<u64>(act));
    store<i32>(at, one, 8);
    at += load<i32>(entries + ((<usize>one) << 3), 4) >= least ? actBytes : 0;
  }
  written = at;
}
