// Builds dist/: the compiled sources, the bundled stemmers and the WebAssembly kernels. The work happens in a folder of its own and each file is then
// moved into place, so that neither a failed build nor two builds at once leave half a dist/ behind.
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { computeBuildStamp, writeBuildStamp } from './shared/buildStamp.mjs';
import { root } from './shared/root.mjs';
import { runVisibly } from './shared/runStep.mjs';
import { compileKernels } from './compile-kernels.mjs';
import { vendorStemmers } from './vendor-stemmers.mjs';

const dist = join(root, 'dist');

function listBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)));
}

/** Moves the new files over the old and removes the old that have no successor. */
function replaceDist(made) {
  mkdirSync(dist, { recursive: true });
  const files = listBelow(made);
  for (const file of files) {
    mkdirSync(dirname(join(dist, file)), { recursive: true });
    renameSync(join(made, file), join(dist, file));
  }
  const kept = new Set([...files, join('vendor', 'stemmers.js'), join('vendor', 'kernels.js')]);
  for (const file of listBelow(dist)) if (!kept.has(file)) rmSync(join(dist, file), { force: true });
}

async function build() {
  const stamp = computeBuildStamp();
  mkdirSync(join(root, '.cache'), { recursive: true });
  const made = mkdtempSync(join(root, '.cache', 'build-'));
  try {
    // Not `npx tsc`: tslab puts its own, older compiler under that name.
    const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    const code = await runVisibly(
      process.execPath,
      [compiler, '-p', join(root, 'tsconfig.build.json'), '--outDir', made],
      { cwd: root },
    );
    if (code !== 0) return code;
    const command = join(made, 'cli', 'main.js');
    chmodSync(command, statSync(command).mode | 0o111);
    await vendorStemmers();
    await compileKernels();
    replaceDist(made);
    writeBuildStamp(stamp);
    return 0;
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

process.exitCode = await build();
