import type { SentimentModel, TrainedScores } from '../../model/sentimentModel.js';
import { createLanguageJudge } from '../../text/language.js';
import { setCalibrated } from './calibrate.js';
import { decodeBytes, unpackCode, unpackIdf } from './packWeights.js';
import { createFeatureReader, type FeatureBlock } from './readFeatures.js';
import { vocabularyBits } from './trainedDefaults.js';

/**
 * The scorer of a trained model, to be used wherever the built-in one can be.
 *
 * The score is the expected class, P(positive) − P(negative), with calibrated probabilities; the label is the likeliest
 * class under the class weights of the training. So a label may differ in sign from a score near 0: labels are for
 * single texts, scores for means. A text without any known n-gram has score 0, and label 0 where the model knows
 * it. What the model has learned on other people's texts may not hold for yours: see {@link trainSentiment}.
 *
 * Formula: softmax((Σ value · weight + bias) / temperature + shift). Coverage is the share of words that stood in
 * several training texts; at 50,000 such words 1 in 20 others is taken for one of them.
 * Cost: linear in the letters. Pure: the same text has the same score. The table of weights takes 4 bytes a place.
 *
 * @throws RangeError when `count` is not the number of texts.
 * @example
 * import { createTrainedScorer, trainSentiment } from 'in-concert';
 * const texts = ['good', 'very good', 'so good', 'bad', 'very bad', 'so bad'];
 * const score = createTrainedScorer(trainSentiment(texts, [1, 1, 1, -1, -1, -1], { folds: 3, bits: 12 }));
 * [...score(['good day', 'bad day'], 2).label]; // => [1, -1]
 */
export function createTrainedScorer(
  model: SentimentModel,
): (texts: Iterable<string>, count: number) => TrainedScores {
  const { classes, features, bias } = model;
  const width = bias.length;
  const table = packTable(model);
  const idfs = Float64Array.from({ length: 256 }, (_, code) => unpackIdf(code, model.idfRange));
  // Every code of every column as its weight; a look-up among 256 numbers costs nothing beside one in the large table.
  const weights = model.scales.map((scale) =>
    Float64Array.from({ length: 256 }, (_, code) => unpackCode((code << 24) >> 24, scale)),
  );
  const [firstWeights, secondWeights, thirdWeights] = weights as [Float64Array, Float64Array, Float64Array];
  const vocabulary = decodeBytes(model.vocabulary);
  const reader = createFeatureReader(features, markKnown(table));
  const judge = createLanguageJudge();
  const logits = new Float64Array(classes.length);
  const probabilities = new Float64Array(classes.length);
  const neutral = classes.includes(0) ? 0 : null;

  /** Adds what one block says; returns whether anything in it is known. */
  const addBlock = (block: FeatureBlock): boolean => {
    const { places, counts, size } = block;
    let first = 0;
    let second = 0;
    let third = 0;
    let squares = 0;
    for (let k = 0; k < size; k++) {
      const packed = table[places[k]!]!;
      const idf = idfs[packed & 255]!;
      const value = counts[k] === 1 ? idf : logarithms[Math.min(counts[k]!, mostCounted)]! * idf;
      squares += value * value;
      first += value * firstWeights[(packed >>> 8) & 255]!;
      if (width === 1) continue;
      second += value * secondWeights[(packed >>> 16) & 255]!;
      third += value * thirdWeights[packed >>> 24]!;
    }
    if (size === 0) return false;
    const scale = 1 / Math.sqrt(squares);
    if (width === 1) logits[1]! += first * scale;
    else {
      logits[0]! += first * scale;
      logits[1]! += second * scale;
      logits[2]! += third * scale;
    }
    return true;
  };

  const countKnownWords = (): number => {
    let known = 0;
    for (let k = 0; k < reader.wordCount; k++) {
      const bit = reader.wordHashes[k]! >>> (32 - vocabularyBits);
      known += (vocabulary[bit >>> 3]! >>> (bit & 7)) & 1;
    }
    return known;
  };

  return (texts, count) => {
    if (!Number.isInteger(count) || count < 0)
      throw new RangeError(`createTrainedScorer: count must be a whole number ≥ 0 (got ${count})`);
    const score = new Float64Array(count);
    const coverage = new Float64Array(count);
    const language = new Uint8Array(count);
    const languageConfidence = new Float32Array(count);
    const label = new Int8Array(count);
    let row = 0;
    for (const text of texts) {
      if (row >= count) throw new RangeError(`createTrainedScorer: more texts than count (got ${count})`);
      reader.read(text);
      logits.fill(0);
      if (width === 1) logits[1] = bias[0]!;
      else logits.set(bias);
      const hasWords = addBlock(reader.words);
      const isKnown = addBlock(reader.grams) || hasWords;
      let best = 0;
      for (let k = 1; k < logits.length; k++) if (logits[k]! > logits[best]!) best = k;
      label[row] = isKnown ? classes[best]! : (neutral ?? classes[best]!);
      setCalibrated(probabilities, logits, 0, model);
      if (isKnown) for (let k = 0; k < classes.length; k++) score[row]! += classes[k]! * probabilities[k]!;
      coverage[row] = reader.wordCount === 0 ? 0 : countKnownWords() / reader.wordCount;
      language[row] = judge.judge(text);
      languageConfidence[row] = judge.confidence;
      row++;
    }
    if (row < count)
      throw new RangeError(`createTrainedScorer: fewer texts than count (got ${row} of ${count})`);
    return { score, coverage, language, languages: judge.languages, languageConfidence, label };
  };
}

/** Runs are counted as no more often than this. */
const mostCounted = 1000;
const logarithms = Float64Array.from({ length: mostCounted + 1 }, (_, count) =>
  count === 0 ? 0 : 1 + Math.log(count),
);

/** One bit for each place that the training texts had. */
function markKnown(table: Int32Array): Uint8Array {
  const bits = new Uint8Array(Math.ceil(table.length / 8));
  for (let place = 0; place < table.length; place++)
    if (table[place] !== 0) bits[place >>> 3]! |= 1 << (place & 7);
  return bits;
}

/** Codes of frequency and weights of each place in one number, so that a look-up touches memory once; 0 is unseen. */
function packTable(model: SentimentModel): Int32Array {
  const idf = decodeBytes(model.idf);
  const columns = model.weights.map(decodeBytes);
  return Int32Array.from(idf, (code, place) =>
    code === 0 ? 0 : columns.reduce((packed, codes, k) => packed | (codes[place]! << (8 * (k + 1))), code),
  );
}
