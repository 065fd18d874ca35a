import { gammaln } from 'simple-statistics';

/** Drawing without replacement: `draws` of `population`, of which `marked` are of the kind that is counted. */
export interface HypergeometricDraw {
  readonly population: number;
  readonly marked: number;
  readonly draws: number;
}

/**
 * The upper tail of the hypergeometric distribution: P(X ≥ k) when `draws` of a population are drawn without replacement.
 *
 * Formula: Σ_{i ≥ k} C(M, i) · C(N − M, n − i) / C(N, n), summed from the side on which k lies, so that tiny tails keep their
 * relative precision (about 8 digits for populations of millions).
 *
 * Cost: O(min(M, n)) at worst, a few terms in the tail.
 * Source: Johnson, Kemp & Kotz, Univariate Discrete Distributions, 2005, https://doi.org/10.1002/0471715816
 *
 * @throws RangeError when a number is not whole, negative, or more are marked or drawn than there are.
 * @example
 * import { hypergeometricTail } from 'in-concert';
 * Number(hypergeometricTail(2, { population: 10, marked: 3, draws: 4 }).toFixed(6)); // => 0.333333
 */
export function hypergeometricTail(k: number, { population, marked, draws }: HypergeometricDraw): number {
  for (const [name, value] of Object.entries({ k, population, marked, draws }))
    if (!Number.isInteger(value))
      throw new RangeError(`hypergeometricTail: ${name} must be a whole number (got ${value})`);
  if (Math.min(marked, draws) < 0 || Math.max(marked, draws) > population)
    throw new RangeError(
      `hypergeometricTail: marked and draws must be between 0 and ${population} (got ${marked}, ${draws})`,
    );
  const least = Math.max(0, draws - (population - marked));
  const most = Math.min(marked, draws);
  if (k <= least) return 1;
  if (k > most) return 0;
  const first = k > (marked * draws) / population ? k : k - 1;
  const step = first === k ? 1 : -1;
  let term = Math.exp(
    logChoose(marked, first) + logChoose(population - marked, draws - first) - logChoose(population, draws),
  );
  let sum = 0;
  for (let i = first; i >= least && i <= most && term > sum * 1e-16; i += step) {
    sum += term;
    term *=
      step === 1
        ? ((marked - i) * (draws - i)) / ((i + 1) * (population - marked - draws + i + 1))
        : (i * (population - marked - draws + i)) / ((marked - i + 1) * (draws - i + 1));
  }
  return Math.min(1, Math.max(0, step === 1 ? sum : 1 - sum));
}

function logChoose(n: number, k: number): number {
  return gammaln(n + 1) - gammaln(k + 1) - gammaln(n - k + 1);
}
