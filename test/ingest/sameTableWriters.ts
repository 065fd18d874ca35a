import { TextDecoder } from 'node:util';
import { crc32 } from 'node:zlib';

type Cells = readonly (readonly string[])[];

/** RFC 4180, every cell quoted. */
export function writeDelimited(rows: Cells, delimiter: string): string {
  const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  return rows.map((row) => `${row.map(quote).join(delimiter)}\n`).join('');
}

/** Writes a text in an eight-bit code page, which Node can only read. */
export function encodeBytes(text: string, encoding: string): Buffer {
  const table = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Buffer.from(
    Array.from(text, (sign) => {
      const byte = table.indexOf(sign);
      if (byte < 0) throw new Error(`${encoding} has no ${sign}`);
      return byte;
    }),
  );
}

/** A Zstandard frame of stored blocks, with a window of 1 MB. */
export function storeZstd(content: Uint8Array, windowExponent = 20): Buffer {
  const parts = [Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, (windowExponent - 10) << 3])];
  for (let start = 0; start === 0 || start < content.length; start += 100_000) {
    const block = content.subarray(start, start + 100_000);
    const isLast = start + 100_000 >= content.length;
    const header = Buffer.alloc(3);
    header.writeUIntLE((isLast ? 1 : 0) | (block.length << 3), 0, 3);
    parts.push(header, Buffer.from(block));
  }
  return Buffer.concat(parts);
}

/** A zip archive whose entries are stored. */
export function storeZip(files: Readonly<Record<string, string>>): Buffer {
  const entries: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const [content, path] = [Buffer.from(text), Buffer.from(name)];
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(content.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(path.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const entry = Buffer.concat([Buffer.from('PK\x03\x04'), common, path, content]);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, place, path]));
    entries.push(entry);
    offset += entry.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(index.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...entries, index, Buffer.from('PK\x05\x06'), end]);
}

/** A number, or a day count that Excel shows as a date. */
export type ExcelCell = string | { readonly number: string } | { readonly date: number };

/** A workbook as ECMA-376 has it, with no more than it needs: texts in the cells, a style for dates. */
export function composeWorkbook(
  sheets: Readonly<Record<string, readonly (readonly ExcelCell[] | null)[]>>,
): Buffer {
  const names = Object.keys(sheets);
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${packages}"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${names
      .map((name, k) => `<sheet name="${escapeXml(name)}" sheetId="${k + 1}" r:id="s${k + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}">${names
      .map(
        (_, k) =>
          `<Relationship Id="s${k + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${k + 1}.xml"/>`,
      )
      .join('')}<Relationship Id="st" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" xfId="0"/><xf numFmtId="22" applyNumberFormat="1" xfId="0"/></cellXfs></styleSheet>`,
  };
  Object.values(sheets).forEach((rows, k) => {
    files[`xl/worksheets/sheet${k + 1}.xml`] =
      `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${main}"><sheetData>${rows.map(composeRow).join('')}</sheetData></worksheet>`;
  });
  return storeZip(files);
}

function composeRow(cells: readonly ExcelCell[] | null, index: number): string {
  if (cells === null) return '';
  return `<row r="${index + 1}">${cells.map((cell, k) => composeCell(cell, `${String.fromCharCode(65 + k)}${index + 1}`)).join('')}</row>`;
}

function composeCell(cell: ExcelCell, address: string): string {
  if (typeof cell === 'string')
    return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
  if ('number' in cell) return `<c r="${address}"><v>${cell.number}</v></c>`;
  return `<c r="${address}" s="1"><v>${cell.date}</v></c>`;
}

function escapeXml(text: string): string {
  const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll('\r', '_x000D_')
    .replace(/[&<>"]/g, (sign) => signs[sign]!);
}
