import { get, put, reserve } from './memory';

/**
 * Positions as two columns: accounts alone, since windows are scanned along them, and what belongs to a position side by
 * side: object, first and last position of its window.
 */
export const spanBytes: usize = 12;

export let given: i32 = 0;
export let givenAccount: usize = 0;
export let givenSpan: usize = 0;

export function reserveGiven(positions: i32): void {
  given = positions;
  givenAccount = reserve((<usize>positions) << 2);
  givenSpan = reserve(<usize>positions * spanBytes);
}

export function spanOf(span: usize, position: i32): usize {
  return span + <usize>position * spanBytes;
}

/** Copies the kept positions; `before` has the number of kept ones before each. The target may be the source. */
export function compact(
  account: usize,
  span: usize,
  before: usize,
  n: i32,
  toAccount: usize,
  toSpan: usize,
): void {
  for (let p: i32 = 0; p < n; p++) {
    const to = get(before, p);
    if (get(before, p + 1) === to) continue;
    const from = spanOf(span, p);
    const into = spanOf(toSpan, to);
    put(toAccount, to, get(account, p));
    const low = get(before, load<i32>(from, 4));
    const high = get(before, load<i32>(from, 8) + 1) - 1;
    store<i32>(into, load<i32>(from));
    store<i32>(into, low, 4);
    store<i32>(into, high, 8);
  }
}

/** Pairs of positions in each other's windows. */
export function countWindowedPairs(span: usize, n: i32): f64 {
  let pairs: f64 = 0;
  for (let p: i32 = 0; p < n; p++) pairs += <f64>(p - load<i32>(spanOf(span, p), 4));
  return pairs;
}
