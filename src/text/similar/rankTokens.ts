import type { CodedTexts } from './codedTexts.js';

/** Codes renumbered from the rarest to the most frequent, and what was counted on the way. */
export interface TokenRanks {
  /** Token of each code; −1 for a code that no text has. */
  readonly rank: Int32Array;
  readonly tokenCount: number;
  /** Number of distinct codes of each text. */
  readonly sizes: Int32Array;
  /** The sum of `sizes`. */
  readonly total: number;
}

/** Ranks the codes by the number of texts that have them (ties: lower code first). Cost: linear in codes and texts. */
export function rankTokens({ texts, starts, codes, codeCount }: CodedTexts): TokenRanks {
  const frequency = new Int32Array(codeCount);
  const seenIn = new Int32Array(codeCount).fill(-1);
  const sizes = new Int32Array(texts);
  let total = 0;
  for (let text = 0; text < texts; text++) {
    let size = 0;
    for (let at = starts[text]!; at < starts[text + 1]!; at++) {
      const code = codes[at]!;
      if (seenIn[code] === text) continue;
      seenIn[code] = text;
      frequency[code]!++;
      size++;
    }
    sizes[text] = size;
    total += size;
  }
  let highest = 0;
  for (const count of frequency) if (count > highest) highest = count;
  const next = new Int32Array(highest + 2);
  for (const count of frequency) if (count > 0) next[count + 1]!++;
  for (let count = 1; count <= highest; count++) next[count + 1]! += next[count]!;
  const rank = new Int32Array(codeCount).fill(-1);
  for (let code = 0; code < codeCount; code++) {
    const count = frequency[code]!;
    if (count > 0) rank[code] = next[count]!++;
  }
  return { rank, tokenCount: next[highest]!, sizes, total };
}
