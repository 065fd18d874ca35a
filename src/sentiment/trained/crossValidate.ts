import type { CrossValidation, SentimentClass } from '../../model/sentimentModel.js';
import { calibrate, measureReliability, uncalibrated, type Calibration } from './calibrate.js';
import type { CountedFeatures } from './countFeatures.js';
import { fitLogistic, setLogits } from './fitLogistic.js';
import { roundWeights } from './packWeights.js';
import { reportClasses } from './reportClasses.js';
import { weighClasses } from './weighClasses.js';
import { weighFeatures } from './weighFeatures.js';

export interface CrossValidationTask {
  readonly features: CountedFeatures;
  readonly values: Float32Array;
  readonly classOf: Uint8Array;
  readonly classes: readonly SentimentClass[];
  readonly foldOf: Uint8Array;
  readonly folds: number;
  readonly classWeights: 'balanced' | 'none';
  readonly c: number;
  readonly maxIterations: number;
  readonly tolerance: number;
  readonly onProgress: (fold: number, share: number) => void;
}

/**
 * Trains on all folds but one and predicts that one, for each in turn, with the weights rounded as in the file. The
 * calibration comes from the same predictions; it has as many numbers as classes, so its own gap is hardly flattered.
 */
export function crossValidate(task: CrossValidationTask): {
  readonly report: CrossValidation;
  readonly calibration: Calibration;
} {
  const { features, values, classOf, classes, foldOf, folds } = task;
  const { rows } = features;
  const logits = new Float64Array(rows * classes.length);
  const called = new Int8Array(rows);
  const said = Int8Array.from(classOf, (k) => classes[k]!);
  const foldMacroF1: number[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const isTraining = Uint8Array.from(foldOf, (one) => Number(one !== fold));
    weighFeatures(features, isTraining, values);
    const { weights, bias, width } = fitLogistic({
      ...task,
      isTraining,
      classes: classes.length,
      classWeights: weighClasses(classOf, isTraining, classes.length, task.classWeights),
      onProgress: (share) => task.onProgress(fold, share),
    });
    roundWeights(weights, width);
    const found = new Float32Array(rows * width);
    setLogits(found, features, values, weights, bias);
    const held = listRows(foldOf, fold);
    for (const row of held) {
      const own = width === 1 ? [0, found[row]!] : [...found.subarray(row * width, (row + 1) * width)];
      logits.set(own, row * classes.length);
      called[row] = classes[own.indexOf(Math.max(...own))]!;
    }
    foldMacroF1.push(
      reportClasses(
        held.map((row) => said[row]!),
        held.map((row) => called[row]!),
        classes,
      ).macroF1,
    );
  }
  const calibration = calibrate(logits, classOf, classes.length);
  const before = measureReliability(logits, classOf, uncalibrated(classes.length));
  const after = measureReliability(logits, classOf, calibration);
  const report = reportClasses(said, called, classes);
  const most = Math.max(...report.classes.map(({ texts }) => texts));
  return {
    calibration,
    report: {
      ...report,
      folds,
      foldMacroF1,
      trivialMacroF1: (2 * most) / (rows + most) / classes.length,
      errorBefore: before.error,
      errorAfter: after.error,
      reliability: after.reliability,
    },
  };
}

function listRows(foldOf: Uint8Array, fold: number): number[] {
  const rows: number[] = [];
  for (let row = 0; row < foldOf.length; row++) if (foldOf[row] === fold) rows.push(row);
  return rows;
}
