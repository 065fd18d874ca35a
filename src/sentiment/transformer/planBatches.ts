import { transformerDefaults } from './transformerDefaults.js';

/**
 * Rows in batches of about the same length, the longest first, so that little is padded and too large a batch shows at once.
 *
 * Every row is in exactly one batch; a row longer than `batchTokens` is alone.
 * Cost: one sort.
 */
export function planBatches(
  lengths: Int32Array,
  options: { readonly batchTexts?: number; readonly batchTokens?: number } = {},
): Int32Array[] {
  const { batchTexts, batchTokens } = { ...transformerDefaults, ...options };
  for (const [name, given] of Object.entries({ batchTexts, batchTokens }))
    if (!Number.isInteger(given) || given < 1)
      throw new RangeError(`planBatches: ${name} must be a whole number ≥ 1 (got ${given})`);
  const rows = Int32Array.from(lengths, (_, row) => row).sort((a, b) => lengths[b]! - lengths[a]! || a - b);
  const batches: Int32Array[] = [];
  for (let from = 0; from < rows.length;) {
    const width = lengths[rows[from]!]!;
    const size = Math.max(1, Math.min(batchTexts, Math.floor(batchTokens / width)));
    batches.push(rows.subarray(from, from + size));
    from += size;
  }
  return batches;
}
