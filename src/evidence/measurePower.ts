import type { CoordinationSearch } from '../coordination/findCoordination.js';
import type { CommentTable } from '../model/commentTable.js';
import type { CampaignDesign, PowerResult, PowerRow } from '../model/power.js';
import { createRandom } from '../stats/random.js';
import { wilsonInterval } from '../stats/wilsonInterval.js';
import { describePower } from './describePower.js';
import { groupsAreTested, prepareInjections } from './tryInjection.js';

export interface PowerOptions {
  readonly designs: readonly CampaignDesign[];
  /** Injections of each design. */
  readonly repeats: number;
  /** The trace that the campaigns leave. Undefined: `same_text` if the search has it, else its first trace. */
  readonly trace: string | undefined;
  /** Injected accounts have as many comments of their own as some account with at least so many. */
  readonly minComments: number;
  readonly seed: number;
}

/**
 * Designs of all combinations of the given numbers.
 *
 * @example
 * import { crossDesigns } from 'in-concert';
 * const designs = crossDesigns({ accounts: [3, 5], rounds: [4], spreadSeconds: [60] });
 * designs.map(({ accounts, participation }) => [accounts, participation]); // => [[3, 1], [5, 1]]
 */
export function crossDesigns(numbers: {
  readonly accounts: readonly number[];
  readonly rounds: readonly number[];
  readonly spreadSeconds: readonly number[];
  readonly participation?: readonly number[];
}): CampaignDesign[] {
  return numbers.spreadSeconds.flatMap((spreadSeconds) =>
    (numbers.participation ?? [1]).flatMap((participation) =>
      numbers.accounts.flatMap((accounts) =>
        numbers.rounds.map((rounds) => ({ accounts, rounds, spreadSeconds, participation })),
      ),
    ),
  );
}

/** The reasons are in docs/methods/power.md. */
export const powerDefaults: PowerOptions = Object.freeze({
  designs: crossDesigns({
    accounts: [3, 5, 10, 20],
    rounds: [2, 3, 5, 8],
    spreadSeconds: [60, 3600, 21_600],
  }),
  repeats: 20,
  trace: undefined,
  minComments: 5,
  seed: 1,
});

/**
 * What the search would have found: campaigns of known size are injected into the user's own data, and the share of their
 * accounts that ends in a pair at the level or in a proven group is reported. So "nothing found" says what was findable.
 *
 * What it can wrongly suggest: an injected campaign leaves its trace every time and spreads its rounds over the whole
 * section. A real one that rewrites its texts, or keeps to a flood, is harder to find.
 * Formula: mean share of accounts found, with Wilson's interval. Accounts of one campaign stand and fall together, so one
 * injection counts as one trial.
 * Defaults: 3 to 20 accounts × 2 to 8 rounds, within a minute, an hour and six hours (the windows of the search, and beyond
 * them), 20 injections each: an interval of about ±20 points at worst, which tells "found" from "not found".
 * Cost: a search of one trace for each injection: 45,000 comments and the default designs take about 20 s.
 *
 * @param search what `findCoordination` found in the same table.
 * @throws RangeError on a wrong option, Error when the search has no such trace.
 * @example
 * import { findCoordination, measurePower, simulateAlmaty, tableOfSection } from 'in-concert';
 * const table = tableOfSection(simulateAlmaty({ seed: 1, accounts: 200, comments: 1500, campaigns: 'none' }));
 * const search = findCoordination(table, { traces: ['same_text'], shuffles: 0 });
 * const designs = [{ accounts: 5, rounds: 8, spreadSeconds: 60, participation: 1 }];
 * measurePower(table, search, { designs, repeats: 2 }).rows[0].found; // => 1
 */
export function measurePower(
  table: CommentTable,
  search: CoordinationSearch,
  options: Partial<PowerOptions> & { readonly onProgress?: (share: number) => void } = {},
): PowerResult {
  const { onProgress = () => undefined, ...given } = options;
  const { designs, repeats, minComments, seed, ...chosen } = { ...powerDefaults, ...given };
  const trace = chosen.trace ?? chooseTrace(search);
  checkOptions(designs, repeats);
  if (table.rows === 0) throw new Error('measurePower: there are no comments');
  if (!search.actions.some((one) => one.trace === trace)) {
    const traces = search.actions.map((one) => one.trace).join(', ');
    throw new Error(`measurePower: the search has no trace "${trace}" (it has ${traces})`);
  }
  const tryInjection = prepareInjections(table, search, { trace, minComments });
  const random = createRandom(seed);
  const seeds = Array.from({ length: repeats }, () => random.integer(2 ** 32));
  const rows = designs.map((design, d): PowerRow => {
    const found = seeds.reduce((sum, one, k) => {
      const share = tryInjection(design, createRandom(one));
      onProgress((d + (k + 1) / repeats) / designs.length);
      return sum + share;
    }, 0);
    const { share, low, high } = wilsonInterval(Math.min(found, repeats), repeats);
    return { ...design, found: share, low, high };
  });
  const { level, groupP, shuffles } = search.options;
  const groupsTested = groupsAreTested(search.options);
  const sentences = describePower(rows, { trace, repeats, groupsTested, shuffles, groupP, level });
  return { trace, repeats, seed, groupsTested, rows, sentences };
}

function chooseTrace({ actions }: CoordinationSearch): string {
  return (actions.find((one) => one.trace === 'same_text') ?? actions[0])?.trace ?? 'same_text';
}

function checkOptions(designs: readonly CampaignDesign[], repeats: number): void {
  checkWhole('repeats', repeats, 1);
  for (const { accounts, rounds, spreadSeconds, participation } of designs) {
    checkWhole('accounts', accounts, 2);
    checkWhole('rounds', rounds, 1);
    if (!(spreadSeconds >= 0 && spreadSeconds < Infinity)) {
      throw new RangeError(`measurePower: spreadSeconds must be ≥ 0 (got ${spreadSeconds})`);
    }
    if (!(participation > 0 && participation <= 1)) {
      throw new RangeError(
        `measurePower: participation must be above 0 and at most 1 (got ${participation})`,
      );
    }
  }
}

function checkWhole(name: string, value: number, least: number): void {
  if (!Number.isSafeInteger(value) || value < least) {
    throw new RangeError(`measurePower: ${name} must be a whole number ≥ ${least} (got ${value})`);
  }
}
