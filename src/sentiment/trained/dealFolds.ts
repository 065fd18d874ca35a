import { createRandom } from '../../stats/random.js';

/**
 * The fold of every text. Texts that share a key (the same text, the same author) stay together, or a model would be
 * praised for knowing what it has read. Within each class the bundles are shuffled and dealt to the fold that has the
 * fewest texts of that class.
 */
export function dealFolds(
  classOf: Uint8Array,
  keys: readonly ArrayLike<number>[],
  folds: number,
  seed: number,
): Uint8Array {
  const bundles = joinRows(classOf.length, keys);
  const random = createRandom(seed);
  const order = [...bundles.values()];
  for (let k = order.length - 1; k > 0; k--) {
    const other = random.integer(k + 1);
    [order[k], order[other]] = [order[other]!, order[k]!];
  }
  const foldOf = new Uint8Array(classOf.length);
  const filled = new Map<number, number[]>();
  // Large bundles first, while there is still room to even them out.
  for (const rows of order.sort((a, b) => b.length - a.length)) {
    const first = classOf[rows[0]!]!;
    const counts = filled.get(first) ?? new Array<number>(folds).fill(0);
    filled.set(first, counts);
    const fold = counts.indexOf(Math.min(...counts));
    counts[fold]! += rows.length;
    for (const row of rows) foldOf[row] = fold;
  }
  return foldOf;
}

/** Rows joined by any key, directly or through others (union by roots). */
function joinRows(rows: number, keys: readonly ArrayLike<number>[]): Map<number, number[]> {
  const parent = Int32Array.from({ length: rows }, (_, row) => row);
  const findRoot = (row: number): number => {
    while (parent[row] !== row) row = parent[row] = parent[parent[row]!]!;
    return row;
  };
  for (const key of keys) {
    const first = new Map<number, number>();
    for (let row = 0; row < rows; row++) {
      const other = first.get(key[row]!);
      if (other === undefined) first.set(key[row]!, row);
      else parent[findRoot(row)] = findRoot(other);
    }
  }
  const bundles = new Map<number, number[]>();
  for (let row = 0; row < rows; row++) {
    const root = findRoot(row);
    const bundle = bundles.get(root);
    if (bundle === undefined) bundles.set(root, [row]);
    else bundle.push(row);
  }
  return bundles;
}
