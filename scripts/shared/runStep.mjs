import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import { dirname } from 'node:path';

const heartbeatMs = 30_000;

/** "4.2 s", "1 min 12 s". */
export function formatElapsed(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

/**
 * Runs a command with its output hidden in a log: one line on stderr when it begins, one when it ends,
 * a sign of life every half minute, and the whole log when it fails. Returns the exit code.
 */
export async function runStep({ title, command, args, log, ...options }) {
  mkdirSync(dirname(log), { recursive: true });
  const begun = performance.now();
  process.stderr.write(`${title}…\n`);
  const output = createWriteStream(log);
  const heartbeat = setInterval(() => {
    process.stderr.write(`  still at it, ${formatElapsed(performance.now() - begun)}\n`);
  }, heartbeatMs);
  const code = await new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    child.stdout.pipe(output, { end: false });
    child.stderr.pipe(output, { end: false });
    child.on('error', (error) => {
      output.write(`${error.message}\n`);
      resolve(1);
    });
    child.on('close', (exitCode) => resolve(exitCode ?? 1));
  });
  clearInterval(heartbeat);
  output.end();
  await finished(output);
  const elapsed = formatElapsed(performance.now() - begun);
  if (code === 0) process.stderr.write(`  done in ${elapsed}\n`);
  else process.stderr.write(`${readFileSync(log, 'utf8')}\n  failed after ${elapsed} (log: ${log})\n`);
  return code;
}

/** Runs a command that talks to the person itself. Returns the exit code. */
export function runVisibly(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    child.on('error', (error) => {
      process.stderr.write(`${error.message}\n`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}
