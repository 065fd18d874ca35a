import { studentQuantile } from '../../stats/studentQuantile.js';
import {
  correctionDefaults,
  type CorrectedMean,
  type CorrectionOptions,
  type Interval,
  type LabelledSample,
} from './correctionDefaults.js';
import { estimateInfluence, sortStrata, sumSquares, tuneTrust, type Influence } from './influence.js';

/** A corrected mean with what a difference needs of it. */
export interface CorrectedParts {
  readonly result: CorrectedMean;
  readonly corrected: Influence;
  readonly alone: Influence;
  readonly degrees: number;
}

/**
 * The mean of all rows, from a scorer's answers for all and a person's for a few hundred: prediction-powered inference.
 *
 * The interval is valid however bad the scorer is, so long as within each stratum the labelled rows were drawn by chance;
 * rows that somebody picked because they were striking make it wrong. It covers chance in which comments were
 * written and which were labelled, not the judgement of the person. Under about 30 labels it is rough.
 * A share is the mean of zeros and ones; where fewer than about 10 labels of a class were found, its interval is rough, too.
 *
 * Formula: in each stratum, t · mean prediction of all + mean of (label − t · prediction) of the labelled; strata
 * weighed by their rows; t by power tuning. Variance from the influence of each row, summed over accounts where `clusters`
 * is given; Student t with labelled − strata − 1 degrees of freedom (at most labelled accounts − 1).
 * Defaults: {@link correctionDefaults}. Cost: linear in the rows.
 * Source: Angelopoulos et al. 2023 (doi:10.1126/science.adi6000); power tuning: arXiv:2311.01453; strata: arXiv:2406.04291.
 *
 * @throws RangeError when columns differ in length or a stratum has fewer than 5 labels.
 * @example
 * import { correctMean } from 'in-concert';
 * const predictions = Array.from({ length: 1000 }, (_, row) => (row % 4) / 4);
 * const labels = predictions.map((value, row) => (row % 9 === 0 ? value + 0.2 : NaN));
 * const mood = correctMean({ predictions, labels });
 * [mood.uncorrected, mood.estimate].map((value) => Number(value.toFixed(3))); // => [0.375, 0.575]
 * mood.labelled; // => 112
 */
export function correctMean(sample: LabelledSample, options: CorrectionOptions = {}): CorrectedMean {
  return correctParts('correctMean', sample, options).result;
}

export function correctParts(
  caller: string,
  sample: LabelledSample,
  options: CorrectionOptions,
): CorrectedParts {
  const { confidence, trust, fewestLabels } = { ...correctionDefaults, ...options };
  checkOptions(caller, confidence, trust);
  const strata = sortStrata(caller, sample, fewestLabels);
  const rows = sample.predictions.length;
  const labelled = strata.reduce((sum, one) => sum + one.labelled.length, 0);
  const tuned = trust === 'auto' ? tuneTrust(sample, strata) : trust;
  const corrected = estimateInfluence(sample, strata, tuned);
  const alone = estimateInfluence(sample, strata, 0);
  const degrees = countDegrees(sample, labelled - strata.length - (trust === 'auto' ? 1 : 0));
  const interval = formInterval(corrected, sample, degrees, confidence);
  const labelsAlone = formInterval(alone, sample, degrees, confidence);
  const { standardError, ...bounds } = interval;
  const { standardError: errorAlone, ...boundsAlone } = labelsAlone;
  let sum = 0;
  for (let row = 0; row < rows; row++) sum += sample.predictions[row]!;
  const gain = standardError === 0 ? 1 : (errorAlone / standardError) ** 2;
  return {
    corrected,
    alone,
    degrees,
    result: {
      ...bounds,
      standardError,
      uncorrected: sum / rows,
      labelsAlone: boundsAlone,
      trust: tuned,
      rows,
      labelled,
      worthLabels: Math.round(labelled * gain),
    },
  };
}

function formInterval(
  { estimate, influence }: Influence,
  { clusters }: LabelledSample,
  degrees: number,
  confidence: number,
): Interval & { readonly standardError: number } {
  return spanInterval(estimate, Math.sqrt(sumSquares(influence, clusters)), degrees, confidence);
}

export function spanInterval(
  estimate: number,
  standardError: number,
  degrees: number,
  confidence: number,
): Interval & { readonly standardError: number } {
  const reach = studentQuantile((1 + confidence) / 2, degrees) * standardError;
  return { estimate, low: estimate - reach, high: estimate + reach, standardError };
}

function countDegrees({ labels, clusters }: LabelledSample, degrees: number): number {
  if (clusters === undefined) return Math.max(1, degrees);
  const accounts = new Set<number>();
  for (let row = 0; row < labels.length; row++) if (!Number.isNaN(labels[row]!)) accounts.add(clusters[row]!);
  return Math.max(1, Math.min(degrees, accounts.size - 1));
}

function checkOptions(caller: string, confidence: number, trust: 'auto' | number): void {
  if (!(confidence > 0 && confidence < 1))
    throw new RangeError(`${caller}: confidence must be between 0 and 1 (got ${confidence})`);
  if (trust !== 'auto' && !(trust >= 0 && trust <= 1))
    throw new RangeError(`${caller}: trust must be "auto" or from 0 to 1 (got ${trust})`);
}
