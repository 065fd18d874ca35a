import type { CoordinationSearch } from '../coordination/findCoordination.js';
import type { LayerPairs } from '../coordination/chance/searchPairs.js';
import { adjustBenjaminiHochberg } from '../stats/benjaminiHochberg.js';
import { compareGroups, findGroups, strengthOf, type AccountGroup } from './findGroups.js';
import { settleMembers } from './settleMembers.js';
import { tiePairs, type Tie } from './tiePairs.js';

export interface TestedGroup extends AccountGroup {
  readonly p: number;
  readonly q: number;
}

/**
 * Finds the groups and holds each against the whole search re-run on shuffled accounts.
 *
 * Pairs with p at or below `groupP` are tied, also those that prove nothing alone: twenty accounts that act together three
 * times make 190 of them. Groups are the communities of that network with their proven members (`settleMembers`). Statistic: co-actions inside the group minus their expectation. p = (b + 1) / (m + 1), where b
 * counts the shuffled runs whose strongest group is at least as strong (the maximum makes it valid over all groups); with
 * m = 99 the smallest p is 0.01. A group counts with p at or below `groupLevel`.
 *
 * Pairs at or below the level of q that are in no such group make groups of their own: they are proven pair by pair.
 * Without shuffles p and q are 1, and only these are there.
 *
 * What it can wrongly flag: fans of one page who are on line at the same hours; a family. One in `groupLevel` runs on data
 * without any concert shows a group.
 * Source: Phipson & Smyth 2010, https://doi.org/10.2202/1544-6115.1585
 */
export function testGroups(search: CoordinationSearch, accounts: number): TestedGroup[] {
  const { level, groupLevel, seed } = search.options;
  const measure = createGroupMeasure(search, accounts);
  const proven = findCandidateGroups(search.observed, search.options, accounts).filter(
    (group) => measure(group) <= groupLevel,
  );
  const members = new Set(proven.flatMap((group) => group.accounts));
  const others = findGroups(
    tiePairs(search.observed, { level }).filter(({ a, b }) => !members.has(a) && !members.has(b)),
    { seed },
  );
  const groups = [...proven, ...others].sort(compareGroups);
  const p = groups.map(measure);
  const q = adjustBenjaminiHochberg(p);
  return groups.map((group, k) => ({ ...group, p: p[k]!, q: q[k]! }));
}

/** The ties behind the findings: pairs at the level, and weaker ones inside a group. */
export function listTies({ observed, options }: CoordinationSearch, groups: readonly AccountGroup[]): Tie[] {
  const { level, groupP } = options;
  const groupOf = new Map(groups.flatMap((group, g) => group.accounts.map((one) => [one, g] as const)));
  return tiePairs(observed, { level, maxP: groupP }).filter(
    ({ a, b, q }) => q <= level || (groupOf.has(a) && groupOf.get(a) === groupOf.get(b)),
  );
}

/** p of a group against the shuffled runs of a search: (b + 1) / (m + 1), b of m with a strongest group at least as strong. */
export function createGroupMeasure(
  { shuffled, options }: CoordinationSearch,
  accounts: number,
): (group: AccountGroup) => number {
  const strongest = shuffled.map(({ pairs }) =>
    findCandidateGroups(pairs, options, accounts).reduce(
      (most, group) => Math.max(most, strengthOf(group)),
      0,
    ),
  );
  return (group) =>
    (strongest.filter((strength) => strength >= strengthOf(group)).length + 1) / (strongest.length + 1);
}

/** The groups that pairs make, strongest first, before they are held against shuffled runs. */
export function findCandidateGroups(
  layers: readonly LayerPairs[],
  { level, groupP, seed }: CoordinationSearch['options'],
  accounts: number,
): AccountGroup[] {
  const ties = tiePairs(layers, { level, maxP: groupP });
  return settleMembers(findGroups(ties, { seed }), ties, { accounts, level });
}
