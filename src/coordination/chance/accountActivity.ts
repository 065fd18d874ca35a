import type { TimeCells } from './cells.js';

/** How often each account comments in each cell, account by account (compressed rows). */
export interface AccountActivity {
  readonly firstOf: Int32Array;
  readonly cell: Int32Array;
  readonly comments: Int32Array;
}

/** Counts the comments of each account in each cell. `account` is the code of each row; rows are in time order. */
export function countActivity(account: Int32Array, accounts: number, cells: TimeCells): AccountActivity {
  const lastCell = new Int32Array(accounts).fill(-1);
  const firstOf = new Int32Array(accounts + 1);
  for (let row = 0; row < account.length; row++) {
    if (lastCell[account[row]!] === cells.cellOf[row]) continue;
    lastCell[account[row]!] = cells.cellOf[row]!;
    firstOf[account[row]! + 1]!++;
  }
  for (let one = 0; one < accounts; one++) firstOf[one + 1]! += firstOf[one]!;
  const end = firstOf.slice(0, accounts);
  const cell = new Int32Array(firstOf[accounts]!);
  const comments = new Int32Array(firstOf[accounts]!);
  for (let row = 0; row < account.length; row++) {
    const one = account[row]!;
    const isOpen = end[one]! > firstOf[one]! && cell[end[one]! - 1] === cells.cellOf[row];
    const slot = isOpen ? end[one]! - 1 : end[one]!++;
    cell[slot] = cells.cellOf[row]!;
    comments[slot]!++;
  }
  return { firstOf, cell, comments };
}
