import { spawn } from 'node:child_process';
import path from 'node:path';

export interface CommandResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandOptions {
  readonly cwd: string;
  /** The Node that runs the command, and the first `node` on its PATH. */
  readonly node: string;
  /** A command that takes longer is stopped and has failed. */
  readonly timeoutSeconds?: number;
}

/** The environment of somebody who just opened a terminal: without what npm tells the scripts it runs. */
function freshEnvironment(node: string): NodeJS.ProcessEnv {
  const unwanted =
    /^(NODE_ENV|NODE_OPTIONS|NODE_PATH|npm_(package|lifecycle|config_(omit|only|production|global|dry_run|include|prefix|local_prefix|ignore_scripts)).*|VITEST.*)$/i;
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !unwanted.test(name)));
  const name = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  return { ...env, [name]: [path.dirname(node), env[name]].join(path.delimiter) };
}

/** Runs a command to its end with what it prints kept. Never throws: a command that cannot start has exit code 1. */
export function runCommand(
  command: string,
  args: readonly string[],
  { cwd, node, timeoutSeconds = 300 }: CommandOptions,
): Promise<CommandResult> {
  return new Promise((resolve) => {
    // npm is a .cmd file on Windows, which needs a shell; a Node is a program everywhere.
    const shell = process.platform === 'win32' && command !== node;
    const child = spawn(
      shell ? `"${command}"` : command,
      args.map((word) => (shell ? `"${word}"` : word)),
      {
        cwd,
        env: freshEnvironment(node),
        stdio: ['ignore', 'pipe', 'pipe'],
        shell,
      },
    );
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString('utf8')));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString('utf8')));
    const timer = setTimeout(() => {
      stderr += `\nstopped after ${timeoutSeconds} s`;
      child.kill('SIGKILL');
    }, timeoutSeconds * 1000);
    const end = (code: number): void => {
      clearTimeout(timer);
      resolve({ code, stdout, stderr });
    };
    child.once('error', (error) => {
      stderr += error.message;
      end(1);
    });
    child.once('close', (code) => end(code ?? 1));
  });
}

/** What a failed command printed, short enough for a message. */
export function tellFailure(what: string, { code, stdout, stderr }: CommandResult): string {
  const said = `${stderr}\n${stdout}`.trim();
  return `${what}: exit code ${code}\n${said.length > 3000 ? `…${said.slice(-3000)}` : said}`;
}
