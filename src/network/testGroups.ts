import type { CoordinationSearch } from '../coordination/findCoordination.js';
import type { CommentTable } from '../model/commentTable.js';
import type { Floor } from '../model/coordination.js';
import { adjustBenjaminiHochberg } from '../stats/benjaminiHochberg.js';
import { findCandidateGroups } from './candidateGroups.js';
import { confirmMembers } from './confirmMembers.js';
import { joinPartners } from './joinPartners.js';
import { measureStability } from './measureStability.js';
import { compareGroups, findGroups, strengthOf, type AccountGroup } from './findGroups.js';
import {
  measureStrengths,
  rankStrength,
  repeatForGroups,
  type GroupNull,
  type GroupStrengths,
} from './groupNulls.js';
import { tiePairs, type Tie } from './tiePairs.js';

export interface TestedGroup extends AccountGroup {
  /** Whether the group is proven as a whole, or its pairs are, each of them. */
  readonly provenBy: 'group' | 'pairs';
  /** Against each null that was asked; null where an earlier one had decided already. */
  readonly nulls: { readonly accounts: number } & Readonly<
    Record<Exclude<GroupNull, 'accounts'>, number | null>
  >;
  /** The largest of these. */
  readonly p: number;
  readonly q: number;
  /** For each account its own chance, see `confirmMembers`; 1 where pairs prove it. */
  readonly memberP: readonly number[];
  /** How stably it comes back from other seeds of the community search, 0 to 1; see `measureStability`. */
  readonly stability: number;
}

export interface GroupTest {
  readonly groups: readonly TestedGroup[];
  readonly floor: Floor;
}

/**
 * Finds the groups and holds each against the whole search re-run on shuffled accounts, in three ways.
 *
 * Pairs with p at or below `groupP` are tied, also those that prove nothing alone: twenty accounts that act together three
 * times make 190 of them. Groups are the communities of that network. Statistic: co-actions inside the group minus their
 * expectation. p = (b + 1) / (m + 1), where b counts the shuffled runs whose strongest group is at least as strong (the
 * maximum makes it valid over all groups); with m = 99 the smallest p is 0.01. The accounts are shuffled
 *
 * 1. comment by comment within cells: whoever was active could have posted it;
 * 2. sitting by sitting (`planSittings`): people who are on line together meet on several objects at once;
 * 3. among the sharers of each object (`planSharers`): people of one taste share the same objects.
 *
 * A group counts with p at or below `groupLevel` against all three; then its members are held against the whole of it
 * (`confirmMembers`). Pairs at the level of q that are in no such group make groups of their own: they are proven pair by pair,
 * and held against the groups that pairs at the level make on shuffled accounts.
 * Without shuffles p is 1, and only these are there.
 *
 * What it can wrongly flag: people who follow one another closely without any plan, on objects that few others share; a family.
 * Cost: up to three times the shuffles of the search; the second and third only where the ones before left a group.
 * Source: Phipson & Smyth 2010, https://doi.org/10.2202/1544-6115.1585
 * @example
 * import { findCoordination, simulateAlmaty, tableOfSection, testGroups } from 'in-concert';
 * const table = tableOfSection(simulateAlmaty({ seed: 1, accounts: 200, comments: 1500, campaigns: 'none' }));
 * testGroups(findCoordination(table, { shuffles: 3 }), table).groups; // => []
 */
export function testGroups(
  search: CoordinationSearch,
  table: Pick<CommentTable, 'at'>,
  options: { readonly onProgress?: (share: number) => void } = {},
): GroupTest {
  const { onProgress = () => undefined } = options;
  const { level, groupP, groupLevel, seed } = search.options;
  const { accounts } = search.job;
  const strengths = measureStrengths(search.shuffled, search);
  let suspects: Suspect[] = findCandidateGroups(search.observed, search.options, accounts).map((group) => ({
    group,
    nulls: { accounts: rankStrength(strengthOf(group), strengths), sittings: null, sharers: null },
  }));
  suspects = suspects.filter(({ nulls }) => nulls.accounts <= groupLevel);
  for (const [step, kind] of (['sittings', 'sharers'] as const).entries()) {
    if (suspects.length === 0) break;
    const runs = repeatForGroups(
      search,
      kind,
      suspects.map(({ group }) => group),
      table.at,
      {
        strongest: Math.max(...suspects.map(({ group }) => strengthOf(group))),
        onProgress: (share) => onProgress((step + share) / 2),
      },
    );
    suspects = suspects
      .map(({ group, nulls }) => ({
        group,
        nulls: { ...nulls, [kind]: rankStrength(strengthOf(group), runs) },
      }))
      .filter(({ nulls }) => nulls[kind]! <= groupLevel);
  }
  const ties = tiePairs(search.observed, { level, maxP: groupP });
  const confirmed = suspects.flatMap(({ group, nulls }) => {
    const whole = confirmMembers(group, search, accounts);
    return whole === null ? [] : [{ ...whole, nulls, provenBy: 'group' as const }];
  });
  const proven = joinPartners(confirmed, ties, level);
  const members = new Set(proven.flatMap((group) => group.accounts));
  const ofPairs = measureStrengths(search.shuffled, search, 0);
  const others = findGroups(
    tiePairs(search.observed, { level }).filter(({ a, b }) => !members.has(a) && !members.has(b)),
    { seed },
  ).map((group) => ({
    ...group,
    nulls: { accounts: rankStrength(strengthOf(group), ofPairs), sittings: null, sharers: null },
    provenBy: 'pairs' as const,
    memberP: group.accounts.map(() => 1),
  }));
  const groups = [...proven, ...others].sort(compareGroups);
  const p = groups.map(({ nulls }) => Math.max(nulls.accounts, nulls.sittings ?? 0, nulls.sharers ?? 0));
  const q = adjustBenjaminiHochberg(p);
  const stable = measureStability(ties, groups, { seed });
  return {
    groups: groups.map((group, k) => ({
      ...group,
      p: p[k]!,
      q: q[k]!,
      stability: stable[k]!.stability,
    })),
    floor: { ...search.floor, ...summariseGroups(proven, strengths, groupLevel) },
  };
}

interface Suspect {
  readonly group: AccountGroup;
  readonly nulls: TestedGroup['nulls'];
}

/** Groups of each shuffled run that the other runs would let pass. */
function summariseGroups(
  proven: readonly AccountGroup[],
  strengths: GroupStrengths,
  groupLevel: number,
): Omit<Floor, keyof CoordinationSearch['floor']> {
  const passing = strengths.map((own, r) => {
    const others = strengths.filter((_, k) => k !== r);
    return own.filter(({ strength }) => rankStrength(strength, others) <= groupLevel);
  });
  const groups = passing.map((own) => own.length);
  const accounts = passing.map((own) => own.reduce((sum, one) => sum + one.accounts, 0));
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, one) => sum + one, 0) / Math.max(1, values.length);
  return {
    observedGroups: proven.length,
    meanGroups: mean(groups),
    maxGroups: Math.max(0, ...groups),
    runsWithGroups: mean(groups.map((count) => Number(count > 0))),
    observedGroupAccounts: proven.reduce((sum, group) => sum + group.accounts.length, 0),
    meanGroupAccounts: mean(accounts),
    maxGroupAccounts: Math.max(0, ...accounts),
  };
}

/** The pairs of a search and the limits it was made with. */
export interface TieSource {
  readonly observed: CoordinationSearch['observed'];
  readonly options: Pick<CoordinationSearch['options'], 'level' | 'groupP'>;
}

/**
 * The ties behind the findings: pairs at the level, and weaker ones inside a group.
 *
 * @example
 * import { findCoordination, listTies, simulateAlmaty, tableOfSection } from 'in-concert';
 * const table = tableOfSection(simulateAlmaty({ seed: 1, accounts: 200, comments: 1500, campaigns: 'none' }));
 * listTies(findCoordination(table, { shuffles: 0 }), []); // => []
 */
export function listTies(
  { observed, options }: TieSource,
  groups: readonly Pick<AccountGroup, 'accounts'>[],
): Tie[] {
  const { level, groupP } = options;
  const groupOf = new Map(groups.flatMap((group, g) => group.accounts.map((one) => [one, g] as const)));
  return tiePairs(observed, { level, maxP: groupP }).filter(
    ({ a, b, q }) => q <= level || (groupOf.has(a) && groupOf.get(a) === groupOf.get(b)),
  );
}
