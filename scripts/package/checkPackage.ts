import path from 'node:path';
import { checkCell } from './checkCell.js';
import { checkContents } from './checkContents.js';
import { checkExamples } from './checkExamples.js';
import { checkTypes } from './checkTypes.js';
import { checkUse } from './checkUse.js';
import { installPackage } from './installPackage.js';
import { runCommand } from './runCommand.js';

/** One thing asked of the package; no problems means that it holds. */
export interface PackageCheck {
  readonly name: string;
  readonly problems: readonly string[];
  /** What was seen: sizes, counts, versions. */
  readonly note: string;
}

export interface CheckPackageOptions {
  readonly root: string;
  readonly tarball: string;
  /** An empty or absent folder, which is filled. */
  readonly folder: string;
  /** Path of the Node to try it on. */
  readonly node: string;
}

/** Installs the packed project in an empty project on one Node, and tries what a user would do with it. */
export async function checkPackage({
  root,
  tarball,
  folder,
  node,
}: CheckPackageOptions): Promise<readonly PackageCheck[]> {
  const { stdout } = await runCommand(node, ['--version'], { cwd: root, node });
  const project = await installPackage(tarball, path.join(folder, `consumer-${stdout.trim()}`), node);
  return [
    { name: 'the install', ...checkContents(project, root) },
    { name: 'import, require, command line', ...(await checkUse(project, node)) },
    { name: 'types', ...checkTypes(project) },
    { name: 'examples', ...(await checkExamples(project, root, node)) },
    { name: 'notebook cells', ...(await checkCell(project, root, node)) },
  ];
}
