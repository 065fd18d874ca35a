import { Argument, InvalidArgumentError, Option, type Command } from 'commander';
import type { Card } from '../model/cards.js';
import { addAnalyseOptions } from './analyseOptions.js';
import type { ExplainFlags } from './explainRun.js';
import { inLanguage } from '../words/language.js';
import { say } from '../words/say.js';
import { createProgress } from './progress.js';

export function addExplainCommand(program: Command): void {
  const command = program
    .command('explain')
    .description('everything found about one account or group, with the comments that are the evidence')
    .addArgument(
      new Argument('<account>', 'an account, by its pseudonym or its id in the file; or a group: g1, g2 …'),
    )
    .addArgument(new Argument('[files...]', 'comments to analyse; none with --from'))
    .addHelpText(
      'after',
      `
Examples:
  in-concert explain a1b2c3d4e5f6 --from results
  in-concert explain g1 --from results --json > group.json
  in-concert explain 1234567 comments.csv --events events.csv
  in-concert explain 1234567 comments.csv --keep-ids --permalink url
  in-concert explain g1 --from results --language ru

Exit status: 0 also where nothing was found about the account, 1 there is no such account or the
input cannot be read, 2 wrong usage.`,
    );
  addAnalyseOptions(command)
    .option('--json', 'print the card as JSON')
    .option(
      '--permalink <column>',
      'column with the address of each comment, shown with the evidence; needs --keep-ids, for an address names its author',
    )
    .addOption(
      new Option('--width <n>', 'characters of a line (default: the terminal, 100 at most)').argParser(
        parseWidth,
      ),
    );
  adaptOptions(command);
  command.action(async (name: string, files: readonly string[], flags: ExplainFlags) => {
    if ((files.length === 0) === (flags.from === undefined))
      command.error('error: give either files with comments or --from with the results of a run', {
        exitCode: 2,
      });
    if (flags.permalink !== undefined && flags.keepIds !== true)
      command.error('error: --permalink needs --keep-ids: an address names its author', { exitCode: 2 });
    await printCard(name, files, flags);
  });
}

/** Of the options of analyse some mean nothing here, and --from names results to look into. */
function adaptOptions(command: Command): void {
  for (const option of command.options) {
    if (['--out', '--power', '--bin-hours'].includes(option.long ?? '')) option.hideHelp();
    if (option.long === '--from') {
      option.flags = '--from <folder>';
      option.description = 'look into the results of an earlier run of analyse';
    }
  }
}

async function printCard(name: string, files: readonly string[], flags: ExplainFlags): Promise<void> {
  const progress = createProgress(flags.quiet === true);
  try {
    const card = flags.from === undefined ? await analyse() : await lookUp(name, flags, flags.from);
    progress.stop();
    if (typeof card === 'string') process.stdout.write(card);
    else process.stdout.write(flags.json ? `${JSON.stringify(card, null, 2)}\n` : await render(card, flags));
  } finally {
    progress.stop();
  }

  async function analyse(): Promise<Card> {
    // Loaded here: to look a card up needs nothing of the analysis.
    const { explainFiles } = await import('./explainRun.js');
    return explainFiles(name, files, flags, progress);
  }
}

/** The card, or what to say where the account has none. */
async function lookUp(name: string, flags: ExplainFlags, from: string): Promise<Card | string> {
  const { readStoredCard } = await import('./explainStored.js');
  const names = flags.keyFile === undefined ? [name] : [name, await hide(name, flags.keyFile)];
  const answer = await readStoredCard(from, names);
  if (answer.card !== null) return answer.card;
  const { account } = answer;
  if (flags.json) return `${JSON.stringify({ kind: 'account', account, evidenceLevel: 0 }, null, 2)}\n`;
  return inLanguage(flags.language, () => sayNothing(account));
}

function sayNothing(account: string): string {
  const found = say`Account ${account}: evidence level 0, nothing beyond chance.`;
  const more = say`Only accounts with evidence have a card among the results; for its signals: in-concert explain ${account} FILE`;
  return `${found}\n${more}\n`;
}

async function hide(name: string, keyFile: string): Promise<string> {
  const { loadPseudonymKey } = await import('../ingest/pseudonymKey.js');
  const { hideName } = await import('./explainRun.js');
  return hideName(name, (await loadPseudonymKey(keyFile)).key);
}

async function render(card: Card, { width, language }: ExplainFlags): Promise<string> {
  const { renderCardText } = await import('../report/cards/renderCardText.js');
  const { isTTY, columns } = process.stdout;
  const noColour = process.env['NO_COLOR'];
  const options = {
    width: width ?? Math.max(40, Math.min(columns ?? 80, 100)),
    colour: isTTY && (noColour === undefined || noColour === ''),
  };
  return inLanguage(language, () => renderCardText(card, options));
}

function parseWidth(value: string): number {
  const width = Number(value);
  if (!Number.isInteger(width) || width < 40)
    throw new InvalidArgumentError('it must be a whole number ≥ 40.');
  return width;
}
