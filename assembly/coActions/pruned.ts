/** What pruning has left to count on: positions, the accounts they have, and the codes of those. */
export let positions: i32 = 0;
export let accounts: i32 = 0;
export let account: usize = 0;
export let span: usize = 0;
export let original: usize = 0;

export function setPruned(
  leftPositions: i32,
  leftAccounts: i32,
  accountColumn: usize,
  spanColumn: usize,
  codes: usize,
): void {
  positions = leftPositions;
  accounts = leftAccounts;
  account = accountColumn;
  span = spanColumn;
  original = codes;
}
