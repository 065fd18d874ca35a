import type { CommentTable } from '../../model/commentTable.js';
import { adjustBenjaminiHochberg } from '../../stats/benjaminiHochberg.js';
import type { PreparedText } from '../traces/trace.js';
import { chooseBurst, findBursts, payForSearch, type CopyBurst } from './copyChance.js';

/** Texts that were not written independently, and who wrote them. */
export interface CopiedTexts {
  /** Representatives (codes of `PreparedText.words`) of the copied texts, with q at or below the level. */
  readonly texts: readonly number[];
  /** Distinct copied texts of each account, by account code. */
  readonly perAccount: Int32Array;
  /** What was found of each copied text, in the order of `texts`. */
  readonly found: readonly FoundCopies[];
  /** Texts held against chance: all distinct ones. */
  readonly tests: number;
  readonly level: number;
  /** Bits taken off every text. */
  readonly idiomBits: number;
}

/** One copied text: its comments, and how unlikely they are if everybody wrote alone. */
export interface FoundCopies {
  /** Representative, a code of `PreparedText.words`. */
  readonly text: number;
  /** Comments with the text, in time order. */
  readonly rows: readonly number[];
  /** Information that the comments of the bursts share with the representative, bits, at least. */
  readonly bits: number;
  /** Rows of the comments that share so much; positions in bursts count these. */
  readonly closeRows: readonly number[];
  /** The strongest burst within each window, the whole section last. */
  readonly bursts: readonly CopyBurst[];
  /** The burst that chance explains least. */
  readonly burst: CopyBurst;
  /** Chance of that burst, paid for the search over copies, windows and steps of bits. */
  readonly p: number;
  readonly q: number;
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
  const shared = listCopies(table, prepared, minBits).filter(({ account }) => hasTwo(account));
  const tested = shared.map((copies) => testByBits(copies, idiomBits, windows, rowsBetween));
  const tests = prepared.words.texts;
  const q = adjustBenjaminiHochberg(
    tested.map(({ p }) => p),
    { tests },
  );
  const found = tested
    .map((one, k) => ({ ...one, text: shared[k]!.text, rows: shared[k]!.row, q: q[k]! }))
    .filter((one) => one.q <= level);
  const perAccount = new Int32Array(table.account.values.length);
  for (const { rows } of found)
    for (const one of new Set(rows.map((row) => table.account.codes[row]!))) perAccount[one]!++;
  return { texts: found.map(({ text }) => text), perAccount, found, tests, level, idiomBits };
}

interface Copies {
  readonly text: number;
  readonly row: number[];
  readonly at: number[];
  readonly account: number[];
  /** What each copy shares with the representative. */
  readonly bits: number[];
}

/** Steps of bits looked at: ten thousand variants of one text need not be ten thousand looks. */
const mostSteps = 16;

/**
 * The smallest chance over all copies, those that share more than the least, and so on: loose copies must not water down
 * close ones. Each step of bits is one more look (Bonferroni).
 */
function testByBits(
  copies: Copies,
  idiomBits: number,
  windows: readonly number[],
  rowsBetween: (from: number, to: number) => number,
): Omit<FoundCopies, 'text' | 'rows' | 'q'> {
  const steps = chooseSteps(copies.bits);
  const looks = steps.map((least) => {
    const kept = [...copies.at.keys()].filter((k) => copies.bits[k]! >= least);
    const some = { at: kept.map((k) => copies.at[k]!), account: kept.map((k) => copies.account[k]!) };
    const bursts = findBursts(some, least - idiomBits, windows, rowsBetween);
    const burst = chooseBurst(bursts);
    const closeRows = kept.map((k) => copies.row[k]!);
    return { bits: least, closeRows, bursts, burst, p: payForSearch(burst, some, windows) };
  });
  const best = looks.reduce((x, y) =>
    y.p < x.p || (y.p === x.p && y.burst.accounts > x.burst.accounts) ? y : x,
  );
  return { ...best, p: Math.min(1, steps.length * best.p) };
}

/** The distinct bits in ascending order, or so many of them, evenly chosen, with the first and the last. */
function chooseSteps(bits: readonly number[]): number[] {
  const steps = [...new Set(bits)].sort((x, y) => x - y);
  if (steps.length <= mostSteps) return steps;
  return Array.from(
    { length: mostSteps },
    (_, k) => steps[Math.round((k * (steps.length - 1)) / (mostSteps - 1))]!,
  );
}

function hasTwo(account: readonly number[]): boolean {
  return account.some((one) => one !== account[0]);
}

/** Who wrote each text with bits enough, and when, by representative in ascending order. */
function listCopies(table: CommentTable, { textCode, copies }: PreparedText, leastBits: number): Copies[] {
  const found = new Map<number, Copies>();
  for (let row = 0; row < table.rows; row++) {
    const code = textCode[row]!;
    if (code < 0 || !(copies.sharedBits[code]! >= leastBits)) continue;
    const text = copies.representative[code]!;
    let known = found.get(text);
    if (known === undefined) found.set(text, (known = { text, row: [], at: [], account: [], bits: [] }));
    known.row.push(row);
    known.at.push(table.at[row]!);
    known.account.push(table.account.codes[row]!);
    known.bits.push(copies.sharedBits[code]!);
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
