import { compactNetwork, listParts, type CompactNetwork } from './compactNetwork.js';
import { measureBetweenness } from './measureBetweenness.js';
import type { Tie } from './tiePairs.js';

export interface CentralityOptions {
  /** Above this cost, accounts times ties summed over the connected parts, the betweenness is left out. */
  readonly betweennessCost: number;
}

/** 5e7: one part of 5,000 accounts and 10,000 ties, or of 500 accounts and 100,000; some seconds. */
export const centralityDefaults: CentralityOptions = Object.freeze({ betweennessCost: 5e7 });

/** Where the accounts stand in the network, as columns. */
export interface Centrality {
  /** Account codes, ascending. */
  readonly account: Int32Array;
  readonly degree: Int32Array;
  readonly strength: Float64Array;
  readonly eigenvector: Float64Array;
  /** Null in networks too large for it. */
  readonly betweenness: Float64Array | null;
}

/**
 * How central each account of a network of ties is: how many it is tied to, how strongly, to whom, and whether it stands
 * between others.
 *
 * - degree: accounts it is tied to
 * - strength: Σ weight of its ties, the weight being co-actions above expectation
 * - eigenvector: x with A x = λ x for the weighted adjacency A of its connected part, largest entry 1. An account is central
 *   that is strongly tied to central ones. Each part has its own scale: a network of many parts has no common one.
 * - betweenness: Σ over pairs of others of the share of their shortest ways (in steps) that lead through it, divided by the
 *   number of such pairs.
 *
 * What it can wrongly show: a central account is not a leader. In a group that acts together as a whole all are alike, and
 * small differences are chance; who is active more often has more ties. Bridges can hang on one weak tie.
 * Page rank is not among them: in a network without directions it is nearly the strength.
 * Cost: eigenvector linear in ties for each of some hundred steps; betweenness accounts · ties.
 * Source: Brandes 2001, https://doi.org/10.1080/0022250X.2001.9990249; Bonacich 1987, https://doi.org/10.1086/228631
 */
export function measureCentrality(
  ties: readonly Tie[],
  options: Partial<CentralityOptions> = {},
): Centrality {
  const { betweennessCost } = { ...centralityDefaults, ...options };
  const network = compactNetwork(ties);
  const parts = listParts(network);
  const { account, starts, weight } = network;
  const strength = new Float64Array(account.length);
  for (let node = 0; node < account.length; node++)
    for (let slot = starts[node]!; slot < starts[node + 1]!; slot++) strength[node]! += weight[slot]!;
  return {
    account,
    degree: Int32Array.from(account, (_, node) => starts[node + 1]! - starts[node]!),
    strength,
    eigenvector: measureEigenvector(network, parts),
    betweenness: estimateCost(network, parts) > betweennessCost ? null : measureBetweenness(network),
  };
}

const maxSteps = 1000;
const tolerance = 1e-10;

/**
 * Power iteration on A + s·I for each connected part, s its mean strength: the shift leaves the vector as it is and keeps parts
 * without triangles, such as stars, from swinging to and fro.
 */
function measureEigenvector(network: CompactNetwork, parts: readonly Int32Array[]): Float64Array {
  const { account, starts, neighbour, weight } = network;
  const value = new Float64Array(account.length).fill(1);
  const next = new Float64Array(account.length);
  for (const part of parts) {
    const sum = part.reduce((all, node) => all + sumWeights(network, node), 0);
    const shift = sum / part.length;
    for (let step = 0, change = 1; step < maxSteps && change > tolerance; step++) {
      let largest = 0;
      for (const node of part) {
        let fed = shift * value[node]!;
        for (let slot = starts[node]!; slot < starts[node + 1]!; slot++)
          fed += weight[slot]! * value[neighbour[slot]!]!;
        next[node] = fed;
        largest = Math.max(largest, fed);
      }
      change = 0;
      for (const node of part) {
        const scaled = next[node]! / largest;
        change = Math.max(change, Math.abs(scaled - value[node]!));
        value[node] = scaled;
      }
    }
  }
  return value;
}

/** Accounts times ties, summed over the parts: a search from one account sees only its own part. */
function estimateCost({ starts }: CompactNetwork, parts: readonly Int32Array[]): number {
  return parts.reduce((cost, part) => {
    const ends = part.reduce((sum, node) => sum + starts[node + 1]! - starts[node]!, 0);
    return cost + (part.length * ends) / 2;
  }, 0);
}

function sumWeights({ starts, weight }: CompactNetwork, node: number): number {
  let sum = 0;
  for (let slot = starts[node]!; slot < starts[node + 1]!; slot++) sum += weight[slot]!;
  return sum;
}
