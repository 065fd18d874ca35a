// `npm run package:check [-- NODE …]`: packs the project, installs it in an empty project, and tries it on several Nodes.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkPackage } from './checkPackage.js';
import { fetchNode } from './fetchNode.js';
import { packProject } from './packProject.js';

const usage = `npm run package:check [-- NODE …]

Packs the project, installs the tarball in an empty project, and tries imports, types, examples, the command line and notebook
cells. NODE is a version (22, 24.1.0; fetched with npm) or the path of a Node. Without any: the Node in use, 22 and 24.
Exit codes: 0 all holds, 1 something does not, 2 wrong usage.`;

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

async function check(wanted: readonly string[]): Promise<number> {
  const wrong = wanted.filter((node) => !/^\d+(\.\d+){0,2}$/.test(node) && !existsSync(node));
  if (wrong.length > 0) {
    console.error(
      wrong[0]!.startsWith('-')
        ? usage
        : `package:check: ${wrong[0]} is neither a version nor a file\n\n${usage}`,
    );
    return wrong[0] === '--help' ? 0 : 2;
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'in-concert-package-'));
  let failed = 0;
  try {
    console.log('building and packing…');
    const tarball = await packProject(root, folder, { build: true });
    const nodes = wanted.length > 0 ? wanted : [process.execPath, '22', '24'];
    for (const wish of nodes) {
      const node = existsSync(wish) ? path.resolve(wish) : await fetchNode(wish, folder);
      const begun = performance.now();
      const checks = await checkPackage({ root, tarball, folder, node });
      const seconds = ((performance.now() - begun) / 1000).toFixed(0);
      console.log(`\nNode ${wish === process.execPath ? process.versions.node : wish} (${seconds} s)`);
      for (const { name, problems, note } of checks) {
        console.log(`  ${problems.length === 0 ? 'holds' : 'FAILS'}  ${name}: ${note}`);
        for (const problem of problems) console.log(`         ${problem.replaceAll('\n', '\n         ')}`);
        if (problems.length > 0) failed += 1;
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(failed === 0 ? '\nall holds' : `\n${failed} failed`);
  return failed === 0 ? 0 : 1;
}

process.exitCode = await check(process.argv.slice(2));
