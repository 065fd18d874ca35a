import type { ClassReport, SentimentClass } from '../../model/sentimentModel.js';

/**
 * Macro-F1, accuracy, and the confusion of predictions with what people said.
 *
 * A class that is rare in the texts moves macro-F1 as much as a frequent one; with few texts of it the number is noisy.
 *
 * Formula: F1 = 2 · both / (said + called), 0 where a class was neither said nor called; macro-F1 is their mean.
 * Cost: linear. Source: Sokolova and Lapalme 2009 (doi:10.1016/j.ipm.2009.03.002).
 *
 * @example
 * import { reportClasses } from 'in-concert';
 * const { accuracy, confusion } = reportClasses([1, 1, -1, 0], [1, 0, -1, 0], [-1, 0, 1]);
 * accuracy; // => 0.75
 * confusion; // => [[1, 0, 0], [0, 1, 0], [0, 1, 1]]
 */
export function reportClasses(
  said: ArrayLike<number>,
  called: ArrayLike<number>,
  classes: readonly SentimentClass[],
): ClassReport {
  if (said.length !== called.length)
    throw new RangeError(
      `reportClasses: said and called must be of equal length (got ${said.length} and ${called.length})`,
    );
  const confusion = classes.map(() => classes.map(() => 0));
  let right = 0;
  for (let row = 0; row < said.length; row++) {
    const of = classes.indexOf(said[row] as SentimentClass);
    const as = classes.indexOf(called[row] as SentimentClass);
    if (of < 0 || as < 0)
      throw new RangeError(
        `reportClasses: row ${row} is of no listed class (got ${said[row]} and ${called[row]})`,
      );
    confusion[of]![as]!++;
    if (of === as) right++;
  }
  const accuracies = classes.map((one, k) => {
    const both = confusion[k]![k]!;
    const texts = confusion[k]!.reduce((sum, count) => sum + count, 0);
    const calls = confusion.reduce((sum, row) => sum + row[k]!, 0);
    return {
      class: one,
      texts,
      precision: calls === 0 ? null : both / calls,
      recall: texts === 0 ? null : both / texts,
      f1: texts + calls === 0 ? 0 : (2 * both) / (texts + calls),
    };
  });
  return {
    texts: said.length,
    macroF1: accuracies.reduce((sum, { f1 }) => sum + f1, 0) / classes.length,
    accuracy: said.length === 0 ? 0 : right / said.length,
    classes: accuracies,
    confusion,
  };
}
