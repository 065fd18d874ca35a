import { takeString } from './fields.js';
import type { TableLayout } from './format.js';

/** The comments of one's own account from Google Takeout. The text column holds pieces of JSON: {@link readTakeoutText}. */
export const youtubeTakeout: TableLayout = {
  name: 'youtube-takeout',
  title: 'YouTube comments (Google Takeout)',
  columns: ['Comment ID', 'Channel ID', 'Comment Create Timestamp', 'Comment Text'],
  mapping: {
    commentId: 'Comment ID',
    account: 'Channel ID',
    time: 'Comment Create Timestamp',
    text: 'Comment Text',
    thread: 'Video ID',
    parent: 'Parent Comment ID',
  },
  timesAreUtc: true,
  readText: readTakeoutText,
};

/**
 * The words of a cell of Takeout: one or several pieces such as `{"text":"well said "},{"text":"@somebody"}`.
 * A cell that is not of this kind stays as it is: older exports have plain words.
 */
export function readTakeoutText(cell: string): string {
  if (!cell.trimStart().startsWith('{')) return cell;
  try {
    const pieces: unknown = JSON.parse(`[${cell}]`);
    if (!Array.isArray(pieces)) return cell;
    return pieces.map((piece: unknown) => takeString(piece, 'text')).join('');
  } catch {
    return cell;
  }
}
