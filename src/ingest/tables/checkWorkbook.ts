import { open } from 'node:fs/promises';
import { crc32, inflateRawSync } from 'node:zlib';

/** Excel ends at row 1,048,576; what lies beyond is a damaged number, which would be filled up with empty rows. */
const lastRow = 1_048_576;
/** More than a full sheet of Excel unpacks to. */
const largestSheet = 2 ** 31 - 1;

/**
 * Holds the sheets of a workbook against their checksums, and their row numbers against what Excel can hold. The library
 * that reads workbooks does neither: it would read damaged cells, and fill the memory with rows up to a damaged number.
 *
 * @throws Error in words for a workbook that is damaged.
 */
export async function checkWorkbookSheets(file: string): Promise<void> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const read = async (from: number, length: number) => {
      if (from < 0 || length < 0 || from + length > size) throw new Error('the archive is cut off');
      const bytes = Buffer.alloc(length);
      await handle.read(bytes, 0, length, from);
      return bytes;
    };
    // The directory of a zip archive ends 22 bytes before the end, or earlier by a remark of up to 64 KB.
    const tail = await read(Math.max(0, size - 65_557), Math.min(size, 65_557));
    const end = tail.lastIndexOf('PK\x05\x06');
    if (end < 0 || end + 22 > tail.length) throw new Error('the archive is cut off');
    const directory = await read(tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
    for (let at = 0; at + 46 <= directory.length;) {
      const nameEnd = at + 46 + directory.readUInt16LE(at + 28);
      const name = directory.toString('utf8', at + 46, nameEnd);
      if (/^xl\/(?:worksheets\/|sharedStrings).*\.xml$/.test(name)) {
        const start = directory.readUInt32LE(at + 42);
        const local = await read(start, 30);
        const from = start + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
        const packed = await read(from, directory.readUInt32LE(at + 20));
        const isStored = directory.readUInt16LE(at + 10) === 0;
        const content = isStored ? packed : inflateRawSync(packed, { maxOutputLength: largestSheet });
        if (crc32(content) !== directory.readUInt32LE(at + 16)) throw new Error(`${name} is damaged`);
        checkRowNumbers(content, name);
      }
      at = nameEnd + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
    }
  } finally {
    await handle.close();
  }
}

function checkRowNumbers(content: Buffer, name: string): void {
  for (let at = content.indexOf('<row '); at >= 0; at = content.indexOf('<row ', at + 5)) {
    const row = / r="(\d+)"/.exec(content.toString('latin1', at, at + 60));
    if (row !== null && Number(row[1]) > lastRow) throw new Error(`${name} has a row ${row[1]!}`);
  }
}
