/**
 * Pairs of accounts that could have the minimum of co-actions at all: both have as many comments.
 *
 * A pair that cannot reach a small p whatever happens needs no correction for being tested, and how many comments an account
 * has is the same on all shuffles within cells. In a section where most write once this leaves a small part of all pairs.
 *
 * Cost: O(rows). Source: Tarone 1990, https://doi.org/10.2307/2531456; for the false discovery rate Gilbert 2005,
 * https://doi.org/10.1111/j.1467-9876.2005.00475.x
 *
 * @param account account of each row.
 */
export function countTestablePairs(account: Int32Array, accounts: number, minCoActions: number): number {
  const comments = new Int32Array(accounts);
  for (const one of account) comments[one]!++;
  const able = comments.reduce((sum, count) => sum + Number(count >= minCoActions), 0);
  return able < 2 ? 0 : (able * (able - 1)) / 2;
}
