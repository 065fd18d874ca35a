import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { requireSuccess } from './installPackage.js';
import { runCommand } from './runCommand.js';

const platforms: Readonly<Record<string, string>> = { linux: 'linux', darwin: 'darwin', win32: 'win' };

/**
 * Fetches a Node of that version (`22`, `24.1.0`) into `folder` and gives the path of its program. npm has each release as a
 * package for each platform; it is only unpacked, nothing is installed.
 */
export async function fetchNode(version: string, folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const into = mkdtempSync(path.join(folder, `node-${version}-`));
  const name = `node-${platforms[process.platform] ?? process.platform}-${process.arch}@${version}`;
  const args = ['pack', name, '--silent', '--pack-destination', into];
  requireSuccess(`npm pack ${name}`, await runCommand('npm', args, { cwd: into, node: process.execPath }));
  const tarball = readdirSync(into).find((file) => file.endsWith('.tgz'));
  if (tarball === undefined) throw new Error(`fetchNode: ${name} was not packed`);
  // Windows 10 and later have a tar as well.
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  execFileSync('tar', ['-xzf', tarball, `package/bin/${program}`], { cwd: into });
  return path.join(into, 'package', 'bin', program);
}
