import { notJson, parsePiece } from './parsePiece.js';
import { PieceBytes } from './pieceBytes.js';
import type { ReadItem } from './scanDocument.js';

/** Takes JSON lines chunk after chunk: each line that is not blank is an item. */
export class LineScanner {
  readonly #rest: PieceBytes;
  #line = 1;

  constructor(private readonly options: { readonly largestBytes: number }) {
    this.#rest = new PieceBytes(options.largestBytes);
  }

  scan(chunk: Uint8Array): ReadItem[] {
    const items: ReadItem[] = [];
    let start = 0;
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, start)) {
      this.#rest.add(chunk.subarray(start, end));
      this.#endLine(items, notJson);
      this.#line++;
      start = end + 1;
    }
    this.#rest.add(chunk.subarray(start));
    return items;
  }

  finish(): ReadItem[] {
    const items: ReadItem[] = [];
    this.#endLine(items, 'the file ends in the middle of this line');
    return items;
  }

  /** `whenBroken` says why the line is no JSON: the last one, that no line break ends, may be cut off. */
  #endLine(items: ReadItem[], whenBroken: string): void {
    const { isTooLarge } = this.#rest;
    const bytes = this.#rest.take();
    if (bytes.every((byte) => byte <= 0x20)) return;
    const parsed = parsePiece(bytes);
    const raw = parsed.raw.trim();
    const problem = isTooLarge
      ? `larger than ${Math.round(this.options.largestBytes / 2 ** 20)} MB`
      : parsed.problem === notJson
        ? whenBroken
        : parsed.problem;
    if (problem === null) items.push({ path: '', line: this.#line, value: parsed.value, raw });
    else items.push({ path: '', line: this.#line, value: undefined, raw, problem });
  }
}
