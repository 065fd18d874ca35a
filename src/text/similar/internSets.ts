import type { CodedTexts } from './codedTexts.js';
import { rankTokens, type TokenRanks } from './rankTokens.js';
import type { TextSets } from './setTable.js';

/** Up to here moving numbers one by one sorts faster than the general sort. */
const fewTokens = 32;

function sortTokens(tokens: Int32Array, length: number): void {
  if (length > fewTokens) {
    tokens.subarray(0, length).sort();
    return;
  }
  for (let index = 1; index < length; index++) {
    const token = tokens[index]!;
    let at = index;
    for (; at > 0 && tokens[at - 1]! > token; at--) tokens[at] = tokens[at - 1]!;
    tokens[at] = token;
  }
}

/** Where the sets of each size begin, counted in texts and in tokens. */
interface SizeClasses {
  readonly largest: number;
  readonly textStarts: Int32Array;
  readonly tokenStarts: Int32Array;
}

function classifySizes(sizes: Int32Array): SizeClasses {
  let largest = 0;
  for (const size of sizes) if (size > largest) largest = size;
  const textStarts = new Int32Array(largest + 2);
  const tokenStarts = new Int32Array(largest + 2);
  for (const size of sizes) textStarts[size + 1]!++;
  for (let size = 0; size <= largest; size++) {
    tokenStarts[size + 1] = tokenStarts[size]! + size * textStarts[size + 1]!;
    textStarts[size + 1]! += textStarts[size]!;
  }
  return { largest, textStarts, tokenStarts };
}

function longestText({ texts, starts }: CodedTexts): number {
  let longest = 0;
  for (let text = 0; text < texts; text++) longest = Math.max(longest, starts[text + 1]! - starts[text]!);
  return longest;
}

/** The set of every text, in the order of size, ties in the order of the texts; and that order. */
function sortTexts(coded: CodedTexts, { rank, sizes, total }: TokenRanks, classes: SizeClasses) {
  const { texts, starts, codes } = coded;
  const tokens = new Int32Array(total);
  const order = new Int32Array(texts);
  const nextText = classes.textStarts.slice();
  const nextToken = classes.tokenStarts.slice();
  const scratch = new Int32Array(longestText(coded));
  for (let text = 0; text < texts; text++) {
    let length = 0;
    for (let at = starts[text]!; at < starts[text + 1]!; at++) scratch[length++] = rank[codes[at]!]!;
    sortTokens(scratch, length);
    const size = sizes[text]!;
    order[nextText[size]!++] = text;
    let end = nextToken[size]!;
    nextToken[size] = end + size;
    for (let index = 0; index < length; index++) {
      if (index === 0 || scratch[index] !== scratch[index - 1]) tokens[end++] = scratch[index]!;
    }
  }
  return { tokens, order };
}

/**
 * The distinct sets of coded texts. Equal sets are found by a hash table that compares every token, so two different
 * sets never become one; only sets of one size share a table, which keeps it small.
 *
 * Cost: linear in the codes, apart from sorting each text; besides the result 16 bytes a text and 12 bytes a code of the
 * alphabet.
 */
export function internSets(coded: CodedTexts): TextSets {
  const { texts } = coded;
  const ranks = rankTokens(coded);
  const classes = classifySizes(ranks.sizes);
  const { tokens, order } = sortTexts(coded, ranks, classes);
  const setStarts = new Int32Array(texts + 1);
  const setOf = new Int32Array(texts);
  const hashes = new Int32Array(texts);
  let slots = new Int32Array(0);
  let sets = 0;
  let end = 0;
  for (let size = 0; size <= classes.largest; size++) {
    const first = classes.textStarts[size]!;
    const last = classes.textStarts[size + 1]!;
    if (first === last) continue;
    const mask = 2 ** Math.ceil(Math.log2(2 * (last - first))) - 1;
    if (slots.length <= mask) slots = new Int32Array(mask + 1);
    slots.fill(-1, 0, mask + 1);
    for (let place = first; place < last; place++) {
      const from = classes.tokenStarts[size]! + (place - first) * size;
      let hash = 0;
      for (let at = from; at < from + size; at++) {
        hash = Math.imul(hash ^ tokens[at]!, 0x9e3779b1);
        hash ^= hash >>> 15;
      }
      let slot = hash & mask;
      for (; slots[slot]! >= 0; slot = (slot + 1) & mask) {
        const set = slots[slot]!;
        if (hashes[set] !== hash) continue;
        let same = 0;
        while (same < size && tokens[setStarts[set]! + same] === tokens[from + same]) same++;
        if (same === size) break;
      }
      if (slots[slot]! < 0) {
        slots[slot] = sets;
        hashes[sets++] = hash;
        // Distinct sets move together; they never come to stand behind what is still to be read.
        tokens.copyWithin(end, from, from + size);
        end += size;
        setStarts[sets] = end;
      }
      setOf[order[place]!] = slots[slot]!;
    }
  }
  return {
    sets: {
      sets,
      starts: setStarts.slice(0, sets + 1),
      tokens: tokens.subarray(0, end),
      tokenCount: ranks.tokenCount,
    },
    setOf,
  };
}
