import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type CommandResult, runCommand, tellFailure } from './runCommand.js';

/** The registry could not be asked: nothing is known about the package, good or bad. */
export class RegistryUnreachable extends Error {
  override readonly name = 'RegistryUnreachable';
}

const unreachable =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|E50[234])\b/;

/** Throws the right error when an npm command that asks the registry has failed. */
export function requireSuccess(what: string, result: CommandResult): void {
  if (result.code === 0) return;
  if (unreachable.test(result.stderr)) {
    throw new RegistryUnreachable(`${what}: the package registry cannot be reached`);
  }
  throw new Error(tellFailure(what, result));
}

/** Makes an empty project and installs the tarball in it as a user would; gives the folder of the project. */
export async function installPackage(tarball: string, folder: string, node: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, 'package.json'),
    `${JSON.stringify({ name: 'consumer', private: true })}\n`,
  );
  const args = ['install', tarball, '--no-audit', '--no-fund', '--prefer-offline', '--fetch-retries', '1'];
  requireSuccess('npm install', await runCommand('npm', args, { cwd: folder, node }));
  return folder;
}
