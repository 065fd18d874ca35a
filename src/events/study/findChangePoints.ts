import type { CannotSay, ChangePoint, ChangePoints, ValueSeries } from '../../model/eventStudy.js';
import { findCheapestCuts } from '../../stats/pelt.js';
import { estimateRobustNoise } from '../../stats/robustNoise.js';
import { createMeanCost, createMeanVarianceCost } from '../../stats/segmentCost.js';
import { say } from '../../words/say.js';
import { hourMs } from '../hours.js';
import { refuseShortages } from './refuse.js';

export interface ChangePointOptions {
  /** What may change: the mean, or mean and variance. */
  readonly of: 'mean' | 'mean and variance';
  /** 'MBIC' or 'SIC', or what to pay for every change. */
  readonly penalty: 'MBIC' | 'SIC' | number;
  /** Shortest segment, in bins with an observation. */
  readonly minLength: number;
  /** One for each bin, > 0, such as accounts; null gives every bin 1. */
  readonly weights: ArrayLike<number> | null;
  /** Noise variance (of a bin of weight 1) for changes of the mean; null: estimated, likeness of neighbours included. */
  readonly noise: number | null;
  /** Fewer bins with an observation give no answer. */
  readonly minBins: number;
}

/** The modified BIC is the more careful of the two; four bins keep single odd bins from being a segment. */
export const changePointDefaults: ChangePointOptions = {
  of: 'mean',
  penalty: 'MBIC',
  minLength: 4,
  weights: null,
  noise: null,
  minBins: 20,
};

/**
 * Change points of a series, found without being told of any event (PELT, exact).
 *
 * Can wrongly find: a trend, a slow drift or the rhythm of the day look like steps (take bins of whole days); neighbours that are more alike
 * than an AR(1) series. Can miss: changes that last fewer than `minLength` bins, or are small.
 *
 * Formula: minus twice the normal log-likelihood of the segments, plus a penalty for every change. With p parameters a segment (mean 1,
 * mean and variance 2) and n bins: SIC (p + 1) ln n; MBIC (p + 2) ln n and Σ ln(segment length). For changes of the mean the noise is the
 * long-run variance of `estimateRobustNoise`, so that likeness of neighbours is not cut into segments. Missing bins (NaN) are skipped and do
 * not end a segment; a change in a hole is only known to lie in it.
 * Defaults: {@link changePointDefaults}.
 * Cost: O(bins) to O(bins²).
 * Source: Killick, Fearnhead & Eckley (2012), https://doi.org/10.1080/01621459.2012.737745; Zhang & Siegmund (2007),
 * https://doi.org/10.1111/j.1541-0420.2006.00662.x (MBIC); Chakar et al. (2017), https://doi.org/10.3150/15-BEJ782
 *
 * @example
 * import { findChangePoints } from 'in-concert';
 * const hour = 3_600_000;
 * const values = Float64Array.from({ length: 40 }, (_, i) => (i < 24 ? 0 : 1) + Math.sin(i * i) / 10);
 * const found = findChangePoints({ from: 0, binHours: 24, values });
 * found.kind === 'estimate' && found.changes.map((change) => change.before / (24 * hour)); // => [24]
 */
export function findChangePoints(
  series: Pick<ValueSeries, 'from' | 'binHours' | 'values'>,
  options: Partial<ChangePointOptions> = {},
): ChangePoints | CannotSay {
  const settings = { ...changePointDefaults, ...options };
  const { weights } = settings;
  const there: number[] = [];
  series.values.forEach((value, t) => {
    if (Number.isFinite(value) && (weights === null || weights[t]! > 0)) there.push(t);
  });
  const refusal = refuseShortages([
    {
      what: say`collected bins`,
      needed: Math.max(settings.minBins, 2 * settings.minLength),
      found: there.length,
    },
  ]);
  if (refusal !== null) return refusal;

  const values = Float64Array.from(there, (t) => series.values[t]!);
  const scale = weights === null ? null : Float64Array.from(there, (t) => weights[t]!);
  const onMean = settings.of === 'mean';
  const robust = onMean && settings.noise === null ? estimateRobustNoise(series.values, weights) : null;
  const noise = onMean ? (settings.noise ?? robust!.longRun) : null;
  if (noise !== null && !(noise > 0)) {
    return refuseShortages([{ what: say`neighbouring bins that differ`, needed: 1, found: 0 }])!;
  }
  const cost = noise === null ? createMeanVarianceCost(values, scale) : createMeanCost(values, scale, noise);
  const logSize = Math.log(values.length);
  const penalty =
    typeof settings.penalty === 'number'
      ? settings.penalty
      : (cost.parameters + (settings.penalty === 'SIC' ? 1 : 2)) * logSize;
  const cuts = findCheapestCuts(cost, {
    penalty,
    minLength: settings.minLength,
    lengthTerm: settings.penalty === 'MBIC',
  });
  const bin = series.binHours * hourMs;
  const ends = [0, ...cuts, values.length];
  const changes = cuts.map((cut, position): ChangePoint => {
    const before = describeSegment(values, scale, ends[position]!, cut);
    const after = describeSegment(values, scale, cut, ends[position + 2]!);
    return {
      after: series.from + (there[cut - 1]! + 1) * bin,
      before: series.from + there[cut]! * bin,
      meanBefore: before.mean,
      meanAfter: after.mean,
      sdBefore: before.sd,
      sdAfter: after.sd,
    };
  });
  return {
    kind: 'estimate',
    changes,
    penalty,
    noise,
    autocorrelation: robust?.autocorrelation ?? null,
    used: values.length,
  };
}

function describeSegment(
  values: Float64Array,
  weights: Float64Array | null,
  from: number,
  to: number,
): { readonly mean: number; readonly sd: number } {
  let total = 0;
  let sum = 0;
  for (let i = from; i < to; i++) {
    const weight = weights?.[i] ?? 1;
    total += weight;
    sum += weight * values[i]!;
  }
  const mean = sum / total;
  let squares = 0;
  for (let i = from; i < to; i++) squares += (weights?.[i] ?? 1) * (values[i]! - mean) ** 2;
  return { mean, sd: Math.sqrt(squares / total) };
}
