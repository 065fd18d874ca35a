import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { loadPseudonymKey } from '../../src/ingest/pseudonymKey.js';
import { useTempFolder } from './tempFile.js';

const write = useTempFolder();

test('a key is made once, for the owner alone, and found again', async () => {
  const path = join(dirname(write('x', '')), 'config', 'deeper', 'pseudonym.key');
  const made = await loadPseudonymKey(path);
  expect(made.created).toBe(true);
  expect(made.key).toMatch(/^[0-9a-f]{64}$/);
  expect(made.fingerprint).toBe(createHash('sha256').update(made.key).digest('hex').slice(0, 8));
  if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(await loadPseudonymKey(path)).toEqual({ ...made, created: false });
});

test('a file that is no key is not overwritten', async () => {
  await expect(loadPseudonymKey(write('broken.key', 'hello'))).rejects.toThrow('this is no pseudonym key');
});
