/**
 * Three logits that add up to 0 are a point of a plane: two numbers (a, b) along axes at right angles hold them, so that
 * lengths and slopes stay what they are. Logits: (b/√6 + a/√2, b/√6 − a/√2, −2b/√6). Of two classes the one logit is the point.
 */
const alongFirst = Math.SQRT1_2;
const alongSecond = 1 / Math.sqrt(6);

/**
 * The weighted loss of all rows; the points of their logits make place for the slopes of the loss along the axes.
 */
export function writeErrors(
  points: Float32Array,
  golds: Uint8Array,
  rowWeights: Float64Array,
  axes: number,
): number {
  return axes === 1 ? writeTwo(points, golds, rowWeights) : writeThree(points, golds, rowWeights);
}

function writeTwo(points: Float32Array, golds: Uint8Array, rowWeights: Float64Array): number {
  let loss = 0;
  for (let row = 0; row < golds.length; row++) {
    const point = points[row]!;
    const weight = rowWeights[row]!;
    const isSecond = golds[row]!;
    // ln(1 + e^−|x|) does not overflow.
    const rest = Math.exp(-Math.abs(point));
    loss += weight * (Math.log1p(rest) + Math.max(0, isSecond === 1 ? -point : point));
    points[row] = weight * ((point >= 0 ? 1 : rest) / (1 + rest) - isSecond);
  }
  return loss;
}

function writeThree(points: Float32Array, golds: Uint8Array, rowWeights: Float64Array): number {
  let loss = 0;
  for (let row = 0; row < golds.length; row++) {
    const a = points[2 * row]! * alongFirst;
    const b = points[2 * row + 1]! * alongSecond;
    const largest = Math.max(b + a, b - a, -2 * b);
    const first = Math.exp(b + a - largest);
    const second = Math.exp(b - a - largest);
    const third = Math.exp(-2 * b - largest);
    const sum = first + second + third;
    const gold = golds[row]!;
    const weight = rowWeights[row]!;
    loss += weight * (Math.log(sum) + largest - (gold === 0 ? b + a : gold === 1 ? b - a : -2 * b));
    const ofFirst = first / sum - (gold === 0 ? 1 : 0);
    const ofSecond = second / sum - (gold === 1 ? 1 : 0);
    const ofThird = third / sum - (gold === 2 ? 1 : 0);
    points[2 * row] = weight * alongFirst * (ofFirst - ofSecond);
    points[2 * row + 1] = weight * alongSecond * (ofFirst + ofSecond - 2 * ofThird);
  }
  return loss;
}

/** The numbers along the axes as those of the classes: one for two classes, three for three. */
export function spreadOverClasses(along: Float64Array, axes: number): Float64Array {
  if (axes === 1) return along;
  const spread = new Float64Array((along.length / 2) * 3);
  for (let from = 0, to = 0; from < along.length; from += 2, to += 3) {
    const a = along[from]! * alongFirst;
    const b = along[from + 1]! * alongSecond;
    spread[to] = b + a;
    spread[to + 1] = b - a;
    spread[to + 2] = -2 * b;
  }
  return spread;
}
