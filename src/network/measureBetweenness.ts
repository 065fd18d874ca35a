import type { CompactNetwork } from './compactNetwork.js';

/**
 * Share of the shortest ways between other accounts that lead through each, by Brandes: one breadth-first search from each
 * account, and the dependencies added up on the way back.
 *
 * Normalised by (n − 1)(n − 2) / 2 pairs of others; 0 in networks of fewer than three.
 * Cost: accounts · ties.
 */
export function measureBetweenness({ account, starts, neighbour }: CompactNetwork): Float64Array {
  const n = account.length;
  const between = new Float64Array(n);
  const distance = new Int32Array(n).fill(-1);
  const ways = new Float64Array(n);
  const dependency = new Float64Array(n);
  const visited = new Int32Array(n);
  for (let source = 0; source < n; source++) {
    let count = 1;
    visited[0] = source;
    distance[source] = 0;
    ways[source] = 1;
    for (let k = 0; k < count; k++) {
      const node = visited[k]!;
      for (let slot = starts[node]!; slot < starts[node + 1]!; slot++) {
        const other = neighbour[slot]!;
        if (distance[other]! < 0) {
          distance[other] = distance[node]! + 1;
          visited[count++] = other;
        }
        if (distance[other] === distance[node]! + 1) ways[other]! += ways[node]!;
      }
    }
    for (let k = count - 1; k >= 0; k--) {
      const node = visited[k]!;
      for (let slot = starts[node]!; slot < starts[node + 1]!; slot++) {
        const other = neighbour[slot]!;
        if (distance[other] === distance[node]! + 1)
          dependency[node]! += (ways[node]! / ways[other]!) * (1 + dependency[other]!);
      }
      if (node !== source) between[node]! += dependency[node]!;
    }
    for (let k = 0; k < count; k++) {
      const node = visited[k]!;
      distance[node] = -1;
      ways[node] = 0;
      dependency[node] = 0;
    }
  }
  // Every pair was met from both ends, which the 2 of the number of pairs makes up for.
  const pairs = (n - 1) * (n - 2);
  return pairs > 0 ? between.map((sum) => sum / pairs) : between;
}
