import { TextDictionary } from '../../ingest/textDictionary.js';
import type { CommentTable } from '../../model/commentTable.js';
import type { ReplyCount } from '../../model/dataCheck.js';

/** Replies, and those whose parent is in the data; null when the source names no parents. */
export function countReplies({ rows, commentId, parent }: CommentTable): ReplyCount | null {
  // A table made before parents were read has no such column at all.
  if (parent === null || parent === undefined) return null;
  const ids = new TextDictionary();
  for (let row = 0; row < rows; row++)
    ids.addBytes(commentId.bytes, commentId.offsets[row]!, commentId.offsets[row + 1]!, false);
  const known = ids.length;
  let replies = 0;
  let answeredKnown = 0;
  for (let row = 0; row < rows; row++) {
    const from = parent.offsets[row]!;
    const to = parent.offsets[row + 1]!;
    if (from === to) continue;
    replies++;
    if (ids.addBytes(parent.bytes, from, to, false) < known) answeredKnown++;
  }
  return { replies, answeredKnown };
}
