import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runCommand, tellFailure } from './runCommand.js';

const cells = [
  `import { analyseComments, simulateAlmaty, tableOfSection, plotVolumeAndMood, show } from 'in-concert';`,
  `const section = simulateAlmaty({ seed: 1, accounts: 300, comments: 2500 });
const analysis = analyseComments(tableOfSection(section), { shuffles: 3 });
console.log(analysis.groups.length > 0 ? 'groups found' : 'no groups');`,
  `show(plotVolumeAndMood(analysis));`,
];

/** Runs cells that use the installed package on the tslab kernel of this repository: a type error or a warning fails. */
export async function checkCell(
  project: string,
  root: string,
  node: string,
): Promise<{ readonly problems: readonly string[]; readonly note: string }> {
  const notebook = {
    nbformat: 4,
    nbformat_minor: 5,
    metadata: { kernelspec: { display_name: 'TypeScript', language: 'typescript', name: 'tslab' } },
    cells: cells.map((source, index) => ({
      id: `cell-${index}`,
      cell_type: 'code',
      execution_count: null,
      metadata: {},
      outputs: [],
      source,
    })),
  };
  const out = path.join(project, 'executed');
  mkdirSync(out, { recursive: true });
  writeFileSync(path.join(project, 'use.ipynb'), JSON.stringify(notebook));
  // tsx is the repository's, the package the cells import is the project's: they run in the folder of the notebook.
  const tsx = pathToFileURL(path.join(root, 'node_modules', 'tsx', 'dist', 'loader.mjs')).href;
  const runner = path.join(root, 'scripts', 'notebook', 'run.ts');
  const args = ['--import', tsx, runner, path.join(project, 'use.ipynb'), '--out', out];
  const run = await runCommand(node, args, { cwd: root, node });
  if (run.code !== 0) return { problems: [tellFailure('the notebook', run)], note: '' };
  const page = readFileSync(path.join(out, 'use.ipynb'), 'utf8');
  const problems = ['groups found', 'in-concert-chart'].filter((expected) => !page.includes(expected));
  return {
    problems: problems.map((text) => `the notebook does not show "${text}"`),
    note: `${cells.length} cells`,
  };
}
