import { createRandom } from '../../stats/random.js';
import type { TimeCells } from './cells.js';
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
  /** Seed of each run. */
  readonly seeds: readonly number[];
}

/** Takes runs as long as there are any: `takeNext` names the next, `report` is given what it found. */
export function doShuffleRuns(
  job: ShuffleJob,
  takeNext: () => number,
  report: (run: number, found: ShuffledRun) => void,
): void {
  const { layers, account, cells, level, groupP, seeds } = job;
  const search = createPairSearch(layers, job);
  for (let run = takeNext(); run < seeds.length; run = takeNext()) {
    const shuffled = shuffleAccounts(account, cells, createRandom(seeds[run]!));
    const pairs = search.findUnlikely(shuffled, { level, maxP: groupP });
    report(run, { pairs, histograms: pairs.map(({ histogram }) => histogram) });
  }
}
