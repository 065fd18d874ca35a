import type { CountedFeatures } from './countFeatures.js';

/**
 * TF-IDF as scikit-learn has it: frequency · (1 + ln((1 + n) / (1 + df))), each block of a text then of unit length.
 * `n` and `df` are those of the rows with `isTraining` alone, so that held-out texts teach nothing. The values are written
 * into `values` for all rows. Returns the inverse document frequencies, 0 for columns that no training row has.
 */
export function weighFeatures(
  features: CountedFeatures,
  isTraining: Uint8Array,
  values: Float32Array,
): Float64Array {
  const { columns, starts, block, frequency } = features;
  const texts = isTraining.reduce((sum, one) => sum + one, 0);
  const idf = new Float64Array(columns);
  const squares = new Float64Array(2 * features.rows);
  for (let column = 0; column < columns; column++) {
    const [from, to] = [starts[column]!, starts[column + 1]!];
    let inTexts = 0;
    for (let at = from; at < to; at++) inTexts += isTraining[block[at]! >> 1]!;
    const weight = (idf[column] = inTexts === 0 ? 0 : 1 + Math.log((1 + texts) / (1 + inTexts)));
    for (let at = from; at < to; at++) {
      const value = (values[at] = frequency[at]! * weight);
      squares[block[at]!]! += value * value;
    }
  }
  const scales = squares.map((sum) => (sum === 0 ? 0 : 1 / Math.sqrt(sum)));
  for (let at = 0; at < values.length; at++) values[at]! *= scales[block[at]!]!;
  return idf;
}
