import type { ScorerAccuracy } from '../../model/moodCorrection.js';
import type { SentimentModel } from '../../model/sentimentModel.js';

/**
 * How a trained scorer did on labels that it had not seen, as its file says: the cross-validation of its training, for texts of any language.
 *
 * It tells the errors on texts like those it was trained on; on another source they are larger.
 *
 * Cost: none.
 *
 * @example
 * import { describeModelAccuracy, trainSentiment } from 'in-concert';
 * const texts = ['good', 'very good', 'so good', 'bad', 'very bad', 'so bad'];
 * const [found] = describeModelAccuracy(trainSentiment(texts, [1, 1, 1, -1, -1, -1], { folds: 3, bits: 12 }));
 * found.texts; // => 6
 */
export function describeModelAccuracy({
  classes,
  crossValidation,
}: Pick<SentimentModel, 'classes' | 'crossValidation'>): readonly ScorerAccuracy[] {
  const { texts, macroF1, accuracy, folds } = crossValidation;
  const confusion = ([-1, 0, 1] as const).map((truth) =>
    ([-1, 0, 1] as const).map(
      (said) => crossValidation.confusion[classes.indexOf(truth)]?.[classes.indexOf(said)] ?? 0,
    ),
  );
  return [
    {
      language: null,
      set: `its own training labels, cross-validated in ${folds} folds`,
      texts,
      macroF1,
      accuracy,
      confusion,
    },
  ];
}
