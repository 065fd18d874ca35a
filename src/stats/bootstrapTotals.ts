import { poissonOfOne } from './poissonOfOne.js';
import { createRandom, type Random } from './random.js';

export interface BootstrapTotalsOptions {
  readonly draws: number;
  readonly seed: number;
}

/** 2,000 draws place a 95 % limit to about a twentieth of a standard error. */
export const bootstrapTotalsDefaults: BootstrapTotalsOptions = { draws: 2000, seed: 1 };

/** Totals of every column in every class: of the data, and of each draw. Cell: class · columns + column. */
export interface BootstrapTotals {
  readonly observed: Float64Array;
  /** One after another, each `observed.length` long. */
  readonly drawn: Float64Array;
  readonly draws: number;
}

/**
 * Bootstrap over clusters for everything that can be computed from totals: each cluster enters a draw k times, k from a Poisson
 * distribution of mean 1, with all its columns together.
 *
 * Whatever statistic is a function of the totals (means, differences, shares, a whole decomposition) is then computed draw by draw from a
 * handful of numbers, so a draw costs as many steps as there are clusters, not observations.
 *
 * Can wrongly reassure: clusters that act together are not independent of each other, and a few clusters that hold most of the
 * observations make percentiles too narrow (see `listExpandedInterval`).
 *
 * Formula: total_{class, column} = Σ_{i in class} k_i · column_i, k_i ~ Poisson(1).
 * Defaults: {@link bootstrapTotalsDefaults}.
 * Cost: draws × clusters × columns that are not all 0 in the class; 16 random bits a cluster.
 * Source: Hanley & MacGibbon (2006), https://doi.org/10.1016/j.cmpb.2006.04.006; Field & Welsh (2007),
 * https://doi.org/10.1111/j.1467-9868.2007.00593.x
 *
 * @param columns Values of each cluster.
 * @param classOf Class of each cluster, below `classes`.
 * @throws RangeError when lengths differ, a class is out of range, or draws is not a whole number above 0.
 * @example
 * import { bootstrapTotals } from 'in-concert';
 * const { observed, draws } = bootstrapTotals([Float64Array.of(1, 2, 3)], Int32Array.of(0, 1, 0), 2, { draws: 10, seed: 1 });
 * Array.from(observed); // => [4, 2]
 * draws; // => 10
 */
export function bootstrapTotals(
  columns: readonly Float64Array[],
  classOf: Int32Array,
  classes: number,
  options: Partial<BootstrapTotalsOptions> = {},
): BootstrapTotals {
  const { draws, seed } = { ...bootstrapTotalsDefaults, ...options };
  if (!Number.isSafeInteger(draws) || draws < 1) {
    throw new RangeError(`bootstrapTotals: draws must be a whole number above 0 (got ${draws})`);
  }
  checkColumns(columns, classOf, classes);
  const width = columns.length;
  const parts = splitByClass(columns, classOf, classes);
  const observed = new Float64Array(classes * width);
  for (const { cell, values } of parts.flatMap((part) => part.filled)) {
    let sum = 0;
    for (let i = 0; i < values.length; i++) sum += values[i]!;
    observed[cell] = sum;
  }
  const random = createRandom(seed);
  const drawn = new Float64Array(draws * observed.length);
  const times = new Uint8Array(Math.max(0, ...parts.map((part) => part.size)));
  for (let draw = 0; draw < draws; draw++) {
    const start = draw * observed.length;
    for (const { size, filled } of parts) {
      fillPoisson(times, size, random);
      for (const { cell, values } of filled) drawn[start + cell] = weighSum(values, times);
    }
  }
  return { observed, drawn, draws };
}

interface ClassPart {
  readonly size: number;
  readonly filled: readonly { readonly cell: number; readonly values: Float64Array }[];
}

/** The clusters of each class side by side, without the columns that hold nothing but zeros. */
function splitByClass(
  columns: readonly Float64Array[],
  classOf: Int32Array,
  classes: number,
): readonly ClassPart[] {
  const sizes = new Int32Array(classes);
  for (let i = 0; i < classOf.length; i++) sizes[classOf[i]!]!++;
  const members = Array.from(sizes, (size) => new Int32Array(size));
  const next = new Int32Array(classes);
  for (let i = 0; i < classOf.length; i++) {
    const own = classOf[i]!;
    members[own]![next[own]!] = i;
    next[own]!++;
  }
  return members.map((rows, own) => ({
    size: rows.length,
    filled: columns
      .map((column, c) => ({
        cell: own * columns.length + c,
        values: Float64Array.from(rows, (i) => column[i]!),
      }))
      .filter(({ values }) => values.some((value) => value !== 0)),
  }));
}

function weighSum(values: Float64Array, times: Uint8Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += times[i]! * values[i]!;
  return sum;
}

/** One random number of 32 bits serves two clusters. */
function fillPoisson(times: Uint8Array, size: number, random: Random): void {
  for (let i = 0; i < size; i += 2) {
    const bits = (random.next() * 2 ** 32) >>> 0;
    times[i] = poissonOfOne[bits & 0xffff]!;
    if (i + 1 < size) times[i + 1] = poissonOfOne[bits >>> 16]!;
  }
}

function checkColumns(columns: readonly Float64Array[], classOf: Int32Array, classes: number): void {
  for (const column of columns) {
    if (column.length !== classOf.length) {
      throw new RangeError(
        `bootstrapTotals: columns must be as long as classOf (got ${column.length} and ${classOf.length})`,
      );
    }
  }
  const bad = classOf.find((own) => own < 0 || own >= classes);
  if (bad !== undefined) {
    throw new RangeError(`bootstrapTotals: classes must lie in 0 … ${classes - 1} (got ${bad})`);
  }
}
