import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

const lockFile = join(root, 'package-lock.json');
const stampFile = join(root, 'node_modules', '.in-concert.stamp');
const installedFile = join(root, 'node_modules', '.package-lock.json');

function computeStamp() {
  const hash = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  return `${hash} ${process.platform} ${process.arch}`;
}

/** npm's own record of what it installed, held against the lock file: for those who ran `npm ci` themselves. */
function matchesLock() {
  if (!existsSync(installedFile)) return false;
  const wanted = JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
  const isThere = (path) => {
    const { version, optional, devOptional, link } = wanted[path];
    if (path === '' || !path.startsWith('node_modules/')) return true;
    const found = installed[path];
    if (found === undefined) return Boolean(optional || devOptional);
    return link === true || found.version === version;
  };
  return Object.keys(wanted).every(isThere) && Object.keys(installed).every((path) => path in wanted);
}

/** True when node_modules/ holds what package-lock.json says, for this platform. */
export function isInstalled() {
  if (existsSync(stampFile)) return readFileSync(stampFile, 'utf8') === computeStamp();
  if (!matchesLock()) return false;
  writeInstallStamp();
  return true;
}

export function writeInstallStamp() {
  writeFileSync(stampFile, computeStamp());
}
