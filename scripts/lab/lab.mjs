// `npm run lab`: opens the notebooks in JupyterLab or Jupyter Notebook, with the TypeScript kernel registered inside the project.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isBuilt } from '../shared/buildStamp.mjs';
import { root } from '../shared/root.mjs';
import { runVisibly } from '../shared/runStep.mjs';
import {
  explainBusyPort,
  explainFailedInstall,
  explainNoJupyter,
  explainNoPython,
} from './explainMissing.mjs';
import { askPython, findJupyter, ownPython } from './findJupyter.mjs';
import { installJupyter, jupyterRequirement } from './installJupyter.mjs';
import { labHelp, readLabArguments } from './labArguments.mjs';
import { addToJupyterPath, isRegistered, registerKernel } from './registerKernel.mjs';
import { isPortFree, planStart } from './startJupyter.mjs';

const say = (text) => process.stderr.write(text);
const report = (state, text) => process.stdout.write(`${state.padEnd(8)} ${text}\n`);
const isThere = (there) => (there ? 'ok' : 'missing');

/** The first Python that answers, to make the environment with: not the environment itself, which may be broken. */
function findBasePython(request) {
  const { pythons } = findJupyter({ root, python: request.python });
  return pythons.find(({ command }) => command[0] !== ownPython(root)) ?? null;
}

function install(request) {
  if (askPython([ownPython(root)])?.lab) return 0;
  const python = findBasePython(request);
  if (python === null) {
    say(explainNoPython(request));
    return 1;
  }
  say(`installing ${jupyterRequirement} into .cache/lab with Python ${python.version} (about a minute)…\n`);
  const failure = installJupyter(root, python.command);
  if (failure !== null) say(explainFailedInstall(failure));
  return failure === null ? 0 : 1;
}

/** Says what is there and what is missing. 0 when `npm run lab` would start. */
async function check(request) {
  const { pythons, jupyter } = findJupyter({ root, ...request });
  const kernel = existsSync(join(root, 'node_modules', 'tslab', 'bin', 'tslab'));
  report('ok', `Node ${process.versions.node}`);
  // What `npm run lab` does by itself is not missing.
  const ready = [
    [kernel, 'tslab, the TypeScript kernel'],
    [isBuilt(), 'the library, built'],
    [isRegistered(root), 'the kernel, registered in .cache/jupyter'],
  ];
  for (const [done, text] of ready)
    report(done ? 'ok' : 'later', done ? text : `${text}: npm run lab does it`);
  const [first] = pythons;
  report(isThere(first), first === undefined ? 'Python 3' : `Python ${first.version}  ${first.python}`);
  if (jupyter === null) {
    report('missing', 'JupyterLab or Jupyter Notebook');
    process.stdout.write(
      `\n${pythons.length === 0 ? explainNoPython(request) : explainNoJupyter({ pythons })}`,
    );
  } else {
    const name = jupyter.kind === 'lab' ? 'JupyterLab' : 'Jupyter Notebook';
    report('ok', `${name} ${jupyter.version}  ${jupyter.python.python}`);
  }
  const free = request.port === null || (await isPortFree(request.port));
  if (request.port !== null) report(free ? 'ok' : 'busy', `port ${request.port}`);
  return jupyter !== null && free ? 0 : 1;
}

/** Installs and builds what is missing, and registers the kernel. */
async function prepare() {
  const code = await runVisibly(process.execPath, [join(root, 'scripts', 'setup.mjs')], { cwd: root });
  if (code === 0) registerKernel(root);
  return code;
}

async function start(request) {
  const { pythons, jupyter } = findJupyter({ root, ...request });
  if (jupyter === null) {
    say(pythons.length === 0 ? explainNoPython(request) : explainNoJupyter({ pythons }));
    return 1;
  }
  if (request.port !== null && !(await isPortFree(request.port))) {
    say(explainBusyPort(request.port));
    return 1;
  }
  const ready = await prepare();
  if (ready !== 0) return ready;
  const { program, args } = planStart(jupyter, { ...request, isRoot: process.getuid?.() === 0 });
  const env = { ...process.env, JUPYTER_PATH: addToJupyterPath(root) };
  const child = spawn(program, args, { cwd: root, env, stdio: 'inherit' });
  // Ctrl-C reaches Jupyter by itself; it asks whether to stop, and we end when it ends.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve) => {
    child.once('error', (error) => {
      say(`${error.message}\n`);
      resolve(1);
    });
    child.once('close', (code) => resolve(code ?? 0));
  });
}

async function lab(args) {
  let request;
  try {
    request = readLabArguments(args);
  } catch (error) {
    say(`npm run lab: ${error.message}\n\n${labHelp}`);
    return 2;
  }
  if (request.help) {
    process.stdout.write(labHelp);
    return 0;
  }
  if (request.install) {
    const code = install(request);
    if (code !== 0) return code;
  }
  if (request.install || request.prepare) {
    const code = await prepare();
    if (code !== 0 || (request.prepare && !request.check)) return code;
  }
  return request.check ? check(request) : start(request);
}

process.exitCode = await lab(process.argv.slice(2));
