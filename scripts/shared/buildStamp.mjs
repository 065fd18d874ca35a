import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashFiles } from './hashFiles.mjs';
import { root } from './root.mjs';

const stampFile = join(root, '.cache', 'build.stamp');
const inputs = [
  'src',
  'assembly',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'scripts/build.mjs',
  'scripts/vendor-stemmers.mjs',
  'scripts/compile-kernels.mjs',
];
const products = [
  'dist/index.js',
  'dist/index.d.ts',
  'dist/cli/main.js',
  'dist/vendor/stemmers.js',
  'dist/vendor/kernels.js',
];

/** Hash of everything the build is made from. */
export function computeBuildStamp() {
  return hashFiles(inputs);
}

/** True when dist/ was built from the files as they are now. */
export function isBuilt() {
  return (
    products.every((file) => existsSync(join(root, file))) &&
    existsSync(stampFile) &&
    readFileSync(stampFile, 'utf8') === computeBuildStamp()
  );
}

/** Kept outside dist/ so that it is not published. */
export function writeBuildStamp(stamp) {
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(stampFile, stamp);
}
