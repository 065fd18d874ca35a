import { InvalidArgumentError, Option, type Command } from 'commander';
import type { SentimentClass } from '../model/sentimentModel.js';
import { modelEndings } from './transformerFolder.js';

/** What `--sentiment` takes, in the words of the help. */
export const sentimentHelp =
  'score the mood with a trained model, or with a transformer: onnx:FOLDER (needs @huggingface/transformers)';

/** Adds the options that go with `--sentiment onnx:FOLDER`. */
export function addTransformerOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--onnx-labels <classes>',
        'class of each label of the transformer, in its order, where the names do not tell: negative,neutral,positive',
      ).argParser(parseOnnxLabels),
    )
    .addOption(
      new Option('--onnx-dtype <precision>', 'which weights, where the folder has several').choices(
        Object.keys(modelEndings),
      ),
    )
    .option('--allow-download', 'let onnx:OWNER/NAME fetch a public model; nothing is fetched otherwise');
}

const names = ['negative', 'neutral', 'positive'];

function parseOnnxLabels(value: string): SentimentClass[] {
  const classes = value.split(',').map((name) => names.indexOf(name.trim().toLowerCase()) - 1);
  if (classes.includes(-2))
    throw new InvalidArgumentError('write one class for each label: negative,neutral,positive.');
  return classes as SentimentClass[];
}
