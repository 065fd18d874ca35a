import type { Random } from '../../stats/random.js';

/** Shares drawn at random around the given weights: a Dirichlet draw, as gamma draws divided by their sum. */
export function drawDirichlet(weights: readonly number[], random: Random): number[] {
  const draws = weights.map((weight) => drawGamma(weight, random));
  const sum = draws.reduce((total, draw) => total + draw, 0);
  return draws.map((draw) => draw / sum);
}

/** Marsaglia and Tsang 2000 (doi:10.1145/358407.358414). */
function drawGamma(shape: number, random: Random): number {
  if (shape < 1) return drawGamma(shape + 1, random) * (1 - random.next()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = random.normal();
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random.next()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}
