import { createRandom, type Random } from '../../src/stats/random.js';

/** Made-up comments as word codes: comment `i` is `words[starts[i] … starts[i + 1])`. */
export interface MadeComments {
  readonly rows: number;
  readonly starts: Int32Array;
  readonly words: Int32Array;
  readonly vocabulary: readonly string[];
  /** UTC in milliseconds. */
  readonly at: Float64Array;
}

const vocabularySize = 100_000;
const day = 86_400_000;
const start = Date.UTC(2022, 0, 1);
const syllables =
  'на то не по ко ве ро ра ни го ка де ли но та ст пр во ре ло ма са ну ты мы он ья ей ых ой ий ку му чи ша жа ща бу ду ви за ци фа хо'.split(
    ' ',
  );

/** Frequent words are made first and are short. */
function makeVocabulary(random: Random): string[] {
  const words = new Set<string>();
  while (words.size < vocabularySize) {
    const length = Math.min(7, 1 + Math.floor(random.exponential(1.2)) + (words.size > 200 ? 1 : 0));
    words.add(Array.from({ length }, () => random.pick(syllables)).join(''));
  }
  return [...words];
}

/** Draws 0 … size − 1 with a probability that falls with the rank as `weigh` says. */
function createDraw(random: Random, size: number, weigh: (rank: number) => number): () => number {
  const sums = new Float64Array(size);
  for (let rank = 0, sum = 0; rank < size; rank++) sums[rank] = sum += weigh(rank + 1);
  return () => {
    const wanted = random.next() * sums[size - 1]!;
    let low = 0;
    let high = size - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/**
 * Comments of 5 to 30 words (log-normal, half under 11), words by Zipf's law, 1,389 an hour. A tenth are copies of
 * templates, 5 to 30 of each within an hour or two days, with up to three words exchanged, added or dropped; a tenth
 * are popular phrases word for word; the rest is drawn word by word.
 */
export function makeComments(rows: number, seed: number): MadeComments {
  const random = createRandom(seed);
  const vocabulary = makeVocabulary(random);
  const drawWord = createDraw(random, vocabularySize, (rank) => 1 / (rank + 2.7));
  const span = 30 * day * (rows / 1e6);
  const drawLength = (): number => {
    for (;;) {
      const length = Math.round(Math.exp(2.4 + 0.5 * random.normal()));
      if (length >= 5 && length <= 30) return length;
    }
  };
  const compose = (): number[] => Array.from({ length: drawLength() }, drawWord);
  const edit = (template: readonly number[]): number[] => {
    const words = [...template];
    for (let edits = random.integer(4); edits > 0; edits--) {
      const kind = random.next();
      const at = random.integer(words.length);
      if (kind < 0.4) words[at] = drawWord();
      else if (kind < 0.7) words.splice(at, 0, drawWord());
      else if (words.length > 5) words.splice(at, 1);
    }
    return words;
  };

  const starts = new Int32Array(rows + 1);
  const words = new Int32Array(30 * rows + 64);
  const at = new Float64Array(rows);
  let made = 0;
  const add = (comment: readonly number[], time: number): void => {
    words.set(comment, starts[made]!);
    at[made] = start + Math.floor(time);
    starts[++made] = starts[made - 1]! + comment.length;
  };
  while (made < rows * 0.1) {
    const template = compose();
    const from = random.next() * span;
    const width = random.next() < 0.5 ? day / 24 : 2 * day;
    for (let copies = 5 + random.integer(26); copies > 0 && made < rows * 0.1; copies--) {
      add(edit(template), from + random.next() * width);
    }
  }
  const phrases = Array.from({ length: Math.max(20, Math.floor(rows / 50)) }, compose);
  const drawPhrase = createDraw(random, phrases.length, (rank) => 1 / rank);
  while (made < rows * 0.2) add(phrases[drawPhrase()]!, random.next() * span);
  while (made < rows) add(compose(), random.next() * span);
  return { ...orderByTime(starts, words, at), rows, vocabulary };
}

function orderByTime(
  starts: Int32Array,
  words: Int32Array,
  at: Float64Array,
): Pick<MadeComments, 'starts' | 'words' | 'at'> {
  const order = new Int32Array(at.length).map((_, row) => row).sort((x, y) => at[x]! - at[y]! || x - y);
  const ordered = new Int32Array(starts[at.length]!);
  const orderedStarts = new Int32Array(starts.length);
  order.forEach((row, index) => {
    const comment = words.subarray(starts[row]!, starts[row + 1]!);
    ordered.set(comment, orderedStarts[index]!);
    orderedStarts[index + 1] = orderedStarts[index]! + comment.length;
  });
  return { starts: orderedStarts, words: ordered, at: at.map((_, index) => at[order[index]!]!) };
}
