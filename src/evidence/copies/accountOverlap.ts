import type { FoundCopies } from '../../coordination/copies/copiedTexts.js';
import type { CommentTable } from '../../model/commentTable.js';

/** Of an account with more copied texts than this only the first are looked at: the cost stays linear. */
const mostTexts = 200;

/**
 * For each copied text: the most of its accounts that have one other copied text in common, 0 where only single
 * accounts do. People who sign one petition seldom meet again in another text; a team meets again and again.
 *
 * Cost: Σ over accounts of their copied texts times at most 200.
 */
export function countOverlap(table: CommentTable, found: readonly FoundCopies[]): Int32Array {
  const accountsOf = found.map(({ rows }) => [...new Set(rows.map((row) => table.account.codes[row]!))]);
  const textsOf = new Map<number, number[]>();
  accountsOf.forEach((accounts, k) => {
    for (const account of accounts) {
      const texts = textsOf.get(account);
      if (texts === undefined) textsOf.set(account, [k]);
      else if (texts.length < mostTexts) texts.push(k);
    }
  });
  const sharing = new Int32Array(found.length);
  return Int32Array.from(accountsOf, (accounts, own) => {
    let most = 0;
    for (const account of accounts)
      for (const text of textsOf.get(account)!) if (text !== own) most = Math.max(most, ++sharing[text]!);
    for (const account of accounts) for (const text of textsOf.get(account)!) sharing[text] = 0;
    return most > 1 ? most : 0;
  });
}
