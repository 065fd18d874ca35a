import { TextDictionary } from '../../ingest/textDictionary.js';
import type { CommentTable } from '../../model/commentTable.js';
import { ActionList } from './actionList.js';
import type { Trace } from './trace.js';

/** Options of `same_reply`. */
export const sameReplyDefaults = {
  /** Replies to one author are one conversation until the account has been silent towards them for so long. */
  pauseHours: 24,
} as const;

/**
 * A reply to the same comment. Needs the ids of the comments replied to (`parent`).
 *
 * People who talk reply to each other, and to a third, again and again. Therefore a reply acts only if its account did not reply
 * to that author in the 24 hours before, and never if it answers its own comment: co-actions are different *people*
 * answered together, or one on different days, not the turns of one discussion.
 *
 * What it can wrongly flag: regulars of one page who answer the same provocations in the same minutes, day after day; replies
 * to authors whose comments are not in the table, where each comment counts as an author.
 * Defaults and why: 24 hours. On 44,582 real VK comments every reply to a comment gave 12 pairs, one an hour or six hours 1, one a day 0.
 * Cost: linear in the ids.
 */
export const sameReply: Trace = {
  name: 'same_reply',
  title: 'the same comment replied to',
  collect({ table }) {
    const { rows, account, parent, at } = table;
    const actions = new ActionList('same_reply', table);
    if (parent === null) return actions.finish(0, String);
    const ids = codeComments(table);
    const objectOf = new Map<number, number>();
    const firstRow: number[] = [];
    const lastReply = new Map<number, number>();
    for (let row = 0; row < rows; row++) {
      const from = parent.offsets[row]!;
      const to = parent.offsets[row + 1]!;
      if (from === to) continue;
      const target = ids.addBytes(parent.bytes, from, to, false);
      const who = account.codes[row]!;
      // An unknown comment stands for its unknown author, with a number that no account has.
      const author = target < rows ? account.codes[target]! : account.values.length + target;
      if (author === who) continue;
      const talk = author * account.values.length + who;
      const before = lastReply.get(talk);
      lastReply.set(talk, at[row]!);
      if (before !== undefined && at[row]! - before < sameReplyDefaults.pauseHours * 3_600_000) continue;
      let object = objectOf.get(target);
      if (object === undefined) {
        object = firstRow.push(row) - 1;
        objectOf.set(target, object);
      }
      actions.add(row, object);
    }
    return actions.finish(firstRow.length, (object) => parent.get(firstRow[object]!));
  },
};

/** Comment ids by their row; a comment replied to that is not in the table gets a higher code. */
function codeComments({ rows, commentId }: CommentTable): TextDictionary {
  const ids = new TextDictionary();
  for (let row = 0; row < rows; row++)
    ids.addBytes(commentId.bytes, commentId.offsets[row]!, commentId.offsets[row + 1]!, false);
  return ids;
}
