import type { SignalColumn } from '../model/signal.js';
import { compareWithPeers } from './compareWithPeers.js';
import { findParents } from './findParents.js';
import { groupPeers } from './peers.js';
import { createSignalColumn, type SignalInput } from './signalInput.js';
import { findTimePrecision } from './timePrecision.js';
import { countTyped, findUniqueTexts } from './typedText.js';
import { typingSpeedDefaults } from './typingSpeed.js';

/** Constants of the signal `reply_latency`. */
export const replyLatencyDefaults = Object.freeze({
  /** Characters a second that hardly anybody reads: 350 words a minute. */
  readPerSecond: 30,
  /** Of a longer comment only the beginning must have been read. */
  mostRead: 300,
  /** Replies to others' comments in the data needed. */
  minReplies: 5,
});

/**
 * Reply latency: replies that come sooner than the comment could be read and the reply typed.
 *
 * What it can wrongly flag: somebody who answers in two words without reading, who edits the comment into something else
 * later, or whose answer was ready and stands in the data only once. A text that stands there more than once, as a
 * moderator's, needs no typing here, only reading.
 *
 * Formula: a reply of c characters to a comment of d characters, l seconds after it, is too soon if
 * l + the precision of the times < min(d, 300) / 30 + c / 10 (mentions left out; nothing for a text with a link, and the
 * second part for unique texts only). Value =
 * share of the replies to others that are; p: as many by an account with about as many replies (beta-binomial, see
 * `compareWithPeers`).
 *
 * Needs the ids of the comments replied to. Opportunities: replies to comments of others in the data; at least 5.
 * Cost: half a second to find the parents of a million comments, and one look at the texts of quick replies.
 * Source: reading speed Brysbaert 2019, https://doi.org/10.1016/j.jml.2019.104047; typing Dhakal et al. 2018,
 * https://doi.org/10.1145/3173574.3174220
 * @example
 * import { arrangeSignalInput, buildCommentTable, measureReplyLatency } from 'in-concert';
 * const text = 'a long comment that takes a person some three seconds to read, at least if it is read to its end';
 * const rows = Array.from({ length: 8 }, (_, k) => [
 *   { commentId: `c${k}`, account: 'a', at: 60_000 * k, text },
 *   { commentId: `r${k}`, account: 'b', at: 60_000 * k + 1000, text: `that is wrong, no. ${k}`, parent: `c${k}` },
 * ]).flat();
 * Array.from(measureReplyLatency(arrangeSignalInput(buildCommentTable(rows))).value); // => [NaN, 1]
 */
export function measureReplyLatency(input: SignalInput): SignalColumn {
  const { readPerSecond, mostRead, minReplies } = replyLatencyDefaults;
  const { table, accounts } = input;
  const column = createSignalColumn('reply_latency', accounts);
  const parentOf = findParents(input);
  if (parentOf === null) return column;
  const isUnique = findUniqueTexts(input);
  const precision = findTimePrecision(table.at);
  const { codes } = table.account;
  const soon = new Float64Array(accounts);
  const { opportunities } = column;
  for (let row = 0; row < table.rows; row++) {
    const parent = parentOf[row]!;
    const account = codes[row]!;
    if (parent < 0 || account < 0 || codes[parent] === account || table.at[parent]! > table.at[row]!)
      continue;
    opportunities[account]!++;
    const seconds = (table.at[row]! - table.at[parent]! + precision) / 1000;
    const read = Math.min(mostRead, countTyped(table.text, parent));
    const typed = isUnique[row] === 1 ? countTyped(table.text, row) : 0;
    if (seconds < read / readPerSecond + typed / typingSpeedDefaults.charactersPerSecond) soon[account]!++;
  }
  const possible = Float64Array.from(opportunities, (replies) => (replies < minReplies ? -1 : replies));
  for (let account = 0; account < accounts; account++) {
    if (possible[account]! > 0) column.value[account] = soon[account]! / possible[account]!;
  }
  column.p.set(compareWithPeers({ happened: soon, possible }, groupPeers(possible)).p);
  return column;
}
