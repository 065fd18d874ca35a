import { createServer } from 'node:net';

/** True when nobody listens on that port of this machine. */
export function isPortFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

/** The name under which each program reads its settings: Notebook 7 stands on another server than Notebook 6. */
function nameSettings({ kind, version }) {
  if (kind === 'lab') return { module: 'jupyterlab', app: 'LabApp', server: 'ServerApp' };
  const isOld = Number(version.split('.')[0]) < 7;
  return isOld
    ? { module: 'notebook', app: 'NotebookApp', server: 'NotebookApp' }
    : { module: 'notebook', app: 'JupyterNotebookApp', server: 'ServerApp' };
}

/** The command that opens the notebooks: program and arguments. */
export function planStart(jupyter, { port = null, noBrowser = false, passed = [], isRoot = false }) {
  const { module, app, server } = nameSettings(jupyter);
  const [program, ...before] = jupyter.python.command;
  const start = jupyter.kind === 'lab' ? '/lab/tree/notebooks' : '/tree/notebooks';
  return {
    program,
    args: [
      ...[...before, '-m', module, `--${app}.default_url=${start}`],
      // With a port asked for, another one would be a surprise; without, Jupyter looks for the next free one itself.
      ...(port === null ? [] : [`--${server}.port=${port}`, `--${server}.port_retries=0`]),
      ...(noBrowser ? [`--${server}.open_browser=False`] : []),
      // Jupyter refuses to run as root, which is who one is in most containers.
      ...(isRoot ? ['--allow-root'] : []),
      ...passed,
    ],
  };
}
