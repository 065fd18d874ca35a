// `npm start [-- FILE [options]]`: analyses the bundled data or FILE, runs the quickstart notebook on it, says where everything is.
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { computeNotebookStamp, isExecuted, writeNotebookStamp } from './shared/notebookStamp.mjs';
import { root } from './shared/root.mjs';
import { formatElapsed, runVisibly } from './shared/runStep.mjs';
import { readStartArguments, showPath } from './shared/startArguments.mjs';

const help = `npm start [-- FILE [options]]

Analyses a comment section, runs the quickstart notebook on it and writes everything into out/.
Without FILE the bundled simulated comment section is used (datasets/almaty-january-2022).

  npm start                                        the bundled data
  npm start -- comments.csv.gz                     your own comments
  npm start -- comments.csv --events events.csv    … with a timeline of events
  npm start -- comments.csv --out results          … into another folder

  --fresh    runs the notebook again even if nothing changed since the last time
  --help     this text

Every option of \`in-concert analyse\` can be given as well; \`npx in-concert analyse --help\` lists them.
`;

const notebook = 'notebooks/01-quickstart.ipynb';
const dataFiles = [
  ['accounts.csv', 'what the data say about each account'],
  ['pairs.csv', 'pairs of accounts held against chance'],
  ['groups.csv', 'accounts that act together'],
  ['evidence.csv', 'the comments behind each group'],
  ['copies.csv', 'the copied texts, one by one'],
  ['sentiment.csv', 'the mood over time'],
  ['effects.csv', 'what changed at each event'],
  ['decomposition.csv', 'did people change, or did the people change'],
  ['methods.md', 'methods of this run, as text for a paper'],
  ['report.json', 'numbers and figures of the report'],
  ['network.gexf', 'the network, for Gephi'],
  ['network.graphml', 'the network, for everything else'],
  ['rejects.csv', 'rows that could not be used, and why'],
  ['run.json', 'parameters, counts and times of this run'],
];

/** Where the executed notebook lies: the notebook itself and a page that opens without Jupyter. */
function listCopies(out) {
  const name = basename(notebook, '.ipynb');
  return ['.ipynb', '.html'].map((ending) => join(out, `${name}${ending}`));
}

/** Runs the notebook on the same data unless its executed copy is up to date. Returns the exit code. */
async function runNotebook({ file, events, keyFile, out, fresh }) {
  if (file === null) {
    process.stderr.write('the notebook is left out: --from repeats the files and the report only\n');
    return 0;
  }
  const run = join(out, 'run.json');
  const stamp = await computeNotebookStamp({ notebook, file, events, run });
  if (!fresh && isExecuted(out, listCopies(out), stamp)) {
    process.stderr.write('the executed notebook is up to date (--fresh runs it again)\n');
    return 0;
  }
  process.stderr.write(`running ${notebook}…\n`);
  const env = {
    ...process.env,
    IN_CONCERT_FILE: file,
    IN_CONCERT_EVENTS: events ?? undefined,
    IN_CONCERT_RUN: run,
    IN_CONCERT_KEY_FILE: keyFile ?? undefined,
  };
  const code = await runVisibly(
    process.execPath,
    ['--import', 'tsx', join(root, 'scripts', 'notebook', 'run.ts'), notebook, '--out', out],
    {
      cwd: root,
      // Only results go to stdout; what the runner says is progress.
      stdio: ['ignore', process.stderr, process.stderr],
      env,
    },
  );
  if (code === 0) writeNotebookStamp(out, stamp);
  return code;
}

function printPaths(out, folder) {
  const line = (title, path) => process.stdout.write(`${title.padEnd(10)}${showPath(path, folder)}\n`);
  process.stdout.write('\n');
  line('report', join(out, 'report.html'));
  for (const copy of listCopies(out).filter(existsSync).reverse()) line('notebook', copy);
  for (const [name, content] of dataFiles) {
    if (existsSync(join(out, name)))
      line('data', `${join(out, name).padEnd(join(out, 'network.graphml').length)}  ${content}`);
  }
}

async function start() {
  const folder = process.env.INIT_CWD ?? process.cwd();
  const request = readStartArguments(process.argv.slice(2), { folder, root });
  if (request.help) {
    process.stdout.write(help);
    return 0;
  }
  const begun = performance.now();
  const analysed = await runVisibly(
    process.execPath,
    [join(root, 'dist', 'cli', 'main.js'), ...request.cli],
    {
      cwd: folder,
    },
  );
  if (analysed !== 0) return analysed;
  const code = await runNotebook(request);
  printPaths(request.out, folder);
  process.stderr.write(`\nall done in ${formatElapsed(performance.now() - begun)}\n`);
  return code;
}

process.exitCode = await start();
