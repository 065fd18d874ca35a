#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { InputError } from '../model/inputError.js';
import { version } from '../version.js';

type AddCommand = (program: Command) => void;

/** Loaded on demand: the command that is asked for does not wait for the others. */
const commands: Readonly<Record<string, () => Promise<AddCommand>>> = {
  analyse: async () => (await import('./analyseCommand.js')).addAnalyseCommand,
  events: async () => (await import('./eventsCommand.js')).addEventsCommand,
  explain: async () => (await import('./explainCommand.js')).addExplainCommand,
  pairs: async () => (await import('./pairsCommand.js')).addPairsCommand,
  sentiment: async () => (await import('./sentimentCommand.js')).addSentimentCommand,
  stance: async () => (await import('./stanceCommand.js')).addStanceCommand,
  check: async () => (await import('./checkCommand.js')).addCheckCommand,
  simulate: async () => (await import('./simulateCommand.js')).addSimulateCommand,
};

const program = new Command('in-concert')
  .description(
    'Which accounts in a comment section act in concert, how sure one can be, and how the mood moved around an event.',
  )
  .version(version)
  .showHelpAfterError('(in-concert --help tells more)')
  .addHelpText(
    'after',
    `
Examples:
  in-concert check comments.csv
  in-concert analyse comments.csv --out results
  in-concert analyse comments.csv.gz --events events.csv --timezone Asia/Almaty
  in-concert explain ACCOUNT --from results
  in-concert pairs shares.csv --trace same_link --window 60 --out pairs.csv
  in-concert simulate almaty-january-2022 --seed 2022 --out my-simulation

Exit status: 0 done, 1 the input or the run failed, 2 wrong usage.`,
  );
const [, , asked = ''] = process.argv;
const needed = Object.hasOwn(commands, asked) ? [asked] : Object.keys(commands);
for (const name of needed) (await commands[name]!())(program);
for (const command of [program, ...program.commands]) command.exitOverride();

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = tellError(error);
}

function tellError(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof InputError || error instanceof RangeError) {
    process.stderr.write(`in-concert: ${error.message}\n`);
    return 1;
  }
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`in-concert: ${message}\n`);
  if (process.env['DEBUG'] && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  return 1;
}
