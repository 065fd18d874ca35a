// Compiles every assembly/NAME.ts (AssemblyScript) to WebAssembly and writes dist/vendor/kernels.js: `export const NAME`
// is the module as base64, so that no file has to be read at run time and bundlers take it along.
import asc from 'assemblyscript/asc';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './shared/root.mjs';

const target = join(root, 'dist', 'vendor', 'kernels.js');

/** A bump allocator that never frees suits a module that lives for one count; SIMD is in every supported Node. */
const options = ['--runtime', 'stub', '-O3', '--noAssert', '--converge', '--enable', 'simd'];

async function compileKernel(name, folder) {
  const binary = join(folder, `${name}.wasm`);
  const { error, stderr } = await asc.main(
    [join('assembly', `${name}.ts`), '--baseDir', root, '--outFile', binary, ...options],
    {},
  );
  if (error !== null) throw new Error(`compileKernels: ${name}: ${error.message}\n${stderr.toString()}`);
  return readFileSync(binary).toString('base64');
}

/** Writes dist/vendor/kernels.js and returns its path. */
export async function compileKernels() {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(root, '.cache', 'kernels-'));
  try {
    const names = readdirSync(join(root, 'assembly'))
      .filter((file) => file.endsWith('.ts'))
      .map((file) => file.slice(0, -'.ts'.length))
      .sort();
    const lines = [];
    for (const name of names) lines.push(`export const ${name} = '${await compileKernel(name, folder)}';\n`);
    const made = join(folder, 'kernels.js');
    writeFileSync(made, lines.join(''));
    mkdirSync(dirname(target), { recursive: true });
    renameSync(made, target);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return target;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.stderr.write(`${await compileKernels()}\n`);
}
