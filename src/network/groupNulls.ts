import type { CoordinationSearch } from '../coordination/findCoordination.js';
import type { ShuffledRun } from '../coordination/chance/floor.js';
import { planSharers } from '../coordination/chance/relabel/planSharers.js';
import { planSittings } from '../coordination/chance/relabel/planSittings.js';
import type { Relabelling } from '../coordination/chance/relabel/relabelling.js';
import { repeatSearch } from '../coordination/chance/repeatSearch.js';
import { createRandom } from '../stats/random.js';
import { findCandidateGroups } from './candidateGroups.js';
import { strengthOf, type AccountGroup } from './findGroups.js';

/** What a group is held against: the same search on accounts shuffled in one of three ways. */
export type GroupNull = 'accounts' | 'sittings' | 'sharers';

/** Of the groups of each shuffled run what counts, strongest first. */
export type GroupStrengths = readonly (readonly ShuffledGroup[])[];

export interface ShuffledGroup {
  /** Co-actions above expectation. */
  readonly strength: number;
  readonly accounts: number;
}

/** @param groupP pairs with p at or below it are tied; 0: only pairs at the level. */
export function measureStrengths(
  runs: readonly ShuffledRun[],
  { options, job }: CoordinationSearch,
  groupP = options.groupP,
): GroupStrengths {
  return runs.map(({ pairs }) =>
    findCandidateGroups(pairs, { ...options, groupP }, job.accounts).map((group) => ({
      strength: strengthOf(group),
      accounts: group.accounts.length,
    })),
  );
}

/** (b + 1) / (m + 1), where b of m runs have a group at least as strong. */
export function rankStrength(strength: number, runs: GroupStrengths): number {
  return (countAtLeast(runs, strength) + 1) / (runs.length + 1);
}

/** So many runs tell p to 0.01; they cost more than those within cells, as each has to count anew who comments when. */
const mostRuns = 99;

export interface RepeatGroupOptions {
  /** Stops as soon as no group of at least this strength can be proven any more. Undefined: never. */
  readonly strongest?: number;
  readonly onProgress?: (share: number) => void;
}

/**
 * Repeats the search on accounts shuffled sitting by sitting, or among the sharers of each object, as often as the search was
 * on accounts shuffled within cells, 99 times at most.
 *
 * Where the strongest group is already matched too often to be proven, the rest is left out; p is then (b + 1) / (runs done + 1),
 * above the level (Besag & Clifford 1991, https://doi.org/10.1093/biomet/78.2.301).
 */
export function repeatForGroups(
  search: CoordinationSearch,
  kind: Exclude<GroupNull, 'accounts'>,
  suspects: readonly AccountGroup[],
  at: Float64Array,
  { strongest, onProgress = () => undefined }: RepeatGroupOptions = {},
): GroupStrengths {
  const { job, threads, options, actions } = search;
  const relabelling: Relabelling =
    kind === 'sittings'
      ? planSittings(at, job.account, job.cells)
      : planSharers(
          actions,
          job.account,
          job.cells,
          suspects.map(({ accounts }) => accounts),
        );
  const random = createRandom(options.seed + (kind === 'sittings' ? 1 : 2));
  const seeds = job.seeds.slice(0, mostRuns).map(() => random.integer(2 ** 32));
  const allowed = Math.floor(options.groupLevel * (seeds.length + 1)) - 1;
  const strengths: (readonly ShuffledGroup[])[] = [];
  while (strengths.length < seeds.length) {
    const from = strengths.length;
    const batch = seeds.slice(from, strongest === undefined ? seeds.length : 4 * from + 5);
    const runs = repeatSearch(
      { ...job, relabelling, seeds: batch },
      { threads, onProgress: (share) => onProgress((from + share * batch.length) / seeds.length) },
    );
    strengths.push(...measureStrengths(runs, search));
    if (strongest !== undefined && countAtLeast(strengths, strongest) > allowed) break;
  }
  return strengths;
}

function countAtLeast(runs: GroupStrengths, strength: number): number {
  return runs.filter(([strongest]) => strongest !== undefined && strongest.strength >= strength).length;
}
