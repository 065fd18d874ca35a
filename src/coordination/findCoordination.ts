import type { CommentTable } from '../model/commentTable.js';
import type { CoActionHistogram } from '../model/analysis.js';
import type { Actions, Floor } from '../model/coordination.js';
import { createRandom } from '../stats/random.js';
import { cutCells } from './cells.js';
import { compareHistograms, keepAtLevel, summariseFloor } from './floor.js';
import { prepareText } from './prepareText.js';
import { searchPairs, type Layer, type LayerPairs } from './searchPairs.js';
import { shuffleAccounts } from './shuffleAccounts.js';
import { traces } from './traces/index.js';
import type { PreparedText, Trace } from './traces/trace.js';
import { arrangeWindows } from './windows.js';

export interface CoordinationOptions {
  /** Names of traces; see `traces`. */
  readonly traces: readonly string[];
  readonly windowsSeconds: readonly number[];
  /** Comments in one time cell, within which accounts are exchangeable. */
  readonly cellComments: number;
  readonly minCoActions: number;
  /** False discovery rate at or below which a pair counts as acting together. */
  readonly level: number;
  /**
   * Texts with less information (bits) are no objects of the trace "same text".
   * Undefined: as many as it takes that a second author by chance is expected in one of twenty such data sets.
   */
  readonly minBits: number | undefined;
  /** How often the whole search is repeated on shuffled accounts. */
  readonly shuffles: number;
  readonly seed: number;
}

/** The reasons are in docs/methods/coordination.md. */
export const coordinationDefaults: CoordinationOptions = Object.freeze({
  traces: ['same_text', 'same_link'],
  windowsSeconds: [60, 3600],
  cellComments: 500,
  minCoActions: 2,
  level: 0.05,
  minBits: undefined,
  shuffles: 99,
  seed: 1,
});

export interface ProgressHook {
  /** Called now and then with the share done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** What one shuffled run found at the level. */
export interface ShuffledRun {
  readonly pairs: readonly LayerPairs[];
}

/** Observed pairs, their floor on shuffled data, and what later stages need to build on them. */
export interface CoordinationSearch {
  readonly options: CoordinationOptions & { readonly minBits: number };
  readonly prepared: PreparedText;
  readonly actions: readonly Actions[];
  readonly observed: readonly LayerPairs[];
  readonly shuffled: readonly ShuffledRun[];
  readonly floor: Floor;
  readonly histograms: readonly CoActionHistogram[];
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
  const { onProgress, ...given } = options;
  const chosen = { ...coordinationDefaults, ...given };
  checkOptions(chosen);
  const minBits = chosen.minBits ?? neededBits(table.rows);
  const prepared = prepareText(table);
  const actions = chosen.traces.map((name) => findTrace(name).collect({ table, prepared, minBits }));
  const layers = actions.flatMap((one) =>
    chosen.windowsSeconds.map((windowSeconds): Layer => ({
      actions: one,
      windowSeconds,
      windows: arrangeWindows(one, windowSeconds),
    })),
  );
  const cells = cutCells(table.rows, chosen.cellComments);
  const accounts = table.account.values.length;
  const search = (account: Int32Array): LayerPairs[] =>
    searchPairs(layers, account, accounts, cells, chosen.minCoActions);

  const observed = search(table.account.codes);
  const random = createRandom(chosen.seed);
  const runs = Array.from({ length: chosen.shuffles }, (_, done) => {
    onProgress?.(done / chosen.shuffles);
    return search(shuffleAccounts(table.account.codes, cells, random));
  });
  return {
    options: { ...chosen, minBits },
    prepared,
    actions,
    observed,
    shuffled: runs.map((pairs) => ({ pairs: pairs.map((layer) => keepAtLevel(layer, chosen.level)) })),
    floor: summariseFloor(observed, runs, chosen.level),
    histograms: observed.map((layer, k) =>
      compareHistograms(
        layer,
        runs.map((run) => run[k]!),
      ),
    ),
  };
}

/**
 * log2(20 n): a text of so many bits is written by chance by another of n comments with probability 1/20.
 *
 * @example
 * import { neededBits } from 'in-concert';
 * Math.round(neededBits(50_000)); // => 20
 */
export function neededBits(comments: number): number {
  return Math.log2(20 * Math.max(1, comments));
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

function findTrace(name: string): Trace {
  const trace = traces[name];
  if (trace === undefined) {
    throw new Error(`findCoordination: no trace "${name}" (there are ${Object.keys(traces).join(', ')})`);
  }
  return trace;
}

function checkOptions(options: CoordinationOptions): void {
  if (!(options.level > 0 && options.level < 1)) {
    throw new RangeError(`findCoordination: level must be between 0 and 1 (got ${options.level})`);
  }
  if (!Number.isInteger(options.shuffles) || options.shuffles < 0) {
    throw new RangeError(`findCoordination: shuffles must be a whole number ≥ 0 (got ${options.shuffles})`);
  }
}
