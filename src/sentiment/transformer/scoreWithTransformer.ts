import type { SentimentScorer } from '../../model/sentiment.js';
import type { SentimentClass } from '../../model/sentimentModel.js';
import { countOf } from '../../words/formatNumber.js';
import { encodeTexts } from './encodeTexts.js';
import { handOverScores } from './handOverScores.js';
import { mapLabels } from './mapLabels.js';
import { planBatches } from './planBatches.js';
import { readLogits } from './readLogits.js';
import type { TransformerSession } from './transformerSession.js';

export interface TransformerOptions {
  /** Class of each label of the model, where its names do not tell; see `mapLabels`. */
  readonly classes?: readonly SentimentClass[] | undefined;
  readonly batchTexts?: number;
  readonly batchTokens?: number;
  /** Told the share of the tokens that are behind, and the texts (copies counted once). */
  readonly onProgress?: (share: number, texts: number) => void;
}

/** Scores of a transformer: the scorer that hands them over, and what happened on the way. */
export interface TransformerScoring {
  readonly scorer: SentimentScorer;
  readonly texts: number;
  /** Different texts; each was run once. */
  readonly distinct: number;
  /** Texts of which the end was not read. */
  readonly cut: number;
  readonly classes: readonly SentimentClass[];
  /** Whether the order of the labels was taken for granted; see `mapLabels`. */
  readonly assumed: boolean;
}

/**
 * Scores texts with a transformer, before an analysis: it must wait for the model, and an analysis does not wait. The scorer that
 * comes back knows exactly these texts.
 *
 * The score is P(positive) − P(negative), the label the likeliest class. What it can wrongly say: a model knows the kind of
 * texts that it was trained on; irony, another country's slang and texts of another language fool it, and it is sure of itself all
 * the same. Longer texts than the model reads are judged by their beginning (`cut` counts them). Texts without
 * a token that the model knows have score and label 0.
 *
 * Formula: softmax of the logits; labels of the same class are added up. Coverage is the share of the tokens known and read.
 * Defaults: see `transformerDefaults`; equal texts are run once and have equal scores.
 * Cost: the model's; a small one reads some tens or hundreds of comments a second on one core. Beside it tokens of all
 * different texts are held, 4 bytes each.
 *
 * @example
 * import { scoreWithTransformer } from 'in-concert';
 * const session = {
 *   labels: ['negative', 'positive'],
 *   maxTokens: 8,
 *   paddingToken: 0,
 *   unknownToken: null,
 *   encode: (text: string) => [...text].map((letter) => letter.charCodeAt(0)),
 *   run: (tokens: BigInt64Array, mask: BigInt64Array, texts: number) => Promise.resolve(new Float32Array(2 * texts)),
 * };
 * const { scorer, distinct } = await scoreWithTransformer(session, ['so', 'so', 'la']);
 * [...scorer(['la'], 1).score]; // => [0]
 * distinct; // => 2
 */
export async function scoreWithTransformer(
  session: TransformerSession,
  texts: Iterable<string>,
  options: TransformerOptions = {},
): Promise<TransformerScoring> {
  const { classes, assumed } = mapLabels(session.labels, options.classes);
  const encoded = encodeTexts(session, texts);
  const { tokens, coverage, rowOf } = encoded;
  const score = new Float64Array(tokens.length);
  const label = new Int8Array(tokens.length);
  const worth = Int32Array.from(tokens.keys()).filter((row) => coverage[row]! > 0);
  const lengths = Int32Array.from(worth, (row) => tokens[row]!.length);
  const all = lengths.reduce((sum, length) => sum + length, 0);
  let behind = 0;
  let rows = 0;
  for (const batch of planBatches(lengths, options)) {
    const width = lengths[batch[0]!]!;
    const ids = new BigInt64Array(batch.length * width).fill(BigInt(session.paddingToken));
    const mask = new BigInt64Array(batch.length * width);
    batch.forEach((at, row) => {
      tokens[worth[at]!]!.forEach((token, k) => (ids[row * width + k] = BigInt(token)));
      mask.fill(1n, row * width, row * width + lengths[at]!);
      behind += lengths[at]!;
    });
    const logits = await session.run(ids, mask, batch.length);
    if (logits.length !== batch.length * classes.length)
      throw new Error(
        `scoreWithTransformer: the model gave ${logits.length} numbers for ${countOf(batch.length, 'text')} and ${classes.length} labels`,
      );
    batch.forEach((at, row) => {
      const found = readLogits(logits, row * classes.length, classes);
      score[worth[at]!] = found.score;
      label[worth[at]!] = found.label;
    });
    rows += batch.length;
    options.onProgress?.(behind / all, rows);
  }
  const scorer = handOverScores({ rowOf, score, coverage, label });
  return { scorer, texts: encoded.texts, distinct: tokens.length, cut: encoded.cut, classes, assumed };
}
