import type { WordTable } from '../../model/wordTable.js';

/** Rows count as near one another when they are at most `seconds` apart. */
export interface SimilarWindow {
  /** Time of each row of the table, UTC in milliseconds. */
  readonly at: Float64Array;
  readonly seconds: number;
}

/** The times of each text in ascending order. */
interface TextTimes {
  readonly starts: Int32Array;
  readonly times: Float64Array;
}

function collectTimes({ texts, textCode }: WordTable, at: Float64Array): TextTimes {
  const starts = new Int32Array(texts + 1);
  for (const text of textCode) if (text >= 0) starts[text + 1]!++;
  for (let text = 0; text < texts; text++) starts[text + 1]! += starts[text]!;
  const next = starts.slice(0, texts);
  const times = new Float64Array(starts[texts]!);
  for (let row = 0; row < textCode.length; row++) {
    const text = textCode[row]!;
    if (text >= 0) times[next[text]!++] = at[row]!;
  }
  for (let text = 0; text < texts; text++) {
    let row = starts[text]! + 1;
    while (row < starts[text + 1]! && times[row - 1]! <= times[row]!) row++;
    // Rows of a comment table come in the order of time; only others need sorting.
    if (row < starts[text + 1]!) times.subarray(starts[text]!, starts[text + 1]!).sort();
  }
  return { starts, times };
}

/**
 * Says whether some row of one text is within the window of some row of the other. Each time of the rarer text is
 * sought among those of the other by halving: cost r·log₂ R for r and R rows. Memory: 8 bytes a row.
 *
 * @throws Error when `at` does not fit the table, RangeError when `seconds` is negative.
 */
export function createWindowCheck(
  caller: string,
  table: WordTable,
  { at, seconds }: SimilarWindow,
): (a: number, b: number) => boolean {
  if (!(seconds >= 0)) throw new RangeError(`${caller}: window.seconds must be >= 0 (got ${seconds})`);
  if (at.length !== table.textCode.length) {
    throw new Error(
      `${caller}: window.at must have one time for each row (${at.length} for ${table.textCode.length})`,
    );
  }
  const { starts, times } = collectTimes(table, at);
  const window = seconds * 1000;
  return (a, b) => {
    const aIsRarer = starts[a + 1]! - starts[a]! <= starts[b + 1]! - starts[b]!;
    const [rarer, other] = aIsRarer ? [a, b] : [b, a];
    const end = starts[other + 1]!;
    let from = starts[other]!;
    for (let row = starts[rarer]!; row < starts[rarer + 1]! && from < end; row++) {
      const earliest = times[row]! - window;
      let to = end;
      while (from < to) {
        const middle = (from + to) >>> 1;
        if (times[middle]! < earliest) from = middle + 1;
        else to = middle;
      }
      if (from < end && times[from]! <= times[row]! + window) return true;
    }
    return false;
  };
}
