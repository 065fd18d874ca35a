/**
 * Constants of the transformer scorer: texts and tokens (padding included) that are run at once. Larger batches are faster up to
 * about here on a processor, and take more memory; results do not depend on them beyond the last digits of the arithmetic.
 */
export const transformerDefaults = {
  batchTexts: 32,
  batchTokens: 4096,
} as const;
