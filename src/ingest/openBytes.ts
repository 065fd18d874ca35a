import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { InputError } from '../model/inputError.js';

const chunkBytes = 1 << 20;

/** What a file is on disk, complete once its bytes have been read to the end. */
export interface FileFacts {
  sha256: string;
  bytes: number;
}

/**
 * Streams the bytes of a file, unpacked if it is gzip (by its content, whatever its name).
 * Missing, empty, packed otherwise, or UTF-16 files are an {@link InputError} that says how to mend it.
 */
export async function* openBytes(file: string, facts?: FileFacts): AsyncGenerator<Uint8Array, void, void> {
  const isGzip = await checkStart(file);
  const source = createReadStream(file, { highWaterMark: chunkBytes });
  const plain = facts === undefined ? source : Readable.from(hashBytes(source, facts), { objectMode: false });
  const unpacked = isGzip ? pipeline(plain, createGunzip({ chunkSize: chunkBytes }), () => undefined) : plain;
  try {
    for await (const chunk of unpacked) yield chunk as Uint8Array;
  } catch (error) {
    if (!isGzip) throw error;
    throw new InputError(`the gzip file is damaged or cut off (${(error as Error).message})`, {
      place: { file },
      fix: 'fetch or export it again',
    });
  } finally {
    source.destroy();
  }
}

async function* hashBytes(source: AsyncIterable<Buffer>, facts: FileFacts): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  facts.bytes = 0;
  for await (const chunk of source) {
    hash.update(chunk);
    facts.bytes += chunk.length;
    yield chunk;
  }
  facts.sha256 = hash.digest('hex');
}

async function checkStart(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => null);
  const place = { file };
  if (found === null) throw new InputError('there is no such file', { place, fix: 'check the path' });
  if (found.isDirectory())
    throw new InputError('this is a folder', { place, fix: 'name the file with the comments in it' });
  if (found.size === 0) throw new InputError('the file is empty', { place, fix: 'export it again' });
  const handle = await open(file);
  const head = Buffer.alloc(4);
  await handle.read(head, 0, 4, 0);
  await handle.close();
  if (head.toString('latin1', 0, 2) === 'PK')
    throw new InputError('this is a zip archive or a spreadsheet', {
      place,
      fix: 'unpack it, or save the sheet as CSV (UTF-8)',
    });
  if (head.readUInt16BE(0) === 0xfffe || head.readUInt16BE(0) === 0xfeff)
    throw new InputError('the text is UTF-16', { place, fix: 'save it as UTF-8: iconv -f utf-16 -t utf-8' });
  return head.readUInt16BE(0) === 0x1f8b;
}
