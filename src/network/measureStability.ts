import type { AccountGroup } from './findGroups.js';
import { searchPartitions, type Partition, type PartitionOptions } from './searchPartitions.js';
import type { Tie } from './tiePairs.js';

/** How stably a group and its members come back from other seeds. */
export interface StabilityOfGroup {
  /** Mean over seeds of the best Jaccard similarity with a community. */
  readonly stability: number;
  /** For each account of the group, in its order: the share of seeds in which it is where most of the group is. */
  readonly members: readonly number[];
}

/**
 * How stably groups come back when the search for communities starts from other seeds.
 *
 * For each seed the network of ties is cut into communities anew. A group's stability is the mean of its best Jaccard
 * similarity |G ∩ C| / |G ∪ C| with any community C; a member's is the share of seeds in which it is in the community that
 * holds most of the group (of two that hold as many, the one with the smaller account code).
 * What it can wrongly show: a stable group is one that the search finds each time on these very ties. It says nothing on
 * whether the ties are real (that is q) or whether other data would give the same group. A group that was settled member by
 * member (see `settleMembers`) can differ from its community, and is below 1 even when no seed matters.
 * Read it so: from 0.9 on take the group as it stands; below 0.7 look at the members' shares, and at the network.
 * Cost: `seeds` runs of Louvain, and linear in the accounts of groups for each.
 * Source: mean best Jaccard as the stability of a cluster: Hennig 2007, https://doi.org/10.1016/j.csda.2006.11.025
 *
 * @param ties those that the groups were searched in, weak ones included.
 * @example
 * import { measureStability } from 'in-concert';
 * const tie = { a: 0, b: 1, coActions: 3, expected: 0.1, p: 0.0002, q: 0.01, traces: ['same_text'] };
 * measureStability([tie], [{ accounts: [0, 1] }]); // => [{ stability: 1, members: [1, 1] }]
 */
export function measureStability(
  ties: readonly Tie[],
  groups: readonly Pick<AccountGroup, 'accounts'>[],
  options: Partial<PartitionOptions> = {},
): readonly StabilityOfGroup[] {
  return compareWithPartitions(groups, searchPartitions(ties, options));
}

/** The same for partitions that are already there. */
export function compareWithPartitions(
  groups: readonly Pick<AccountGroup, 'accounts'>[],
  partitions: readonly Partition[],
): readonly StabilityOfGroup[] {
  const similarity = groups.map(() => 0);
  const stays = groups.map(({ accounts }) => accounts.map(() => 0));
  for (const { communities } of partitions) {
    const communityOf = new Map(
      communities.flatMap((accounts, c) => accounts.map((one) => [one, c] as const)),
    );
    groups.forEach(({ accounts }, g) => {
      const inCommunity = new Map<number, number>();
      for (const account of accounts) {
        const community = communityOf.get(account);
        if (community !== undefined) inCommunity.set(community, (inCommunity.get(community) ?? 0) + 1);
      }
      let best = 0;
      let home = -1;
      let most = 0;
      for (const [community, both] of inCommunity) {
        best = Math.max(best, both / (accounts.length + communities[community]!.length - both));
        if (both > most || (both === most && community < home)) [home, most] = [community, both];
      }
      similarity[g]! += best;
      accounts.forEach((account, k) => {
        if (home >= 0 && communityOf.get(account) === home) stays[g]![k]! += 1;
      });
    });
  }
  const runs = partitions.length;
  return groups.map((_, g) => ({
    stability: similarity[g]! / runs,
    members: stays[g]!.map((count) => count / runs),
  }));
}
