import { weighTie } from './searchPartitions.js';
import type { Tie } from './tiePairs.js';

/** A network as columns: the neighbours of node `i` are `neighbour[starts[i] … starts[i + 1])`, with the weights beside. */
export interface CompactNetwork {
  /** Account code of each node, ascending. */
  readonly account: Int32Array;
  readonly starts: Int32Array;
  readonly neighbour: Int32Array;
  readonly weight: Float64Array;
}

/** Arranges ties by account. Cost: linear in ties, and n log n in accounts. */
export function compactNetwork(ties: readonly Tie[]): CompactNetwork {
  const account = Int32Array.from(new Set(ties.flatMap(({ a, b }) => [a, b]))).sort();
  const nodeOf = new Map(Array.from(account, (code, node) => [code, node]));
  const starts = new Int32Array(account.length + 1);
  for (const { a, b } of ties) for (const code of [a, b]) starts[nodeOf.get(code)! + 1]!++;
  for (let node = 0; node < account.length; node++) starts[node + 1]! += starts[node]!;
  const next = starts.slice(0, account.length);
  const neighbour = new Int32Array(2 * ties.length);
  const weight = new Float64Array(2 * ties.length);
  for (const tie of ties) {
    const [a, b] = [nodeOf.get(tie.a)!, nodeOf.get(tie.b)!];
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const slot = next[from]!++;
      neighbour[slot] = to;
      weight[slot] = weighTie(tie);
    }
  }
  return { account, starts, neighbour, weight };
}

/** The connected parts of a network as lists of nodes, largest first; of two as large, the one with the smaller node. */
export function listParts({ account, starts, neighbour }: CompactNetwork): Int32Array[] {
  const seen = new Uint8Array(account.length);
  const parts: Int32Array[] = [];
  for (let root = 0; root < account.length; root++) {
    if (seen[root] === 1) continue;
    seen[root] = 1;
    const part = [root];
    for (let k = 0; k < part.length; k++)
      for (let slot = starts[part[k]!]!; slot < starts[part[k]! + 1]!; slot++) {
        const other = neighbour[slot]!;
        if (seen[other] === 1) continue;
        seen[other] = 1;
        part.push(other);
      }
    parts.push(Int32Array.from(part).sort());
  }
  return parts.sort((x, y) => y.length - x.length || x[0]! - y[0]!);
}
