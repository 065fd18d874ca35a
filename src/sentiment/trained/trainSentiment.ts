import type { SentimentClass, SentimentModel } from '../../model/sentimentModel.js';
import { version } from '../../version.js';
import type { Calibration } from './calibrate.js';
import { countFeatures, type CountedFeatures } from './countFeatures.js';
import { crossValidate } from './crossValidate.js';
import { dealFolds } from './dealFolds.js';
import { fitLogistic, type LogisticFit } from './fitLogistic.js';
import { encodeBytes, packColumn, packIdf } from './packWeights.js';
import { trainedShape, trainSentimentDefaults, type TrainSentimentOptions } from './trainedDefaults.js';
import { weighClasses } from './weighClasses.js';
import { weighFeatures } from './weighFeatures.js';

/**
 * A scorer learned from texts with labels: multinomial logistic regression over TF-IDF of words and character runs.
 *
 * It knows its own data: on texts from another source it can be far worse than its cross-validated report says, and worse
 * than the built-in scorer; label a few hundred texts of your own. It learns whatever goes with the labels, names of
 * people and places among it. The model holds no text, but hashes of n-grams can show whether a given word was in the data.
 *
 * Formula: word 1–2-grams and character 2–5-grams hashed into 2^18 places; value (1 + ln count) · idf, each kind of unit
 * length; mean weighted log loss + ‖w‖² / (2 C n); weights rounded to bytes. The report comes from k folds
 * in which copies of a text (and texts with one of `groups`) stay together; temperature and class shifts are set on the
 * same held-out predictions.
 * Defaults: {@link trainSentimentDefaults}; C = 1, as in scikit-learn, was within .009 of the best of 1, 2 and 4 on four labelled sets.
 * Cost: linear in the letters, times iterations, times folds + 1; `bench/sentiment/trained.md` has the times.
 * Source: Wang and Manning 2012, https://aclanthology.org/P12-2018 (the baseline); Weinberger et al. 2009, arXiv:0902.2206 (hashing).
 *
 * @throws RangeError when the labels are not −1, 0, 1, or a class has fewer texts than there are folds.
 * @example
 * import { trainSentiment } from 'in-concert';
 * const praise = ['good', 'very good', 'so good', 'good work'];
 * const complaint = ['bad', 'very bad', 'so bad', 'bad work'];
 * const model = trainSentiment([...praise, ...complaint], [1, 1, 1, 1, -1, -1, -1, -1], { folds: 2, bits: 12 });
 * model.classes; // => [-1, 1]
 * model.data.perClass; // => [4, 4]
 */
export function trainSentiment(
  texts: Iterable<string>,
  labels: ArrayLike<number>,
  options: TrainSentimentOptions = {},
): SentimentModel {
  const settings = { ...trainSentimentDefaults, ...options };
  const all = [...texts];
  const { classes, classOf, perClass } = checkLabels(all.length, labels, settings.folds);
  checkSettings(settings, all.length);
  const tell = settings.onProgress ?? (() => undefined);

  tell('counting', 0);
  const shape = { bits: settings.bits, ...trainedShape };
  const features = countFeatures(all, shape, settings.vocabularyFrom);
  const values = new Float32Array(features.block.length);
  const keys = settings.groups === undefined ? [features.textHashes] : [features.textHashes, settings.groups];
  const foldOf = dealFolds(classOf, keys, settings.folds, settings.seed);
  const parts = settings.folds + 1;
  const { report, calibration } = crossValidate({
    ...settings,
    features,
    values,
    classOf,
    classes,
    foldOf,
    onProgress: (fold, share) => tell(`fold ${fold + 1} of ${settings.folds}`, (fold + share) / parts),
  });
  const isTraining = new Uint8Array(all.length).fill(1);
  const idf = weighFeatures(features, isTraining, values);
  const fit = fitLogistic({
    ...settings,
    features,
    values,
    isTraining,
    classOf,
    classes: classes.length,
    classWeights: weighClasses(classOf, isTraining, classes.length, settings.classWeights),
    onProgress: (share) => tell('all texts', (parts - 1 + share) / parts),
  });
  const { c, classWeights, folds, seed, maxIterations, tolerance, vocabularyFrom } = settings;
  return {
    tool: 'in-concert',
    kind: 'sentiment-model',
    format: 1,
    version,
    classes,
    features: shape,
    parameters: { c, classWeights, folds, seed, maxIterations, tolerance, vocabularyFrom },
    data: {
      texts: all.length,
      distinctTexts: features.distinctTexts,
      perClass,
      contradictions: countContradictions(features.textHashes, classOf),
    },
    iterations: fit.iterations,
    crossValidation: report,
    ...packModel(features, fit, idf, calibration, shape.bits),
  };
}

function packModel(
  { places, vocabulary }: CountedFeatures,
  fit: LogisticFit,
  idf: Float64Array,
  { temperature, shifts }: Calibration,
  bits: number,
): Pick<
  SentimentModel,
  'temperature' | 'shifts' | 'bias' | 'scales' | 'weights' | 'idf' | 'idfRange' | 'vocabulary'
> {
  const size = 2 ** bits;
  const idfRange = Math.max(1, idf.reduce((most, value) => Math.max(most, value), 0) - 1);
  const idfCodes = new Uint8Array(size);
  places.forEach((place, k) => (idfCodes[place] = packIdf(idf[k]!, idfRange)));
  const columns = Array.from({ length: fit.width }, (_, k) => {
    const { codes, scale } = packColumn(fit.weights, fit.width, k);
    const spread = new Int8Array(size);
    places.forEach((place, at) => (spread[place] = codes[at]!));
    return { scale, weights: encodeBytes(spread) };
  });
  return {
    temperature,
    shifts,
    bias: [...fit.bias],
    scales: columns.map(({ scale }) => scale),
    weights: columns.map(({ weights }) => weights),
    idf: encodeBytes(idfCodes),
    idfRange,
    vocabulary: encodeBytes(vocabulary),
  };
}

function checkLabels(texts: number, labels: ArrayLike<number>, folds: number) {
  if (texts !== labels.length)
    throw new RangeError(
      `trainSentiment: texts and labels must be of equal length (got ${texts} and ${labels.length})`,
    );
  const counts = new Map<SentimentClass, number>([-1, 0, 1].map((one) => [one as SentimentClass, 0]));
  for (let row = 0; row < labels.length; row++) {
    const count = counts.get(labels[row] as SentimentClass);
    if (count === undefined)
      throw new RangeError(`trainSentiment: labels must be -1, 0 or 1 (got ${labels[row]} in row ${row})`);
    counts.set(labels[row] as SentimentClass, count + 1);
  }
  const classes = [...counts].filter(([, count]) => count > 0);
  if (classes.length < 2)
    throw new RangeError(`trainSentiment: labels must have at least two classes (got ${classes.length})`);
  for (const [one, count] of classes)
    if (count < folds)
      throw new RangeError(`trainSentiment: class ${one} has ${count} texts, fewer than the ${folds} folds`);
  const names = classes.map(([one]) => one);
  const classOf = Uint8Array.from({ length: texts }, (_, row) =>
    names.indexOf(labels[row] as SentimentClass),
  );
  return { classes: names, classOf, perClass: classes.map(([, count]) => count) };
}

function checkSettings(
  settings: TrainSentimentOptions & { bits: number; folds: number; c: number },
  texts: number,
): void {
  const { bits, folds, c, groups } = settings;
  if (!Number.isInteger(bits) || bits < 8 || bits > 22)
    throw new RangeError(`trainSentiment: bits must be a whole number from 8 to 22 (got ${bits})`);
  if (!Number.isInteger(folds) || folds < 2 || folds > 100)
    throw new RangeError(`trainSentiment: folds must be a whole number from 2 to 100 (got ${folds})`);
  if (!(c > 0)) throw new RangeError(`trainSentiment: c must be > 0 (got ${c})`);
  if (groups !== undefined && groups.length !== texts)
    throw new RangeError(
      `trainSentiment: groups must have one key for each text (got ${groups.length} for ${texts})`,
    );
}

function countContradictions(textHashes: Int32Array, classOf: Uint8Array): number {
  const first = new Map<number, number>();
  const mixed = new Set<number>();
  textHashes.forEach((hash, row) => {
    const known = first.get(hash);
    if (known === undefined) first.set(hash, classOf[row]!);
    else if (known !== classOf[row]) mixed.add(hash);
  });
  return mixed.size;
}
