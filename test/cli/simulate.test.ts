import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { runCli } from './runCli.js';

const folder = mkdtempSync(join(tmpdir(), 'in-concert-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('remakes the bundled section byte for byte', () => {
  const run = runCli(['simulate', 'almaty-january-2022', '--seed', '2022', '--out', 'again'], folder);
  expect([run.status, run.stderr]).toEqual([0, '']);
  for (const name of ['comments.csv', 'truth.csv', 'events.csv']) {
    const bundled = fileURLToPath(new URL(`../../datasets/almaty-january-2022/${name}`, import.meta.url));
    expect(readFileSync(join(folder, 'again', name), 'utf8') === readFileSync(bundled, 'utf8'), name).toBe(
      true,
    );
  }
});

it('knows its scenarios', () => {
  const run = runCli(['simulate', 'atlantis', '--out', 'x'], folder);
  expect(run.status).toBe(2);
  expect(run.stderr).toContain('almaty-january-2022');
});
