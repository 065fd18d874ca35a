import type { LayerPairs } from '../coordination/chance/searchPairs.js';
import type { CommentTable } from '../model/commentTable.js';
import type { NetworkMeasures, TieMeasure } from '../model/networkMeasures.js';
import { fuseLayers, type FusedTie } from './fuseLayers.js';
import { measureCentrality } from './measureCentrality.js';
import { measureOrder, type TieOrder } from './measureOrder.js';
import { compareWithPartitions } from './measureStability.js';
import {
  choosePartition,
  partitionDefaults,
  searchPartitions,
  weighTie,
  type PartitionOptions,
} from './searchPartitions.js';
import type { Tie } from './tiePairs.js';

export interface NetworkInput {
  readonly table: CommentTable;
  readonly layers: readonly LayerPairs[];
  readonly ties: readonly Tie[];
  /** Groups by name, with their account codes. */
  readonly groups: readonly { readonly id: string; readonly accounts: readonly number[] }[];
}

/**
 * What the network of ties says beside who is tied to whom: each tie explained trace by trace, who acts first, how central
 * each account is, and how stably the groups come back from other seeds.
 *
 * See `fuseLayers`, `measureOrder`, `measureCentrality` and `measureStability` for the formulas and for what each can wrongly
 * show.
 * Cost: that of its parts; betweenness is the dearest, accounts · ties.
 */
export function measureNetwork(
  { table, layers, ties, groups }: NetworkInput,
  options: Partial<PartitionOptions> = {},
): NetworkMeasures {
  const chosen = { ...partitionDefaults, ...options };
  const name = (account: number): string => table.account.values.get(account);
  const fused = fuseLayers(ties, layers);
  const order = measureOrder(ties, fused, layers);
  const partitions = searchPartitions(ties, chosen);
  const stability = compareWithPartitions(groups, partitions);
  const stays = new Map(
    groups.flatMap(({ accounts }, g) => accounts.map((one, k) => [one, stability[g]!.members[k]!] as const)),
  );
  const { account, degree, strength, eigenvector, betweenness } = measureCentrality(ties);
  const turns = countTurns(ties, order);
  return {
    seeds: chosen.seeds,
    modularity: choosePartition(partitions).modularity,
    ties: ties.map((tie, k) => describeTie(tie, fused[k]!, order, k, layers, name)),
    accounts: Array.from(account, (code, node) => {
      const { ordered, first } = turns.get(code)!;
      return {
        account: name(code),
        degree: degree[node]!,
        strength: strength[node]!,
        eigenvector: eigenvector[node]!,
        betweenness: betweenness?.[node] ?? null,
        ordered,
        firstShare: ordered === 0 ? null : first / ordered,
        stability: stays.get(code) ?? null,
      };
    }),
    groups: groups.map(({ id }, g) => ({ group: id, stability: stability[g]!.stability })),
  };
}

function describeTie(
  tie: Tie,
  { layers, surprise }: FusedTie,
  order: TieOrder,
  k: number,
  tested: readonly LayerPairs[],
  name: (account: number) => string,
): TieMeasure {
  const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);
  return {
    a: name(tie.a),
    b: name(tie.b),
    weight: weighTie(tie),
    surprise,
    aFirst: order.aFirst[k]!,
    bFirst: order.bFirst[k]!,
    sameMoment: order.sameMoment[k]!,
    medianLagSeconds: orNull(order.medianLagSeconds[k]!),
    firstAt: orNull(order.firstAt[k]!),
    lastAt: orNull(order.lastAt[k]!),
    layers: layers.map(({ layer, ...found }) => ({
      trace: tested[layer]!.layer.actions.trace,
      windowSeconds: tested[layer]!.layer.windowSeconds,
      ...found,
    })),
  };
}

/** For each account: the co-actions of its ties that have an order, and those in which it was first. */
function countTurns(
  ties: readonly Tie[],
  { aFirst, bFirst }: TieOrder,
): Map<number, { ordered: number; first: number }> {
  const turns = new Map<number, { ordered: number; first: number }>();
  const add = (account: number, first: number, second: number): void => {
    const known = turns.get(account) ?? { ordered: 0, first: 0 };
    turns.set(account, { ordered: known.ordered + first + second, first: known.first + first });
  };
  ties.forEach(({ a, b }, k) => {
    add(a, aFirst[k]!, bFirst[k]!);
    add(b, bFirst[k]!, aFirst[k]!);
  });
  return turns;
}
