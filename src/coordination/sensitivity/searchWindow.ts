import type { SensitivityRule } from '../../model/sensitivity.js';
import type { Actions } from '../../model/coordination.js';
import { createRandom } from '../../stats/random.js';
import type { TimeCells } from '../chance/cells.js';
import { createPairSearch } from '../chance/searchPairs.js';
import { shuffleAccounts } from '../chance/shuffleAccounts.js';
import { arrangeWindows } from '../pairs/windows.js';
import { countFound, type FoundPairs } from './countFound.js';

export interface WindowJob {
  readonly actions: readonly Actions[];
  /** Account of each row of the table. */
  readonly account: Int32Array;
  readonly accounts: number;
  readonly cells: TimeCells;
  readonly minCoActions: number;
  /** Pairs with the minimum of co-actions that one trace may have before the window is given up. */
  readonly maxPairs: number;
  readonly rules: readonly SensitivityRule[];
  /** Seed of each shuffled run. */
  readonly seeds: readonly number[];
}

/** What each rule finds in one window. */
export interface WindowFindings {
  readonly observed: readonly FoundPairs[];
  /** By shuffled run, and by rule within. */
  readonly shuffled: readonly (readonly FoundPairs[])[];
}

/**
 * One window of every trace, searched on the accounts as they are and on shuffled ones by the same functions. q is adjusted
 * over the traces of this window alone.
 *
 * Cost: a count of the window's pairs for each run.
 * @returns null where a trace has more than `maxPairs` pairs.
 */
export function searchWindow(
  job: WindowJob,
  windowSeconds: number,
  onProgress: (share: number) => void = () => undefined,
): WindowFindings | null {
  const layers = job.actions.map((actions) => ({
    actions,
    windowSeconds,
    windows: arrangeWindows(actions, windowSeconds),
  }));
  const search = createPairSearch(layers, job);
  let done = 0;
  const find = (account: Int32Array): FoundPairs[] => {
    const found = countFound(search.findAll(account), job.rules, job.accounts);
    onProgress(++done / (job.seeds.length + 1));
    return found;
  };
  try {
    const observed = find(job.account);
    const shuffled = job.seeds.map((seed) =>
      find(shuffleAccounts(job.account, job.cells, createRandom(seed))),
    );
    return { observed, shuffled };
  } catch (error) {
    if (isRefusal(error)) return null;
    throw error;
  }
}

/** Whether the count of pairs was given up because there are too many of them. */
function isRefusal(error: unknown): boolean {
  return error instanceof Error && /^coActions: more than .* pairs of accounts/u.test(error.message);
}
