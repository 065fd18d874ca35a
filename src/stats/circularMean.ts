/** Where angles gather, and how closely. */
export interface CircularMean {
  /** Direction of the mean in [0, 2π); NaN where there are no angles or they cancel out. */
  readonly mean: number;
  /** Length of the mean vector: 0 spread around the circle, 1 all in one direction. */
  readonly length: number;
}

/**
 * The mean of angles: 23:00 and 01:00 have midnight between them, not noon.
 *
 * What it can wrongly show: of times with two peaks, morning and evening, the mean lies between them where nobody is; look at
 * the length, which is then small.
 * Formula: the direction and length of Σ (cos θ, sin θ) / n.
 * Cost: linear.
 * Source: Mardia & Jupp, Directional Statistics, 2000, https://doi.org/10.1002/9780470316979
 *
 * @example
 * import { circularMean } from 'in-concert';
 * const { mean, length } = circularMean([0.5, 2 * Math.PI - 0.5]);
 * [Number(Math.sin(mean).toFixed(9)) + 0, Number(length.toFixed(3))]; // => [0, 0.878]
 */
export function circularMean(angles: ArrayLike<number>): CircularMean {
  return meanOfVectors(sumVectors(angles));
}

/** The sum of unit vectors, and how many they are: what means of parts can be put together from. */
export interface VectorSum {
  readonly x: number;
  readonly y: number;
  readonly count: number;
}

/** Σ (cos θ, sin θ) of angles. */
export function sumVectors(angles: ArrayLike<number>): VectorSum {
  let x = 0;
  let y = 0;
  for (let i = 0; i < angles.length; i++) {
    x += Math.cos(angles[i]!);
    y += Math.sin(angles[i]!);
  }
  return { x, y, count: angles.length };
}

/** Direction and length of the mean of summed unit vectors. */
export function meanOfVectors({ x, y, count }: VectorSum): CircularMean {
  const length = count <= 0 ? 0 : Math.hypot(x, y) / count;
  if (length < 1e-12) return { mean: NaN, length: 0 };
  const mean = Math.atan2(y, x);
  return { mean: mean < 0 ? mean + 2 * Math.PI : mean, length: Math.min(1, length) };
}
