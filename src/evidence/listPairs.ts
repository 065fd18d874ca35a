import type { JudgedPairs } from '../coordination/chance/timing/judgePairs.js';
import type { CommentTable } from '../model/commentTable.js';
import type { TestedPair } from '../model/coordination.js';

/** Every tested pair (those with the minimum of co-actions or more) of every layer, smallest q first. */
export function listPairs(table: CommentTable, layers: readonly JudgedPairs[]): TestedPair[] {
  const name = (account: number): string => table.account.values.get(account);
  return layers
    .flatMap(({ layer, a, b, coActions, expected, p, q, qAccounts, pTiming, qTiming }) =>
      Array.from(q, (_, k): TestedPair => ({
        accountA: name(a[k]!),
        accountB: name(b[k]!),
        trace: layer.actions.trace,
        windowSeconds: layer.windowSeconds,
        coActions: coActions[k]!,
        expected: expected[k]!,
        p: p[k]!,
        q: q[k]!,
        qAccounts: qAccounts[k]!,
        pTiming: Number.isNaN(pTiming[k]!) ? null : pTiming[k]!,
        qTiming: Number.isNaN(qTiming[k]!) ? null : qTiming[k]!,
      })),
    )
    .sort((x, y) => x.q - y.q || x.p - y.p || y.coActions - x.coActions);
}
