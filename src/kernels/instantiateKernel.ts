/** A compiled WebAssembly module; only `instantiateKernel` looks inside. */
export interface KernelModule {
  readonly kind?: 'WebAssembly.Module';
}

/** The memory of an instance. `buffer` is another one after each growth: take views anew after every call that may grow it. */
export interface KernelMemory {
  readonly buffer: ArrayBuffer;
}

/** What this package uses of WebAssembly, written down here since the types of Node.js alone do not name its classes. */
interface WebAssemblyEngine {
  readonly Module: new (bytes: Uint8Array) => KernelModule;
  readonly Instance: new (module: KernelModule, imports: object) => { readonly exports: unknown };
}

const engine = (globalThis as { readonly WebAssembly?: WebAssemblyEngine }).WebAssembly;

/** Whether this machine runs the WebAssembly modules; without it every caller takes its TypeScript twin. */
export const hasWebAssembly: boolean = engine !== undefined;

/** A compiled module, ready to be instantiated as often as wanted; each instance has a memory of its own. */
export function compileKernel(base64: string): KernelModule {
  return new (requireEngine().Module)(Buffer.from(base64, 'base64'));
}

/** A new instance with a memory of its own. `Exports` names what the module exports, `memory: KernelMemory` among it. */
export function instantiateKernel<Exports extends { readonly memory: KernelMemory }>(
  module: KernelModule,
): Exports {
  const abort = (): never => {
    throw new Error('instantiateKernel: the kernel gave up (out of memory?)');
  };
  return new (requireEngine().Instance)(module, { env: { abort } }).exports as Exports;
}

function requireEngine(): WebAssemblyEngine {
  if (engine === undefined) throw new Error('instantiateKernel: this machine has no WebAssembly');
  return engine;
}
