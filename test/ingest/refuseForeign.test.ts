import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readComments } from '../../src/ingest/readComments.js';
import { useTempFolder } from './tempFile.js';

const write = useTempFolder();
const page = '\n<!DOCTYPE html>\n<html><body><div class="message">Hello, there</div></body></html>\n';

test.each([
  ['messages.html', page, 'this is a web page'],
  ['packed.csv', gzipSync(page), 'this is a web page'],
  ['paper.pdf', '%PDF-1.4\n1,2\n', 'this is a PDF'],
  ['screen.csv', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'this is a picture'],
])('%s is refused with what to export in its place', async (name, content, problem) => {
  await expect(readComments(write(name, content), { keepIds: true })).rejects.toThrow(problem);
  await expect(readComments(write(name, content), { keepIds: true })).rejects.toThrow(/export .*JSON/);
});

test('a folder of web pages says which export to make', async () => {
  const folder = join(dirname(write('a.csv', '')), 'ChatExport');
  mkdirSync(folder);
  writeFileSync(join(folder, 'messages.html'), page);
  await expect(readComments(folder, { keepIds: true })).rejects.toThrow('Machine-readable JSON');
});

test('a table whose first column begins with a bracket is a table', async () => {
  const file = write('b.csv', '<id>,account,time,text\n1,ann,2022-01-05T10:00:00Z,hi\n');
  expect((await readComments(file, { keepIds: true })).table.rows).toBe(1);
});
