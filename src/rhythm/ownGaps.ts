import type { SignalInput } from './signalInput.js';

/** Calls `visit` for each account of at least `least` gaps with the milliseconds between its comments; the array is used again. */
export function visitGaps(
  { table, accounts, firstOf, rows }: SignalInput,
  least: number,
  visit: (account: number, gaps: Float64Array) => void,
): void {
  let longest = 0;
  for (let account = 0; account < accounts; account++) {
    longest = Math.max(longest, firstOf[account + 1]! - firstOf[account]! - 1);
  }
  const room = new Float64Array(longest);
  for (let account = 0; account < accounts; account++) {
    const first = firstOf[account]!;
    const count = firstOf[account + 1]! - first - 1;
    if (count < least) continue;
    for (let i = 0; i < count; i++) room[i] = table.at[rows[first + i + 1]!]! - table.at[rows[first + i]!]!;
    visit(account, room.subarray(0, count));
  }
}
