import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runCommand, tellFailure } from './runCommand.js';

const analysis = `
const section = simulateAlmaty({ seed: 1, accounts: 300, comments: 2500 });
const { accounts, groups, floor } = analyseComments(tableOfSection(section), { shuffles: 3 });
const coordinated = accounts.filter((account) => account.evidenceLevel === 2).length;
console.log(JSON.stringify({ accounts: accounts.length, coordinated, groups: groups.length, floor: floor.maxPairs }));
`;
const names = '{ analyseComments, simulateAlmaty, tableOfSection }';
const programs = {
  'import.mjs': `import ${names} from 'in-concert';\n${analysis}`,
  'require.cjs': `const ${names} = require('in-concert');\n${analysis}`,
};

interface Shown {
  readonly accounts: number;
  readonly coordinated: number;
  readonly groups: number;
}

/** Runs the same small analysis by `import` and by `require`, and the command line on simulated comments. */
export async function checkUse(
  project: string,
  node: string,
): Promise<{ readonly problems: readonly string[]; readonly note: string }> {
  const problems: string[] = [];
  const results: string[] = [];
  for (const [name, code] of Object.entries(programs)) {
    writeFileSync(path.join(project, name), code);
    const run = await runCommand(node, [name], { cwd: project, node });
    if (run.code !== 0) problems.push(tellFailure(name, run));
    else results.push(run.stdout.trim());
  }
  const first = results[0] === undefined ? null : (JSON.parse(results[0]) as Shown);
  if (first !== null && !(first.accounts > 100 && first.coordinated > 0 && first.groups > 0)) {
    problems.push(`import.mjs: the planted campaigns were not found: ${results[0]}`);
  }
  if (results.length === 2 && results[0] !== results[1]) {
    problems.push(`import and require differ: ${results.join(' and ')}`);
  }
  problems.push(...(await checkCommandLine(project, node)));
  return { problems, note: results[0] ?? '' };
}

async function checkCommandLine(project: string, node: string): Promise<string[]> {
  const { version, bin } = JSON.parse(
    readFileSync(path.join(project, 'node_modules', 'in-concert', 'package.json'), 'utf8'),
  ) as { version: string; bin: Readonly<Record<string, string>> };
  const main = path.join(project, 'node_modules', 'in-concert', bin['in-concert']!);
  const options = { cwd: project, node };
  const shortcut = path.join(project, 'node_modules', '.bin', 'in-concert');
  const asked = await runCommand(
    process.platform === 'win32' ? `${shortcut}.cmd` : shortcut,
    ['--version'],
    options,
  );
  if (asked.code !== 0 || asked.stdout.trim() !== version) {
    return [tellFailure(`in-concert --version should say ${version}`, asked)];
  }
  const calls = [
    ['simulate', 'almaty-january-2022', '--accounts', '300', '--comments', '2500', '--out', 'data'],
    ['check', path.join('data', 'comments.csv'), '--timezone', 'UTC'],
    ['analyse', path.join('data', 'comments.csv'), '--timezone', 'UTC', '--shuffles', '3', '--out', 'result'],
  ];
  for (const call of calls) {
    const run = await runCommand(node, [main, ...call], options);
    if (run.code !== 0) return [tellFailure(`in-concert ${call.join(' ')}`, run)];
  }
  const report = path.join(project, 'result', 'report.html');
  return statSync(report).size > 0 ? [] : ['in-concert analyse: report.html is empty'];
}
