import type { LabelledSample } from './correctionDefaults.js';

/** Rows by stratum, labelled and not. */
export interface Stratum {
  readonly labelled: readonly number[];
  readonly unlabelled: readonly number[];
}

/** An estimate, and how much each row moved it: the variance is the sum of their squares, rows of a cluster added first. */
export interface Influence {
  readonly estimate: number;
  readonly influence: Float64Array;
}

/** Sorts the rows by stratum; throws where columns differ in length, values are not finite, or labels are too few. */
export function sortStrata(caller: string, sample: LabelledSample, fewestLabels: number): readonly Stratum[] {
  const { predictions, labels, strata, clusters, weights } = sample;
  const rows = predictions.length;
  for (const [name, column] of Object.entries({ labels, strata, clusters, weights }))
    if (column !== undefined && column.length !== rows)
      throw new RangeError(
        `${caller}: ${name} must have one value for each of ${rows} rows (got ${column.length})`,
      );
  const found = new Map<number, { labelled: number[]; unlabelled: number[] }>();
  for (let row = 0; row < rows; row++) {
    if (!Number.isFinite(predictions[row]))
      throw new RangeError(`${caller}: predictions must be numbers (got ${predictions[row]} in row ${row})`);
    const key = strata === undefined ? 0 : strata[row]!;
    let stratum = found.get(key);
    if (stratum === undefined) found.set(key, (stratum = { labelled: [], unlabelled: [] }));
    if (Number.isNaN(labels[row]!)) stratum.unlabelled.push(row);
    else if (weights === undefined || weights[row]! > 0) stratum.labelled.push(row);
    else throw new RangeError(`${caller}: weights must be > 0 (got ${weights[row]} in row ${row})`);
  }
  if (rows === 0) throw new RangeError(`${caller}: there must be at least one row (got 0)`);
  for (const [key, { labelled, unlabelled }] of found)
    if (labelled.length < fewestLabels && unlabelled.length > 0)
      throw new RangeError(
        `${caller}: ${strata === undefined ? 'labels' : `stratum ${key}`} must have at least ${fewestLabels} labelled rows (got ${labelled.length})`,
      );
  return [...found.values()];
}

/**
 * The stratified prediction-powered mean: in each stratum, trust · mean prediction + mean of (label − trust · prediction)
 * over the labelled, weighed where weights are given; strata weighed by their rows.
 */
export function estimateInfluence(
  sample: LabelledSample,
  strata: readonly Stratum[],
  trust: number,
): Influence {
  const { predictions, labels, weights } = sample;
  const rows = predictions.length;
  const influence = new Float64Array(rows);
  const means: number[] = [];
  let estimate = 0;
  for (const { labelled, unlabelled } of strata) {
    const share = (labelled.length + unlabelled.length) / rows;
    const residual = (row: number): number => labels[row]! - trust * predictions[row]!;
    const weigh = (row: number): number => (weights === undefined ? 1 : weights[row]!);
    const total = labelled.reduce((sum, row) => sum + weigh(row), 0);
    const base = labelled.reduce((sum, row) => sum + weigh(row) * residual(row), 0) / total;
    // The mean prediction of all is that of the labelled and that of the others, each with its own chance.
    const known = mean(labelled, (row) => predictions[row]!);
    const open = mean(unlabelled, (row) => predictions[row]!);
    const predicted = trust * ((known * labelled.length + open * unlabelled.length) / (share * rows));
    means.push(base + predicted);
    estimate += share * (base + predicted);
    // n / (n − 1): the residuals are measured from a mean that was made of themselves.
    const few = labelled.length > 1 ? Math.sqrt(labelled.length / (labelled.length - 1)) : 1;
    for (const row of labelled)
      influence[row] =
        few *
        ((share * weigh(row) * (residual(row) - base)) / total +
          (trust * (predictions[row]! - known)) / rows);
    for (const row of unlabelled) influence[row] = (trust * (predictions[row]! - open)) / rows;
  }
  // Other rows would have given the strata other sizes.
  strata.forEach(({ labelled, unlabelled }, k) => {
    for (const list of [labelled, unlabelled])
      for (const row of list) influence[row]! += (means[k]! - estimate) / rows;
  });
  return { estimate, influence };
}

/** The trust with the smallest variance of the residuals (power tuning), pooled over the strata, within 0 … 1. */
export function tuneTrust(sample: LabelledSample, strata: readonly Stratum[]): number {
  const { predictions, labels } = sample;
  const rows = predictions.length;
  let together = 0;
  let spread = 0;
  for (const { labelled, unlabelled } of strata) {
    const size = labelled.length + unlabelled.length;
    if (labelled.length < 2 || unlabelled.length === 0) continue;
    const meanLabel = mean(labelled, (row) => labels[row]!);
    const meanPrediction = mean(labelled, (row) => predictions[row]!);
    let covariance = 0;
    let variance = 0;
    for (const row of labelled) {
      covariance += (labels[row]! - meanLabel) * (predictions[row]! - meanPrediction);
      variance += (predictions[row]! - meanPrediction) ** 2;
    }
    const left = unlabelled.length / size;
    const scale = (size / rows) ** 2 / (labelled.length * (labelled.length - 1));
    together += scale * left * covariance;
    spread += scale * left * left * variance * (1 + labelled.length / unlabelled.length);
  }
  return spread === 0 ? 0 : Math.min(1, Math.max(0, together / spread));
}

/** Variance of a sum of influences; rows of one cluster move together. */
export function sumSquares(influence: Float64Array, clusters: ArrayLike<number> | undefined): number {
  if (clusters === undefined) return influence.reduce((sum, one) => sum + one * one, 0);
  const sums = new Map<number, number>();
  for (let row = 0; row < influence.length; row++)
    sums.set(clusters[row]!, (sums.get(clusters[row]!) ?? 0) + influence[row]!);
  let total = 0;
  for (const sum of sums.values()) total += sum * sum;
  return sums.size < 2 ? total : (total * sums.size) / (sums.size - 1);
}

function mean(rows: readonly number[], value: (row: number) => number): number {
  if (rows.length === 0) return 0;
  let sum = 0;
  for (const row of rows) sum += value(row);
  return sum / rows.length;
}
