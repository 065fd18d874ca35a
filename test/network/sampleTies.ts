import type { Tie } from '../../src/network/tiePairs.js';

/** A tie with a weight of about `coActions`. */
export function tie(a: number, b: number, coActions = 4, expected = 0.01): Tie {
  return { a, b, coActions, expected, p: 1e-6, q: 1e-4, traces: ['same_text'] };
}

/** Ties between all of the accounts. */
export function clique(accounts: readonly number[], coActions = 4): Tie[] {
  return accounts.flatMap((a) => accounts.filter((b) => b > a).map((b) => tie(a, b, coActions)));
}
