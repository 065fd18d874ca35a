import type { LayerPairs } from '../coordination/chance/searchPairs.js';
import type { AccountFinding } from '../model/account.js';
import type { CommentTable } from '../model/commentTable.js';
import type { Tie } from '../network/tiePairs.js';
import { phrases } from '../words/say.js';
import type { NamedGroup } from './collectEvidence.js';

export interface AccountEvidence {
  readonly pairs: readonly LayerPairs[];
  readonly ties: readonly Tie[];
  readonly groups: readonly NamedGroup[];
  /** Distinct copied texts by account code. */
  readonly copiedTexts: Int32Array;
}

/**
 * One finding for each account, in the order of first appearance of its code.
 *
 * Evidence level 2: in a group, or in a tie at the level. q: the smallest of its pairs and of its part in a group. Level 1: wrote a text that was not written independently. Else 0.
 */
export function describeAccounts(table: CommentTable, evidence: AccountEvidence): AccountFinding[] {
  const accounts = table.account.values.length;
  const comments = new Int32Array(accounts);
  const firstAt = new Float64Array(accounts);
  const lastAt = new Float64Array(accounts);
  for (let row = 0; row < table.rows; row++) {
    const account = table.account.codes[row]!;
    if (comments[account]!++ === 0) firstAt[account] = table.at[row]!;
    lastAt[account] = table.at[row]!;
  }
  const q = smallestQ(evidence.pairs, accounts);
  for (const group of evidence.groups)
    for (const [account, own] of group.memberQ) if (!(q[account]! <= own)) q[account] = own;
  const partners = new Int32Array(accounts);
  for (const { a, b } of evidence.ties) {
    partners[a]!++;
    partners[b]!++;
  }
  const groupOf = new Map(
    evidence.groups.flatMap(({ id, accounts: members }) => members.map((one) => [one, id])),
  );
  return Array.from({ length: accounts }, (_, account) => {
    const copied = evidence.copiedTexts[account]!;
    const level = partners[account]! > 0 || groupOf.has(account) ? 2 : copied > 0 ? 1 : 0;
    return {
      account: table.account.values.get(account),
      comments: comments[account]!,
      firstAt: firstAt[account]!,
      lastAt: lastAt[account]!,
      evidenceLevel: level,
      q: Number.isNaN(q[account]!) ? null : q[account]!,
      group: groupOf.get(account) ?? null,
      partners: partners[account]!,
      copiedTexts: copied,
      note: notes[level],
    };
  });
}

const notes = phrases({
  0: '',
  1: 'wrote a text that others wrote too, beyond independent writing; quotes, slogans and share buttons are copied as well',
  2: 'acts together with others beyond chance; that says nothing of who they are or why',
});

function smallestQ(layers: readonly LayerPairs[], accounts: number): Float64Array {
  const smallest = new Float64Array(accounts).fill(NaN);
  for (const { a, b, q } of layers) {
    for (let k = 0; k < q.length; k++) {
      for (const account of [a[k]!, b[k]!]) {
        if (!(smallest[account]! <= q[k]!)) smallest[account] = q[k]!;
      }
    }
  }
  return smallest;
}
