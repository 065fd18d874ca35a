import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ownPython } from './findJupyter.mjs';

/** What is installed: the major version that was tried. */
export const jupyterRequirement = 'jupyterlab>=4,<5';

/**
 * Makes .cache/lab, a Python environment of this project, and installs JupyterLab in it.
 * Gives null, or the step that failed with what it said.
 */
export function installJupyter(root, command, env = process.env) {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const [program, ...before] = command;
  const steps = [
    ['venv', program, [...before, '-m', 'venv', join(root, '.cache', 'lab')]],
    ['pip', ownPython(root), ['-m', 'pip', 'install', '--disable-pip-version-check', jupyterRequirement]],
  ];
  for (const [step, name, args] of steps) {
    const { status, error, stdout, stderr } = spawnSync(name, args, {
      env,
      encoding: 'utf8',
      windowsHide: true,
    });
    if (status !== 0) return { step, output: error?.message ?? `${stdout}${stderr}`.slice(-3000) };
  }
  return null;
}
