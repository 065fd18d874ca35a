import type { CommentTable } from '../model/commentTable.js';
import type { CoActionHistogram } from '../model/analysis.js';
import type { Actions, PairFloor } from '../model/coordination.js';
import { createRandom } from '../stats/random.js';
import { cutCells } from './chance/cells.js';
import { compareHistograms, summariseFloor, type ShuffledRun } from './chance/floor.js';
import { neededBits } from './neededBits.js';
import { prepareText, prepareTextDefaults, type PrepareTextOptions } from './copies/prepareText.js';
import { chooseThreads, repeatSearch } from './chance/repeatSearch.js';
import { createPairSearch, type Layer } from './chance/searchPairs.js';
import type { ShuffleJob } from './chance/shuffleRuns.js';
import { judgePairs, type JudgedPairs } from './chance/timing/judgePairs.js';
import { findTrace } from './traces/index.js';
import type { PreparedText } from './traces/trace.js';
import { arrangeWindows } from './pairs/windows.js';

export { neededBits };

export interface CoordinationOptions extends PrepareTextOptions {
  /** Names of traces; see `traces`. */
  readonly traces: readonly string[];
  readonly windowsSeconds: readonly number[];
  /** Comments in one time cell, within which accounts are exchangeable. */
  readonly cellComments: number;
  readonly minCoActions: number;
  /** False discovery rate at or below which a pair counts as acting together. */
  readonly level: number;
  /**
   * Pairs with p at or below it are tied too when groups are looked for: weak alone, strong together. 0: only pairs at the
   * level.
   */
  readonly groupP: number;
  /** Share of shuffled runs that may show a group as strong, at most, for a group to count. */
  readonly groupLevel: number;
  /**
   * Texts with less information (bits) are no objects of the text traces.
   * Undefined: as many as it takes that a second author by chance is expected in one of twenty such data sets.
   */
  readonly minBits: number | undefined;
  /** How often the whole search is repeated on shuffled accounts. */
  readonly shuffles: number;
  readonly seed: number;
}

/** The reasons are in docs/methods/coordination.md. */
export const coordinationDefaults: CoordinationOptions = Object.freeze({
  ...prepareTextDefaults,
  traces: ['same_text', 'near_text', 'same_link', 'same_hashtags', 'same_quote'],
  windowsSeconds: [60, 3600],
  cellComments: 500,
  minCoActions: 2,
  level: 0.05,
  groupP: 0.01,
  groupLevel: 0.02,
  minBits: undefined,
  shuffles: 99,
  seed: 1,
});

export interface ProgressHook {
  /** Called now and then with the share done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Threads that share the shuffles; the result does not depend on them. Undefined: all cores from 300,000 comments on. */
  readonly threads?: number | undefined;
}

/** Observed pairs, their floor on shuffled data, and what later stages need to build on them. */
export interface CoordinationSearch {
  readonly options: CoordinationOptions & { readonly minBits: number };
  readonly prepared: PreparedText;
  readonly actions: readonly Actions[];
  readonly observed: readonly JudgedPairs[];
  readonly shuffled: readonly ShuffledRun[];
  readonly floor: PairFloor;
  readonly histograms: readonly CoActionHistogram[];
  /** The search itself, to repeat it on other shuffles. */
  readonly job: ShuffleJob;
  readonly threads: number;
  /** λ of given pairs, grouped by `a`, in the observed layer of that index. */
  expect(layer: number, pairs: { readonly a: Int32Array; readonly b: Int32Array }): Float64Array;
}

/**
 * Which pairs of accounts act together beyond chance, over all traces and windows, beside what shuffled accounts give.
 *
 * Null hypothesis: within a cell of about 500 comments whoever was active could have posted any of them. Each account
 * keeps its hours, each object its virality, each moment its crowd. p = P(Poisson(λ) ≥ co-actions), q by
 * Benjamini–Hochberg over all pairs, traces and windows.
 *
 * What it can wrongly flag: people of one taste who share the same pages whenever they are on line; one person with two
 * accounts; colleagues told to share. It never says that an account is fake or paid.
 * Cost: one pass over the coincident actions per layer and shuffle; 45,000 comments with 99 shuffles take about 5 s.
 *
 * @throws RangeError on a wrong option, Error on an unknown trace.
 * @example
 * import { findCoordination, simulateAlmaty, tableOfSection } from 'in-concert';
 * const section = simulateAlmaty({ seed: 1, accounts: 200, comments: 1500, campaigns: 'none' });
 * findCoordination(tableOfSection(section), { shuffles: 3 }).floor.observedPairs; // => 0
 */
export function findCoordination(
  table: CommentTable,
  options: Partial<CoordinationOptions> & ProgressHook = {},
): CoordinationSearch {
  const { onProgress = () => undefined, threads, ...given } = options;
  const chosen = { ...coordinationDefaults, ...given };
  checkOptions(chosen);
  const minBits = chosen.minBits ?? neededBits(table.rows);
  const prepared = prepareText(table, chosen);
  const actions = chosen.traces.map((name) => findTrace(name).collect({ table, prepared, minBits }));
  const layers = actions.flatMap((one) =>
    chosen.windowsSeconds.map((windowSeconds): Layer => ({
      actions: one,
      windowSeconds,
      windows: arrangeWindows(one, windowSeconds),
    })),
  );
  const { level, groupP, minCoActions, seed, shuffles } = chosen;
  const random = createRandom(seed);
  const job = {
    layers,
    account: table.account.codes,
    accounts: table.account.values.length,
    cells: cutCells(table.rows, chosen.cellComments),
    minCoActions,
    level,
    groupP,
    relabelling: null,
    seeds: Array.from({ length: shuffles }, () => random.integer(2 ** 32)),
  };
  const search = createPairSearch(layers, job);
  const observed = judgePairs(search.findAll(job.account), table.at, { accounts: job.accounts, level });
  const team = threads ?? chooseThreads(table.rows, shuffles);
  const shuffled = repeatSearch(job, { threads: team, onProgress });
  return {
    options: { ...chosen, minBits },
    prepared,
    actions,
    observed,
    shuffled,
    floor: summariseFloor(observed, shuffled, level),
    histograms: observed.map((layer, k) =>
      compareHistograms(
        layer,
        shuffled.map(({ histograms }) => histograms[k]!),
      ),
    ),
    job,
    threads: team,
    expect: (layer, pairs) => search.expect(layer, pairs),
  };
}

/**
 * The actions of one trace, to look at or to count with `coActions`. `minBits` 0 keeps short texts.
 *
 * @throws Error on an unknown trace.
 * @example
 * import { buildCommentTable, collectTrace } from 'in-concert';
 * const table = buildCommentTable([
 *   { account: 'ann', at: '2022-01-05T10:00:00Z', text: 'Спасибо!' },
 *   { account: 'bob', at: '2022-01-05T10:01:00Z', text: 'CПACИБO' },
 * ]);
 * Array.from(collectTrace('same_text', table, { minBits: 0 }).object); // => [0, 0]
 */
export function collectTrace(
  name: string,
  table: CommentTable,
  options: { readonly minBits?: number } = {},
): Actions {
  const minBits = options.minBits ?? neededBits(table.rows);
  return findTrace(name).collect({ table, prepared: prepareText(table), minBits });
}

function checkOptions(options: CoordinationOptions): void {
  for (const name of ['level', 'groupLevel'] as const) {
    if (!(options[name] > 0 && options[name] < 1))
      throw new RangeError(`findCoordination: ${name} must be between 0 and 1 (got ${options[name]})`);
  }
  if (!(options.groupP >= 0 && options.groupP < 1))
    throw new RangeError(`findCoordination: groupP must be at least 0 and below 1 (got ${options.groupP})`);
  if (!Number.isInteger(options.shuffles) || options.shuffles < 0) {
    throw new RangeError(`findCoordination: shuffles must be a whole number ≥ 0 (got ${options.shuffles})`);
  }
}
