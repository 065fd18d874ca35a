import type { CommentTable } from '../model/commentTable.js';

/** The texts of all comments, one after another. */
export function* listTexts({ rows, text }: CommentTable): Generator<string> {
  for (let row = 0; row < rows; row++) yield text.get(row);
}
