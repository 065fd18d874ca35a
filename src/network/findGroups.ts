import graphology from 'graphology';
import { createRandom } from '../stats/random.js';
import { louvain } from './graphologyModules.js';
import type { Tie } from './tiePairs.js';

/** A community of tied accounts, with the ties inside it. */
export interface AccountGroup {
  /** Account codes, ascending. */
  readonly accounts: readonly number[];
  readonly ties: readonly Tie[];
  readonly coActions: number;
  readonly expected: number;
}

/**
 * Groups of accounts: communities of the network of ties, by Louvain with a fixed seed, weighted by co-actions.
 *
 * Every account of a tie is in one group; a group has two accounts or more. Strongest first (co-actions above expectation).
 * Cost: near-linear in ties. Source: Blondel et al. 2008, https://doi.org/10.1088/1742-5468/2008/10/P10008
 */
export function findGroups(ties: readonly Tie[], options: { readonly seed: number }): AccountGroup[] {
  if (ties.length === 0) return [];
  const graph = new graphology.UndirectedGraph();
  for (const { a, b, coActions } of ties) {
    graph.mergeNode(a);
    graph.mergeNode(b);
    graph.addUndirectedEdge(a, b, { weight: coActions });
  }
  const communityOf = louvain(graph, { rng: createRandom(options.seed).next });
  const members = new Map<number, number[]>();
  for (const [account, community] of Object.entries(communityOf)) {
    members.set(community, [...(members.get(community) ?? []), Number(account)]);
  }
  return [...members.values()]
    .map((accounts) => describeGroup(accounts, communityOf, ties))
    .filter((group) => group.ties.length > 0)
    .sort((x, y) => y.coActions - y.expected - (x.coActions - x.expected) || x.accounts[0]! - y.accounts[0]!);
}

function describeGroup(
  accounts: readonly number[],
  communityOf: Readonly<Record<string, number>>,
  ties: readonly Tie[],
): AccountGroup {
  const community = communityOf[accounts[0]!];
  const inside = ties.filter(({ a, b }) => communityOf[a] === community && communityOf[b] === community);
  return {
    accounts: [...accounts].sort((x, y) => x - y),
    ties: inside,
    coActions: inside.reduce((sum, tie) => sum + tie.coActions, 0),
    expected: inside.reduce((sum, tie) => sum + tie.expected, 0),
  };
}
