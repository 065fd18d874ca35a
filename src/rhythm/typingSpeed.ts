import type { SignalColumn } from '../model/signal.js';
import { compareWithPeers } from './compareWithPeers.js';
import { groupPeers } from './peers.js';
import { createSignalColumn, type SignalInput } from './signalInput.js';
import { findTimePrecision } from './timePrecision.js';
import { countTyped, findUniqueTexts } from './typedText.js';

/** Constants of the signal `typing_speed`. */
export const typingSpeedDefaults = Object.freeze({
  /** Characters a second that hardly anybody types: 120 words a minute. */
  charactersPerSecond: 10,
  /** Shorter texts are typed in a second or two, which clocks do not resolve. */
  minCharacters: 20,
  /** Comments that could tell, needed. */
  minComments: 8,
  /** After an outage, comments written without a connection are sent all at once. */
  afterOutageMs: 3_600_000,
});

/**
 * Typing speed: comments that come too soon after the account's own previous one to have been typed in between.
 *
 * What it can wrongly flag: somebody who writes in several windows at a time or prepares texts elsewhere, dictation, an
 * account shared by several people, an app that sends what was written offline all at once. Pasted answers do not count:
 * a text that stands in the data more than once, or near enough (a moderator's, a slogan), is left out, and so are comments
 * with a link, whose headline comes along, and those in an outage or within an hour of its end.
 *
 * Formula: a comment of c characters (mentions left out), g seconds after the account's previous one, is too fast if
 * c > 10 · (g + the precision of the times); value = share of the unique comments of 20 characters or more that are. One such
 * comment is no pattern; p says how rarely peers do it as often (beta-binomial, see `compareWithPeers`).
 *
 * Defaults: 136 million keystrokes of 168,000 people: 52 words (4.3 characters a second) on average, the fastest 120 words.
 * Opportunities: those comments, less the account's first; at least 8. Cost: one look at every text, a second a million.
 * Source: Dhakal et al. 2018, https://doi.org/10.1145/3173574.3174220; on phones Palin et al. 2019,
 * https://doi.org/10.1145/3338286.3340120
 * @example
 * import { arrangeSignalInput, buildCommentTable, measureTypingSpeed } from 'in-concert';
 * const rows = Array.from({ length: 20 }, (_, k) => ({
 *   account: 'a', at: 60_000 * Math.floor(k / 2) + 2000 * (k % 2), text: `a sentence nobody types in two seconds, no. ${k}`,
 * }));
 * const signal = measureTypingSpeed(arrangeSignalInput(buildCommentTable(rows)));
 * [Number(signal.value[0]!.toFixed(3)), signal.opportunities[0]]; // => [0.526, 19]
 */
export function measureTypingSpeed(input: SignalInput): SignalColumn {
  const { charactersPerSecond, minCharacters, minComments } = typingSpeedDefaults;
  const { table, accounts, firstOf, rows } = input;
  const column = createSignalColumn('typing_speed', accounts);
  const isUnique = findUniqueTexts(input);
  const precision = findTimePrecision(table.at);
  const isHeldBack = findHeldBack(input);
  const { offsets } = table.text;
  const fast = new Float64Array(accounts);
  const possible = new Float64Array(accounts).fill(-1);
  for (let account = 0; account < accounts; account++) {
    let telling = 0;
    for (let i = firstOf[account]! + 1; i < firstOf[account + 1]!; i++) {
      const row = rows[i]!;
      if (isUnique[row] === 0 || offsets[row + 1]! - offsets[row]! < minCharacters) continue;
      if (isHeldBack(table.at[row]!)) continue;
      const characters = countTyped(table.text, row);
      if (characters < minCharacters) continue;
      const seconds = (table.at[row]! - table.at[rows[i - 1]!]! + precision) / 1000;
      if (characters > charactersPerSecond * seconds) fast[account]!++;
      telling++;
    }
    column.opportunities[account] = telling;
    if (telling < minComments) continue;
    column.value[account] = fast[account]! / telling;
    possible[account] = telling;
  }
  column.p.set(compareWithPeers({ happened: fast, possible }, groupPeers(possible)).p);
  return column;
}

function findHeldBack({ events }: SignalInput): (at: number) => boolean {
  const outages = events.filter(({ kind }) => kind === 'outage');
  return (at) =>
    outages.some(({ start, end }) => at >= start && at < end + typingSpeedDefaults.afterOutageMs);
}
