import type { SignalColumn } from '../../model/signal.js';
import { compareWithPeers } from '../compareWithPeers.js';
import { groupPeers } from '../peers.js';
import { createSignalColumn, type SignalInput } from '../signalInput.js';
import { countWordsOf, findOwnTexts } from './ownTexts.js';

/** Constants of the signal `self_repetition`. */
export const selfRepetitionDefaults = Object.freeze({
  /** Shorter texts are greetings and cheers, which everybody repeats. */
  minWords: 5,
  /** Comments of so many words or more, needed. */
  minComments: 8,
});

/**
 * Self-repetition: comments that repeat one of the account's own under another post, word for word or nearly.
 *
 * What it can wrongly flag: whoever answers the same question again and again. A moderator who pastes the rules does
 * exactly this and cannot be told apart by it; nor can somebody who posts one plea for help wherever people read.
 *
 * Formula: of the n comments of five words or more, r repeat an earlier one of the account under a different thread
 * (near-duplicates where texts were prepared: word sets of similarity 0.8; else the same words); value = r / (n − 1).
 * A comment that only repeats the one it replies to is left out. Without threads every repetition counts. p says how rarely
 * accounts of similar activity do it as often (beta-binomial, see `compareWithPeers`).
 *
 * Opportunities: n − 1; n of at least 8. Cost: linear in the comments, once texts are prepared.
 * Source: on copies of one's own text, Cresci et al. 2016, https://doi.org/10.1109/MIS.2016.29
 * @example
 * import { arrangeSignalInput, buildCommentTable, measureSelfRepetition } from 'in-concert';
 * const rows = Array.from({ length: 9 }, (_, k) => ({
 *   account: 'a', at: 60_000 * k, thread: `post ${k}`, text: k < 6 ? 'come and see our prices' : `something else entirely no. ${k}`,
 * }));
 * const signal = measureSelfRepetition(arrangeSignalInput(buildCommentTable(rows)));
 * [signal.value[0], signal.opportunities[0]]; // => [0.625, 8]
 */
export function measureSelfRepetition(input: SignalInput): SignalColumn {
  const { minWords, minComments } = selfRepetitionDefaults;
  const { table, accounts, firstOf, rows } = input;
  const column = createSignalColumn('self_repetition', accounts);
  const { words, textCode, representative } = findOwnTexts(input);
  const threadOf = table.thread?.codes ?? null;
  /** Of each text: the last account that wrote it, where it first did, and whether it did elsewhere too. */
  const writer = new Int32Array(words.texts).fill(-1);
  const place = new Int32Array(words.texts);
  const isElsewhere = new Uint8Array(words.texts);
  const repeated = new Float64Array(accounts);
  const possible = new Float64Array(accounts).fill(-1);
  for (let account = 0; account < accounts; account++) {
    let telling = 0;
    for (let i = firstOf[account]!; i < firstOf[account + 1]!; i++) {
      const row = rows[i]!;
      const text = textCode[row]!;
      if (text < 0 || countWordsOf(words, text) < minWords) continue;
      telling++;
      const one = representative[text]!;
      // A comment whose thread is not known stands for a thread of its own.
      const thread = threadOf === null || threadOf[row]! < 0 ? -1 - row : threadOf[row]!;
      if (writer[one] !== account) {
        writer[one] = account;
        place[one] = thread;
        isElsewhere[one] = 0;
      } else if (isElsewhere[one] === 1 || place[one] !== thread) {
        repeated[account]!++;
        isElsewhere[one] = 1;
      }
    }
    column.opportunities[account] = Math.max(0, telling - 1);
    if (telling < minComments) continue;
    column.value[account] = repeated[account]! / (telling - 1);
    possible[account] = telling - 1;
  }
  column.p.set(compareWithPeers({ happened: repeated, possible }, groupPeers(possible)).p);
  return column;
}
