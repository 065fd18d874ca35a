import type { PreparedText } from '../../coordination/traces/trace.js';
import type { CommentTable } from '../../model/commentTable.js';
import type { FoundCopies } from '../../coordination/copies/copiedTexts.js';

/**
 * An outlet posts often, posts news of some length, answers nobody, and writes most of it itself. Twenty posts: below
 * that its habits cannot be told.
 */
export const publisherRule = Object.freeze({
  posts: 20,
  longWords: 12,
  longShare: 0.5,
  answers: 0.05,
  copied: 0.5,
});

/**
 * Accounts that write as news outlets do: 1 where the account has 20 posts or more, half of them of 12 words or more,
 * at most 1 of 20 an answer, and at most half of them copied from, or by, others.
 *
 * What it wrongly takes for an outlet: an account of a campaign that posts much of its own, too.
 * Cost: linear in the comments.
 */
export function findPublishers(
  table: CommentTable,
  { words }: PreparedText,
  found: readonly FoundCopies[],
): Uint8Array {
  const accounts = table.account.values.length;
  const [posts, long, answers, copied] = Array.from({ length: 4 }, () => new Int32Array(accounts)) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const { parent } = table;
  for (let row = 0; row < table.rows; row++) {
    const account = table.account.codes[row]!;
    const text = words.textCode[row]!;
    posts[account]!++;
    if (text >= 0 && words.starts[text + 1]! - words.starts[text]! >= publisherRule.longWords)
      long[account]!++;
    if (parent !== null && parent.offsets[row] !== parent.offsets[row + 1]) answers[account]!++;
  }
  for (const { rows } of found) for (const row of rows) copied[table.account.codes[row]!]!++;
  return Uint8Array.from(posts, (count, account) =>
    count >= publisherRule.posts &&
    long[account]! >= publisherRule.longShare * count &&
    answers[account]! <= publisherRule.answers * count &&
    copied[account]! <= publisherRule.copied * count
      ? 1
      : 0,
  );
}
