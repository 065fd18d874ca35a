import type { JudgedPairs } from '../../coordination/chance/timing/judgePairs.js';
import type { CopiedTexts, FoundCopies } from '../../coordination/copies/copiedTexts.js';
import { listByAccount, type AccountPositions } from '../../coordination/pairs/accountPositions.js';
import type { AccountFinding } from '../../model/account.js';
import type { Analysis } from '../../model/analysis.js';
import type { CodedColumn, CommentTable } from '../../model/commentTable.js';
import type { Tie } from '../../network/tiePairs.js';

/** Where to look for what concerns an account, by its code. */
export interface AccountIndex {
  /** Code of an account by name. */
  readonly codeOf: ReadonlyMap<string, number>;
  readonly findingOf: readonly AccountFinding[];
  /** Accounts at level 0. */
  readonly withoutEvidence: number;
  /** Group of an account; undefined without. */
  readonly groupOf: ReadonlyMap<number, string>;
  /** Ties of an account, strongest (smallest p) first; undefined without. */
  readonly tiesOf: ReadonlyMap<number, readonly number[]>;
  /** Copied texts that the account wrote, least likely first; undefined without. */
  readonly copiesOf: ReadonlyMap<number, readonly FoundCopies[]>;
  /** Rows of each account in time order. */
  readonly rowsOf: AccountPositions;
  /** The strongest tested pair of an account: smallest q, then p; null where it has none. */
  strongestPair(account: number): TestedPlace | null;
  /** How a pair of a layer, a < b, stands against chance in time; null where that was not asked. */
  timingOf(layer: number, a: number, b: number): { readonly p: number; readonly q: number } | null;
  /** Comments in each thread, by its code; null where the source has no threads. */
  readonly threadComments: Int32Array | null;
}

/** Pair `k` of layer `layer`. */
export interface TestedPlace {
  readonly layer: number;
  readonly k: number;
}

/** Cost: linear in comments, pairs, ties and copies. */
export function indexAccounts(
  table: CommentTable,
  { accounts, groups }: Pick<Analysis, 'accounts' | 'groups'>,
  layers: readonly JudgedPairs[],
  copied: CopiedTexts,
  ties: readonly Tie[],
): AccountIndex {
  const count = table.account.values.length;
  const codeOf = new Map<string, number>();
  for (let code = 0; code < count; code++) codeOf.set(table.account.values.get(code), code);
  const findingOf = new Array<AccountFinding>(count);
  for (const finding of accounts) findingOf[codeOf.get(finding.account)!] = finding;
  const groupOf = new Map(
    groups.flatMap(({ id, accounts: members }) => members.map((one) => [codeOf.get(one)!, id] as const)),
  );
  const tiesOf = new Map<number, number[]>();
  ties.forEach(({ a, b }, k) => {
    for (const account of [a, b]) pushTo(tiesOf, account, k);
  });
  for (const own of tiesOf.values()) own.sort((x, y) => ties[x]!.p - ties[y]!.p || x - y);
  const copiesOf = new Map<number, FoundCopies[]>();
  for (const one of copied.found.toSorted((x, y) => x.p - y.p || y.bits - x.bits))
    for (const account of new Set(one.rows.map((row) => table.account.codes[row]!)))
      pushTo(copiesOf, account, one);
  return {
    codeOf,
    findingOf,
    withoutEvidence: accounts.filter(({ evidenceLevel }) => evidenceLevel === 0).length,
    groupOf,
    tiesOf,
    copiesOf,
    rowsOf: listByAccount(table.account.codes, table.rows, count),
    strongestPair: rankPairs(layers, count),
    timingOf: indexTiming(layers),
    threadComments: table.thread === null ? null : countCodes(table.thread),
  };
}

function pushTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function countCodes({ codes, values }: CodedColumn): Int32Array {
  const counts = new Int32Array(values.length);
  for (const code of codes) if (code >= 0) counts[code]!++;
  return counts;
}

function indexTiming(layers: readonly JudgedPairs[]): AccountIndex['timingOf'] {
  const known = layers.map(({ a, b, pTiming, qTiming }) => {
    const judged = new Map<string, { readonly p: number; readonly q: number }>();
    for (let k = 0; k < pTiming.length; k++)
      if (!Number.isNaN(pTiming[k]!)) judged.set(`${a[k]!} ${b[k]!}`, { p: pTiming[k]!, q: qTiming[k]! });
    return judged;
  });
  return (layer, a, b) => known[layer]!.get(`${a} ${b}`) ?? null;
}

function rankPairs(layers: readonly JudgedPairs[], accounts: number): AccountIndex['strongestPair'] {
  const bestLayer = new Int16Array(accounts).fill(-1);
  const best = new Int32Array(accounts);
  layers.forEach(({ a, b, p, q }, l) => {
    for (let k = 0; k < q.length; k++) {
      for (const account of [a[k]!, b[k]!]) {
        const known = layers[bestLayer[account]!];
        const at = best[account]!;
        if (known !== undefined && (known.q[at]! < q[k]! || (known.q[at] === q[k] && known.p[at]! <= p[k]!)))
          continue;
        bestLayer[account] = l;
        best[account] = k;
      }
    }
  });
  return (account) => (bestLayer[account]! < 0 ? null : { layer: bestLayer[account]!, k: best[account]! });
}
