import type { FoundCopies } from '../../coordination/copies/copiedTexts.js';
import type { PreparedText } from '../../coordination/traces/trace.js';
import type { CommentTable, TextColumn } from '../../model/commentTable.js';
import { wordsOf } from '../../text/words/wordsOf.js';

/** Comments that answer one with the same words, and how many only repeat it, by copied text. */
export interface QuotedParents {
  /** Comments left out of the search for copies because they only repeat the comment they answer. */
  readonly echoes: Int32Array;
  /** Echoes, and other copies of which so many words stand in the comment or post answered. */
  readonly quoting: Int32Array;
}

/** Share of the distinct words of a copy that must stand in what it answers: that of two copies of one text. */
const leastContained = 0.8;

/**
 * How many comments of each copied text answer a comment, or stand under a post, that contains the text.
 *
 * What it misses: comments and posts that were not collected, quotes by picture.
 * Cost: linear in the comments; without parents and threads nothing.
 */
export function countQuotedParents(
  table: CommentTable,
  { words, textCode, copies }: PreparedText,
  found: readonly FoundCopies[],
): QuotedParents {
  const echoes = new Int32Array(found.length);
  const quoting = new Int32Array(found.length);
  if (table.parent === null && table.thread === null) return { echoes, quoting };
  const indexOf = new Map(found.map(({ text }, k) => [text, k]));
  if (table.parent !== null) {
    for (let row = 0; row < table.rows; row++) {
      const code = words.textCode[row]!;
      if (code < 0 || textCode[row] !== -1) continue;
      const k = indexOf.get(copies.representative[code]!);
      if (k === undefined) continue;
      echoes[k]!++;
      quoting[k]!++;
    }
  }
  const rowOf = indexAnswered(table, found);
  const heldBy = new Map<number, ReadonlySet<number>>();
  found.forEach(({ rows }, k) => {
    for (const row of rows) {
      const answered = findAnswered(table, row, rowOf);
      const other = answered === undefined ? -1 : words.textCode[answered]!;
      if (other < 0) continue;
      let held = heldBy.get(other);
      if (held === undefined) heldBy.set(other, (held = new Set(wordsOf(words, other))));
      const own = new Set(wordsOf(words, words.textCode[row]!));
      let contained = 0;
      for (const word of own) if (held.has(word)) contained++;
      if (contained >= leastContained * own.size) quoting[k]!++;
    }
  });
  return { echoes, quoting };
}

/** The comment answered; where that is not there, the post that the comment stands under, if it is in the table. */
function findAnswered(
  { parent, thread }: CommentTable,
  row: number,
  rowOf: ReadonlyMap<string, number>,
): number | undefined {
  const direct = parent === null ? undefined : rowOf.get(parent.get(row));
  if (direct !== undefined) return direct;
  const code = thread?.codes[row] ?? -1;
  const post = code < 0 ? undefined : rowOf.get(thread!.values.get(code));
  return post === row ? undefined : post;
}

/** Row of every comment that a copy answers or stands under. */
function indexAnswered(table: CommentTable, found: readonly FoundCopies[]): Map<string, number> {
  const { parent, thread, commentId } = table;
  const wanted = new Set<string>();
  const mayBeWanted = new Uint8Array(2 ** filterBits);
  const want = (column: TextColumn, cell: number): void => {
    if (column.offsets[cell] === column.offsets[cell + 1]) return;
    wanted.add(column.get(cell));
    mayBeWanted[hashCell(column, cell)] = 1;
  };
  for (const { rows } of found) {
    for (const row of rows) {
      if (parent !== null) want(parent, row);
      const code = thread?.codes[row] ?? -1;
      if (code >= 0) want(thread!.values, code);
    }
  }
  const rowOf = new Map<string, number>();
  for (let row = 0; wanted.size > 0 && row < commentId.length; row++) {
    if (mayBeWanted[hashCell(commentId, row)] === 0) continue;
    const id = commentId.get(row);
    if (wanted.has(id)) rowOf.set(id, row);
  }
  return rowOf;
}

/** Most ids are told apart by a hash, without making a string of each. */
const filterBits = 22;

/** FNV-1a of the bytes of a cell, folded. */
function hashCell({ bytes, offsets }: TextColumn, cell: number): number {
  let hash = 0x811c9dc5;
  for (let k = offsets[cell]!; k < offsets[cell + 1]!; k++) hash = Math.imul(hash ^ bytes[k]!, 0x01000193);
  return (hash ^ (hash >>> filterBits)) & (2 ** filterBits - 1);
}
