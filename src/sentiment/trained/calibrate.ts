import type { ReliabilityBin } from '../../model/sentimentModel.js';
import { minimise } from './minimise.js';

/** What turns logits into honest probabilities: softmax(logits / temperature + shifts). */
export interface Calibration {
  readonly temperature: number;
  readonly shifts: readonly number[];
}

export const uncalibrated = (classes: number): Calibration => ({
  temperature: 1,
  shifts: new Array<number>(classes).fill(0),
});

/**
 * Temperature and class shifts with the highest likelihood on texts that the model had not seen. The shifts give back
 * the true shares of the classes, which balanced class weights take away. One imagined text of each class that any
 * answer fits as well keeps a handful of texts, all of them right, from making the model certain.
 *
 * Source: Guo et al. 2017, arXiv:1706.04599 (temperature); Platt 1999 (the imagined texts); Alexandari et al. 2020, arXiv:1901.06852 (shifts).
 *
 * @param logits Row by row, one number for each class.
 */
export function calibrate(logits: Float64Array, classOf: Uint8Array, classes: number): Calibration {
  const rows = classOf.length;
  const probabilities = new Float64Array(classes);
  const doubt = classes / (rows + classes);
  // The inverse temperature is e^x, so it stays above 0; the shift of the first class is 0.
  const evaluate = (at: Float64Array, slope: Float64Array): number => {
    const calibration = { temperature: Math.exp(-at[0]!), shifts: [0, ...at.subarray(1)] };
    const inverse = 1 / calibration.temperature;
    let loss = 0;
    slope.fill(0);
    for (let row = 0; row < rows; row++) {
      setCalibrated(probabilities, logits, row * classes, calibration);
      const gold = classOf[row]!;
      for (let k = 0; k < classes; k++) {
        const target = k === gold ? 1 - doubt + doubt / classes : doubt / classes;
        loss -= (target * Math.log(Math.max(probabilities[k]!, 1e-300))) / rows;
        const error = (probabilities[k]! - target) / rows;
        slope[0]! += error * logits[row * classes + k]! * inverse;
        if (k > 0) slope[k]! += error;
      }
    }
    return loss;
  };
  const { at } = minimise(evaluate, classes, { maxIterations: 200, tolerance: 1e-7 });
  return { temperature: Math.exp(-at[0]!), shifts: [0, ...at.subarray(1)] };
}

/** Calibrated probabilities of the logits from `from` on. */
export function setCalibrated(
  probabilities: Float64Array,
  logits: Float64Array,
  from: number,
  { temperature, shifts }: Calibration,
): void {
  let largest = -Infinity;
  for (let k = 0; k < shifts.length; k++) {
    const logit = (probabilities[k] = logits[from + k]! / temperature + shifts[k]!);
    if (logit > largest) largest = logit;
  }
  let sum = 0;
  for (let k = 0; k < shifts.length; k++) sum += probabilities[k] = Math.exp(probabilities[k]! - largest);
  for (let k = 0; k < shifts.length; k++) probabilities[k]! /= sum;
}

const bins = 10;

/** The calibration curve of the likeliest class in ten equal bins, and the mean gap, weighted by texts (ECE). */
export function measureReliability(
  logits: Float64Array,
  classOf: Uint8Array,
  calibration: Calibration,
): { readonly reliability: readonly ReliabilityBin[]; readonly error: number } {
  const classes = calibration.shifts.length;
  const probabilities = new Float64Array(classes);
  const found = Array.from({ length: bins }, () => ({ texts: 0, confidence: 0, right: 0 }));
  for (let row = 0; row < classOf.length; row++) {
    setCalibrated(probabilities, logits, row * classes, calibration);
    let best = 0;
    for (let k = 1; k < classes; k++) if (probabilities[k]! > probabilities[best]!) best = k;
    const bin = found[Math.min(bins - 1, Math.floor(probabilities[best]! * bins))]!;
    bin.texts++;
    bin.confidence += probabilities[best]!;
    if (best === classOf[row]) bin.right++;
  }
  const reliability = found.flatMap(({ texts, confidence, right }, k) =>
    texts === 0
      ? []
      : [
          {
            from: k / bins,
            to: (k + 1) / bins,
            texts,
            confidence: confidence / texts,
            accuracy: right / texts,
          },
        ],
  );
  const error = reliability.reduce(
    (sum, bin) => sum + (bin.texts / classOf.length) * Math.abs(bin.accuracy - bin.confidence),
    0,
  );
  return { reliability, error };
}
