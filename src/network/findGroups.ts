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
    const known = members.get(community);
    if (known === undefined) members.set(community, [Number(account)]);
    else known.push(Number(account));
  }
  const tiesOf = new Map<number, Tie[]>();
  for (const tie of ties) {
    const community = communityOf[tie.a]!;
    if (communityOf[tie.b] !== community) continue;
    const known = tiesOf.get(community);
    if (known === undefined) tiesOf.set(community, [tie]);
    else known.push(tie);
  }
  return [...members]
    .map(([community, accounts]) => describeGroup(accounts, tiesOf.get(community) ?? []))
    .filter((group) => group.ties.length > 0)
    .sort(compareGroups);
}

/** Strongest first. */
export function compareGroups(x: AccountGroup, y: AccountGroup): number {
  return strengthOf(y) - strengthOf(x) || x.accounts[0]! - y.accounts[0]!;
}

/** Co-actions inside the group above those that chance gives. */
export function strengthOf(group: Pick<AccountGroup, 'coActions' | 'expected'>): number {
  return group.coActions - group.expected;
}

export function describeGroup(accounts: readonly number[], ties: readonly Tie[]): AccountGroup {
  return {
    accounts: [...accounts].sort((x, y) => x - y),
    ties,
    coActions: ties.reduce((sum, tie) => sum + tie.coActions, 0),
    expected: ties.reduce((sum, tie) => sum + tie.expected, 0),
  };
}
