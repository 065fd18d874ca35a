import { adjustBenjaminiHochberg } from '../../stats/benjaminiHochberg.js';
import { poissonTail } from '../../stats/poissonTail.js';

/**
 * q-values by Benjamini–Hochberg over the p-values of all layers together.
 *
 * Among n p-values q ≥ p · tests / n, so that all above n / tests have q = 1, and as they are the largest, only the others
 * need an order.
 * Cost: O(n), and O(m log m) for the m p-values below n / tests.
 */
export function adjustLayers(layers: readonly Float64Array[], tests: number): Float64Array[] {
  const most = layers.reduce((sum, { length }) => sum + length, 0) / tests;
  const small = layers.map((p) => p.filter((one) => one <= most));
  const adjusted = adjustBenjaminiHochberg(joinColumns(small), { tests });
  let next = 0;
  return layers.map((p) => p.map((one) => (one <= most ? adjusted[next++]! : 1)));
}

/**
 * The largest expectation with which each number of co-actions can still have a p at or below `maxP`: beyond it
 * P(Poisson(λ) ≥ co-actions) > maxP.
 *
 * Cost: a bisection for each number of co-actions.
 */
export function createExpectationLimit(maxP: number): (coActions: number) => number {
  const limits: number[] = [];
  return (coActions) => (limits[coActions] ??= findLimit(coActions, maxP));
}

function findLimit(coActions: number, most: number): number {
  if (most >= 1) return Infinity;
  let high = coActions;
  while (poissonTail(coActions, high) <= most) high *= 2;
  let low = 0;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (poissonTail(coActions, middle) <= most) low = middle;
    else high = middle;
  }
  // A little more, so that rounding loses no pair.
  return high * (1 + 1e-9);
}

interface TestedColumns {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly coActions: Int32Array;
  readonly expected: Float64Array;
  readonly p: Float64Array;
}

/** The pairs of a layer with p at or below a limit. */
export function keepUnlikely<Pairs extends TestedColumns>(pairs: Pairs, maxP: number): Pairs {
  const isKept = (_: number, k: number): boolean => pairs.p[k]! <= maxP;
  return {
    ...pairs,
    a: pairs.a.filter(isKept),
    b: pairs.b.filter(isKept),
    coActions: pairs.coActions.filter(isKept),
    expected: pairs.expected.filter(isKept),
    p: pairs.p.filter(isKept),
  };
}

function joinColumns(columns: readonly Float64Array[]): Float64Array {
  const joined = new Float64Array(columns.reduce((length, column) => length + column.length, 0));
  let from = 0;
  for (const column of columns) {
    joined.set(column, from);
    from += column.length;
  }
  return joined;
}
