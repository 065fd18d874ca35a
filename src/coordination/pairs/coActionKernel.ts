import { coActions as source } from '#kernels';
import {
  compileKernel,
  hasWebAssembly,
  instantiateKernel,
  type KernelMemory,
  type KernelModule,
} from '../../kernels/instantiateKernel.js';

/** What assembly/coActions.ts exports; numbers called …At are addresses in its memory. */
export interface CoActionKernel {
  readonly memory: KernelMemory;
  startDeal(chunk: number, span: number): void;
  getChunk(): number;
  dealChunk(actions: number, origin: number, unit: number, objects: number, accounts: number): number;
  haveRowsAscended(): number;
  arrange(span: number, objects: number, accounts: number, minCoActions: number): number;
  reservePositions(positions: number): void;
  getGivenAccount(): number;
  getGivenSpan(): number;
  label(accounts: number, minCoActions: number): number;
  countAccounts(from: number, to: number, minCoActions: number, maxPairs: number): number;
  getPairs(): number;
  getOriginal(): number;
}

/** Its memory ends at 4 GB: at most 60 bytes an action and 12 a pair. */
const mostPositions = 40_000_000;
const mostPairs = 80_000_000;

/** A kernel for single counts is kept for the next one while it holds no more than this. */
const keptBytes = 64 * 1024 * 1024;

let module: KernelModule | undefined;
let kept: CoActionKernel | undefined;

export function createCoActionKernel(): CoActionKernel {
  module ??= compileKernel(source);
  return instantiateKernel<CoActionKernel>(module);
}

/** Lends a kernel for one count: the system gives memory out page by page, so that used memory is worth keeping. */
export function withCoActionKernel<T>(use: (kernel: CoActionKernel) => T): T {
  const kernel = kept ?? createCoActionKernel();
  kept = undefined;
  const result = use(kernel);
  if (kernel.memory.buffer.byteLength <= keptBytes) kept = kernel;
  return result;
}

/** Whether the kernel runs here, pays (from `least` rows on) and has room. */
export function suitsKernel(rows: number, least: number, maxPairs: number): boolean {
  return hasWebAssembly && rows >= least && rows <= mostPositions && maxPairs <= mostPairs;
}

export function viewInts(kernel: CoActionKernel, address: number, length: number): Int32Array {
  return new Int32Array(kernel.memory.buffer, address, length);
}
