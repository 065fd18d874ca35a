import type { CommentTable } from '../model/commentTable.js';

/** Comments of each account, by account code. */
export function countComments(table: CommentTable): Int32Array {
  const comments = new Int32Array(table.account.values.length);
  for (const account of table.account.codes) comments[account]! += 1;
  return comments;
}
