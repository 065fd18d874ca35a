/**
 * q-values by Benjamini and Hochberg: the false discovery rate at which each test would be called.
 *
 * q_(i) = min_{j ≥ i} p_(j) · tests / j over the p-values in ascending order.
 * `tests` may exceed the number of p-values given: the others count with p = 1, as pairs of accounts
 * that never coincide do. It holds under independence and positive regression dependence.
 *
 * Cost: O(n log n). Source: Benjamini & Hochberg 1995, https://doi.org/10.1111/j.2517-6161.1995.tb02031.x
 *
 * @throws RangeError when `tests` is smaller than the number of p-values.
 * @example
 * import { adjustBenjaminiHochberg } from 'in-concert';
 * Array.from(adjustBenjaminiHochberg([0.01, 0.04, 0.03]), (q) => Number(q.toFixed(3))); // => [0.03, 0.04, 0.04]
 * Array.from(adjustBenjaminiHochberg([0.01], { tests: 10 })); // => [0.1]
 */
export function adjustBenjaminiHochberg(
  pValues: ArrayLike<number>,
  options: { readonly tests?: number } = {},
): Float64Array {
  const n = pValues.length;
  const tests = options.tests ?? n;
  if (!(tests >= n)) {
    throw new RangeError(`adjustBenjaminiHochberg: tests must be ≥ the ${n} p-values given (got ${tests})`);
  }
  const order = Uint32Array.from({ length: n }, (_, i) => i).sort((i, j) => pValues[i]! - pValues[j]!);
  const q = new Float64Array(n);
  let smallest = 1;
  for (let rank = n; rank >= 1; rank--) {
    const index = order[rank - 1]!;
    smallest = Math.min(smallest, (pValues[index]! * tests) / rank);
    q[index] = smallest;
  }
  return q;
}
