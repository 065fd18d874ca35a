import {
  correctionDefaults,
  type CorrectedDifference,
  type CorrectionOptions,
  type LabelledSample,
} from './correctionDefaults.js';
import { correctParts, spanInterval } from './correctMean.js';
import { sumSquares } from './influence.js';

/**
 * How much higher the mean of `second` is than that of `first` (after minus before), both corrected by labels.
 *
 * A scorer that errs alike in both parts cancels out, one that errs otherwise (the words of a shutdown are
 * unlike those of a quiet week) does not: that is why both parts need labels of their own. The limits of
 * {@link correctMean} hold for each part.
 *
 * Formula: the difference of the two corrected means; variances add, except that with `clusters` the influences of one
 * account in both parts are subtracted first, so that people who stay make the interval narrower.
 * Degrees of freedom: the smaller of the two. Defaults: {@link correctionDefaults}. Cost: linear in the rows.
 * Source: as for {@link correctMean}.
 *
 * @example
 * import { correctDifference } from 'in-concert';
 * const build = (mood: number) => {
 *   const predictions = Array.from({ length: 400 }, (_, row) => (row % 2) / 2);
 *   return { predictions, labels: predictions.map((value, row) => (row % 5 === 0 ? value + mood : NaN)) };
 * };
 * Number(correctDifference(build(0.3), build(-0.1)).estimate.toFixed(3)); // => -0.4
 */
export function correctDifference(
  first: LabelledSample,
  second: LabelledSample,
  options: CorrectionOptions = {},
): CorrectedDifference {
  const { confidence } = { ...correctionDefaults, ...options };
  if ((first.clusters === undefined) !== (second.clusters === undefined))
    throw new RangeError('correctDifference: clusters must be given for both parts or for neither (got one)');
  const [before, after] = [first, second].map((part) => correctParts('correctDifference', part, options)) as [
    ReturnType<typeof correctParts>,
    ReturnType<typeof correctParts>,
  ];
  const degrees = Math.min(before.degrees, after.degrees);
  const clusters = first.clusters === undefined ? undefined : joinLists(first.clusters, second.clusters!);
  const subtract = (part: 'corrected' | 'alone') => {
    const influence = Float64Array.from(
      joinLists(
        before[part].influence.map((one) => -one),
        after[part].influence,
      ),
    );
    const estimate = after[part].estimate - before[part].estimate;
    return spanInterval(estimate, Math.sqrt(sumSquares(influence, clusters)), degrees, confidence);
  };
  const { estimate, low, high } = subtract('alone');
  return {
    ...subtract('corrected'),
    uncorrected: after.result.uncorrected - before.result.uncorrected,
    labelsAlone: { estimate, low, high },
    first: before.result,
    second: after.result,
  };
}

function joinLists(first: ArrayLike<number>, second: ArrayLike<number>): number[] {
  return [...Array.from(first), ...Array.from(second)];
}
