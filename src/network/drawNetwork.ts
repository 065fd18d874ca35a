import { countComments } from '../coordination/countComments.js';
import type { NetworkPicture } from '../model/analysis.js';
import type { CommentTable } from '../model/commentTable.js';
import { layoutNetwork } from './layoutNetwork.js';
import type { Tie } from './tiePairs.js';

/** The network of ties with a place for each account, accounts named. Accounts beyond the layout limit are left out. */
export function drawNetwork(
  table: CommentTable,
  ties: readonly Tie[],
  groupOf: ReadonlyMap<number, string>,
  options: { readonly seed: number },
): NetworkPicture {
  const comments = countComments(table);
  const places = layoutNetwork(ties, options);
  const partners = new Map<number, number>();
  for (const account of ties.flatMap(({ a, b }) => [a, b]))
    partners.set(account, (partners.get(account) ?? 0) + 1);
  const name = (account: number): string => table.account.values.get(account);
  return {
    nodes: [...places]
      .sort(([x], [y]) => x - y)
      .map(([account, { x, y }]) => ({
        account: name(account),
        group: groupOf.get(account) ?? null,
        comments: comments[account]!,
        partners: partners.get(account)!,
        x,
        y,
      })),
    edges: ties.map(({ a, b, coActions, expected, q, traces }) => ({
      a: name(a),
      b: name(b),
      coActions,
      expected,
      q,
      traces,
    })),
  };
}
