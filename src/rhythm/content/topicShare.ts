import type { SignalColumn } from '../../model/signal.js';
import { compareWithPeers } from '../compareWithPeers.js';
import { groupPeers } from '../peers.js';
import { createSignalColumn, type SignalInput } from '../signalInput.js';
import { findOwnTexts, type OwnTexts } from './ownTexts.js';
import { createTopicWords } from './topicWords.js';

/** Constants of the signal `topic_share`. */
export const topicShareDefaults = Object.freeze({
  /** Words in a greater share of all comments than this are no topic. */
  commonShare: 0.05,
  /** A word that fewer accounts use is a habit, no topic. */
  minAccounts: 3,
  /** Words that must be left of a comment without what it shares with the account's comment before. */
  minWords: 3,
  /** Threads with such a comment, needed; so many are looked at together. */
  minThreads: 8,
});

/**
 * One-topic share: under how many different posts the account brings up the same word.
 *
 * What it can wrongly flag: people with a cause, and those who only look for posts on what they care about (a football fan
 * under football posts). It does not mistake for a topic: what everybody speaks of under one post, since each thread counts
 * once; signatures and headers, since what two comments of an account in a row begin and end with alike is left out; pasted
 * texts, which count once.
 *
 * Formula: of the n threads where the account wrote anything of its own, taken eight by eight, the word that stands under most
 * of the eight stands under k; value = mean k / 8 (with all n at once, those with few threads would seem narrower). Words in
 * more than 5 % of all comments, or used by fewer than three accounts, do not count. p says how rarely accounts of similar
 * activity, each with its own best word, reach as many of all their n threads (beta-binomial, see `compareWithPeers`).
 *
 * Opportunities: n, at least 8; without threads each comment counts as one. Cost: linear in the words.
 * Source: on the breadth of topics, Ferrara et al. 2016, https://doi.org/10.1145/2818717
 * @example
 * import { arrangeSignalInput, buildCommentTable, measureTopicShare } from 'in-concert';
 * const words = 'one two three four five six seven eight nine ten'.split(' ');
 * const rows = ['a', 'b', 'c'].flatMap((account, a) => words.map((word, k) => ({
 *   account, at: 60_000 * k + a, thread: word, text: `${word} ${a === 0 || k === a ? 'gas' : account + k} ${words[(k + 3 + a) % 10]} ${account}${k}`,
 * })));
 * measureTopicShare(arrangeSignalInput(buildCommentTable(rows))).opportunities[0]; // => 10
 */
export function measureTopicShare(input: SignalInput): SignalColumn {
  const { minThreads, minWords } = topicShareDefaults;
  const { table, accounts, firstOf, rows } = input;
  const column = createSignalColumn('topic_share', accounts);
  const texts = findOwnTexts(input);
  const { words } = texts;
  const isTopic = createTopicWords(texts, input, topicShareDefaults);
  const threadOf = table.thread?.codes ?? null;
  const all = new WordCounts(words.vocabulary.length);
  const eight = new WordCounts(words.vocabulary.length);
  const most = new Float64Array(accounts);
  const possible = new Float64Array(accounts).fill(-1);
  for (let account = 0; account < accounts; account++) {
    const own = rows.subarray(firstOf[account]!, firstOf[account + 1]!);
    if (own.length < minThreads) continue;
    const order = threadOf === null ? own : own.toSorted((a, b) => threadOf[a]! - threadOf[b]! || a - b);
    const frame = findFrames(own, texts);
    let threads = 0;
    let last = NaN;
    let inBlocks = 0;
    all.begin();
    eight.begin();
    for (const row of order) {
      const [from, to] = frame.get(row) ?? [0, 0];
      if (to - from < minWords) continue;
      const known = threadOf === null ? -1 : threadOf[row]!;
      // A comment whose thread is not known stands for a thread of its own.
      const thread = known < 0 ? -2 - row : known;
      if (thread !== last) {
        if (threads > 0 && threads % minThreads === 0) {
          inBlocks += eight.most;
          eight.begin();
        }
        threads++;
      }
      last = thread;
      for (let i = from; i < to; i++) {
        if (isTopic[words.words[i]!] === 0) continue;
        all.count(words.words[i]!, thread);
        eight.count(words.words[i]!, thread);
      }
    }
    column.opportunities[account] = threads;
    if (threads < minThreads) continue;
    if (threads % minThreads === 0) inBlocks += eight.most;
    column.value[account] = inBlocks / minThreads / Math.floor(threads / minThreads);
    most[account] = all.most;
    possible[account] = threads;
  }
  column.p.set(compareWithPeers({ happened: most, possible }, groupPeers(possible)).p);
  return column;
}

/** Under how many threads each word stood since `begin`; threads come one after the other. */
class WordCounts {
  most = 0;
  #round = 0;
  readonly #roundOf: Int32Array;
  readonly #counts: Int32Array;
  readonly #lastIn: Int32Array;

  constructor(vocabulary: number) {
    this.#roundOf = new Int32Array(vocabulary);
    this.#counts = new Int32Array(vocabulary);
    this.#lastIn = new Int32Array(vocabulary);
  }

  begin(): void {
    this.#round++;
    this.most = 0;
  }

  count(word: number, thread: number): void {
    if (this.#roundOf[word] !== this.#round) {
      this.#roundOf[word] = this.#round;
      this.#counts[word] = 0;
    } else if (this.#lastIn[word] === thread) return;
    this.#lastIn[word] = thread;
    this.most = Math.max(this.most, ++this.#counts[word]!);
  }
}

/**
 * Where the words of each row's text stand that it does not share with the start or end of the account's text before.
 * Copies of a text that the account has written already are left out.
 */
function findFrames(
  own: Int32Array,
  { words: { starts, words }, textCode, representative }: OwnTexts,
): ReadonlyMap<number, readonly [number, number]> {
  const frames = new Map<number, readonly [number, number]>();
  const written = new Set<number>();
  let before = -1;
  for (const row of own) {
    const text = textCode[row]!;
    if (text < 0 || written.has(representative[text]!)) continue;
    written.add(representative[text]!);
    let from = starts[text]!;
    let to = starts[text + 1]!;
    if (before >= 0) {
      let start = starts[before]!;
      let end = starts[before + 1]!;
      while (from < to && start < end && words[from] === words[start]) {
        from++;
        start++;
      }
      while (from < to && start < end && words[to - 1] === words[end - 1]) {
        to--;
        end--;
      }
    }
    frames.set(row, [from, to]);
    before = text;
  }
  return frames;
}
