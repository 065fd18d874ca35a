import graphology from 'graphology';
import { createRandom } from '../stats/random.js';
import { louvain } from './graphologyModules.js';
import type { Tie } from './tiePairs.js';

/** A network cut into communities. */
export interface Partition {
  /** Account codes ascending in each; communities in the order of their first account. */
  readonly communities: readonly (readonly number[])[];
  /** Newman's modularity of the weighted network; 0 where there are no ties. */
  readonly modularity: number;
}

export interface PartitionOptions {
  /** Runs of the search, each from a seed of its own. */
  readonly seeds: number;
  readonly seed: number;
}

/** 20 runs: the share of runs in which something happens is then known to about a tenth. */
export const partitionDefaults: PartitionOptions = Object.freeze({ seeds: 20, seed: 1 });

/** What a tie weighs in the network: its co-actions above those that chance gives. */
export function weighTie({ coActions, expected }: Pick<Tie, 'coActions' | 'expected'>): number {
  return Math.max(coActions - expected, Number.EPSILON);
}

/**
 * The communities of a network of ties, by Louvain, once for each of several seeds.
 *
 * Louvain visits accounts in random order and stops at the first optimum it meets: another seed can give another cut of the
 * same network. Where all runs agree, the cut is a property of the network; where they do not, it is one choice of several.
 * What it can wrongly show: two small dense groups with a few ties between them may be one community in a large network
 * (the resolution limit of modularity), in every run alike.
 *
 * Weights are co-actions above expectation.
 * Cost: `seeds` times near-linear in ties.
 * Source: Blondel et al. 2008, https://doi.org/10.1088/1742-5468/2008/10/P10008; resolution limit: Fortunato & Barthélemy 2007,
 * https://doi.org/10.1073/pnas.0605965104
 *
 * @throws RangeError when seeds is not a whole number ≥ 1.
 */
export function searchPartitions(
  ties: readonly Tie[],
  options: Partial<PartitionOptions> = {},
): readonly Partition[] {
  const { seeds, seed } = { ...partitionDefaults, ...options };
  if (!Number.isInteger(seeds) || seeds < 1)
    throw new RangeError(`searchPartitions: seeds must be a whole number ≥ 1 (got ${seeds})`);
  if (ties.length === 0) return Array.from({ length: seeds }, () => ({ communities: [], modularity: 0 }));
  const graph = new graphology.UndirectedGraph();
  for (const tie of ties) {
    graph.mergeNode(tie.a);
    graph.mergeNode(tie.b);
    graph.addUndirectedEdge(tie.a, tie.b, { weight: weighTie(tie) });
  }
  const random = createRandom(seed);
  return Array.from({ length: seeds }, (_, run) => {
    const rng = createRandom(run === 0 ? seed : random.integer(2 ** 32)).next;
    const { communities, modularity } = louvain.detailed(graph, { rng });
    return { communities: listCommunities(communities), modularity };
  });
}

function listCommunities(communityOf: Readonly<Record<string, number>>): number[][] {
  const members = new Map<number, number[]>();
  for (const [account, community] of Object.entries(communityOf)) {
    const known = members.get(community);
    if (known === undefined) members.set(community, [Number(account)]);
    else known.push(Number(account));
  }
  return [...members.values()].map((accounts) => accounts.sort((x, y) => x - y)).sort(([x], [y]) => x! - y!);
}

/** Modularities closer than this are the same: they differ by the order of sums only. */
const sameModularity = 1e-9;

/**
 * The best of several partitions: the highest modularity. Among equally good ones the one found most often, then the one with
 * fewer communities, then the one whose communities come first in the order of account codes, so that the choice does not
 * depend on the order of the runs.
 *
 * @throws RangeError when there is none to choose from.
 */
export function choosePartition(partitions: readonly Partition[]): Partition {
  if (partitions.length === 0) throw new RangeError('choosePartition: there is no partition to choose from');
  const highest = Math.max(...partitions.map(({ modularity }) => modularity));
  const found = new Map<string, { partition: Partition; times: number }>();
  for (const partition of partitions) {
    if (partition.modularity < highest - sameModularity) continue;
    const key = partition.communities.map((accounts) => accounts.join(' ')).join(',');
    const known = found.get(key);
    if (known === undefined) found.set(key, { partition, times: 1 });
    else known.times++;
  }
  const [best] = [...found].sort(
    ([keyX, x], [keyY, y]) =>
      y.times - x.times ||
      x.partition.communities.length - y.partition.communities.length ||
      (keyX < keyY ? -1 : 1),
  );
  return best![1].partition;
}
