import { Argument, type Command, InvalidArgumentError, Option } from 'commander';
import { parseWhole } from './analyseOptions.js';
import { addReadOptions } from './readOptions.js';
import { parseClasses } from './sentimentLabels.js';
import { runSample } from './sentimentSample.js';
import { runScore } from './sentimentScore.js';
import { runTrain } from './sentimentTrain.js';
import { addTransformerOptions, sentimentHelp } from './transformerOptions.js';

export function addSentimentCommand(program: Command): void {
  const sentiment = program
    .command('sentiment')
    .description('mood of texts: score a table, train a scorer on labels, draw a sample to label')
    .addHelpText(
      'after',
      `
Examples:
  in-concert sentiment score comments.csv --out scored.csv
  in-concert sentiment sample comments.csv --n 300 --out sample.csv
  in-concert sentiment sample comments.csv --cut 2022-01-05T12:00Z --out sample.csv
  in-concert sentiment train labels.csv --text comment --label mood --out model.json
  in-concert sentiment score comments.csv --sentiment model.json --out scored.csv
  in-concert sentiment score comments.csv --sentiment onnx:rubert-tiny-sentiment --out scored.csv`,
    );
  addScore(sentiment);
  addTrain(sentiment);
  addSample(sentiment);
  for (const command of sentiment.commands) command.exitOverride();
}

function addScore(sentiment: Command): void {
  const command = sentiment
    .command('score')
    .description(
      'add score (-1 to 1), class (-1, 0, 1), language with its confidence, and coverage to any table; all else stays',
    )
    .addArgument(
      new Argument('<file>', 'a table: CSV, TSV (also .gz, .zst), Excel, Parquet, JSON or JSON lines'),
    )
    .option('--column <name>', 'the column of texts; found by its name unless told')
    .option('--sentiment <model>', sentimentHelp)
    .addOption(new Option('--model <model.json>', 'the same for a trained model').conflicts('sentiment'))
    .option('--out <file>', 'where the table goes; stdout unless told')
    .option('--quiet', 'no progress, no notes');
  addTransformerOptions(command).action(runScore);
}

function addTrain(sentiment: Command): void {
  sentiment
    .command('train')
    .description('train a scorer on your labels and tell how good it is on texts that it has not seen')
    .addArgument(
      new Argument(
        '<labels>',
        'a table (as for score) with a column of texts and one of labels: -1, 0, 1 or words',
      ),
    )
    .requiredOption('--out <model.json>', 'where the model goes')
    .option('--text <name>', 'the column of texts')
    .option('--label <name>', 'the column of labels')
    .option('--classes <list>', 'which label is which class: good=positive,bad=negative', readClasses)
    .option('--seed <n>', 'the same seed gives the same model', parseWhole)
    .option('--folds <n>', 'parts of the cross-validation', parseWhole)
    .option('--c <number>', 'inverse strength of the penalty: smaller trusts the data less', parsePositive)
    .addOption(
      new Option('--class-weights <kind>', 'whether rare classes weigh as much as common ones').choices([
        'balanced',
        'none',
      ]),
    )
    .option('--quiet', 'no progress, no notes')
    .action(runTrain);
}

function addSample(sentiment: Command): void {
  const command = sentiment
    .command('sample')
    .description('draw comments to label in a spreadsheet, from every period and predicted class')
    .addArgument(new Argument('<files...>', 'comments: files of any known format, folders or patterns'))
    .requiredOption('--out <sample.csv>', 'where the sample goes')
    .option('--n <number>', 'how many comments', parseWhole, 300)
    .option('--periods <n>', 'periods with the same number of comments; 4 unless told', parseWhole)
    .option('--cut <times>', 'or the times between periods: 2022-01-05T12:00Z,2022-01-10T18:00Z', parseCuts)
    .option('--sentiment <model>', sentimentHelp)
    .addOption(new Option('--model <model.json>', 'the same for a trained model').conflicts('sentiment'))
    .option('--seed <n>', 'the same seed draws the same comments', parseWhole)
    .option('--quiet', 'no progress, no notes');
  addTransformerOptions(addReadOptions(command)).action(runSample);
}

function readClasses(value: string): NonNullable<ReturnType<typeof parseClasses>> {
  const classes = parseClasses(value);
  if (classes === null) throw new InvalidArgumentError('write it as good=positive,meh=neutral,bad=negative.');
  return classes;
}

function parsePositive(value: string): number {
  const number = Number(value);
  if (!(number > 0) || !Number.isFinite(number)) throw new InvalidArgumentError('must be a number above 0.');
  return number;
}

function parseCuts(value: string): number[] {
  const times = value.split(',').map((one) => Date.parse(one.trim()));
  const isZoned = value.split(',').every((one) => /(?:Z|[+-]\d\d:?\d\d)\s*$/.test(one));
  if (!isZoned || times.some((time, k) => Number.isNaN(time) || (k > 0 && time <= times[k - 1]!)))
    throw new InvalidArgumentError('write times with their zone in ascending order: 2022-01-05T12:00Z,…');
  return times;
}
