import { createRandom } from '../../stats/random.js';
import type { TimeCells } from './cells.js';
import { relabelAccounts, type Relabelling } from './relabel/relabelling.js';
import type { ShuffledRun } from './floor.js';
import { createPairSearch, type Layer } from './searchPairs.js';
import { shuffleAccounts } from './shuffleAccounts.js';

export interface ShuffleJob {
  readonly layers: readonly Layer[];
  readonly account: Int32Array;
  readonly accounts: number;
  readonly cells: TimeCells;
  readonly minCoActions: number;
  readonly level: number;
  /** Pairs with p at or below it are kept, too: groups are made of them. */
  readonly groupP: number;
  /** How the accounts are shuffled. Null: comment by comment within the cells. */
  readonly relabelling: Relabelling | null;
  /** Seed of each run. */
  readonly seeds: readonly number[];
}

/** Takes runs as long as there are any: `takeNext` names the next, `report` is given what it found. */
export function doShuffleRuns(
  job: ShuffleJob,
  takeNext: () => number,
  report: (run: number, found: ShuffledRun) => void,
): void {
  const { layers, account, cells, level, groupP, relabelling, seeds } = job;
  const limits = { level, maxP: groupP, isOtherActivity: relabelling !== null };
  const search = createPairSearch(layers, job);
  for (let run = takeNext(); run < seeds.length; run = takeNext()) {
    const random = createRandom(seeds[run]!);
    const shuffled =
      relabelling === null ? shuffleAccounts(account, cells, random) : relabelAccounts(relabelling, random);
    const pairs = search.findUnlikely(shuffled, limits);
    report(run, { pairs, histograms: pairs.map(({ histogram }) => histogram) });
  }
}
