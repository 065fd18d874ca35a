import { InputError } from '../model/inputError.js';

const foreign: readonly (readonly [begin: RegExp, problem: string, fix: string])[] = [
  [
    /^\s*<(?:!doctype\s+html|html|head|body|\?xml)\b/i,
    'this is a web page, not a table of comments',
    'export again as JSON or CSV (Telegram Desktop: format "Machine-readable JSON", which gives result.json)',
  ],
  [/^%PDF-/, 'this is a PDF, not a table of comments', 'export the comments as CSV or JSON'],
  [
    /^(?:\x89PNG|\xff\xd8\xff|GIF8)/,
    'this is a picture, not a table of comments',
    'export the comments as CSV or JSON',
  ],
];

/** Refuses what people name by mistake: the pages, documents and pictures that lie beside an export, or in place of it. */
export function refuseForeign(start: Uint8Array, file: string): void {
  const text = Buffer.from(start.buffer, start.byteOffset, Math.min(start.length, 256)).toString('latin1');
  const found = foreign.find(([begin]) => begin.test(text));
  if (found !== undefined) throw new InputError(found[1], { place: { file }, fix: found[2] });
}
