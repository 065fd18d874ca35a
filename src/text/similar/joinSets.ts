import { boundOverlaps, type OverlapBounds, type SetMeasure } from './overlapBounds.js';
import { collectPairs, TooManyPairs, type SimilarPairs } from './pairList.js';
import { longestSet } from './postings.js';
import { scanSets, type OnPair } from './scanSets.js';
import type { SetTable } from './setTable.js';
import { similarTextDefaults } from './similarDefaults.js';

export interface JoinOptions {
  readonly threshold: number;
  /** Sets of fewer tokens have no pairs. */
  readonly minTokens?: number;
  readonly maxPairs?: number;
}

export interface SimilarSetOptions extends JoinOptions {
  readonly measure?: 'jaccard';
}

export interface ContainedSetOptions extends JoinOptions {
  /** The larger set has at most this many times the tokens of the smaller. */
  readonly maxGrowth?: number;
}

/** All that decides which sets are similar. */
export interface SetJoin {
  readonly measure: SetMeasure;
  readonly threshold: number;
  readonly minTokens: number;
  readonly maxGrowth: number;
}

/** Throws for options out of range; `caller` is named in the message. */
export function checkJoin(caller: string, join: SetJoin & { readonly maxPairs: number }): void {
  const { threshold, minTokens, maxGrowth, maxPairs } = join;
  if (!(threshold > 0 && threshold <= 1)) {
    throw new RangeError(`${caller}: threshold must be above 0 and at most 1 (got ${threshold})`);
  }
  if (!Number.isInteger(minTokens) || minTokens < 1) {
    throw new RangeError(`${caller}: minTokens must be a whole number >= 1 (got ${minTokens})`);
  }
  if (!(maxGrowth >= 1)) throw new RangeError(`${caller}: maxGrowth must be >= 1 (got ${maxGrowth})`);
  if (!Number.isInteger(maxPairs) || maxPairs < 1) {
    throw new RangeError(`${caller}: maxPairs must be a whole number >= 1 (got ${maxPairs})`);
  }
}

/** The bounds for a table; its longest set is its last. */
export function boundTable(caller: string, { sets, starts }: SetTable, join: SetJoin): OverlapBounds {
  const longest = sets === 0 ? 0 : starts[sets]! - starts[sets - 1]!;
  for (let set = 1; set < sets; set++) {
    if (starts[set + 1]! - starts[set]! < starts[set]! - starts[set - 1]!) {
      throw new Error(`${caller}: sets must be in ascending order of size (set ${set} is not)`);
    }
  }
  if (longest > longestSet) {
    throw new RangeError(`${caller}: a set may have ${longestSet} tokens at most (one has ${longest})`);
  }
  return boundOverlaps(longest, join);
}

/** Hands every similar pair of sets to `onPair`. */
export function visitSimilarSets(caller: string, table: SetTable, join: SetJoin, onPair: OnPair): void {
  scanSets(table, boundTable(caller, table, join), join.minTokens, onPair);
}

/** The similarity of two sets of these sizes. */
export function measureOverlap(
  measure: SetMeasure,
  overlap: number,
  size: number,
  otherSize: number,
): number {
  return overlap / (measure === 'jaccard' ? size + otherSize - overlap : Math.min(size, otherSize));
}

function joinSets(caller: string, table: SetTable, join: SetJoin & { maxPairs: number }): SimilarPairs {
  checkJoin(caller, join);
  const list = collectPairs(table.sets, join.maxPairs);
  const size = (set: number): number => table.starts[set + 1]! - table.starts[set]!;
  try {
    visitSimilarSets(caller, table, join, list.add);
    return list.finish((a, b, overlap) => measureOverlap(join.measure, overlap, size(a), size(b)));
  } catch (error) {
    if (!(error instanceof TooManyPairs)) throw error;
    throw new Error(
      `${caller}: more than ${join.maxPairs} pairs (maxPairs); set ${error.member} alone has ${error.pairsOfMember} so far. ` +
        'Raise threshold or maxPairs, or cluster without pairs (clusterSimilarTexts).',
      { cause: error },
    );
  }
}

/**
 * All pairs of sets with |A∩B| / |A∪B| at or above the threshold. Exact: nothing is sampled or hashed away.
 *
 * Cost: grows with the postings of frequent tokens among the beginnings of the sets and with the pairs found; one million sets
 * of 11 words take about a second at 0.8. Memory: 16 bytes a posting (two to four a set), 4 bytes a set, 20 bytes a pair.
 * Source: Xiao, Wang, Lin, Yu & Wang, "Efficient similarity joins for near-duplicate detection", ACM TODS 36(3), 2011,
 * doi 10.1145/2000824.2000825; Mann, Augsten & Bouros, PVLDB 9(9), 2016, doi 10.14778/2947618.2947620.
 *
 * @throws Error when there are more than `maxPairs` pairs.
 */
export function joinSimilarSets(table: SetTable, options: SimilarSetOptions): SimilarPairs {
  const { threshold, minTokens = 1, maxPairs = similarTextDefaults.maxPairs } = options;
  const join = { measure: 'jaccard', threshold, minTokens, maxGrowth: Infinity, maxPairs } as const;
  return joinSets('joinSimilarSets', table, join);
}

/**
 * All pairs of sets with |A∩B| / min(|A|, |B|) at or above the threshold: one was copied and something added. Only sets of at
 * least `minTokens` (6), and only where the larger is at most `maxGrowth` (2) times the smaller. Exact.
 *
 * Cost and source: as `joinSimilarSets`; the rarest tokens of the smaller set are sought among nearly all of the larger.
 *
 * @throws Error when there are more than `maxPairs` pairs.
 */
export function joinContainedSets(table: SetTable, options: ContainedSetOptions): SimilarPairs {
  const {
    threshold,
    minTokens = similarTextDefaults.minTokens.containment.words,
    maxGrowth = similarTextDefaults.maxGrowth,
    maxPairs = similarTextDefaults.maxPairs,
  } = options;
  const join = { measure: 'containment', threshold, minTokens, maxGrowth, maxPairs } as const;
  return joinSets('joinContainedSets', table, join);
}
