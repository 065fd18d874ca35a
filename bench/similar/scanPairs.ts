import type { WordTable } from '../../src/model/wordTable.js';

/** What the rivals find: pairs of different texts within the window, each once, and the comparisons that took. */
export interface ScanResult {
  readonly pairs: ReadonlySet<number>;
  readonly comparisons: number;
}

export interface ScanOptions {
  readonly at: Float64Array;
  readonly seconds: number;
  readonly threshold: number;
}

type Compare = (row: number, other: number) => number;

/** Every row with every later one in the window. */
function scanWindow(
  { textCode, texts }: WordTable,
  { at, seconds, threshold }: ScanOptions,
  compare: Compare,
): ScanResult {
  const pairs = new Set<number>();
  let comparisons = 0;
  for (let row = 0; row < at.length; row++) {
    for (let other = row + 1; other < at.length && at[other]! - at[row]! <= seconds * 1000; other++) {
      const a = textCode[row]!;
      const b = textCode[other]!;
      if (a === b) continue;
      comparisons++;
      if (compare(a, b) >= threshold) pairs.add(Math.min(a, b) * texts + Math.max(a, b));
    }
  }
  return { pairs, comparisons };
}

/** As one writes it: a Set of words for each text, made once, and the size of the intersection for each pair. */
export function scanWithSets(table: WordTable, options: ScanOptions): ScanResult {
  const sets = Array.from(
    { length: table.texts },
    (_, text) => new Set(table.words.subarray(table.starts[text]!, table.starts[text + 1]!)),
  );
  return scanWindow(table, options, (a, b) => {
    const one = sets[a]!;
    const other = sets[b]!;
    let shared = 0;
    for (const word of one) if (other.has(word)) shared++;
    return shared / (one.size + other.size - shared);
  });
}

/** The best a scan of pairs can do without an index: sorted numbers, merged, with no object in the loop. */
export function scanSorted(table: WordTable, options: ScanOptions): ScanResult {
  const sorted = Array.from({ length: table.texts }, (_, text) =>
    Int32Array.from(new Set(table.words.subarray(table.starts[text]!, table.starts[text + 1]!))).sort(),
  );
  return scanWindow(table, options, (a, b) => {
    const one = sorted[a]!;
    const other = sorted[b]!;
    let shared = 0;
    for (let at = 0, otherAt = 0; at < one.length && otherAt < other.length;) {
      const difference = one[at]! - other[otherAt]!;
      if (difference === 0) shared++;
      if (difference <= 0) at++;
      if (difference >= 0) otherAt++;
    }
    return shared / (one.length + other.length - shared);
  });
}
