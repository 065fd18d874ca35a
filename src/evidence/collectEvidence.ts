import type { Layer } from '../coordination/chance/searchPairs.js';
import type { CommentTable } from '../model/commentTable.js';
import type { EvidenceRow } from '../model/coordination.js';

/** A group by name with its account codes. */
export interface NamedGroup {
  readonly id: string;
  readonly accounts: readonly number[];
  /** q of each account as a member of a group that is proven as a whole: of the group or of its own part, the larger. */
  readonly memberQ: ReadonlyMap<number, number>;
  /** Whether the two accounts are a pair at the level. */
  readonly hasTie: (a: number, b: number) => boolean;
}

/**
 * The very comments that tie the accounts of each group: every comment that coincides, on one object and within the
 * window of a layer, with a comment of an account it is tied to.
 *
 * Rows come by group, trace, object and time; a comment stands there once for each object. Texts that are the same are
 * shown as such; "nearly the same" stands only where texts differ.
 * Cost: linear in the coincident actions of the groups.
 */
export function collectEvidence(
  table: CommentTable,
  layers: readonly Layer[],
  groups: readonly NamedGroup[],
): EvidenceRow[] {
  const groupOf = new Map<number, number>();
  groups.forEach((group, g) => group.accounts.forEach((account) => groupOf.set(account, g)));
  const found = groups.map(() => new Map<string, EvidenceRow>());
  for (const { actions, windows } of layers) {
    const { account, low, action, positions } = windows;
    for (let p = 0; p < positions; p++) {
      const group = groupOf.get(account[p]!);
      if (group === undefined) continue;
      for (let q = low[p]!; q < p; q++) {
        if (account[q] === account[p] || groupOf.get(account[q]!) !== group) continue;
        if (!groups[group]!.hasTie(account[q]!, account[p]!)) continue;
        for (const position of [q, p]) {
          const row = actions.row[action[position]!]!;
          const object = actions.object[action[position]!]!;
          const key = `${actions.trace} ${object} ${row}`;
          if (!found[group]!.has(key)) {
            found[group]!.set(
              key,
              describeRow(table, groups[group]!.id, actions.trace, actions.describeObject(object), row),
            );
          }
        }
      }
    }
  }
  return found.flatMap((rows) => dropDoubled([...rows.values()]).sort(compareRows));
}

/** Same and nearly the same texts see the same comments: of an object that both show, the one that says more is kept. */
function dropDoubled(rows: readonly EvidenceRow[]): EvidenceRow[] {
  const nearObjectOf = new Map<string, string>();
  const sameObjectsOf = new Map<string, Set<string>>();
  for (const { trace, commentId, object } of rows)
    if (trace === 'near_text') nearObjectOf.set(commentId, object);
  for (const { trace, commentId, object } of rows) {
    const near = nearObjectOf.get(commentId);
    if (trace !== 'same_text' || near === undefined) continue;
    sameObjectsOf.set(near, (sameObjectsOf.get(near) ?? new Set()).add(object));
  }
  const inSame = new Set(rows.filter(({ trace }) => trace === 'same_text').map(({ commentId }) => commentId));
  const differs = new Set(
    rows
      .filter(({ trace, commentId }) => trace === 'near_text' && !inSame.has(commentId))
      .map(({ object }) => object),
  );
  for (const [near, objects] of sameObjectsOf) if (objects.size > 1) differs.add(near);
  return rows.filter(({ trace, commentId, object }) => {
    if (trace === 'near_text') return differs.has(object);
    return trace !== 'same_text' || !differs.has(nearObjectOf.get(commentId) ?? '');
  });
}

function describeRow(
  table: CommentTable,
  group: string,
  trace: string,
  object: string,
  row: number,
): EvidenceRow {
  return {
    group,
    account: table.account.values.get(table.account.codes[row]!),
    commentId: table.commentId.get(row),
    trace,
    object,
    at: table.at[row]!,
    text: table.text.get(row),
  };
}

function compareText(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}

function compareRows(x: EvidenceRow, y: EvidenceRow): number {
  return (
    compareText(x.trace, y.trace) ||
    compareText(x.object, y.object) ||
    x.at - y.at ||
    compareText(x.commentId, y.commentId)
  );
}
