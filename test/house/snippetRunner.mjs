// Runs compiled snippets one after the other in one process: node snippetRunner.mjs FOLDER COUNT RESULTS
import { deepStrictEqual } from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, count, results] = process.argv.slice(2);
const failures = [];
let current = [];

globalThis.checkExample = (line, actual, expected) => {
  try {
    deepStrictEqual(actual, expected);
  } catch (error) {
    current.push(`line ${line}: ${error.message}`);
  }
};

for (let index = 0; index < Number(count); index += 1) {
  current = [];
  const file = join(folder, `${index}.mjs`);
  try {
    // Snippets that are only type-checked have no compiled file.
    if (existsSync(file)) await import(pathToFileURL(file).href);
  } catch (error) {
    current.push(String(error?.stack ?? error));
  }
  failures.push(current);
  writeFileSync(results, JSON.stringify(failures));
}
// A timer or a socket left open by a snippet must not keep the process alive.
process.exit(0);
