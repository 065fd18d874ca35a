import { readFileSync } from 'node:fs';
import { formatNotebook, readNotebook, writeAtomically } from './notebook.js';
import { stripNotebook } from './stripNotebook.js';

const usage = `Usage: node --import tsx scripts/notebook/strip.ts [--check] NOTEBOOK...

Removes outputs and execution counts. With --check it changes nothing and exits with 1 if there is something to remove.`;

function main(args: readonly string[]): number {
  const check = args.includes('--check');
  const files = args.filter((arg) => !arg.startsWith('--'));
  if (files.length === 0 || args.some((arg) => arg.startsWith('--') && arg !== '--check')) {
    console.error(usage);
    return 2;
  }
  let unclean = 0;
  for (const file of files) {
    const stripped = formatNotebook(stripNotebook(readNotebook(file)));
    if (stripped === readFileSync(file, 'utf8')) continue;
    if (check) {
      unclean += 1;
      console.error(`${file}: has outputs; run node --import tsx scripts/notebook/strip.ts ${file}`);
    } else {
      writeAtomically(file, stripped);
      console.error(`${file}: stripped`);
    }
  }
  return unclean > 0 ? 1 : 0;
}

process.exitCode = main(process.argv.slice(2));
