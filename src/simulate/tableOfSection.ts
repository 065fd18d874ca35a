import { buildCommentTable } from '../ingest/buildTable.js';
import type { CommentTable } from '../model/commentTable.js';
import type { SimulatedSection } from './sectionOptions.js';

/**
 * A simulated section as the comment table that every analysis takes.
 *
 * Cost: linear.
 * @example
 * import { simulateAlmaty, tableOfSection } from 'in-concert';
 * const table = tableOfSection(simulateAlmaty({ seed: 1, accounts: 100, comments: 500 }));
 * table.rows > 400; // => true
 */
export function tableOfSection({ comments }: SimulatedSection): CommentTable {
  return buildCommentTable({
    commentId: comments.commentId,
    account: comments.accountId,
    group: comments.groupId,
    thread: comments.threadId,
    at: comments.createdAt,
    text: comments.text,
    line: comments.text.map((_, k) => k + 2),
  });
}
