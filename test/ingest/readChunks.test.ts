import { expect, test } from 'vitest';
import { createReadState, readChunks } from '../../src/ingest/readChunks.js';
import { useTempFolder } from './tempFile.js';

const write = useTempFolder();

test.each([0, 1, 9, 10, 11, 25, 30])('a file of %i bytes in pieces of ten', async (size) => {
  const content = Buffer.from(Array.from({ length: size }, (_, k) => k + 1));
  const state = createReadState();
  const chunks: Buffer[] = [];
  for await (const chunk of readChunks(write('pieces', content), 10, state)) {
    chunks.push(chunk);
    expect(state.bytes).toBe(chunks.reduce((sum, { length }) => sum + length, 0));
  }
  expect(Buffer.concat(chunks)).toEqual(content);
  expect(chunks.length).toBe(Math.ceil(size / 10));
});

test('stopping early closes the file', async () => {
  for await (const chunk of readChunks(write('early', Buffer.alloc(1000)), 10)) {
    expect(chunk.length).toBe(10);
    break;
  }
  await expect(readChunks('/no/such/file', 10).next()).rejects.toThrow('ENOENT');
});
