import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Folders that are made or fetched, never kept. */
const made = new Set(['node_modules', 'dist', 'out', '.cache', '.git', '.ipynb_checkpoints', '.venv']);
/** The same, by their path. */
const madeAt = new Set(['docs/api']);

/** Files at or below a folder of the repository as sorted paths with forward slashes, without what is made. */
export function listFiles(folder = ''): string[] {
  const found: string[] = [];
  for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
    const file = path.posix.join(folder, entry.name);
    if (entry.isDirectory() && !made.has(entry.name) && !madeAt.has(file)) found.push(...listFiles(file));
    else if (entry.isFile() && !entry.name.endsWith('.tgz')) found.push(file);
  }
  return found.sort();
}

export function readText(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}
