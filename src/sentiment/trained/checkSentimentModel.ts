import type { SentimentModel } from '../../model/sentimentModel.js';
import { decodeBytes } from './packWeights.js';
import { vocabularyBits } from './trainedDefaults.js';

/**
 * What was read from a file as a trained model, or an Error that says what is wrong with it.
 *
 * @throws Error when it is no model, is of a later format, or is damaged.
 * @example
 * import { checkSentimentModel, trainSentiment } from 'in-concert';
 * const model = trainSentiment(['good', 'so good', 'bad', 'so bad'], [1, 1, -1, -1], { folds: 2, bits: 10 });
 * checkSentimentModel(JSON.parse(JSON.stringify(model))).classes; // => [-1, 1]
 */
export function checkSentimentModel(value: unknown): SentimentModel {
  const model = value as Partial<SentimentModel> | null;
  if (
    typeof model !== 'object' ||
    model === null ||
    model.tool !== 'in-concert' ||
    model.kind !== 'sentiment-model'
  )
    throw new Error('is not a sentiment model of in-concert');
  if (model.format !== 1) throw new Error(`has format ${String(model.format)}; this version reads format 1`);
  const damage = findDamage(model as SentimentModel);
  if (damage !== null) throw new Error(`is damaged: ${damage}`);
  return model as SentimentModel;
}

function findDamage(model: SentimentModel): string | null {
  const { classes, features, bias, scales, shifts, weights, idf, idfRange, vocabulary, temperature } = model;
  const isClass = (one: unknown): boolean => one === -1 || one === 0 || one === 1;
  if (!Array.isArray(classes) || classes.length < 2 || classes.length > 3 || !classes.every(isClass))
    return 'classes';
  const { bits = 0, wordGrams, shortestGram, longestGram } = features ?? {};
  const isShape =
    Number.isInteger(bits) &&
    bits >= 8 &&
    bits <= 22 &&
    wordGrams! >= 1 &&
    wordGrams! <= 5 &&
    shortestGram! >= 2 &&
    longestGram! >= shortestGram! &&
    longestGram! <= 10;
  if (!isShape) return 'features';
  const width = classes.length === 2 ? 1 : classes.length;
  const isNumbers = (list: unknown, size: number): boolean =>
    Array.isArray(list) && list.length === size && list.every((one) => Number.isFinite(one));
  if (!isNumbers(bias, width)) return 'bias';
  if (!isNumbers(scales, width)) return 'scales';
  if (!isNumbers(shifts, classes.length)) return 'shifts';
  if (!(temperature > 0)) return 'temperature';
  if (!(idfRange > 0)) return 'idfRange';
  const holds = (text: unknown, bytes: number): boolean =>
    typeof text === 'string' && decodeBytes(text).length === bytes;
  if (!Array.isArray(weights) || weights.length !== width || !weights.every((one) => holds(one, 2 ** bits)))
    return 'weights';
  if (!holds(idf, 2 ** bits)) return 'idf';
  return holds(vocabulary, 2 ** vocabularyBits / 8) ? null : 'vocabulary';
}
