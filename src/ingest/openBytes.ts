import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { InputError } from '../model/inputError.js';
import { recodeBytes, type Encoding } from './encoding.js';
import { leastForThread, startHashing } from './hashApart.js';
import { createReadState, readChunks, type ReadState } from './readChunks.js';
import { readPacking, type Packing } from './unpackKind.js';
import { maxZstdWindow, readZstdWindow, unpackZstd } from './unpackZstd.js';

const chunkBytes = 1 << 20;

/** What a file is on disk, complete once its bytes have been read to the end. */
export interface FileFacts {
  sha256: string;
  bytes: number;
  /** What the text was written in, before it was recoded to UTF-8. */
  encoding?: Encoding;
  /** What the file was packed with; absent for plain text. */
  packing?: Packing;
  /** Which sheet of a workbook was read, in words, where there are several. */
  sheet?: string;
  /** Row of the sheet with the column names, where rows stand above it; rows follow one by one. */
  headerRow?: number;
}

/**
 * Streams the text of a file as UTF-8 without a byte order mark: unpacked if it is gzip or Zstandard (by its content,
 * whatever its name), recoded if it is UTF-16 or an eight-bit code page, see `detectEncoding`.
 * Files that are missing, empty, packed otherwise or no text are an {@link InputError} that says how to mend it.
 */
export async function* openBytes(
  file: string,
  facts?: FileFacts,
  state: ReadState = createReadState(),
): AsyncGenerator<Uint8Array, void, void> {
  const packing = await checkPacking(file);
  if (facts !== undefined && packing !== null) facts.packing = packing;
  // Unpacking holds several chunks at once.
  if (packing !== null) state.mayReuse = false;
  const source = readChunks(file, chunkBytes, state);
  const isLarge = facts !== undefined && packing === null && (await stat(file)).size >= leastForThread;
  const hashing = isLarge ? await startHashing(file) : null;
  const packed: AsyncIterable<Uint8Array> =
    facts === undefined || hashing !== null ? source : hashBytes(source, facts);
  const plain = packing === null ? packed : unpackBytes(packed, packing, file);
  try {
    yield* recodeBytes(plain, (encoding) => {
      if (facts !== undefined) facts.encoding = encoding;
    });
    if (hashing === null) return;
    const { sha256, bytes } = await hashing.done;
    if (bytes !== state.bytes)
      throw new InputError('the file was changed while it was read', {
        place: { file },
        fix: 'read it again once it is complete',
      });
    Object.assign(facts!, { sha256, bytes });
  } finally {
    await hashing?.stop();
  }
}

/** Notes size and SHA-256 of a file that is not read from its beginning to its end. */
export async function hashFile(file: string, facts: FileFacts): Promise<void> {
  for await (const chunk of hashBytes(readChunks(file, chunkBytes), facts)) void chunk;
}

/** That the file is there and has something in it; else an {@link InputError}. */
export async function checkFile(file: string): Promise<void> {
  const found = await stat(file).catch(() => null);
  const place = { file };
  if (found === null) throw new InputError('there is no such file', { place, fix: 'check the path' });
  if (found.isDirectory())
    throw new InputError('this is a folder', { place, fix: 'name the file with the comments in it' });
  if (found.size === 0) throw new InputError('the file is empty', { place, fix: 'export it again' });
}

async function* unpackBytes(
  source: AsyncIterable<Uint8Array>,
  packing: Packing,
  file: string,
): AsyncGenerator<Uint8Array, void, void> {
  try {
    if (packing === 'zstd') yield* unpackZstd(source);
    else {
      const packed = Readable.from(source, { objectMode: false });
      for await (const chunk of pipeline(packed, createGunzip({ chunkSize: chunkBytes }), () => undefined))
        yield chunk as Uint8Array;
    }
  } catch (error) {
    throw new InputError(`the ${packing} file is damaged or cut off (${(error as Error).message})`, {
      place: { file },
      fix: 'fetch or export it again',
    });
  }
}

async function* hashBytes(source: AsyncIterable<Uint8Array>, facts: FileFacts): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  facts.bytes = 0;
  for await (const chunk of source) {
    hash.update(chunk);
    facts.bytes += chunk.length;
    yield chunk;
  }
  facts.sha256 = hash.digest('hex');
}

const notText: Readonly<Record<Exclude<Packing, 'gzip' | 'zstd'>, readonly [string, string]>> = {
  zip: ['this is a zip archive', 'unpack it and name the file with the comments in it'],
  excel: ['this is an Excel workbook, not a text', 'save the sheet as CSV (UTF-8)'],
  parquet: ['this is a Parquet file, not a text', 'export it as CSV'],
  'old-excel': ['this is a workbook of an old Excel (.xls)', 'save it as .xlsx or as CSV (UTF-8)'],
  bzip2: ['this is packed with bzip2', 'unpack it: bunzip2 FILE'],
  xz: ['this is packed with xz', 'unpack it: unxz FILE'],
  '7z': ['this is a 7z archive', 'unpack it and name the file with the comments in it'],
  rar: ['this is a RAR archive', 'unpack it and name the file with the comments in it'],
};

async function checkPacking(file: string): Promise<'gzip' | 'zstd' | null> {
  await checkFile(file);
  const { packing, head } = await readPacking(file);
  const place = { file };
  if (packing !== null && packing !== 'gzip' && packing !== 'zstd') {
    const [problem, fix] = notText[packing];
    throw new InputError(problem, { place, fix });
  }
  const window = packing === 'zstd' ? readZstdWindow(head) : 0;
  if (window > maxZstdWindow)
    throw new InputError(
      `this Zstandard file needs a window of ${Math.round(window / 2 ** 20)} MB to unpack`,
      {
        place,
        fix: 'unpack it first: zstd -d --long=31 FILE',
      },
    );
  return packing;
}
