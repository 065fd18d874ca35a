import type { CommentTable } from '../../model/commentTable.js';

/**
 * Rows that repeat account, time, text, and community and thread where these are known, of a row before: what a doubled export
 * leaves when it gives new ids. Comments without text do not count: two pictures in one moment are ordinary.
 */
export function countCopies(table: CommentTable): number {
  const { at, account, group, thread, text } = table;
  let copies = 0;
  let first = 0;
  for (let row = 1; row <= table.rows; row++) {
    if (row < table.rows && at[row] === at[first]) continue;
    if (row - first > 1) {
      const seen = new Set<string>();
      for (let same = first; same < row; same++) {
        if (text.offsets[same] === text.offsets[same + 1]) continue;
        const place = `${group?.codes[same] ?? ''}/${thread?.codes[same] ?? ''}`;
        const key = `${account.codes[same]!}/${place}/${text.get(same)}`;
        if (seen.has(key)) copies++;
        seen.add(key);
      }
    }
    first = row;
  }
  return copies;
}
