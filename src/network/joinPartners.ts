import type { ConfirmedGroup } from './confirmMembers.js';
import { describeGroup } from './findGroups.js';
import type { Tie } from './tiePairs.js';

/**
 * Takes those into a proven group whom a pair at the level ties to a member, and who are in no other; the strongest pair first.
 *
 * Cost: ties for each step from member to partner.
 */
export function joinPartners<Group extends ConfirmedGroup>(
  groups: readonly Group[],
  ties: readonly Tie[],
  level: number,
): Group[] {
  const groupOf = new Map(groups.flatMap(({ accounts }, g) => accounts.map((one) => [one, g] as const)));
  const pairs = ties.filter(({ q }) => q <= level).sort((x, y) => x.q - y.q || x.a - y.a || x.b - y.b);
  for (let isGrowing = true; isGrowing;) {
    isGrowing = false;
    for (const { a, b } of pairs) {
      const [mine, other] = [groupOf.get(a), groupOf.get(b)];
      if ((mine === undefined) === (other === undefined)) continue;
      groupOf.set(mine === undefined ? a : b, (mine ?? other)!);
      isGrowing = true;
    }
  }
  return groups.map((group, g) => {
    const accounts = [...groupOf.keys()].filter((one) => groupOf.get(one) === g);
    const inside = ties.filter(({ a, b }) => groupOf.get(a) === g && groupOf.get(b) === g);
    const known = new Map(group.accounts.map((one, k) => [one, group.memberP[k]!] as const));
    const described = describeGroup(accounts, inside);
    return { ...group, ...described, memberP: described.accounts.map((one) => known.get(one) ?? 1) };
  });
}
