import type { SimilarPairs } from './pairList.js';

/**
 * Texts from the heaviest to the lightest, ties in the order of their codes. Most texts weigh as little as any (they were
 * written once), so only the others are sorted.
 */
export function orderByWeight(weights: ArrayLike<number>): Int32Array {
  const texts = weights.length;
  let lightest = Infinity;
  for (let text = 0; text < texts; text++) lightest = Math.min(lightest, weights[text]!);
  const order = new Int32Array(texts);
  let heavier = 0;
  for (let text = 0; text < texts; text++) if (weights[text]! > lightest) order[heavier++] = text;
  order.subarray(0, heavier).sort((a, b) => weights[b]! - weights[a]! || a - b);
  for (let text = 0; text < texts; text++) if (!(weights[text]! > lightest)) order[heavier++] = text;
  return order;
}

export interface ClusterOptions {
  /**
   * Whether a text that is left alone though it is similar to a member of a cluster joins that cluster. It may be less
   * similar to the representative than the threshold; it never brings others with it.
   */
  readonly secondRing?: boolean;
}

/** Texts that stand alone join the heaviest cluster among those of their neighbours. */
export function joinSecondRing(
  firstRing: Int32Array,
  weights: ArrayLike<number>,
  visitNeighbours: (text: number, visit: (neighbour: number) => void) => void,
): Int32Array {
  const size = new Int32Array(firstRing.length);
  for (const one of firstRing) size[one]!++;
  return firstRing.map((one, text) => {
    if (size[one]! > 1) return one;
    let nearest = one;
    visitNeighbours(text, (neighbour) => {
      const other = firstRing[neighbour]!;
      if (size[other]! < 2 || other === nearest) return;
      const gain = nearest === one ? 1 : weights[other]! - weights[nearest]! || nearest - other;
      if (gain > 0) nearest = other;
    });
    return nearest;
  });
}

/**
 * Clusters texts around representatives: the heaviest text that is still free represents itself and all its free
 * neighbours, and so on. Every member is similar to its representative, so clusters do not chain from text to text into
 * something unlike where they began.
 *
 * What it can wrongly join: see `joinSimilarTexts`. A text similar to two representatives goes to the heavier one.
 *
 * Returns the representative of each text, its own code where it stands alone; the same pairs and weights always give the same
 * clusters. `weights` are usually the rows of each text (`WordTable.rows`): then the most frequent wording represents.
 *
 * Cost: linear in pairs, n·log n in texts; memory 8 bytes a pair, 12 bytes a text.
 *
 * @throws Error when a pair names a text without a weight.
 * @example
 * import { clusterTexts } from 'in-concert';
 * const pairs = { a: Int32Array.of(0, 1, 2), b: Int32Array.of(1, 2, 3) };
 * [...clusterTexts(pairs, [1, 5, 2, 2])]; // => [1, 1, 1, 3]
 */
export function clusterTexts(
  { a, b }: Pick<SimilarPairs, 'a' | 'b'>,
  weights: ArrayLike<number>,
  options: ClusterOptions = {},
): Int32Array {
  const texts = weights.length;
  const starts = new Int32Array(texts + 1);
  for (const members of [a, b]) {
    for (const text of members) {
      if (!(text >= 0 && text < texts)) {
        throw new Error(`clusterTexts: a pair names text ${text}, but there are weights for ${texts} texts`);
      }
      starts[text + 1]!++;
    }
  }
  for (let text = 0; text < texts; text++) starts[text + 1]! += starts[text]!;
  const next = starts.slice(0, texts);
  const neighbours = new Int32Array(starts[texts]!);
  for (let pair = 0; pair < a.length; pair++) {
    neighbours[next[a[pair]!]!++] = b[pair]!;
    neighbours[next[b[pair]!]!++] = a[pair]!;
  }
  const representative = new Int32Array(texts).fill(-1);
  for (const text of orderByWeight(weights)) {
    if (representative[text]! >= 0) continue;
    representative[text] = text;
    for (let at = starts[text]!; at < starts[text + 1]!; at++) {
      const neighbour = neighbours[at]!;
      if (representative[neighbour]! < 0) representative[neighbour] = text;
    }
  }
  if (options.secondRing !== true) return representative;
  return joinSecondRing(representative, weights, (text, visit) => {
    for (let at = starts[text]!; at < starts[text + 1]!; at++) visit(neighbours[at]!);
  });
}
