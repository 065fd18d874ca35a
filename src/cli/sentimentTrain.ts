import { rename, writeFile } from 'node:fs/promises';
import { InputError } from '../model/inputError.js';
import type { SentimentClass, SentimentModel } from '../model/sentimentModel.js';
import { trainSentiment } from '../sentiment/trained/trainSentiment.js';
import { countOf, formatBytes } from '../words/formatNumber.js';
import { createProgress } from './progress.js';
import { readLabels } from './sentimentLabels.js';

export interface TrainFlags {
  readonly out: string;
  readonly text?: string;
  readonly label?: string;
  readonly classes?: ReadonlyMap<string, SentimentClass>;
  readonly seed?: number;
  readonly folds?: number;
  readonly c?: number;
  readonly classWeights?: 'balanced' | 'none';
  readonly quiet?: boolean;
}

const names: Readonly<Record<SentimentClass, string>> = { [-1]: 'negative', 0: 'neutral', 1: 'positive' };

/** `in-concert sentiment train`: a model file, and on stdout what it can do. */
export async function runTrain(file: string, flags: TrainFlags): Promise<void> {
  const progress = createProgress(flags.quiet === true);
  try {
    const { texts, labels, unlabelled, rejected } = await readLabels(file, flags);
    if (unlabelled > 0) progress.note(`${countOf(unlabelled, 'row')} without a label passed over`);
    if (rejected > 0) progress.note(`${countOf(rejected, 'row')} could not be read and were left out`);
    const given = Object.entries({
      seed: flags.seed,
      folds: flags.folds,
      c: flags.c,
      classWeights: flags.classWeights,
    }).filter(([, value]) => value !== undefined);
    const model = tryTraining(file, () =>
      trainSentiment(texts, labels, { ...Object.fromEntries(given), onProgress: progress.step }),
    );
    const json = JSON.stringify(model);
    const part = `${flags.out}.part`;
    await writeFile(part, `${json}\n`);
    await rename(part, flags.out);
    progress.note(`written: ${flags.out} (${formatBytes(json.length)})`);
    progress.stop();
    process.stdout.write(describeModel(model));
  } finally {
    progress.stop();
  }
}

/** What the labels lack is a flaw of the file, not of the program. */
function tryTraining(file: string, train: () => SentimentModel): SentimentModel {
  try {
    return train();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new InputError(error.message.replace(/^trainSentiment: /, ''), {
      place: { file },
      fix: 'label more texts of each class, or ask for fewer --folds',
    });
  }
}

/** The report of the cross-validation as text. */
export function describeModel({ data, crossValidation: report, classes }: SentimentModel): string {
  const three = (value: number | null): string => (value === null ? '  –  ' : value.toFixed(3));
  const table = report.classes.map(({ class: one, texts, precision, recall, f1 }, k) =>
    [
      names[one].padEnd(9),
      String(texts).padStart(7),
      three(precision).padStart(10),
      three(recall).padStart(7),
      three(f1).padStart(7),
      '  ',
      ...report.confusion[k]!.map((count) => String(count).padStart(9)),
    ].join(''),
  );
  const bins = report.reliability.map(
    ({ from, to, texts, confidence, accuracy }) =>
      `  ${from.toFixed(1)}–${to.toFixed(1)} ${String(texts).padStart(7)}   said ${three(confidence)}   right ${three(accuracy)}`,
  );
  const spread = `${three(Math.min(...report.foldMacroF1))} to ${three(Math.max(...report.foldMacroF1))}`;
  return [
    `${countOf(data.texts, 'text')}, ${data.distinctTexts} different; ${countOf(data.contradictions, 'text')} labelled in more than one way`,
    `cross-validated in ${report.folds} folds, texts that the model had not seen:`,
    `  macro-F1 ${three(report.macroF1)} (folds ${spread}; always the commonest class ${three(report.trivialMacroF1)}), accuracy ${three(report.accuracy)}`,
    '',
    `class       texts precision recall     F1    called ${classes.map((one) => names[one]).join(', ')}`,
    ...table,
    '',
    `calibration: mean gap ${three(report.errorAfter)} (before temperature and shifts ${three(report.errorBefore)})`,
    ...bins,
    '',
    'On texts from another source it can be much worse; label some of yours and see.',
    '',
  ].join('\n');
}
