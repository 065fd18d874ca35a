import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const slowMs = 30_000;

/** Asks a Python what it is and which of Jupyter it has; printed as one line of JSON. Runs on every Python 3. */
const question = `
import json, os, sys
def version(name):
    try:
        from importlib.metadata import version as read
        return read(name)
    except Exception:
        return None
def has(name):
    from importlib.util import find_spec
    return find_spec(name) is not None
print(json.dumps({
    "python": os.path.realpath(sys.executable) if sys.prefix == sys.base_prefix else sys.executable,
    "version": "%d.%d.%d" % sys.version_info[:3],
    "lab": version("jupyterlab") if has("jupyterlab") else None,
    "notebook": version("notebook") if has("notebook") else None,
}))
`;

/** The Python inside the environment that `npm run lab -- --install` makes. */
export function ownPython(root, platform = process.platform) {
  const below = platform === 'win32' ? ['Scripts', 'python.exe'] : ['bin', 'python'];
  return join(root, '.cache', 'lab', ...below);
}

/** The Pythons to ask, best first: as words of a command, since Windows has `py -3`. */
export function listPythons({
  root,
  python = null,
  env = process.env,
  platform = process.platform,
  system = '/usr/bin/python3',
}) {
  if (python !== null) return [[python]];
  const windows = platform === 'win32';
  const below = windows ? ['Scripts', 'python.exe'] : ['bin', 'python'];
  const own = ownPython(root, platform);
  const active = [env.VIRTUAL_ENV, env.CONDA_PREFIX].filter(Boolean);
  return [
    ...(existsSync(own) ? [[own]] : []),
    ...active.map((folder) => [
      windows && folder === env.CONDA_PREFIX ? join(folder, 'python.exe') : join(folder, ...below),
    ]),
    // Debian's Jupyter belongs to its own Python, which another in front of it on the PATH would hide.
    ...(windows ? [['py', '-3'], ['python'], ['python3']] : [['python3'], ['python'], [system]]),
  ];
}

/** What a Python says about itself; null when it is not there, is no Python 3, or does not answer. */
export function askPython(command, env = process.env) {
  const [program, ...before] = command;
  try {
    const said = execFileSync(program, [...before, '-c', question], {
      env,
      encoding: 'utf8',
      timeout: slowMs,
      stdio: ['ignore', 'pipe', 'ignore'],
      windowsHide: true,
    });
    const answer = JSON.parse(said.trim().split('\n').at(-1));
    return answer.version?.startsWith('3.') ? { command, ...answer } : null;
  } catch {
    return null;
  }
}

/**
 * The first Python that has JupyterLab or Notebook (or the wanted one of the two), and all that answered.
 * A Python with both opens JupyterLab, unless Notebook is preferred.
 */
export function findJupyter({ preferNotebook = false, ...places }) {
  const env = places.env ?? process.env;
  const pythons = [];
  for (const command of listPythons(places)) {
    const python = askPython(command, env);
    if (python !== null && !pythons.some((other) => other.python === python.python)) pythons.push(python);
  }
  const order = preferNotebook ? ['notebook', 'lab'] : ['lab', 'notebook'];
  for (const kind of order) {
    const python = pythons.find((one) => one[kind] !== null);
    if (python !== undefined) return { pythons, jupyter: { kind, version: python[kind], python } };
  }
  return { pythons, jupyter: null };
}
