import { open } from 'node:fs/promises';

/** How a file is packed, by its content; null for plain text. */
export type Packing =
  'gzip' | 'zstd' | 'parquet' | 'excel' | 'zip' | 'old-excel' | 'bzip2' | 'xz' | '7z' | 'rar';

const signatures: readonly (readonly [Packing, string])[] = [
  ['gzip', '\x1f\x8b'],
  ['zstd', '\x28\xb5\x2f\xfd'],
  ['parquet', 'PAR1'],
  ['zip', 'PK\x03\x04'],
  ['zip', 'PK\x05\x06'],
  ['old-excel', '\xd0\xcf\x11\xe0'],
  ['bzip2', 'BZh'],
  ['xz', '\xfd7zXZ'],
  ['7z', '7z\xbc\xaf'],
  ['rar', 'Rar!\x1a'],
];

/**
 * Tells by the first bytes of a file how it is packed, whatever its name. An Excel workbook is a zip archive: it is told
 * from others by the names of the files inside, which stand in the head, or at the end of the file (`tail`).
 */
export function detectPacking(head: Uint8Array, tail: Uint8Array = new Uint8Array(0)): Packing | null {
  const start = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  const found = signatures.find(([, sign]) => start.toString('latin1', 0, sign.length) === sign)?.[0];
  if (found === 'zip')
    return start.includes('xl/w') || Buffer.from(tail).includes('xl/workbook.xml') ? 'excel' : 'zip';
  // Skippable frames may stand before the first frame of a Zstandard file.
  if (found === undefined && start.length >= 4 && start.readUInt32LE(0) >>> 4 === 0x184d2a5) return 'zstd';
  return found ?? null;
}

/** The first and the last bytes of a file (up to 64 KB each), and how it is packed by these. */
export async function readPacking(
  file: string,
): Promise<{ readonly packing: Packing | null; readonly head: Uint8Array }> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const head = Buffer.alloc(Math.min(size, 1 << 16));
    const tail = Buffer.alloc(head.length);
    await handle.read(head, 0, head.length, 0);
    await handle.read(tail, 0, tail.length, size - tail.length);
    return { packing: detectPacking(head, tail), head };
  } finally {
    await handle.close();
  }
}
