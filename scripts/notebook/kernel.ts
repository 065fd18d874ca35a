import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Dealer, Subscriber } from 'zeromq';
import { type Message, packMessage, type Signer, unpackMessage } from './wire.js';

export interface KernelOptions {
  /** Where the notebook lies: the kernel resolves imports and relative files from here. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly startSeconds: number;
  /** Chooses the ports; for tests of what happens when one is taken. */
  readonly findPorts?: () => Promise<Readonly<Record<PortName, number>>>;
}

export interface Kernel {
  /** Sends a request and gives its id; answers and outputs come to the listener. */
  send(type: string, content: Readonly<Record<string, unknown>>): Promise<string>;
  onMessage(listener: (message: Message) => void): void;
  /** Settles, with the reason, when the kernel's process is gone. */
  readonly died: Promise<string>;
  /** Kills the process and removes the connection file. */
  stop(): void;
}

const ports = ['shell_port', 'iopub_port', 'control_port', 'stdin_port', 'hb_port'] as const;
type PortName = (typeof ports)[number];

/** Five ports free at this moment: all are held before any is let go, so they differ. */
export async function findFreePorts(): Promise<Record<PortName, number>> {
  const held = await Promise.all(
    ports.map(
      (name) =>
        new Promise<[PortName, number, Server]>((resolve, reject) => {
          const server = createServer().on('error', reject);
          server.listen(0, '127.0.0.1', () => {
            const address = server.address();
            resolve([name, typeof address === 'object' && address !== null ? address.port : 0, server]);
          });
        }),
    ),
  );
  await Promise.all(held.map(([, , server]) => new Promise((resolve) => server.close(resolve))));
  return Object.fromEntries(held.map(([name, port]) => [name, port])) as Record<PortName, number>;
}

function spawnKernel(connectionFile: string, options: KernelOptions): ChildProcess {
  const require = createRequire(import.meta.url);
  const binary = path.join(path.dirname(require.resolve('tslab/package.json')), 'bin', 'tslab');
  const env: NodeJS.ProcessEnv = { ...process.env, ...options.env };
  // Loading the library (ES modules) from a cell (CommonJS) prints a warning on some releases of Node 20 and 22.
  env['NODE_OPTIONS'] = `${env['NODE_OPTIONS'] ?? ''} --disable-warning=ExperimentalWarning`.trim();
  return spawn(process.execPath, [binary, 'kernel', '--config-path', connectionFile], {
    cwd: options.cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function startOnce(options: KernelOptions): Promise<Kernel> {
  const folder = mkdtempSync(path.join(tmpdir(), 'in-concert-kernel-'));
  const signer: Signer = { session: randomUUID(), key: randomBytes(32).toString('hex') };
  const chosen = await (options.findPorts ?? findFreePorts)();
  const connectionFile = path.join(folder, 'connection.json');
  const connection = { transport: 'tcp', ip: '127.0.0.1', signature_scheme: 'hmac-sha256', ...chosen };
  // Whoever knows the key can run code in the kernel: only the owner may read it.
  writeFileSync(connectionFile, JSON.stringify({ ...connection, key: signer.key }), { mode: 0o600 });

  const child = spawnKernel(connectionFile, options);
  const shell = new Dealer({ linger: 0, receiveHighWaterMark: 0, sendHighWaterMark: 0 });
  const iopub = new Subscriber({ linger: 0, receiveHighWaterMark: 0 });
  let stopped = false;
  const stop = (): void => {
    if (stopped) return;
    stopped = true;
    process.removeListener('exit', stop);
    child.kill('SIGKILL');
    shell.close();
    iopub.close();
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', stop);

  let printed = '';
  let bindFailed: (reason: string) => void = () => {};
  const keep = (chunk: Buffer): void => {
    printed = (printed + chunk.toString('utf8')).slice(-4000);
    if (/address already in use/i.test(printed)) bindFailed('a port was taken meanwhile');
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  const died = new Promise<string>((resolve) => {
    bindFailed = resolve;
    child.once('error', (error) => resolve(`the kernel did not start: ${error.message}`));
    child.once('close', (code, signal) =>
      resolve(`the kernel died (${signal ?? `exit code ${code}`})${printed && `\n${printed}`}`),
    );
  });

  let listener: (message: Message) => void = () => {};
  const listen = async (socket: Dealer | Subscriber): Promise<void> => {
    try {
      for await (const frames of socket) {
        // The first frames of a published message may be its topic; the delimiter tells where it begins.
        listener(unpackMessage(frames, signer.key));
      }
    } catch (error) {
      if (!stopped) throw error;
    }
  };
  iopub.subscribe();
  shell.connect(`tcp://127.0.0.1:${chosen.shell_port}`);
  iopub.connect(`tcp://127.0.0.1:${chosen.iopub_port}`);
  void listen(shell);
  void listen(iopub);

  return {
    died,
    stop,
    onMessage: (next) => {
      listener = next;
    },
    send: async (type, content) => {
      const { id, frames } = packMessage(type, content, signer);
      await shell.send(frames);
      return id;
    },
  };
}

/** Asks who is there until both sockets speak: a subscription takes effect some time after it is made. */
async function waitUntilReady(kernel: Kernel, seconds: number): Promise<string | null> {
  let replied = false;
  let published = false;
  const ready = new Promise<null>((resolve) => {
    kernel.onMessage((message) => {
      if (message.type === 'kernel_info_reply') replied = true;
      if (message.type === 'status') published = true;
      if (replied && published) resolve(null);
    });
  });
  const ask = (): void => void kernel.send('kernel_info_request', {}).catch(() => {});
  const timer = setInterval(ask, 200);
  ask();
  let late: NodeJS.Timeout | undefined;
  const tooLate = new Promise<string>((resolve) => {
    late = setTimeout(() => resolve(`the kernel was not ready within ${seconds} s`), seconds * 1000);
  });
  try {
    return await Promise.race([ready, kernel.died, tooLate]);
  } finally {
    clearInterval(timer);
    clearTimeout(late);
  }
}

/**
 * Starts a tslab kernel and waits until it answers.
 *
 * The heartbeat socket is not used: tslab answers it from the thread that runs the cells, so a long cell looks dead.
 * The end of the process is the sign of death, and the caller's time limit the sign of a loop.
 */
export async function startKernel(options: KernelOptions): Promise<Kernel> {
  let reason = '';
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    const kernel = await startOnce(options);
    const failure = await waitUntilReady(kernel, options.startSeconds);
    if (failure === null) return kernel;
    kernel.stop();
    reason = failure;
    if (!failure.includes('port was taken')) break;
  }
  throw new Error(`startKernel: ${reason}`);
}
