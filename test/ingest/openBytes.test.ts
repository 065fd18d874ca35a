import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openBytes, type FileFacts } from '../../src/ingest/openBytes.js';
import { detectPacking } from '../../src/ingest/unpackKind.js';
import { maxZstdWindow, readZstdWindow } from '../../src/ingest/unpackZstd.js';
import { composeWorkbook, storeZip, storeZstd } from './sameTableWriters.js';
import { useTempFolder } from './tempFile.js';

const write = useTempFolder();

async function read(file: string) {
  const facts: FileFacts = { sha256: '', bytes: 0 };
  const chunks: Uint8Array[] = [];
  for await (const chunk of openBytes(file, facts)) chunks.push(chunk);
  return { text: Buffer.concat(chunks).toString(), facts };
}

/** What `zstd -19` makes of the 40 lines below: Huffman literals, sequences and a checksum. */
const packed = Buffer.from(
  'KLUv/WS1BeUFAOIMJBygqwMeq+bF/3edrN8af3YAMLb33ltKacvV4xkCjBk/xj2E+/f2zu1b2zPvd/eq+8w9W7aPUQ+h/j29c/rW9Mz6Xb2qPl' +
    'PPlOljzEOYfy/vXL61PHN+N6+azzxj+RgP4d+7c2/tzN+96hNgrqiptrpqAOqprWYu52ou4Lmgdi6opW6uIK8shRIQhqAgxXEkQyeoEejo7X8H0JvVEfz/v9EPUYIojQBwcQRgcfSgqa7MXu+cF0MzYFcB9qz+yQ==',
  'base64',
);

test('Zstandard is unpacked, whatever the name; size and hash are those of the file', async () => {
  const content = 'комментарий 😹\n'.repeat(40_000);
  const bytes = storeZstd(Buffer.from(content));
  const { text, facts } = await read(write('a.csv', bytes));
  expect(text === content).toBe(true);
  expect(facts).toEqual({
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    encoding: 'utf-8',
    packing: 'zstd',
  });
});

test('frames of the zstd program, several and with some to be skipped, are read one after the other', async () => {
  const content = `comment_id,text\n${Array.from({ length: 40 }, (_, i) => `${i + 1},сжатая строка номер ${i + 1}`).join('\n')}`;
  expect((await read(write('one.zst', packed))).text).toBe(content);
  const skipped = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3]);
  const many = Buffer.concat([skipped, packed, skipped, packed, storeZstd(Buffer.from('end'))]);
  expect((await read(write('many.zst', many))).text).toBe(`${content}${content}end`);
});

test('what is cut off or damaged says so', async () => {
  const cut = [
    packed.subarray(0, 150),
    packed.subarray(0, 12),
    storeZstd(Buffer.from('x'.repeat(500))).subarray(0, 200),
  ];
  for (const bytes of cut)
    await expect(read(write('cut.zst', bytes))).rejects.toThrow(
      /zstd file is damaged or cut off .*; fetch or export/,
    );
  await expect(read(write('cut.gz', gzipSync('x'.repeat(500)).subarray(0, 20)))).rejects.toThrow(
    'gzip file is damaged',
  );
});

test('a window above 128 MB, as of long-distance dumps, is refused with the mend', async () => {
  expect(readZstdWindow(storeZstd(Buffer.alloc(50), 27))).toBe(maxZstdWindow);
  const file = write('long.zst', storeZstd(Buffer.alloc(50, 'a'), 31));
  await expect(read(file)).rejects.toThrow(
    'needs a window of 2048 MB to unpack; unpack it first: zstd -d --long=31',
  );
  expect((await read(write('near.zst', storeZstd(Buffer.from('a'.repeat(50)), 27)))).text).toBe(
    'a'.repeat(50),
  );
});

test.each([
  ['zip', storeZip({ 'comments.csv': 'a,b' }), /zip archive; unpack it/],
  ['excel', composeWorkbook({ Sheet1: [['a']] }), /Excel workbook/],
  ['parquet', Buffer.from('PAR1\0\0'), /Parquet file/],
  ['old-excel', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /old Excel \(\.xls\); save it as \.xlsx/],
  ['bzip2', Buffer.from('BZh91AY'), /bunzip2/],
  ['xz', Buffer.from('fd377a585a00', 'hex'), /unxz/],
  ['7z', Buffer.from('377abcaf271c', 'hex'), /7z archive/],
  ['rar', Buffer.from('526172211a0700', 'hex'), /RAR archive/],
] as const)('%s is told by its content and refused as a text', async (packing, bytes, message) => {
  expect(detectPacking(bytes)).toBe(packing);
  await expect(read(write(`${packing}.csv`, bytes))).rejects.toThrow(message);
});

test('a workbook is told from other zip archives by the names at its end', () => {
  const book = composeWorkbook({ Sheet1: [['a']] });
  expect(detectPacking(book.subarray(0, 40))).toBe('zip');
  expect(detectPacking(book.subarray(0, 40), book.subarray(-500))).toBe('excel');
  expect(detectPacking(Buffer.from('a,b'))).toBeNull();
});
