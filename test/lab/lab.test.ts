import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../house/repository.js';

type Words = readonly string[];
interface Python {
  readonly command: Words;
  readonly version: string;
}
interface Jupyter {
  readonly kind: 'lab' | 'notebook';
  readonly version: string;
  readonly python: { readonly command: Words };
}
interface Places {
  readonly root: string;
  readonly env: NodeJS.ProcessEnv;
  readonly system: string;
  readonly platform?: string;
  readonly preferNotebook?: boolean;
}

/** The scripts are plain JavaScript, so that they run before anything is installed. */
async function load<T>(name: string): Promise<T> {
  return (await import(pathToFileURL(path.join(root, 'scripts', 'lab', name)).href)) as T;
}
const { findJupyter, listPythons } = await load<{
  findJupyter(places: Places): { pythons: readonly Python[]; jupyter: Jupyter | null };
  listPythons(places: Places): readonly Words[];
}>('findJupyter.mjs');
const { planStart } = await load<{
  planStart(jupyter: Jupyter, options: object): { program: string; args: Words };
}>('startJupyter.mjs');
const { installJupyter } = await load<{
  installJupyter(root: string, command: Words): { step: string; output: string } | null;
}>('installJupyter.mjs');
const { explainFailedInstall, explainNoJupyter, explainNoPython } = await load<{
  explainFailedInstall(failure: { step: string; output: string; platform?: string }): string;
  explainNoJupyter(found: { pythons: readonly object[]; platform?: string }): string;
  explainNoPython(request: { python?: string | null; platform?: string }): string;
}>('explainMissing.mjs');
const { addToJupyterPath, isRegistered, registerKernel } = await load<{
  addToJupyterPath(root: string, before?: string): string;
  isRegistered(root: string, node?: string): boolean;
  registerKernel(root: string, node?: string): void;
}>('registerKernel.mjs');

const windows = process.platform === 'win32';
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'in-concert-lab-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Puts a program on a PATH of its own that prints one line and ends. */
function writeProgram(name: string, script: string): string {
  const file = path.join(folder, 'bin', name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
}

function writePython(name: string, answer: object): string {
  const file = path.join(folder, 'bin', name);
  return writeProgram(
    name,
    `echo '${JSON.stringify({ python: file, lab: null, notebook: null, ...answer })}'`,
  );
}

const places = (): Places => ({
  root: folder,
  env: { PATH: path.join(folder, 'bin') },
  system: path.join(folder, 'bin', 'system-python'),
});

describe.skipIf(windows)('which Jupyter is opened', () => {
  it('is none where no Python answers, and none where it answers nonsense', () => {
    expect(findJupyter(places())).toEqual({ pythons: [], jupyter: null });
    writeProgram('python3', 'echo hello');
    writePython('python', { version: '2.7.18' });
    expect(findJupyter(places())).toEqual({ pythons: [], jupyter: null });
  });

  it('is JupyterLab of the first Python that has it, before a Notebook of an earlier one', () => {
    writePython('python3', { version: '3.11.2', notebook: '6.4.12' });
    writePython('system-python', { version: '3.12.0', lab: '4.6.6', notebook: '7.5.0' });
    const { pythons, jupyter } = findJupyter(places());
    expect(pythons.map(({ version }) => version)).toEqual(['3.11.2', '3.12.0']);
    expect(jupyter).toMatchObject({ kind: 'lab', version: '4.6.6' });
    expect(findJupyter({ ...places(), preferNotebook: true }).jupyter).toMatchObject({
      kind: 'notebook',
      version: '6.4.12',
    });
  });

  it('is the one of .cache/lab when there is one', () => {
    writePython('python3', { version: '3.11.2', lab: '3.0.0' });
    const own = writePython('own', { version: '3.11.2', lab: '4.6.6' });
    const place = path.join(folder, '.cache', 'lab', 'bin', 'python');
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, readFileSync(own, 'utf8'), { mode: 0o755 });
    expect(findJupyter(places()).jupyter).toMatchObject({ version: '4.6.6', python: { command: [place] } });
  });
});

describe('where Python is looked for', () => {
  it('includes the launcher and the environments of Windows', () => {
    const env = { VIRTUAL_ENV: 'venv', CONDA_PREFIX: 'conda' };
    const found = listPythons({ ...places(), env, platform: 'win32' }).map((words) => words.join(' '));
    expect(found).toEqual([
      path.join('venv', 'Scripts', 'python.exe'),
      path.join('conda', 'python.exe'),
      'py -3',
      'python',
      'python3',
    ]);
  });
});

describe('how Jupyter is started', () => {
  const python = { command: ['py', '-3'] };

  it('opens the notebooks in JupyterLab, on the next free port', () => {
    expect(planStart({ kind: 'lab', version: '4.6.6', python }, {})).toEqual({
      program: 'py',
      args: ['-3', '-m', 'jupyterlab', '--LabApp.default_url=/lab/tree/notebooks'],
    });
  });

  it('knows the settings of Notebook 6 and those of Notebook 7', () => {
    const options = { port: 9000, noBrowser: true, isRoot: true, passed: ['--debug'] };
    const start = (version: string): string =>
      planStart({ kind: 'notebook', version, python }, options).args.slice(1).join(' ');
    expect(start('6.4.12')).toBe(
      '-m notebook --NotebookApp.default_url=/tree/notebooks --NotebookApp.port=9000 --NotebookApp.port_retries=0 --NotebookApp.open_browser=False --allow-root --debug',
    );
    expect(start('7.5.0')).toBe(
      '-m notebook --JupyterNotebookApp.default_url=/tree/notebooks --ServerApp.port=9000 --ServerApp.port_retries=0 --ServerApp.open_browser=False --allow-root --debug',
    );
  });
});

describe('the kernel', () => {
  it('is registered inside the project, with whole paths, for one Node', () => {
    expect(isRegistered(folder, 'node-a')).toBe(false);
    registerKernel(folder, 'node-a');
    expect(isRegistered(folder, 'node-a')).toBe(true);
    expect(isRegistered(folder, 'node-b')).toBe(false);
    const jupyter = path.join(folder, '.cache', 'jupyter', 'share', 'jupyter');
    const { argv } = JSON.parse(
      readFileSync(path.join(jupyter, 'kernels', 'tslab', 'kernel.json'), 'utf8'),
    ) as { argv: string[] };
    expect(argv[0]).toBe('node-a');
    expect(argv).toContain(path.join(folder, 'node_modules', 'tslab', 'bin', 'tslab'));
    expect(argv.slice(-2)).toEqual(['--config-path', '{connection_file}']);
    expect(addToJupyterPath(folder, 'before')).toBe([jupyter, 'before'].join(path.delimiter));
  });

  it('starts a program that is there', () => {
    expect(existsSync(path.join(root, 'node_modules', 'tslab', 'bin', 'tslab'))).toBe(true);
  });
});

describe.skipIf(windows)('the install into .cache/lab', () => {
  const venv = (pip: string): string =>
    writeProgram(
      'python3',
      `mkdir -p "$3/bin"; printf '#!/bin/sh\\n${pip}\\n' > "$3/bin/python"; chmod +x "$3/bin/python"`,
    );

  it('makes the environment and installs JupyterLab with its own pip', () => {
    expect(installJupyter(folder, [venv('echo "$@" > "$0.asked"')])).toBeNull();
    const asked = readFileSync(path.join(folder, '.cache', 'lab', 'bin', 'python.asked'), 'utf8');
    expect(asked).toMatch(/^-m pip install .*jupyterlab>=4,<5/);
  });

  it('tells the step that failed and what it said', () => {
    expect(installJupyter(folder, [venv('echo no matching version >&2; exit 1')])).toEqual({
      step: 'pip',
      output: 'no matching version\n',
    });
    const python = writeProgram('python3', 'echo ensurepip is not available; exit 1');
    const failure = installJupyter(folder, [python])!;
    expect(failure.step).toBe('venv');
    expect(explainFailedInstall({ ...failure, platform: 'linux' })).toContain('apt install python3-venv');
    expect(installJupyter(folder, [path.join(folder, 'nothing')])).toMatchObject({ step: 'venv' });
  });
});

describe('what is said when something is missing', () => {
  it('names the command that mends it', () => {
    expect(explainNoPython({ platform: 'linux' })).toContain('apt install python3 python3-venv');
    expect(explainNoPython({ platform: 'win32' })).toContain('Microsoft Store');
    expect(explainNoPython({ python: 'C:\\nowhere\\python.exe' })).toContain(
      'C:\\nowhere\\python.exe is not',
    );
    const asked = { pythons: [{ python: 'p', version: '3.11.2' }] };
    expect(explainNoJupyter({ ...asked, platform: 'linux' })).toContain('apt install jupyter-notebook');
    expect(explainNoJupyter({ ...asked, platform: 'darwin' })).not.toContain('apt');
    expect(explainNoJupyter(asked)).toContain('npm run lab -- --install');
  });
});

describe('npm run lab', () => {
  const run = (args: Words, env: NodeJS.ProcessEnv = process.env) =>
    promisify(execFile)(process.execPath, [path.join(root, 'scripts', 'lab', 'lab.mjs'), ...args], {
      env,
    }).then(
      ({ stdout, stderr }) => ({ code: 0, said: stdout + stderr }),
      (error: { code: number; stdout: string; stderr: string }) => ({
        code: error.code,
        said: error.stdout + error.stderr,
      }),
    );

  it('explains itself, and refuses what it does not know', async () => {
    expect(await run(['--help'])).toMatchObject({ code: 0, said: expect.stringContaining('--check') });
    for (const wrong of [['--chek'], ['--port', 'x'], ['--python']]) {
      const { code, said } = await run(wrong);
      expect(code, wrong.join(' ')).toBe(2);
      expect(said).toContain(wrong[0]);
    }
  });

  it('stops where the Python named is none', async () => {
    const { code, said } = await run(['--python', path.join(folder, 'none')]);
    expect(code).toBe(1);
    expect(said).toContain('is not a Python 3 that runs');
  });

  it.skipIf(windows)('checks without starting anything, and tells a busy port', async () => {
    const python = writePython('python3', { version: '3.11.2', lab: '4.6.6' });
    const free = await run(['--check', '--python', python]);
    expect(free.code).toBe(0);
    expect(free.said).toMatch(/^ok +JupyterLab 4\.6\.6/m);

    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as { port: number };
    const checked = await run(['--check', '--python', python, '--port', String(port)]);
    const started = await run(['--python', python, '--port', String(port)]);
    server.close();
    expect(checked.code).toBe(1);
    expect(checked.said).toMatch(new RegExp(`^busy +port ${port}`, 'm'));
    expect(started.code).toBe(1);
    expect(started.said).toContain(`Port ${port} is busy`);
  });

  it.skipIf(windows)('says how to get Jupyter where a Python has none', async () => {
    const { code, said } = await run(['--python', writePython('python3', { version: '3.11.2' })]);
    expect(code).toBe(1);
    expect(said).toContain('npm run lab -- --install');
  });
});
