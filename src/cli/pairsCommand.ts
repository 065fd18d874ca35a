import { Argument, type Command } from 'commander';
import { addPairsOptions, type PairsFlags } from './pairsOptions.js';

export function addPairsCommand(program: Command): void {
  const command = program
    .command('pairs')
    .description('count how often accounts act together, exactly; to test it against chance use analyse')
    .addArgument(new Argument('<files...>', 'comments: files of any known format, folders or patterns'))
    .addHelpText(
      'after',
      `
A count is not a finding: whoever is on line at the same hour meets. Which pairs meet more often
than chance would have it tells: in-concert analyse.

Columns: account_a, account_b, trace, window_s,
  co_actions    distinct objects (texts, links, …) on which both acted within the window
  total         all coincident pairs of their actions, repeats included
  median_lag_s  median seconds between the two actions of these
  a_first, b_first  objects on which the one or the other was first (equal moments: neither)

Examples:
  in-concert pairs comments.csv --trace same_link --window 60,3600 --out pairs.csv
  in-concert pairs shares.csv --trace columns:url_id --min 3 > pairs.csv
  in-concert pairs tweets.csv --trace columns:object_id --window 60 --compat cooRtweet`,
    );
  addPairsOptions(command).action(async (files: readonly string[], flags: PairsFlags) => {
    const isOne = flags.trace.length === 1 && flags.window.length === 1;
    if (flags.compat !== undefined && !isOne)
      command.error('error: --compat takes one --trace and one --window', { exitCode: 2 });
    // Loaded here, so that the help of other commands does not wait for it.
    const { runPairs } = await import('./pairsRun.js');
    await runPairs(files, flags);
  });
}
