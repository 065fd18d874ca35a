// Installs and builds what is missing, and is silent and quick when nothing is. Needs nothing but Node itself.
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isBuilt } from './shared/buildStamp.mjs';
import { isInstalled, writeInstallStamp } from './shared/installStamp.mjs';
import { root } from './shared/root.mjs';
import { runStep } from './shared/runStep.mjs';
import { withLock } from './shared/withLock.mjs';

/** Node 20 from 20.19 and 22 from 22.13 can `require` ES modules, which notebooks need; 21 cannot. */
function isNodeRecent(version) {
  const [major, minor] = version.split('.').map(Number);
  if (major === 20) return minor >= 19;
  if (major === 22) return minor >= 13;
  return major > 22;
}

/** npm as a command: the very npm that called us when there is one (a `npm.cmd` cannot be spawned without a shell). */
function findNpm() {
  const path = process.env.npm_execpath;
  if (path && basename(path) === 'npm-cli.js' && existsSync(path)) {
    return { command: process.execPath, before: [path], shell: false };
  }
  const windows = process.platform === 'win32';
  return { command: windows ? 'npm.cmd' : 'npm', before: [], shell: windows };
}

/** The environment without settings that would leave out the development dependencies, and without a fetch by their scripts. */
function cleanEnvironment() {
  const unwanted = /^(NODE_ENV|npm_config_(omit|only|production|global|dry_run|include))$/i;
  const kept = Object.entries(process.env).filter(([name]) => !unwanted.test(name));
  return { ...Object.fromEntries(kept), ONNXRUNTIME_NODE_INSTALL: 'skip' };
}

async function install() {
  const npm = findNpm();
  const first = existsSync(join(root, 'node_modules')) ? 'they changed' : 'first run only';
  const code = await runStep({
    title: `installing dependencies (${first}, about a minute)`,
    command: npm.command,
    args: [...npm.before, 'ci', '--include=dev', '--no-audit', '--no-fund'],
    log: join(root, '.cache', 'logs', 'install.log'),
    cwd: root,
    env: cleanEnvironment(),
    shell: npm.shell,
  });
  if (code === 0) writeInstallStamp();
  return code;
}

function build() {
  return runStep({
    title: 'building',
    command: process.execPath,
    args: [join(root, 'scripts', 'build.mjs')],
    log: join(root, '.cache', 'logs', 'build.log'),
    cwd: root,
  });
}

async function setup() {
  if (!isNodeRecent(process.versions.node)) {
    process.stderr.write(
      `in-concert needs Node 20.19 or newer (22.13 or newer of Node 22); this is ${process.version}.\n` +
        'Install a current long-term-support release of Node and run the command again.\n',
    );
    return 1;
  }
  if (isInstalled() && isBuilt()) return 0;
  return withLock(join(root, '.cache', 'setup.lock'), async () => {
    const installed = isInstalled() ? 0 : await install();
    if (installed !== 0) return installed;
    return isBuilt() ? 0 : build();
  });
}

process.exitCode = await setup();
