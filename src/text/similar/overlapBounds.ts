/** How much two sets must share: `jaccard` |A∩B| / |A∪B|, `containment` |A∩B| / min(|A|, |B|). */
export type SetMeasure = 'jaccard' | 'containment';

/**
 * The needed overlap as tables, for a set of length `l` beside one of length `k ≤ l`. Jaccard depends on l + k alone and
 * containment on k alone, so one dimension is enough: the entry is `k` plus `l` times `byLarger`.
 *
 * No rounding error decides: a pair belongs when the quotient of its counts, rounded once as every division is, is at
 * least the threshold. For a threshold p/q that is exact as long as q times the union stays below 2^52; 4 of 5 is 0.8.
 */
export interface OverlapBounds {
  readonly byLarger: 0 | 1;
  /** The smallest sufficient overlap. */
  readonly needed: Int32Array;
  /** k − 2·needed (containment) or l + k − 2·needed (Jaccard). */
  readonly slack: Int32Array;
  /**
   * The smallest k that can reach the threshold beside each l, when the first shared token is the one at `position` of
   * the smaller set: entry `position · (longest + 1) + l` for positions below `depths`; above l where there is none.
   */
  readonly shortest: Int32Array;
  /** The last entry of `needed` that so many tokens can satisfy. */
  readonly reach: Int32Array;
}

export interface BoundOptions {
  readonly measure: SetMeasure;
  readonly threshold: number;
  readonly minTokens: number;
  /** The larger set has at most this many times the tokens of the smaller. */
  readonly maxGrowth: number;
}

/** Positions of the first shared token that are told apart; at the last and those behind it the bound is that of the last. */
export const depths = 8;

/** The tables for sets of up to `longest` tokens. Each is one walk, since both sides of the comparison only grow. */
export function boundOverlaps(longest: number, options: BoundOptions): OverlapBounds {
  const { measure, threshold, minTokens, maxGrowth } = options;
  const isJaccard = measure === 'jaccard';
  const needed = new Int32Array((isJaccard ? 2 : 1) * longest + 1);
  const slack = new Int32Array(needed.length);
  let overlap = 1;
  for (let entry = 1; entry < needed.length; entry++) {
    while (overlap / (isJaccard ? entry - overlap : entry) < threshold) overlap++;
    needed[entry] = overlap;
    slack[entry] = entry - 2 * overlap;
  }
  const shortest = new Int32Array(depths * (longest + 1));
  for (let position = 0; position < depths; position++) {
    let length = Math.max(1, minTokens);
    for (let larger = 1; larger <= longest; larger++) {
      const row = isJaccard ? larger : 0;
      while (length <= larger && (larger / length > maxGrowth || needed[row + length]! > length - position)) {
        length++;
      }
      shortest[position * (longest + 1) + larger] = length;
    }
  }
  const reach = new Int32Array(longest + 1);
  for (let entry = 1; entry < needed.length; entry++)
    if (needed[entry]! <= longest) reach[needed[entry]!] = entry;
  for (let left = 1; left <= longest; left++) reach[left] = Math.max(reach[left]!, reach[left - 1]!);
  return { byLarger: isJaccard ? 1 : 0, needed, slack, shortest, reach };
}
