/** The value of a function at `at`; its slope is written into `slope`. */
export type SmoothFunction = (at: Float64Array, slope: Float64Array) => number;

export interface MinimiseOptions {
  readonly maxIterations: number;
  /** The search ends when no component of the slope is larger. */
  readonly tolerance: number;
  /** What `tolerance` is held against, where it is not the largest component of the slope. */
  readonly findSteepest?: (slope: Float64Array) => number;
}

export interface Minimum {
  readonly at: Float64Array;
  readonly value: number;
  readonly iterations: number;
}

/** Pairs of steps and changes of slope that stand for the curvature. */
const memory = 6;
const sufficientDecrease = 1e-4;

/**
 * The minimum of a smooth convex function by limited-memory BFGS with backtracking. Deterministic.
 *
 * Cost: one or two evaluations and about 40 · n operations an iteration; 8 · n numbers of memory (steps in single precision, which they do not need more of).
 * Source: Nocedal & Wright, Numerical Optimization (2006), algorithm 7.5.
 */
export function minimise(evaluate: SmoothFunction, size: number, options: MinimiseOptions): Minimum {
  let at = new Float64Array(size);
  let slope = new Float64Array(size);
  let nextAt = new Float64Array(size);
  let nextSlope = new Float64Array(size);
  const direction = new Float64Array(size);
  const steps: Float32Array[] = [];
  const changes: Float32Array[] = [];
  const inverses: number[] = [];
  let scale = 1;
  let value = evaluate(at, slope);
  let iterations = 0;
  const findSteepest = options.findSteepest ?? findLargest;
  for (; iterations < options.maxIterations && findSteepest(slope) > options.tolerance; iterations++) {
    setDirection(direction, slope, { steps, changes, inverses, scale });
    const descent = dot(direction, slope);
    let length = steps.length === 0 ? 1 / Math.max(1e-12, Math.sqrt(dot(slope, slope))) : 1;
    let next = Infinity;
    for (let tries = 0; tries < 30; tries++, length /= 2) {
      for (let k = 0; k < size; k++) nextAt[k] = at[k]! + length * direction[k]!;
      next = evaluate(nextAt, nextSlope);
      if (next <= value + sufficientDecrease * length * descent) break;
    }
    if (!(next < value)) break;
    const isFull = steps.length === memory;
    const step = isFull ? steps.shift()! : new Float32Array(size);
    const change = isFull ? changes.shift()! : new Float32Array(size);
    if (isFull) inverses.shift();
    let curvature = 0;
    let squares = 0;
    for (let k = 0; k < size; k++) {
      const moved = (step[k] = nextAt[k]! - at[k]!);
      const turned = (change[k] = nextSlope[k]! - slope[k]!);
      curvature += moved * turned;
      squares += turned * turned;
    }
    if (curvature > 1e-16) {
      steps.push(step);
      changes.push(change);
      inverses.push(1 / curvature);
      scale = curvature / squares;
    }
    [at, nextAt] = [nextAt, at];
    [slope, nextSlope] = [nextSlope, slope];
    value = next;
  }
  return { at, value, iterations };
}

interface Curvature {
  readonly steps: readonly Float32Array[];
  readonly changes: readonly Float32Array[];
  readonly inverses: readonly number[];
  /** Length of the last step for its change of slope. */
  readonly scale: number;
}

/** Two-loop recursion: the slope times the approximate inverse curvature, turned downhill. */
function setDirection(
  direction: Float64Array,
  slope: Float64Array,
  { steps, changes, inverses, scale }: Curvature,
): void {
  for (let k = 0; k < slope.length; k++) direction[k] = -slope[k]!;
  const weights: number[] = [];
  for (let pair = steps.length - 1; pair >= 0; pair--) {
    const weight = (weights[pair] = inverses[pair]! * project(steps[pair]!, direction));
    add(direction, -weight, changes[pair]!);
  }
  for (let k = 0; k < direction.length; k++) direction[k]! *= scale;
  for (let pair = 0; pair < steps.length; pair++)
    add(direction, weights[pair]! - inverses[pair]! * project(changes[pair]!, direction), steps[pair]!);
}

// Two functions for one formula: the engine makes a loop slow that sees arrays of two kinds.
function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += a[k]! * b[k]!;
  return sum;
}

function project(kept: Float32Array, b: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < kept.length; k++) sum += kept[k]! * b[k]!;
  return sum;
}

function add(to: Float64Array, factor: number, what: Float32Array): void {
  for (let k = 0; k < to.length; k++) to[k]! += factor * what[k]!;
}

function findLargest(values: Float64Array): number {
  let largest = 0;
  for (let k = 0; k < values.length; k++) largest = Math.max(largest, Math.abs(values[k]!));
  return largest;
}
