import type { SignalColumn } from '../../model/signal.js';
import { createRandom } from '../../stats/random.js';
import { createSignalColumn, type SignalInput } from '../signalInput.js';
import { findOwnTexts } from './ownTexts.js';

/** Constants of the signal `mood_monotony`. */
export const moodMonotonyDefaults = Object.freeze({
  /** Different comments with a mood, needed. */
  minComments: 8,
  /** Random accounts drawn for each number of comments. */
  draws: 999,
});

/**
 * Mood monotony: an account whose comments all have the same mood, be it anger or praise.
 *
 * What it can wrongly flag: people of one conviction, polite people, and whoever writes in words that the scorer hardly
 * knows. Comments without any word of mood are left out (a newsroom's headlines would be as even as nothing else), and copies of
 * one text count once (a moderator's).
 *
 * Formula: with s the standard deviation of the n moods of the account, and s_all that of all accounts' comments around the
 * mean of their own account, value = 1 − s / s_all. p: the share of 999 draws of n comments, each with the deviation from the mean
 * of its own account, that are as even: p = (b + 1) / 1000.
 *
 * Opportunities: n, at least 8. Cost: O(comments), and 999 draws for each number of comments, of the large ones every tenth.
 * Source: on the spread of mood of single accounts, Dickerson et al. 2014, https://doi.org/10.1109/ASONAM.2014.6921650;
 * Davison & Hinkley 1997, https://doi.org/10.1017/CBO9780511802843
 * @example
 * import { arrangeSignalInput, buildCommentTable, measureMoodMonotony, scoreSentiment } from 'in-concert';
 * const texts = Array.from({ length: 20 }, (_, k) => `${k < 10 || k % 2 ? 'good' : 'terrible'} ${k}`);
 * const rows = texts.map((text, k) => ({ account: k < 10 ? 'even' : 'mixed', at: k, text }));
 * const scores = scoreSentiment(texts, 20);
 * const { value } = measureMoodMonotony(arrangeSignalInput(buildCommentTable(rows), { scores }));
 * value[0]! > 0.9 && value[1]! < 0.1; // => true
 */
export function measureMoodMonotony(input: SignalInput): SignalColumn {
  const { minComments } = moodMonotonyDefaults;
  const { accounts, seed } = input;
  const column = createSignalColumn('mood_monotony', accounts);
  const moods = listMoods(input);
  if (moods === null) return column;
  const { values, startOf } = moods;
  const spreads = new Float64Array(accounts).fill(NaN);
  const deviations: number[] = [];
  let squares = 0;
  for (let account = 0; account < accounts; account++) {
    const own = values.subarray(startOf[account]!, startOf[account + 1]!);
    column.opportunities[account] = own.length;
    if (own.length < minComments) continue;
    const mean = own.reduce((sum, mood) => sum + mood, 0) / own.length;
    const scale = Math.sqrt(own.length / (own.length - 1));
    let sum = 0;
    for (const mood of own) {
      sum += (mood - mean) ** 2;
      deviations.push((mood - mean) * scale);
    }
    squares += (sum * own.length) / (own.length - 1);
    spreads[account] = Math.sqrt(sum / (own.length - 1));
  }
  const usual = Math.sqrt(squares / deviations.length);
  if (!(usual > 0)) return column;
  const measureChance = createChance(Float64Array.from(deviations), seed);
  for (let account = 0; account < accounts; account++) {
    if (Number.isNaN(spreads[account]!)) continue;
    column.value[account] = 1 - spreads[account]! / usual;
    column.p[account] = measureChance(column.opportunities[account]!, spreads[account]!);
  }
  return column;
}

/** The moods of each account's different comments that have one. */
function listMoods(
  input: SignalInput,
): { readonly values: Float64Array; readonly startOf: Int32Array } | null {
  const { accounts, firstOf, rows, scores } = input;
  if (scores === null) return null;
  const { words, textCode, representative } = findOwnTexts(input);
  const writer = new Int32Array(words.texts).fill(-1);
  const values = new Float64Array(rows.length);
  const startOf = new Int32Array(accounts + 1);
  let filled = 0;
  for (let account = 0; account < accounts; account++) {
    for (let i = firstOf[account]!; i < firstOf[account + 1]!; i++) {
      const row = rows[i]!;
      const text = textCode[row]!;
      if (text < 0 || !(scores.coverage[row]! > 0)) continue;
      const one = representative[text]!;
      if (writer[one] === account) continue;
      writer[one] = account;
      values[filled++] = scores.score[row]!;
    }
    startOf[account + 1] = filled;
  }
  return { values, startOf };
}

/** P(a spread as small) by draws, made once for a number of comments; beyond 50, for numbers a tenth apart. */
function createChance(deviations: Float64Array, seed: number): (comments: number, spread: number) => number {
  const draws: number = moodMonotonyDefaults.draws;
  const drawn = new Map<number, Float64Array>();
  const random = createRandom(seed);
  const draw = (comments: number): Float64Array => {
    const spreads = new Float64Array(draws);
    for (let k = 0; k < draws; k++) {
      let [sum, squares] = [0, 0];
      for (let i = 0; i < comments; i++) {
        const mood = deviations[random.integer(deviations.length)]!;
        sum += mood;
        squares += mood * mood;
      }
      spreads[k] = Math.sqrt(Math.max(0, (squares - (sum * sum) / comments) / (comments - 1)));
    }
    return spreads.sort();
  };
  return (comments, spread) => {
    const size =
      comments <= 50 ? comments : Math.round(1.1 ** Math.floor(Math.log(comments) / Math.log(1.1)));
    let spreads = drawn.get(size);
    if (spreads === undefined) drawn.set(size, (spreads = draw(size)));
    let low = 0;
    for (let high = draws; low < high;) {
      const middle = (low + high) >> 1;
      // Equal moods give equal spreads but for rounding.
      if (spreads[middle]! <= spread + 1e-9) low = middle + 1;
      else high = middle;
    }
    return (low + 1) / (draws + 1);
  };
}
