import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { readCompilerOptions } from '../../test/house/checkSnippets.js';
import { extractExamples, findUndocumented } from '../../test/house/docComments.js';
import { listBlocks } from '../../test/house/markdown.js';
import { addChecks, type Snippet } from '../../test/house/snippet.js';
import { requireSuccess } from './installPackage.js';
import { runCommand, tellFailure } from './runCommand.js';

/** The examples of the doc comments that were published, and the TypeScript of the published README. */
function listExamples(installed: string): Snippet[] {
  const types = readdirSync(path.join(installed, 'dist'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.d.ts'))
    .sort()
    .map((file) => path.posix.join('dist', ...file.split(path.sep)));
  const readme = listBlocks(readFileSync(path.join(installed, 'README.md'), 'utf8'))
    .filter(({ info }) => /^(ts|typescript)\b/.test(info) && !/\b(cell|no-run)\b/.test(info))
    .map(({ line, code }) => ({ name: `README.md:${line}`, code, run: true }));
  return [
    ...types.flatMap((file) => extractExamples(file, readFileSync(path.join(installed, file), 'utf8'))),
    ...readme,
  ];
}

function checkTypes(files: readonly string[], snippets: readonly Snippet[]): string[] {
  const program = ts.createProgram(files, readCompilerOptions());
  return files.flatMap((file, index) => {
    const source = program.getSourceFile(file)!;
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ messageText }) => `${snippets[index]!.name}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
  });
}

async function runExamples(
  folder: string,
  count: number,
  root: string,
  project: string,
  node: string,
): Promise<readonly string[][]> {
  const results = path.join(folder, 'results.json');
  const runner = path.join(root, 'test', 'house', 'snippetRunner.mjs');
  const run = await runCommand(node, [runner, folder, String(count), results], { cwd: project, node });
  if (run.code !== 0) return [[tellFailure('the examples', run)]];
  return existsSync(results) ? (JSON.parse(readFileSync(results, 'utf8')) as string[][]) : [];
}

/**
 * The packages that a user is told to install for what few need, in the versions the project is tested with. An example may ask
 * for them, in just these words; then they are installed as told, and the example must work.
 */
export function listExtras(failures: readonly string[], root: string): string[] {
  const { devDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    devDependencies: Readonly<Record<string, string>>;
  };
  const names = failures.flatMap((failure) => {
    const told = /not installed; npm install (.+)/.exec(failure);
    return told === null ? [] : told[1]!.trim().split(/\s+/);
  });
  return [...new Set(names)].map((name) => `${name}@${devDependencies[name] ?? 'latest'}`).sort();
}

/**
 * Compiles and runs every example of the installed package against the installed package, and asks that each exported function
 * has one. The snippets lie inside the user's project, so 'in-concert' can only be the installed one.
 */
export async function checkExamples(
  project: string,
  root: string,
  node: string,
): Promise<{ readonly problems: readonly string[]; readonly note: string }> {
  const installed = path.join(project, 'node_modules', 'in-concert');
  const snippets = listExamples(installed);
  const folder = path.join(project, 'examples');
  mkdirSync(folder, { recursive: true });
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
  const files = snippets.map((snippet, index) => {
    const file = path.join(folder, `${index}.mts`);
    writeFileSync(file, snippet.code);
    if (snippet.run) {
      const { outputText } = ts.transpileModule(addChecks(snippet), { compilerOptions });
      writeFileSync(path.join(folder, `${index}.mjs`), outputText);
    }
    return file;
  });
  const problems = [
    ...findUndocumented(path.join(installed, 'dist', 'index.d.ts')),
    ...checkTypes(files, snippets),
  ];

  let ran = await runExamples(folder, files.length, root, project, node);
  const extras = listExtras(ran.flat(), root);
  if (extras.length > 0) {
    const args = ['install', ...extras, '--no-audit', '--no-fund', '--prefer-offline'];
    requireSuccess(`npm install ${extras.join(' ')}`, await runCommand('npm', args, { cwd: project, node }));
    ran = await runExamples(folder, files.length, root, project, node);
  }
  if (ran.length < files.length) problems.push(`only ${ran.length} of ${files.length} examples were reached`);
  ran.forEach((failures, index) => {
    problems.push(...failures.map((failure) => `${snippets[index]!.name}: ${failure}`));
  });
  const executed = snippets.filter(({ run: isRun }) => isRun).length;
  const asked = extras.length === 0 ? '' : `; some asked for ${extras.join(' ')}`;
  return { problems, note: `${executed} examples run, ${snippets.length - executed} only compiled${asked}` };
}
