import { decompress } from 'fzstd';
import {
  asyncBufferFromFile,
  parquetMetadataAsync,
  parquetSchema,
  snappyUncompress,
  type AsyncBuffer,
  type Compressors,
  type FileMetaData,
} from 'hyparquet';
import { parquetReadAsync } from 'hyparquet/src/read.js';
import { assembleAsync, asyncGroupToRows } from 'hyparquet/src/rowgroup.js';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { InputError } from '../../model/inputError.js';
import { checkFile, hashFile, type FileFacts } from '../openBytes.js';
import { checkParquetFooter } from './checkParquetFooter.js';
import { prepareParquetColumn } from './parquetCells.js';

/** No page is larger; more is a damaged number, and would be minutes of copying zeros. */
const largestPage = 2 ** 30;
/** Snappy writes at most 64 bytes for three. */
const snappyRatio = 22;

/** LZ4 and LZO are hardly met and left out. */
const compressors: Compressors = {
  SNAPPY: (input, length) => {
    const output = allocatePage(length, input.length * snappyRatio + 64);
    snappyUncompress(input, output);
    return output;
  },
  GZIP: (input) => gunzipSync(input, { maxOutputLength: largestPage }),
  BROTLI: (input) => brotliDecompressSync(input, { maxOutputLength: largestPage }),
  ZSTD: (input, length) => decompress(input, allocatePage(length, largestPage)),
};

function allocatePage(length: number, most: number): Uint8Array {
  if (length < 0 || length > most) throw new Error(`a page of ${length} bytes is more than it can be`);
  return new Uint8Array(length);
}

/**
 * Reads a Parquet file: first the names of its columns, then its rows, each cell as text.
 *
 * Whole numbers of any width and decimals are exact. Instants (`isAdjustedToUTC`) are written as ISO UTC; clock readings
 * without a zone stay without one, so that the zone is asked for and not guessed. Nulls are ''; lists and structures are
 * JSON. Row groups are read one at a time, so that memory is that of the largest.
 */
export async function* readParquetRows(
  file: string,
  facts?: FileFacts,
): AsyncGenerator<readonly string[], void, void> {
  await checkFile(file);
  if (facts !== undefined) {
    await hashFile(file, facts);
    facts.packing = 'parquet';
  }
  const buffer = await asyncBufferFromFile(file);
  const metadata = await guardParquet(file, async () => {
    // The library looks for maps unasked, and a damaged schema sends it round in circles there.
    const found = await parquetMetadataAsync(buffer, { parsers: rawJson, geoparquet: false });
    checkParquetFooter(found);
    return found;
  });
  const columns = parquetSchema(metadata).children.map(({ element }) => prepareParquetColumn(element, file));
  yield columns.map(({ name }) => name);
  let rowStart = 0;
  for (const { num_rows } of metadata.row_groups) {
    const rowEnd = rowStart + Number(num_rows);
    const rows = await guardParquet(file, () => readRows(buffer, metadata, rowStart, rowEnd));
    for (const row of rows) yield columns.map(({ format }, k) => format(row[k], rowStart + 2));
    rowStart = rowEnd;
  }
}

const decoder = new TextDecoder();
const rawJson = { jsonFromBytes: (bytes: Uint8Array | undefined) => bytes && decoder.decode(bytes) };

async function readRows(file: AsyncBuffer, metadata: FileMetaData, rowStart: number, rowEnd: number) {
  const options = { file, metadata, compressors, rowStart, rowEnd, parsers: rawJson, geoparquet: false };
  const groups = parquetReadAsync(options);
  // A column that fails while nobody waits for it yet would end the process: each is listened to from the start.
  for (const { asyncColumns } of groups) for (const { data } of asyncColumns) data.catch(() => undefined);
  const rows: unknown[][] = [];
  for (const group of groups) {
    const whole = assembleAsync(group, parquetSchema(metadata), rawJson);
    for (const { data } of whole.asyncColumns) data.catch(() => undefined);
    // The library looks for maps unasked, and a damaged schema sends it round in circles there.
    const found = await asyncGroupToRows(whole, 0, group.groupRows, undefined, 'array');
    for (const row of found) rows.push(row);
  }
  if (rows.length !== rowEnd - rowStart)
    throw new Error(`${rows.length} rows where ${rowEnd - rowStart} are declared`);
  return rows;
}

async function guardParquet<T>(file: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`the Parquet file cannot be read (${(error as Error).message})`, {
      place: { file },
      fix: 'write it again with Snappy or Zstandard, or export it as CSV',
    });
  }
}
