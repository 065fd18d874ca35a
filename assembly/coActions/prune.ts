import { get, put, reserve } from './memory';
import { compact, given, givenAccount, givenSpan, spanBytes, spanOf } from './positions';
import { setPruned } from './pruned';

// The twin of createPruner in src/coordination/prunePositions.ts.

let account: usize = 0;
let span: usize = 0;
let before: usize = 0;
/** For each account the last object met and the number of objects, side by side: one cache line for both. */
let tally: usize = 0;

/** Takes the given positions for one count. */
export function prune(allAccounts: i32, minCoActions: i32): void {
  account = reserve((<usize>given) << 2);
  span = reserve(<usize>given * spanBytes);
  before = reserve((<usize>given + 1) << 2);
  tally = reserve((<usize>allAccounts) << 3);
  let n = given;
  let fromAccount = givenAccount;
  let fromSpan = givenSpan;
  while (true) {
    markNear(fromAccount, fromSpan, n, allAccounts);
    const kept = countKept(fromAccount, n, minCoActions);
    compact(fromAccount, fromSpan, before, n, account, span);
    if (<f64>(n - kept) <= <f64>n * 0.02) break;
    n = kept;
    fromAccount = account;
    fromSpan = span;
  }
  renumber(allAccounts, get(before, n));
}

function markNear(fromAccount: usize, fromSpan: usize, n: i32, allAccounts: i32): void {
  const marks = before;
  const entries = tally;
  // The last object is kept with 1 added, so that 0 means none.
  memory.fill(entries, 0, (<usize>allAccounts) << 3);
  let start: i32 = 0;
  while (start < n) {
    const one = get(fromAccount, start);
    let at = spanOf(fromSpan, start);
    const here = load<i32>(at);
    let end = start + 1;
    while (end < n && get(fromAccount, end) === one && load<i32>(spanOf(fromSpan, end)) === here) end++;
    let anyNear: i32 = 0;
    for (let p = start; p < end; p++, at += spanBytes) {
      const isNear = (<i32>(load<i32>(at, 4) < start)) | (<i32>(load<i32>(at, 8) >= end));
      put(marks, p, isNear);
      anyNear |= isNear;
    }
    const entry = entries + ((<usize>one) << 3);
    if (anyNear && load<i32>(entry) !== here + 1) {
      store<i32>(entry, here + 1);
      store<i32>(entry, load<i32>(entry, 4) + 1, 4);
    }
    start = end;
  }
}

function countKept(fromAccount: usize, n: i32, least: i32): i32 {
  const marks = before;
  const entries = tally;
  let kept: i32 = 0;
  for (let p: i32 = 0; p < n; p++) {
    const objects = load<i32>(entries + ((<usize>get(fromAccount, p)) << 3), 4);
    const isKept = get(marks, p) & (<i32>(objects >= least));
    put(marks, p, kept);
    kept += isKept;
  }
  put(marks, n, kept);
  return kept;
}

/** The numbers stand in the first half of the tally, the codes in the second. */
function renumber(allAccounts: i32, n: i32): void {
  const numbers = tally;
  const codes = tally + ((<usize>allAccounts) << 2);
  const labels = account;
  memory.fill(numbers, 0xff, (<usize>allAccounts) << 2);
  for (let p: i32 = 0; p < n; p++) put(numbers, get(labels, p), 0);
  let used: i32 = 0;
  for (let one: i32 = 0; one < allAccounts; one++) {
    if (get(numbers, one) === -1) continue;
    put(codes, used, one);
    put(numbers, one, used++);
  }
  for (let p: i32 = 0; p < n; p++) put(labels, p, get(numbers, get(labels, p)));
  setPruned(n, used, labels, span, codes);
}
