import type { CommentTable } from '../model/commentTable.js';
import { adjustBenjaminiHochberg } from '../stats/benjaminiHochberg.js';
import { poissonTail } from '../stats/poissonTail.js';
import type { PreparedText } from './traces/trace.js';

/** Texts that were not written independently, and who wrote them. */
export interface CopiedTexts {
  /** Codes of the texts (see `PreparedText.texts`) with q at or below the level. */
  readonly texts: readonly number[];
  /** Distinct copied texts of each account, by account code. */
  readonly perAccount: Int32Array;
}

export interface CopiedTextOptions {
  /** False discovery rate at or below which a text counts as copied. */
  readonly level: number;
  /** As in the search for pairs, `neededBits` of the comments. */
  readonly minBits: number;
  /** Bits a copied text needs beyond `minBits`. */
  readonly idiomBits: number;
}

/**
 * The model of word pairs does not know idioms: of the texts to which it gave 20 to 40 bits, 2 in 100 were shared by
 * ordinary people in 44,582 VK comments, of those above 40 bits 1 in 2,000. Hence 20 bits in hand.
 */
export const copiedTextDefaults = Object.freeze({ level: 0.05, idiomBits: 20 });

/**
 * The independent-writing test: which texts did several accounts write that chance would hardly give to two?
 *
 * A text of b bits is written by a given comment with probability 2^−b, so of the n − 1 other comments (n−1)·2^−b repeat
 * it by chance. p = P(Poisson((n−1)·2^−b) ≥ accounts − 1); q by Benjamini–Hochberg over all distinct texts.
 * One account that repeats itself is not copying. Texts below `minBits + idiomBits` are left out: the model knows
 * little of how popular a short formula or an idiom is.
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
 *   { account: 'bob', at: '2022-01-07T18:00:00Z', text: text.toUpperCase() },
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
  const { level, minBits, idiomBits } = { ...copiedTextDefaults, ...options };
  const { texts, bits, textCode } = prepared;
  const writers = new Map<number, Set<number>>();
  for (let row = 0; row < table.rows; row++) {
    const code = textCode[row]!;
    if (code < 0 || !(bits[code]! >= minBits + idiomBits)) continue;
    const known = writers.get(code);
    if (known === undefined) writers.set(code, new Set([table.account.codes[row]!]));
    else known.add(table.account.codes[row]!);
  }
  const shared = [...writers.keys()].filter((code) => writers.get(code)!.size > 1).sort((x, y) => x - y);
  const p = shared.map((code) =>
    poissonTail(writers.get(code)!.size - 1, (table.rows - 1) * 2 ** -bits[code]!),
  );
  const q = adjustBenjaminiHochberg(p, { tests: texts.length });
  const copied = shared.filter((_, k) => q[k]! <= level);
  const perAccount = new Int32Array(table.account.values.length);
  for (const code of copied) for (const account of writers.get(code)!) perAccount[account]!++;
  return { texts: copied, perAccount };
}
