import type { JsonHeader, JsonItem } from '../formats/format.js';
import { keepHeader } from './documentHeader.js';
import { parsePiece } from './parsePiece.js';
import { passPiece, type PieceState } from './passPiece.js';
import { PieceBytes } from './pieceBytes.js';

/** A document of a file that may hold several, one behind the other. */
export interface ReadDocument {
  /** Its header once the next document has begun; until then the header at hand is its own. */
  header: JsonHeader | null;
}

/** An item as read; `problem` says why `value` is undefined. */
export interface ReadItem extends JsonItem {
  /** Where it stands, if not in a line of its own. */
  readonly document?: ReadDocument;
  readonly problem?: string;
}

/** A container open at the place reached. Elements of arrays are read whole, so that an open array is always the last. */
interface Frame {
  readonly isArray: boolean;
  readonly path: string;
}

const quote = 0x22;
const comma = 0x2c;
const colon = 0x3a;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const openBracket = 0x5b;
const closeBracket = 0x5d;

/**
 * Scans JSON documents chunk after chunk: elements of arrays up to `deepest` keys below the top become items, all else
 * goes into the header, which begins anew with each document. A document without records is an item itself.
 * What is damaged becomes an item with a problem, and reading goes on behind it.
 */
export class DocumentScanner {
  readonly #frames: Frame[] = [];
  readonly #state: PieceState = {
    kind: 'scalar',
    depth: 0,
    isString: false,
    isEscape: false,
    isBroken: false,
    line: 1,
  };
  readonly #piece: PieceBytes;
  #isInPiece = false;
  #pieceLine = 1;
  /** The key that waits for its value. */
  #key: string | null = null;
  /** The document so far, as long as no record was found in it. */
  readonly #whole: PieceBytes;
  #wholeLine = 1;
  #hasRecords = false;
  #items: ReadItem[] = [];
  #document: ReadDocument = { header: null };

  constructor(
    private readonly header: Map<string, unknown>,
    private readonly options: { readonly largestBytes: number; readonly deepest: number },
  ) {
    this.#piece = new PieceBytes(options.largestBytes);
    this.#whole = new PieceBytes(options.largestBytes);
  }

  scan(chunk: Uint8Array): ReadItem[] {
    let wholeStart = 0;
    let start = 0;
    let i = 0;
    while (i < chunk.length) {
      if (this.#isInPiece) {
        const end = passPiece(this.#state, chunk, i);
        if (end < 0) break;
        this.#endPiece(chunk.subarray(start, end));
        i = end;
        continue;
      }
      const byte = chunk[i]!;
      const wasOutside = this.#frames.length === 0;
      this.#stepBetween(byte);
      if (this.#isInPiece) start = i;
      i++;
      if (wasOutside && this.#frames.length > 0) wholeStart = i - 1;
      if (!wasOutside && this.#frames.length === 0) this.#endDocument(chunk.subarray(wholeStart, i));
    }
    if (this.#isInPiece) this.#piece.add(chunk.subarray(start));
    if (this.#frames.length > 0 && !this.#hasRecords) this.#whole.add(chunk.subarray(wholeStart));
    return this.#takeItems();
  }

  /** What remains when the file ends. */
  finish(): ReadItem[] {
    if (this.#isInPiece && this.#frames.length === 0 && this.#state.kind === 'scalar')
      this.#endPiece(new Uint8Array());
    else if (this.#isInPiece)
      this.#reject(this.#pieceLine, this.#piece.take().toString(), 'the file ends in the middle of this');
    else if (this.#frames.length > 0)
      this.#reject(
        this.#wholeLine,
        this.#whole.take().toString(),
        'the file ends before its last bracket: it may be cut off',
      );
    return this.#takeItems();
  }

  #stepBetween(byte: number): void {
    if (byte === 0x0a) this.#state.line++;
    if (byte <= 0x20) return;
    const frame = this.#frames.at(-1);
    if (byte === comma) this.#key = null;
    else if (byte === closeBrace || byte === closeBracket) this.#close(frame, byte === closeBracket);
    else if (frame === undefined && (byte === openBrace || byte === openBracket))
      this.#beginDocument(byte === openBracket);
    else if (frame === undefined || frame.isArray || this.#key === null) this.#beginPiece(byte);
    else if (byte !== colon) this.#beginMember(byte, this.#join(frame.path, this.#key));
  }

  #close(frame: Frame | undefined, isArray: boolean): void {
    if (frame?.isArray !== isArray)
      this.#reject(this.#state.line, isArray ? ']' : '}', 'this bracket closes none that is open');
    this.#key = null;
    this.#frames.pop();
  }

  #beginDocument(isArray: boolean): void {
    if (this.header.size > 0) this.#document.header = keepHeader(this.header);
    this.#document = { header: null };
    this.header.clear();
    this.#frames.push({ isArray, path: '' });
    this.#hasRecords = isArray;
    this.#wholeLine = this.#state.line;
  }

  #beginMember(byte: number, path: string): void {
    const isDescended = byte === openBrace && this.#frames.length < this.options.deepest;
    if (byte !== openBracket && !isDescended) return this.#beginPiece(byte);
    this.#frames.push({ isArray: byte === openBracket, path });
    this.#key = null;
  }

  #beginPiece(byte: number): void {
    const isContainer = byte === openBrace || byte === openBracket;
    this.#isInPiece = true;
    this.#pieceLine = this.#state.line;
    this.#state.kind = isContainer ? 'container' : byte === quote ? 'string' : 'scalar';
    this.#state.depth = isContainer ? 1 : 0;
    this.#state.isString = byte === quote;
    this.#state.isEscape = false;
    this.#state.isBroken = false;
  }

  #endPiece(last: Uint8Array): void {
    this.#isInPiece = false;
    this.#piece.add(last);
    const isTooLarge = this.#piece.isTooLarge;
    const bytes = this.#piece.take();
    const parsed = parsePiece(bytes);
    const problem = isTooLarge ? this.#describeTooLarge() : parsed.problem;
    const frame = this.#frames.at(-1);
    const isKey = frame?.isArray === false && this.#key === null && this.#state.kind === 'string';
    if (isKey) this.#key = typeof parsed.value === 'string' ? parsed.value : parsed.raw.trim();
    if (problem !== null) this.#reject(this.#pieceLine, parsed.raw.trimEnd(), problem);
    else if (frame === undefined || frame.isArray) {
      if (this.#state.kind === 'container') this.#noteRecord();
      const { value, raw } = parsed;
      this.#items.push({
        path: frame?.path ?? '',
        line: this.#pieceLine,
        value,
        raw,
        document: this.#document,
      });
    } else if (this.#key === null) this.#reject(this.#pieceLine, parsed.raw, 'this has no key');
    else if (!isKey) this.header.set(this.#join(frame.path, this.#key), parsed.value);
    if (!isKey) this.#key = null;
  }

  #endDocument(last: Uint8Array): void {
    if (!this.#hasRecords) {
      this.#whole.add(last);
      const isTooLarge = this.#whole.isTooLarge;
      const { value, raw, problem } = parsePiece(this.#whole.take());
      if (isTooLarge) this.#reject(this.#wholeLine, raw, this.#describeTooLarge());
      else if (problem !== null) this.#reject(this.#wholeLine, raw, problem);
      else this.#items.push({ path: '', line: this.#wholeLine, value, raw, document: this.#document });
    }
    this.#whole.take();
  }

  #describeTooLarge(): string {
    return `larger than ${Math.round(this.options.largestBytes / 2 ** 20)} MB`;
  }

  #noteRecord(): void {
    this.#hasRecords = true;
    this.#whole.take();
  }

  #join(path: string, key: string): string {
    return path === '' ? key : `${path}.${key}`;
  }

  #reject(line: number, raw: string, problem: string): void {
    this.#noteRecord();
    this.#items.push({ path: this.#frames.at(-1)?.path ?? '', line, value: undefined, raw, problem });
  }

  #takeItems(): ReadItem[] {
    const items = this.#items;
    this.#items = [];
    return items;
  }
}
