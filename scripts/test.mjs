// `npm test [-- PATTERN]`: types, lint, format, then every test. The last line is always the count.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './shared/root.mjs';
import { formatElapsed, runVisibly } from './shared/runStep.mjs';

const modules = join(root, 'node_modules');
const countsFile = join(root, '.cache', 'test-counts.json');
const checks = [
  ['types', join(modules, 'typescript', 'bin', 'tsc'), '--noEmit'],
  ['lint', join(modules, 'eslint', 'bin', 'eslint.js'), '.', '--max-warnings', '0'],
  ['format', join(modules, 'prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.'],
];

/** Runs one step, says how it went, and gives its exit code. */
async function runCheck(name, args, env = process.env) {
  process.stdout.write(`\n${name}…\n`);
  const begun = performance.now();
  const code = await runVisibly(process.execPath, args, { cwd: root, env });
  process.stdout.write(
    `${name}: ${code === 0 ? 'passed' : 'FAILED'} in ${formatElapsed(performance.now() - begun)}\n`,
  );
  return code;
}

/** The unit tests, the notebook run and the examples of the docs; counts each test. */
async function runUnitTests(patterns) {
  rmSync(countsFile, { force: true });
  const reporter = join(root, 'scripts', 'shared', 'testReporter.mjs');
  const code = await runCheck(
    'tests',
    [
      join(modules, 'vitest', 'vitest.mjs'),
      'run',
      '--reporter=default',
      `--reporter=${reporter}`,
      ...patterns,
    ],
    { ...process.env, IN_CONCERT_TEST_COUNTS: countsFile },
  );
  const counts = existsSync(countsFile)
    ? JSON.parse(readFileSync(countsFile, 'utf8'))
    : { passed: 0, failed: 0, skipped: [] };
  // vitest also fails when it finds no test or cannot start: that must not pass for "0 failed".
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  return counts;
}

function printSkipped(skipped) {
  if (skipped.length === 0) return;
  process.stdout.write('\nskipped:\n');
  for (const { file, test, reason } of skipped) {
    process.stdout.write(`  ${file}: ${test}${reason === '' ? '' : ` (${reason})`}\n`);
  }
}

async function test() {
  const patterns = process.argv.slice(2);
  let passed = 0;
  let failed = 0;
  const begun = performance.now();
  if (patterns.length === 0) {
    for (const [name, ...args] of checks) {
      if ((await runCheck(name, args)) === 0) passed += 1;
      else failed += 1;
    }
  }
  const counts = await runUnitTests(patterns);
  passed += counts.passed;
  failed += counts.failed;
  printSkipped(counts.skipped);
  if (patterns.length > 0) {
    process.stdout.write(
      `\nleft out: types, lint, format and every test file that does not match ${patterns.join(' ')} (npm test runs all)\n`,
    );
  }
  process.stdout.write(`\nin ${formatElapsed(performance.now() - begun)}\n`);
  const skipped = counts.skipped.length === 0 ? '' : `, ${counts.skipped.length} skipped`;
  process.stdout.write(`${passed} passed, ${failed} failed${skipped}\n`);
  return failed === 0 ? 0 : 1;
}

process.exitCode = await test();
