import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

export interface LabServer {
  /** The address of JupyterLab with its token. */
  readonly address: string;
  stop(): void;
}

export interface LabServerOptions {
  readonly root: string;
  /** The folder JupyterLab shows. */
  readonly folder: string;
  readonly python: string | null;
  readonly startSeconds: number;
}

/** Starts JupyterLab by `npm run lab` itself, without a browser, and waits until it says where it is. */
export async function startLabServer(options: LabServerOptions): Promise<LabServer> {
  const { root, folder, python, startSeconds } = options;
  const args = [
    path.join(root, 'scripts', 'lab', 'lab.mjs'),
    '--no-browser',
    ...(python === null ? [] : ['--python', python]),
    '--',
    `--ServerApp.root_dir=${folder}`,
    // Lets the script call the menu commands and see when they have ended.
    '--LabApp.expose_app_in_browser=True',
  ];
  const child: ChildProcess = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const stop = (): void => void child.kill('SIGTERM');
  process.once('exit', stop);
  let printed = '';
  let timer: NodeJS.Timeout | undefined;
  const address = await new Promise<string>((resolve, reject) => {
    const fail = (reason: string): void => {
      stop();
      reject(new Error(`startLabServer: ${reason}\n${printed}`));
    };
    const read = (chunk: Buffer): void => {
      printed = (printed + chunk.toString('utf8')).slice(-20_000);
      const found = /https?:\/\/(?:127\.0\.0\.1|localhost):\d+\/lab\S*token=\w+/.exec(printed);
      if (found !== null) resolve(found[0]);
    };
    child.stdout!.on('data', read);
    child.stderr!.on('data', read);
    child.once('close', (code) => fail(`JupyterLab ended with exit code ${code}`));
    timer = setTimeout(() => fail(`JupyterLab was not ready within ${startSeconds} s`), startSeconds * 1000);
  });
  clearTimeout(timer);
  return { address, stop };
}
