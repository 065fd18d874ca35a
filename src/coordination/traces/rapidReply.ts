import type { CommentTable } from '../../model/commentTable.js';
import { ActionList } from './actionList.js';
import type { Trace } from './trace.js';

/** Options of `rapid_reply`. */
export const rapidReplyDefaults = {
  /** Whoever reads a page as it comes needs longer: to see the post, to read it, to write. Within a minute one was waiting. */
  seconds: 60,
} as const;

/**
 * Among the first in the same thread: a comment at most 60 seconds after the thread's first one. Needs threads; an account acts
 * once in each. A post that stands in the table as the first row of its own thread starts the clock and does not act.
 *
 * What it can wrongly flag: the most faithful readers, who have notifications on; "first!" players; people who answer each other
 * in a small thread. A thread whose beginning was not collected starts with what was collected, so that ordinary comments
 * look like the first: set collection gaps against the result.
 * Cost: linear.
 */
export const rapidReply: Trace = {
  name: 'rapid_reply',
  title: 'the same thread within 60 s of its first comment',
  collect({ table }) {
    const { rows, account, thread, at } = table;
    const actions = new ActionList('rapid_reply', table);
    if (thread === null) return actions.finish(0, String);
    const start = new Float64Array(thread.values.length).fill(NaN);
    const seen = new Set<number>();
    for (let row = 0; row < rows; row++) {
      const object = thread.codes[row]!;
      if (object < 0) continue;
      if (Number.isNaN(start[object])) start[object] = at[row]!;
      if (at[row]! - start[object]! > rapidReplyDefaults.seconds * 1000) continue;
      if (isOpeningPost(table, row)) continue;
      const visit = object * account.values.length + account.codes[row]!;
      if (seen.has(visit)) continue;
      seen.add(visit);
      actions.add(row, object);
    }
    return actions.finish(thread.values.length, (object) => thread.values.get(object));
  },
};

/** On X, Telegram or Bluesky a thread goes by the id of the post that it hangs on. */
function isOpeningPost({ thread, commentId }: CommentTable, row: number): boolean {
  return thread!.values.get(thread!.codes[row]!) === commentId.get(row);
}
