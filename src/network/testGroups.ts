import type { CoordinationSearch } from '../coordination/findCoordination.js';
import { adjustBenjaminiHochberg } from '../stats/benjaminiHochberg.js';
import { findGroups, type AccountGroup } from './findGroups.js';
import { tiePairs } from './tiePairs.js';

export interface TestedGroup extends AccountGroup {
  readonly p: number;
  readonly q: number;
}

/**
 * Finds the groups and holds each against the whole search re-run on shuffled accounts.
 *
 * Statistic: co-actions inside the group minus their expectation. p = (b + 1) / (m + 1), where b counts the shuffled runs
 * whose strongest group is at least as strong (the maximum makes it valid over all groups); with m = 99 the smallest
 * p is 0.01. Without shuffles p and q are 1: nothing was tested.
 * Source: Phipson & Smyth 2010, https://doi.org/10.2202/1544-6115.1585
 */
export function testGroups(search: CoordinationSearch): TestedGroup[] {
  const { level, seed } = search.options;
  const groups = findGroups(tiePairs(search.observed, level), { seed });
  const strongest = search.shuffled.map(({ pairs }) => {
    const [first] = findGroups(tiePairs(pairs, level), { seed });
    return first === undefined ? 0 : strengthOf(first);
  });
  const p = groups.map((group) => {
    const asStrong = strongest.filter((strength) => strength >= strengthOf(group)).length;
    return (asStrong + 1) / (strongest.length + 1);
  });
  const q = adjustBenjaminiHochberg(p);
  return groups.map((group, k) => ({ ...group, p: p[k]!, q: q[k]! }));
}

function strengthOf(group: AccountGroup): number {
  return group.coActions - group.expected;
}
