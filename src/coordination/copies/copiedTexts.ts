import type { CommentTable } from '../../model/commentTable.js';
import { adjustBenjaminiHochberg } from '../../stats/benjaminiHochberg.js';
import { boundCopyChance } from './copyChance.js';
import type { PreparedText } from '../traces/trace.js';

/** Texts that were not written independently, and who wrote them. */
export interface CopiedTexts {
  /** Representatives (codes of `PreparedText.words`) of the copied texts, with q at or below the level. */
  readonly texts: readonly number[];
  /** Distinct copied texts of each account, by account code. */
  readonly perAccount: Int32Array;
}

export interface CopiedTextOptions {
  /** False discovery rate at or below which a text counts as copied. */
  readonly level: number;
  /** As in the search for pairs, `neededBits` of the comments. */
  readonly minBits: number;
  /** Bits by which the word model may overrate an idiom; they are taken off every text. */
  readonly idiomBits: number;
  /** Copies are looked at within these windows and over the whole section. */
  readonly windowsSeconds: readonly number[];
}

/**
 * The model of word pairs does not know idioms: of the texts to which it gave 20 to 40 bits, 2 in 100 were shared by
 * ordinary people in 44,582 VK comments, of those above 40 bits 1 in 2,000; the rarest was a film quote of four words and
 * 54 bits. With 30 bits in hand two people may share even that within a day.
 * An hour and a day: the pace of a raid and of a day's order.
 */
export const copiedTextDefaults = Object.freeze({
  level: 0.05,
  idiomBits: 30,
  windowsSeconds: [3600, 86_400],
});

/**
 * The independent-writing test: which texts did several accounts write that chance would hardly give to two?
 *
 * One text are all that share their words with a representative (`PreparedText.copies`, by default Jaccard 0.8): a copy
 * stays a copy with a word changed. What is shared has B bits, of which b = B − `idiomBits` are believed. A given comment repeats it with probability 2^−b, so of n others n·2^−b do by chance:
 * p = P(Poisson(n·2^−b) ≥ accounts − 1), within an hour, within a day and over the whole section (see `boundCopyChance`);
 * q by Benjamini–Hochberg over all distinct texts. So a short text counts when many write it at once, a long one whenever.
 * One account that repeats itself is not copying, nor is a reply that only repeats the comment it answers.
 * Texts below `minBits` are left out.
 *
 * What it can wrongly flag as organised: nothing, since it claims no organisation. Quotes, slogans, prayers, share buttons
 * and jokes are copied too: that is evidence level 1, never more.
 * Cost: O(comments).
 *
 * @example
 * import { buildCommentTable, findCoordination, findCopiedTexts } from 'in-concert';
 * const text = 'We thank the fire brigade of our town, they came within minutes';
 * const table = buildCommentTable([
 *   { account: 'ann', at: '2022-01-05T10:00:00Z', text },
 *   { account: 'bob', at: '2022-01-07T18:00:00Z', text: `${text.toUpperCase()} really` },
 * ]);
 * const { prepared, options } = findCoordination(table, { shuffles: 0 });
 * const { minBits } = options;
 * Array.from(findCopiedTexts(table, prepared, { minBits }).perAccount); // => [1, 1]
 */
export function findCopiedTexts(
  table: CommentTable,
  prepared: PreparedText,
  options: Partial<CopiedTextOptions> & Pick<CopiedTextOptions, 'minBits'>,
): CopiedTexts {
  const { level, minBits, idiomBits, windowsSeconds } = { ...copiedTextDefaults, ...options };
  const windows = [...windowsSeconds.map((seconds) => seconds * 1000), Infinity];
  const rowsBetween = (from: number, to: number): number =>
    countUntil(table.at, to, true) - countUntil(table.at, from, false);
  const shared = listCopies(table, prepared, minBits).filter(({ account }) => new Set(account).size > 1);
  const p = shared.map((copies) => boundChanceByBits(copies, idiomBits, windows, rowsBetween));
  const q = adjustBenjaminiHochberg(p, { tests: prepared.words.texts });
  const copied = shared.filter((_, k) => q[k]! <= level);
  const perAccount = new Int32Array(table.account.values.length);
  for (const { account } of copied) for (const one of new Set(account)) perAccount[one]!++;
  return { texts: copied.map(({ text }) => text), perAccount };
}

interface Copies {
  readonly text: number;
  readonly at: number[];
  readonly account: number[];
  /** What each copy shares with the representative. */
  readonly bits: number[];
}

/**
 * The smallest chance over all copies, those that share more than the least, and so on: loose copies must not water down
 * close ones. Each step of bits is one more look (Bonferroni).
 */
function boundChanceByBits(
  { at, account, bits }: Copies,
  idiomBits: number,
  windows: readonly number[],
  rowsBetween: (from: number, to: number) => number,
): number {
  const steps = [...new Set(bits)];
  const chances = steps.map((least) => {
    const kept = [...at.keys()].filter((k) => bits[k]! >= least);
    const copies = { at: kept.map((k) => at[k]!), account: kept.map((k) => account[k]!) };
    return boundCopyChance(copies, least - idiomBits, windows, rowsBetween);
  });
  return Math.min(1, steps.length * Math.min(...chances));
}

/** Who wrote each text with bits enough, and when, by representative in ascending order. */
function listCopies(table: CommentTable, { textCode, copies }: PreparedText, leastBits: number): Copies[] {
  const found = new Map<number, Copies>();
  for (let row = 0; row < table.rows; row++) {
    const code = textCode[row]!;
    const bits = code < 0 ? NaN : copies.sharedBits[code]!;
    if (!(bits >= leastBits)) continue;
    const text = copies.representative[code]!;
    const known = found.get(text) ?? { text, at: [], account: [], bits: [] };
    known.at.push(table.at[row]!);
    known.account.push(table.account.codes[row]!);
    known.bits.push(bits);
    found.set(text, known);
  }
  return [...found.values()].sort((x, y) => x.text - y.text);
}

/** How many of the ascending times lie before a moment, or at it too. */
function countUntil(at: Float64Array, moment: number, included: boolean): number {
  let [low, high] = [0, at.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at[middle]! < moment || (included && at[middle] === moment)) low = middle + 1;
    else high = middle;
  }
  return low;
}
