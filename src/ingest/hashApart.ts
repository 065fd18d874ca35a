import { open } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';

/** Starting a thread takes 40 ms, in which the thread that reads could have hashed as much. */
export const leastForThread = 32 << 20;

export interface FileHash {
  readonly sha256: string;
  /** Bytes hashed: fewer or more than somebody else read if the file was changed meanwhile. */
  readonly bytes: number;
}

export interface HashingThread {
  readonly done: Promise<FileHash>;
  /** Ends the thread, finished or not. */
  stop(): Promise<void>;
}

/** A text and not a module of its own, because the same must run from the sources and from the compiled package. */
const code = `
const { createHash } = require('node:crypto');
const { readSync } = require('node:fs');
const { parentPort, workerData } = require('node:worker_threads');
const hash = createHash('sha256');
const buffer = Buffer.allocUnsafe(1 << 20);
let bytes = 0;
for (let size; (size = readSync(workerData, buffer, 0, buffer.length, bytes)) > 0; bytes += size)
  hash.update(buffer.subarray(0, size));
parentPort.postMessage({ sha256: hash.digest('hex'), bytes });
`;

/**
 * Takes the SHA-256 of a file in another thread while this one reads the same file: a fifth of the time of reading a large
 * CSV would go into it.
 */
export async function startHashing(file: string): Promise<HashingThread> {
  const handle = await open(file);
  const worker = new Worker(code, { eval: true, workerData: handle.fd, execArgv: [] });
  const done = new Promise<FileHash>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  // Whoever stops early never asks for the result.
  done.catch(() => undefined);
  return {
    done,
    stop: async () => {
      await worker.terminate();
      await handle.close();
    },
  };
}
