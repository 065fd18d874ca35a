import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The folder in which Jupyter finds our kernel, once JUPYTER_PATH names it. */
export function jupyterFolder(root) {
  return join(root, '.cache', 'jupyter', 'share', 'jupyter');
}

function kernelFile(root) {
  return join(jupyterFolder(root), 'kernels', 'tslab', 'kernel.json');
}

/**
 * What Jupyter is to start. Node and tslab by their whole paths: on Windows `node_modules/.bin/tslab` is a batch file that Jupyter
 * could neither start nor interrupt, and another tslab or Node may come first on the PATH.
 */
export function describeKernel(root, node = process.execPath) {
  return {
    argv: [
      node,
      // Loading the library (ES modules) from a cell (CommonJS) prints a warning on some releases of Node 20 and 22.
      '--disable-warning=ExperimentalWarning',
      join(root, 'node_modules', 'tslab', 'bin', 'tslab'),
      'kernel',
      '--config-path',
      '{connection_file}',
    ],
    display_name: 'TypeScript',
    language: 'typescript',
  };
}

/** True when the kernel is registered for this Node and this folder. */
export function isRegistered(root, node = process.execPath) {
  const file = kernelFile(root);
  return existsSync(file) && readFileSync(file, 'utf8') === renderKernel(root, node);
}

function renderKernel(root, node) {
  return `${JSON.stringify(describeKernel(root, node), null, 2)}\n`;
}

/** Registers the tslab kernel inside the project: nothing outside it changes, and no Python is needed. */
export function registerKernel(root, node = process.execPath) {
  mkdirSync(join(jupyterFolder(root), 'kernels', 'tslab'), { recursive: true });
  writeFileSync(kernelFile(root), renderKernel(root, node));
}

/** JUPYTER_PATH with our folder in front. */
export function addToJupyterPath(root, before = process.env.JUPYTER_PATH) {
  return [jupyterFolder(root), before].filter(Boolean).join(delimiter);
}
