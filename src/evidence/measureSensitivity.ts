import { cutCells } from '../coordination/chance/cells.js';
import type { CoordinationSearch } from '../coordination/findCoordination.js';
import { searchWindow, type WindowFindings } from '../coordination/sensitivity/searchWindow.js';
import type { CommentTable } from '../model/commentTable.js';
import type { SensitivityResult, SensitivityRule } from '../model/sensitivity.js';
import { createRandom } from '../stats/random.js';
import { formatCount } from '../words/formatNumber.js';
import { say } from '../words/say.js';
import { findPlateau } from './sensitivityPlateau.js';
import { listRows } from './sensitivityRows.js';
import { compareLevels, compareWindows, type FoundAccounts } from './sensitivitySteps.js';
import { describeSensitivity } from './sensitivityWords.js';

export interface SensitivityOptions {
  readonly windowsSeconds: readonly number[];
  /** Thresholds of q; that of the search is added where it is missing. */
  readonly levels: readonly number[];
  /**
   * Fixed rules to compare with: pairs with so many co-actions or more count, without a test. None may be below the search's
   * `minCoActions`. Undefined: that number.
   */
  readonly coActionRules: readonly number[] | undefined;
  /** How often each window is searched again on shuffled accounts. */
  readonly shuffles: number;
  /** Jaccard similarity from which two windows find the same accounts. */
  readonly plateauJaccard: number;
  /** A window in which a trace has more pairs with the minimum of co-actions is left out, and named. */
  readonly maxPairs: number;
  readonly seed: number;
}

/** The reasons are in docs/methods/sensitivity.md. */
export const sensitivityDefaults: SensitivityOptions = Object.freeze({
  windowsSeconds: Object.freeze([10, 60, 600, 3600, 21_600, 86_400]),
  levels: Object.freeze([0.01, 0.05, 0.1]),
  coActionRules: undefined,
  shuffles: 9,
  plateauJaccard: 0.8,
  maxPairs: 2_000_000,
  seed: 1,
});

/**
 * How much the result hangs on the window and the threshold: pairs and accounts found in windows from seconds to a day and at
 * several levels of q, each beside the same count on shuffled accounts, what changes between them, and where it stays.
 *
 * What it can wrongly suggest: a plateau says that the window hardly matters, not that the accounts are coordinated; fans of
 * one page are on a plateau too. And choosing the window that finds most makes the q-values too small: take the windows of
 * the search, and use this to see whether they matter.
 * Formula: in each window q by Benjamini–Hochberg over all pairs and traces of this window alone, so that rows are comparable;
 * the search corrects over all its windows together, hence its numbers are a little lower. Plateau: the longest run of
 * windows of which any two have a Jaccard similarity |A ∩ B| / |A ∪ B| of accounts of 0.8 or more.
 * Defaults: 10 s for programs to 24 h for people who are told what to post, in steps of about six; the usual levels of q; nine
 * shuffles, for a mean and a maximum; 0.8 leaves one account in five to come or go.
 * Cost: a count of the pairs in each window for each run: 20,000 comments take about half a second, a million that
 * share a lot some 35 s.
 *
 * @param search what `findCoordination` found in the same table; its traces, cells and `minCoActions` are taken over.
 * @throws RangeError on a wrong option.
 * @example
 * import { buildCommentTable, findCoordination, measureSensitivity } from 'in-concert';
 * const at = (minute: number) => Date.UTC(2022, 0, 5, 12, minute);
 * const post = (account: string, minute: number, page: number) => ({ account, at: at(minute), text: `https://news.example/${page}` });
 * const crowd = Array.from({ length: 600 }, (_, k) => ({ account: `reader ${k % 200}`, at: at(k), text: `word ${k}` }));
 * const pair = [50, 250, 450].flatMap((minute) => [post('ann', minute, minute), post('bek', minute + 5, minute)]);
 * const table = buildCommentTable([...crowd, ...pair]);
 * const search = findCoordination(table, { traces: ['same_link'], shuffles: 0 });
 * const { rows, plateaus } = measureSensitivity(table, search, { levels: [0.05], windowsSeconds: [60, 600, 3600] });
 * rows.slice(0, 3).map(({ accounts }) => [accounts.observed, accounts.max]); // => [[0, 0], [2, 0], [2, 0]]
 * plateaus[0].windowsSeconds; // => [600, 3600]
 */
export function measureSensitivity(
  table: CommentTable,
  search: Pick<CoordinationSearch, 'options' | 'actions'>,
  options: Partial<SensitivityOptions> & { readonly onProgress?: (share: number) => void } = {},
): SensitivityResult {
  const { onProgress = () => undefined, ...given } = options;
  const chosen = { ...sensitivityDefaults, ...given };
  const { level, minCoActions, cellComments, traces } = search.options;
  const windowsSeconds = ascend(chosen.windowsSeconds);
  const levels = ascend([...chosen.levels, level]);
  const coActionRules = ascend(chosen.coActionRules ?? [minCoActions]);
  checkOptions({ ...chosen, windowsSeconds, levels, coActionRules }, minCoActions);
  const { shuffles, plateauJaccard, maxPairs, seed } = chosen;
  const rules: SensitivityRule[] = [
    ...levels.map((threshold) => ({ kind: 'q' as const, threshold })),
    ...coActionRules.map((threshold) => ({ kind: 'co_actions' as const, threshold })),
  ];
  const random = createRandom(seed);
  const job = {
    actions: search.actions,
    account: table.account.codes,
    accounts: table.account.values.length,
    cells: cutCells(table.rows, cellComments),
    minCoActions,
    maxPairs,
    rules,
    seeds: Array.from({ length: shuffles }, () => random.integer(2 ** 32)),
  };
  const searched = new Map<number, WindowFindings>();
  windowsSeconds.forEach((windowSeconds, w) => {
    const report = (share: number): void => onProgress((w + share) / windowsSeconds.length);
    const findings = searchWindow(job, windowSeconds, report);
    if (findings === null) report(1);
    else searched.set(windowSeconds, findings);
  });
  const found = rules.map((rule, r) =>
    [...searched].map(([windowSeconds, { observed, shuffled }]) => ({
      windowSeconds,
      rule,
      accounts: new Set(observed[r]!.accounts),
      maxShuffled: Math.max(...shuffled.map((run) => run[r]!.accounts.length)),
    })),
  );
  const plateaus = found
    .slice(0, levels.length)
    .map((candidates) => findPlateau(candidates, plateauJaccard))
    .filter((plateau) => plateau !== null);
  const result = {
    traces,
    windowsSeconds: [...searched.keys()],
    levels,
    level,
    minCoActions,
    shuffles,
    seed,
    plateauJaccard,
    rows: listRows(searched, rules, plateaus),
    windowSteps: found.flatMap(compareWindows),
    levelSteps: [...searched.keys()].flatMap((_, w) =>
      compareLevels(levels.map((_level, r) => found[r]![w]!)),
    ),
    plateaus,
    accounts: listAccounts(table, found[levels.indexOf(level)]!),
    skipped: windowsSeconds
      .filter((windowSeconds) => !searched.has(windowSeconds))
      .map((windowSeconds) => ({
        windowSeconds,
        reason: say`more than ${formatCount(maxPairs)} pairs of accounts have ${minCoActions} co-actions or more`,
      })),
  };
  return { ...result, sentences: describeSensitivity(result) };
}

function ascend(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((x, y) => x - y);
}

/** The accounts found in any window, those found in most windows first. */
function listAccounts(table: CommentTable, found: readonly FoundAccounts[]): SensitivityResult['accounts'] {
  const windowsOf = new Map<number, number[]>();
  for (const { windowSeconds, accounts } of found)
    for (const code of accounts) windowsOf.set(code, [...(windowsOf.get(code) ?? []), windowSeconds]);
  return [...windowsOf]
    .sort((x, y) => y[1].length - x[1].length || x[0] - y[0])
    .map(([code, windowsSeconds]) => ({ account: table.account.values.get(code), windowsSeconds }));
}

function checkOptions(options: SensitivityOptions, minCoActions: number): void {
  const { windowsSeconds, levels, coActionRules, shuffles, plateauJaccard } = options;
  const refuse = (what: string, got: number | string): never => {
    throw new RangeError(`measureSensitivity: ${what} (got ${got})`);
  };
  if (windowsSeconds.length === 0) refuse('windowsSeconds must have a window', 'none');
  for (const seconds of windowsSeconds)
    if (!(seconds > 0 && seconds < Infinity)) refuse('windowsSeconds must be > 0', seconds);
  for (const level of levels) if (!(level > 0 && level < 1)) refuse('levels must be between 0 and 1', level);
  for (const count of coActionRules ?? [])
    if (!(count >= minCoActions))
      refuse(`coActionRules must be at least the minCoActions of the search, ${minCoActions}`, count);
  if (!Number.isSafeInteger(shuffles) || shuffles < 1)
    refuse('shuffles must be a whole number ≥ 1', shuffles);
  if (!(plateauJaccard > 0 && plateauJaccard <= 1))
    refuse('plateauJaccard must be above 0 and at most 1', plateauJaccard);
}
