/**
 * A transformer that sorts texts into labels, whoever runs it. What loads and runs the model lives outside; here it is only asked.
 */
export interface TransformerSession {
  /** Names of the labels in the order of the model's outputs. */
  readonly labels: readonly string[];
  /** Tokens the model can read at once, special ones included. */
  readonly maxTokens: number;
  readonly paddingToken: number;
  /** Stands for what the model has no token for; null where that cannot happen. */
  readonly unknownToken: number | null;
  /** Tokens of a text with the special tokens, however many there are. */
  readonly encode: (text: string) => readonly number[];
  /** Logits of a batch, row by row. `tokens` and `mask` (1: read, 0: padding) hold `texts` rows of the same width. */
  readonly run: (tokens: BigInt64Array, mask: BigInt64Array, texts: number) => Promise<Float32Array>;
}
