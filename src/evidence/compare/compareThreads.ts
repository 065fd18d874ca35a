import type { CommentTable } from '../../model/commentTable.js';
import type { ThreadContrast } from '../../model/groupComparison.js';
import { adjustBenjaminiHochberg } from '../../stats/benjaminiHochberg.js';
import { hypergeometricTail } from '../../stats/hypergeometricTail.js';

/** The threads of a group against those of everybody. */
export interface ThreadComparison {
  readonly threadsTested: number;
  readonly threads: readonly ThreadContrast[];
}

/** Knows who was in which thread, so that many groups can be held against it. */
export interface ThreadComparer {
  compare(rows: Int32Array): ThreadComparison;
}

/**
 * Prepares the comparison of the threads of groups with those of everybody.
 *
 * The unit is the visit: an account in a thread, however much it writes there, so that one long argument proves nothing. Of
 * all N visits the thread has K and the group's accounts made n; under the null hypothesis the group's visits are any n of
 * the N, and the accounts of it in the thread are hypergeometric: p = P(X ≥ k), expected n · K / N. Active accounts have more
 * visits and so may be met in more threads. q by Benjamini–Hochberg over all threads; those without the group have p = 1.
 *
 * Cost: linear in comments, and n log n in visits; for each group linear in its comments.
 */
export function createThreadComparer(table: CommentTable, maxThreads: number): ThreadComparer {
  const { thread } = table;
  if (thread === null) return { compare: () => ({ threadsTested: 0, threads: [] }) };
  const visits = new Float64Array(table.rows);
  const threads = thread.values.length;
  let length = 0;
  const allComments = new Int32Array(threads);
  for (let row = 0; row < table.rows; row++) {
    if (thread.codes[row]! < 0) continue;
    allComments[thread.codes[row]!]!++;
    visits[length++] = table.account.codes[row]! * threads + thread.codes[row]!;
  }
  const sorted = visits.subarray(0, length).sort();
  const allAccounts = new Int32Array(threads);
  let population = 0;
  for (let k = 0; k < length; k++) {
    if (k > 0 && sorted[k] === sorted[k - 1]) continue;
    population++;
    allAccounts[sorted[k]! % threads]!++;
  }

  return {
    compare(rows) {
      const seen = new Set<number>();
      const accounts = new Map<number, number>();
      const comments = new Map<number, number>();
      for (const row of rows) {
        const code = thread.codes[row]!;
        if (code < 0) continue;
        comments.set(code, (comments.get(code) ?? 0) + 1);
        const visit = table.account.codes[row]! * threads + code;
        if (seen.has(visit)) continue;
        seen.add(visit);
        accounts.set(code, (accounts.get(code) ?? 0) + 1);
      }
      const codes = [...accounts.keys()].sort((x, y) => x - y);
      const draws = seen.size;
      const p = codes.map((code) =>
        hypergeometricTail(accounts.get(code)!, { population, marked: allAccounts[code]!, draws }),
      );
      const q = adjustBenjaminiHochberg(p, { tests: threads });
      const found = codes.map((code, k): ThreadContrast => ({
        thread: thread.values.get(code),
        accounts: accounts.get(code)!,
        allAccounts: allAccounts[code]!,
        comments: comments.get(code)!,
        allComments: allComments[code]!,
        expected: (draws * allAccounts[code]!) / population,
        p: p[k]!,
        q: q[k]!,
      }));
      found.sort((x, y) => x.p - y.p || y.accounts - x.accounts || (x.thread < y.thread ? -1 : 1));
      return { threadsTested: codes.length, threads: found.slice(0, maxThreads) };
    },
  };
}
