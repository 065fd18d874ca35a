/** WebAssembly modules as base64 (`#kernels`, compiled from assembly/ by scripts/compile-kernels.mjs). */
export const coActions: string;
export const csv: string;
