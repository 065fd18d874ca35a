import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { leastForThread, startHashing } from '../../src/ingest/hashApart.js';
import { openBytes, type FileFacts } from '../../src/ingest/openBytes.js';
import { useTempFolder } from './tempFile.js';

const write = useTempFolder();

test('the thread gives size and SHA-256 of the whole file', async () => {
  const content = Buffer.alloc(3_000_001, 'сәлем');
  const hashing = await startHashing(write('apart', content));
  expect(await hashing.done).toEqual({
    sha256: createHash('sha256').update(content).digest('hex'),
    bytes: content.length,
  });
  await hashing.stop();
});

test('a large file has the same facts, and may be left in the middle', async () => {
  const content = Buffer.alloc(leastForThread + 17, 'line\n');
  const file = write('large.csv', content);
  const facts: FileFacts = { sha256: '', bytes: 0 };
  let read = 0;
  for await (const chunk of openBytes(file, facts)) read += chunk.length;
  expect(read).toBe(content.length);
  expect(facts).toMatchObject({
    sha256: createHash('sha256').update(content).digest('hex'),
    bytes: content.length,
  });
  for await (const chunk of openBytes(file, facts)) {
    expect(chunk.length).toBeGreaterThan(0);
    break;
  }
});
