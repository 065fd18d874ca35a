import { findCopiedTexts } from '../../../src/coordination/copies/copiedTexts.js';
import { prepareText } from '../../../src/coordination/copies/prepareText.js';
import { neededBits } from '../../../src/coordination/neededBits.js';
import { describeCopies, type DescribeCopiesOptions } from '../../../src/evidence/describeCopies.js';
import { buildCommentTable, type CommentInput } from '../../../src/ingest/buildTable.js';
import type { CopiedText, CopyFindings, CopyOriginKind } from '../../../src/model/copies.js';
import { createRandom } from '../../../src/stats/random.js';

const random = createRandom(5);
export const vocabulary = Array.from({ length: 600 }, (_, k) => `word${k}x`);
/** So many words at random, frequent ones more often. */
export const compose = (length: number): string =>
  Array.from({ length }, () => vocabulary[Math.floor(600 * random.next() ** 2)]!).join(' ');
export const start = Date.UTC(2022, 0, 1);
export const minute = 60_000;
export const day = 1440 * minute;
/** Comments that are written independently: one every ten minutes for two weeks. */
const others: CommentInput[] = Array.from({ length: 2000 }, (_, k) => ({
  commentId: `o${k}`,
  account: `other${k % 400}`,
  at: start + k * 10 * minute,
  text: compose(10),
}));
export const times = <T>(count: number, make: (k: number) => T): T[] =>
  Array.from({ length: count }, (_, k) => make(k));

/** The copied texts of an independent section with these comments among its own. */
export function findCopies(
  planted: CommentInput[],
  options: Partial<DescribeCopiesOptions> = {},
): CopyFindings {
  const rows = [...others, ...planted.map((one, k) => ({ commentId: `p${k}`, ...one }))];
  const table = buildCommentTable(rows);
  const prepared = prepareText(table);
  const copied = findCopiedTexts(table, prepared, { minBits: neededBits(table.rows) });
  return describeCopies(table, prepared, copied, options);
}

export const kinds = ({ origins }: CopiedText): CopyOriginKind[] => origins.map(({ kind }) => kind);
