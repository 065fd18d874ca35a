import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Argument, type Command } from 'commander';
import { renderSimulation } from '../simulate/renderSimulation.js';
import { simulateAlmaty } from '../simulate/simulateAlmaty.js';
import { parseWhole } from './analyseOptions.js';

interface SimulateFlags {
  readonly seed: number;
  readonly out: string;
  readonly comments?: number;
  readonly accounts?: number;
  readonly campaigns: boolean;
  readonly outage: boolean;
}

export function addSimulateCommand(program: Command): void {
  program
    .command('simulate')
    .description('write a simulated comment section with known truth: comments.csv, truth.csv, events.csv')
    .addArgument(new Argument('<scenario>', 'the scenario').choices(['almaty-january-2022']))
    .requiredOption('--out <folder>', 'where the files go')
    .option('--seed <n>', 'the same seed gives the same bytes', parseWhole, 2022)
    .option('--comments <n>', 'about how many comments', parseWhole)
    .option('--accounts <n>', 'how many accounts', parseWhole)
    .option('--no-campaigns', 'nobody acts in concert: to see what chance alone gives')
    .option('--no-outage', 'the internet stays on')
    .addHelpText(
      'after',
      `
Examples:
  in-concert simulate almaty-january-2022 --seed 2022 --out simulated
  in-concert simulate almaty-january-2022 --no-campaigns --seed 7 --out innocent`,
    )
    .action(
      async (_scenario: string, { out, seed, comments, accounts, campaigns, outage }: SimulateFlags) => {
        const section = simulateAlmaty({
          seed,
          outage,
          campaigns: campaigns ? 'all' : 'none',
          ...(comments === undefined ? {} : { comments }),
          ...(accounts === undefined ? {} : { accounts }),
        });
        await mkdir(out, { recursive: true });
        for (const [name, content] of Object.entries(renderSimulation(section))) {
          await writeFile(join(out, name), content);
          process.stdout.write(`${join(out, name)}\n`);
        }
      },
    );
}
