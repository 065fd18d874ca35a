import { get, put, reserve, reserveZeros } from './memory';

/** Positions by account: those of account `i` are `list[first[i] … first[i + 1])`. Returns `first`; `list` follows it. */
export function listByAccount(account: usize, positions: i32, accounts: i32): usize {
  const first = reserveZeros((<usize>accounts + 2 + positions) << 2);
  const list = listOf(first, accounts);
  // Counted two ahead, so that writing leaves each start where it belongs.
  for (let p: i32 = 0; p < positions; p++) {
    const slot = get(account, p) + 2;
    if (slot <= accounts) put(first, slot, get(first, slot) + 1);
  }
  for (let one: i32 = 1; one <= accounts; one++) put(first, one, get(first, one) + get(first, one - 1));
  for (let p: i32 = 0; p < positions; p++) {
    const slot = get(account, p) + 1;
    const at = get(first, slot);
    put(first, slot, at + 1);
    put(list, at, p);
  }
  return first;
}

export function listOf(first: usize, accounts: i32): usize {
  return first + ((<usize>accounts + 2) << 2);
}
