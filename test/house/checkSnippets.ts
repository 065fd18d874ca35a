import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { root } from './repository.js';
import { addChecks, type Snippet } from './snippet.js';

const runSeconds = 100;

/** The settings of tsconfig.json, with the freedom of an example to declare what it does not use. */
export function readCompilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  return {
    ...options,
    noUnusedLocals: false,
    noUnusedParameters: false,
    verbatimModuleSyntax: false,
    moduleDetection: ts.ModuleDetectionKind.Force,
  };
}

function checkTypes(files: readonly string[]): Map<string, string[]> {
  const program = ts.createProgram(files, readCompilerOptions());
  const found = new Map<string, string[]>(files.map((file) => [file, []]));
  for (const file of files) {
    const source = program.getSourceFile(file)!;
    const diagnostics = [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ];
    for (const { start, messageText } of diagnostics) {
      const line = source.getLineAndCharacterOfPosition(start ?? 0).line + 1;
      found.get(file)!.push(`line ${line}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
    }
  }
  return found;
}

/**
 * Type-checks all snippets together, runs those to be run, and gives the failures of each (an empty list: all is well).
 * The files lie inside the repository so that 'in-concert' is found as the package itself, as built in dist/.
 */
export async function checkSnippets(snippets: readonly Snippet[]): Promise<readonly string[][]> {
  if (!existsSync(path.join(root, 'dist', 'index.js'))) {
    throw new Error('checkSnippets: dist/ is missing; run `npm run setup` first');
  }
  mkdirSync(path.join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(path.join(root, '.cache', 'snippets-'));
  try {
    return await checkIn(folder, snippets);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function checkIn(folder: string, snippets: readonly Snippet[]): Promise<readonly string[][]> {
  const failures: string[][] = [];
  const files = snippets.map((snippet, index) => {
    const file = path.join(folder, `${index}.ts`);
    failures.push([]);
    writeFileSync(file, snippet.code);
    if (!snippet.run) return file;
    const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
    try {
      const { outputText } = ts.transpileModule(addChecks(snippet), { compilerOptions });
      writeFileSync(path.join(folder, `${index}.mjs`), outputText);
    } catch (error) {
      failures[index]!.push((error as Error).message);
    }
    return file;
  });
  const types = checkTypes(files);
  files.forEach((file, index) => failures[index]!.push(...types.get(file)!));

  const runner = path.join(root, 'test', 'house', 'snippetRunner.mjs');
  const results = path.join(folder, 'results.json');
  const run = promisify(execFile)(process.execPath, [runner, folder, String(files.length), results], {
    cwd: root,
    timeout: runSeconds * 1000,
    maxBuffer: 1 << 26,
  });
  const stopped = await run.then(
    () => '',
    (error: Error) => error.message,
  );
  const ran: readonly string[][] = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : [];
  return failures.map((own, index) => [...own, ...(ran[index] ?? [`not run: ${stopped}`])]);
}
