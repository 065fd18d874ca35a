import type { CommentTable } from '../model/commentTable.js';
import type { GroupComparison } from '../model/groupComparison.js';
import type { WordTable } from '../model/wordTable.js';
import { tabulateWords } from '../text/words/tabulateWords.js';
import { createHourComparer } from './compare/compareHours.js';
import { createThreadComparer } from './compare/compareThreads.js';
import { createTimelineComparer } from './compare/compareTimeline.js';
import { createWordComparer, type CompareWordsOptions } from './compare/compareWords.js';

/** A group by name and the names of its accounts: those of an analysis, or any of your own. */
export interface ComparedGroup {
  readonly id: string;
  readonly accounts: readonly string[];
}

export interface CompareGroupsOptions extends CompareWordsOptions {
  /** IANA zone of the hours of the day. */
  readonly timezone: string;
  /** Sets of accounts drawn at random, to say how far hours lie apart by chance. */
  readonly draws: number;
  readonly seed: number;
  readonly maxThreads: number;
  readonly maxBins: number;
  /** The words of the table, where they are at hand; else they are tabulated. */
  readonly words: WordTable | null;
}

/**
 * A prior of 500 words: a word must be used more often than a few dozen comments of everybody would bring it. Every posting
 * counts, since repeating is what a group does; `texts` beside it says how many different texts that are. Words used fewer than 3
 * times in all say nothing. 200 words on either side fill a chart, 999 draws give a p down to 0.001, 100 threads
 * fill a table and 400 bins a page.
 */
export const compareGroupsDefaults: CompareGroupsOptions = Object.freeze({
  priorWords: 500,
  repeated: 'count',
  minUses: 3,
  maxWords: 200,
  timezone: 'UTC',
  draws: 999,
  seed: 1,
  maxThreads: 100,
  maxBins: 400,
  words: null,
});

/**
 * What distinguishes groups of accounts from everybody else: their words, their hours, their threads, and when they were
 * active.
 *
 * What it can wrongly flag: a difference is not a sign of coordination. Any circle of friends has its words, hours and
 * threads, and a group found by the texts it shares differs in the words of these texts by the way it was found. Read it to
 * understand a group, not to prove one.
 *
 * Formulas: words by log-odds with an informative Dirichlet prior (`measureLogOdds`); hours by circular means
 * (`circularMean`) and by their distance from everybody's, against accounts of like activity drawn at random; threads by
 * the hypergeometric tail over visits (`hypergeometricTail`), q by Benjamini–Hochberg.
 * Defaults: see {@link compareGroupsDefaults}.
 * Cost: linear in the words of all comments, once; then linear in comments and vocabulary for each group.
 * Source: Monroe, Colaresi & Quinn 2008, https://doi.org/10.1093/pan/mpn018
 *
 * @throws RangeError when an option is out of range, or an account is not in the table.
 * @example
 * import { buildCommentTable, compareGroups } from 'in-concert';
 * const at = (hour: number) => Date.UTC(2022, 0, 5, hour);
 * const table = buildCommentTable([
 *   { account: 'ann', at: at(9), text: 'order now order' },
 *   { account: 'bek', at: at(10), text: 'order and calm' },
 *   { account: 'eva', at: at(20), text: 'what a calm day' },
 *   { account: 'dan', at: at(22), text: 'order nothing today' },
 * ]);
 * const [own] = compareGroups(table, [{ id: 'g1', accounts: ['ann', 'bek'] }], { draws: 0 });
 * own?.words.map(({ word, uses, otherUses }) => [word, uses, otherUses]); // => [['order', 3, 1]]
 * own?.hours.meanHour?.toFixed(2); // => '9.50'
 */
export function compareGroups(
  table: CommentTable,
  groups: readonly ComparedGroup[],
  options: Partial<CompareGroupsOptions> = {},
): readonly GroupComparison[] {
  const chosen = { ...compareGroupsDefaults, ...options };
  checkOptions(chosen);
  const { priorWords, repeated, timezone, draws, seed } = chosen;
  const members = findMembers(table, groups);
  if (groups.length === 0) return [];
  const rowsOf = listRows(table, members);
  const words = createWordComparer(table, chosen.words ?? tabulateWords(table.text), chosen);
  const hours = createHourComparer(table, chosen);
  const threads = createThreadComparer(table, chosen.maxThreads);
  const timeline = createTimelineComparer(table, chosen.maxBins);
  return groups.map(({ id }, g): GroupComparison => {
    const rows = rowsOf[g]!;
    return {
      group: id,
      accounts: members[g]!.length,
      comments: rows.length,
      otherComments: table.rows - rows.length,
      parameters: { priorWords, repeated, timezone, draws, seed },
      ...words.compare(rows),
      hours: hours.compare(members[g]!, rows),
      ...threads.compare(rows),
      binHours: timeline.binHours,
      timeline: timeline.compare(rows),
    };
  });
}

/** Account codes of each group. */
function findMembers(table: CommentTable, groups: readonly ComparedGroup[]): number[][] {
  const wanted = new Map<string, number>();
  for (const { accounts } of groups) for (const account of accounts) wanted.set(account, -1);
  for (let code = 0; code < table.account.values.length; code++) {
    const name = table.account.values.get(code);
    if (wanted.has(name)) wanted.set(name, code);
  }
  return groups.map(({ id, accounts }) =>
    [...new Set(accounts)].map((account) => {
      const code = wanted.get(account)!;
      if (code < 0)
        throw new RangeError(`compareGroups: group ${id}: account ${account} is not in the table`);
      return code;
    }),
  );
}

/** Rows of each group in time order. An account may be in several groups. */
function listRows(table: CommentTable, members: readonly (readonly number[])[]): Int32Array[] {
  const groupsOf = new Map<number, number[]>();
  members.forEach((accounts, g) => {
    for (const account of accounts) groupsOf.set(account, [...(groupsOf.get(account) ?? []), g]);
  });
  const rows = members.map((): number[] => []);
  for (let row = 0; row < table.rows; row++)
    for (const g of groupsOf.get(table.account.codes[row]!) ?? []) rows[g]!.push(row);
  return rows.map((own) => Int32Array.from(own));
}

function checkOptions(options: CompareGroupsOptions): void {
  if (!(options.priorWords > 0))
    throw new RangeError(`compareGroups: priorWords must be > 0 (got ${options.priorWords})`);
  for (const name of ['draws', 'maxWords', 'maxThreads'] as const)
    if (!Number.isInteger(options[name]) || options[name] < 0)
      throw new RangeError(`compareGroups: ${name} must be a whole number ≥ 0 (got ${options[name]})`);
  if (!Number.isInteger(options.maxBins) || options.maxBins < 2)
    throw new RangeError(`compareGroups: maxBins must be a whole number ≥ 2 (got ${options.maxBins})`);
}
