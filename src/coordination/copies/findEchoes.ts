import type { CommentTable, TextColumn } from '../../model/commentTable.js';
import type { WordTable } from '../../model/wordTable.js';
import { wordsOf } from '../../text/words/wordsOf.js';

/**
 * Comments that only repeat the comment they reply to: 1 where every word of a reply stands in its parent.
 * Such a reply quotes; that somebody else quotes the same words is the parent's doing, not theirs.
 *
 * What it misses: quotes of a comment that was not collected, and quotes in other words.
 * Cost: linear in the replies and the words of their parents; without a column of parents nothing.
 */
export function findEchoes(table: CommentTable, words: WordTable): Uint8Array {
  const echoes = new Uint8Array(table.rows);
  if (table.parent === null) return echoes;
  const rowOf = indexParents(table.parent, table.commentId);
  for (let row = 0; row < table.rows; row++) {
    const parent = rowOf.get(table.parent.get(row));
    const [own, other] = [words.textCode[row]!, parent === undefined ? -1 : words.textCode[parent]!];
    if (own < 0 || other < 0 || parent === row) continue;
    const held = new Set(wordsOf(words, other));
    if (wordsOf(words, own).every((word) => held.has(word))) echoes[row] = 1;
  }
  return echoes;
}

/** Row of each comment that others reply to. */
function indexParents(parent: TextColumn, commentId: TextColumn): Map<string, number> {
  const wanted = new Set<string>();
  for (let row = 0; row < parent.length; row++) wanted.add(parent.get(row));
  wanted.delete('');
  const rowOf = new Map<string, number>();
  if (wanted.size === 0) return rowOf;
  for (let row = 0; row < commentId.length; row++) {
    const id = commentId.get(row);
    if (wanted.has(id)) rowOf.set(id, row);
  }
  return rowOf;
}
