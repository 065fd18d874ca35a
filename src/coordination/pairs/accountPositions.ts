/** The positions of account `i`, ascending and hence grouped by object: `list[first[i] … first[i + 1])`. */
export interface AccountPositions {
  readonly first: Int32Array;
  readonly list: Int32Array;
}

/** Lists the first `positions` positions by account (counting sort). */
export function listByAccount(account: Int32Array, positions: number, accounts: number): AccountPositions {
  const first = new Int32Array(accounts + 1);
  for (let p = 0; p < positions; p++) first[account[p]! + 1]!++;
  for (let one = 0; one < accounts; one++) first[one + 1]! += first[one]!;
  const cursor = first.slice(0, accounts);
  const list = new Int32Array(positions);
  for (let p = 0; p < positions; p++) list[cursor[account[p]!]!++] = p;
  return { first, list };
}
