import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { runCommand, tellFailure } from './runCommand.js';

/** What is made or fetched, and what packing does not need. */
const leftOut = new Set(['node_modules', 'out', '.cache', '.git', 'test', 'bench', 'notebooks', 'docs']);

export interface PackProjectOptions {
  /** Build first, as `npm publish` does; without it dist/ is packed as it lies there. */
  readonly build: boolean;
}

/**
 * Packs the project and gives the path of the tarball, in `folder`. The work is done in a copy, so the dist/ of the project
 * stays as it is and nobody who uses it is disturbed.
 */
export async function packProject(
  root: string,
  folder: string,
  { build }: PackProjectOptions,
): Promise<string> {
  const copy = path.join(folder, 'project');
  mkdirSync(copy, { recursive: true });
  for (const name of readdirSync(root)) {
    if (leftOut.has(name) || (build && name === 'dist')) continue;
    cpSync(path.join(root, name), path.join(copy, name), { recursive: true, verbatimSymlinks: true });
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
  const args = ['pack', '--pack-destination', folder, '--loglevel', 'error'];
  const packed = await runCommand('npm', build ? args : [...args, '--ignore-scripts'], {
    cwd: copy,
    node: process.execPath,
  });
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (packed.code !== 0 || tarball === undefined) {
    throw new Error(tellFailure('packProject: npm pack failed', packed));
  }
  return path.join(folder, tarball);
}
