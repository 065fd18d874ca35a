import { csv } from '#kernels';
import {
  compileKernel,
  hasWebAssembly,
  instantiateKernel,
  type KernelMemory,
  type KernelModule,
} from '../kernels/instantiateKernel.js';
import { GrowingArray } from './growingArray.js';

/** Takes the cells of a column as they are packed: cell `k` ends at `ends[k]`, counted from `from`. */
export interface CellSink {
  appendCells(source: Uint8Array, from: number, ends: Uint32Array): void;
}

/** Takes the codes of a column, by which its values are numbered as they first appear. */
export interface CodeSink {
  /** Takes values that are new, packed as the cells of a {@link CellSink}; `known` has the sink's codes of those before, and gets theirs. */
  enterValues(source: Uint8Array, from: number, ends: Uint32Array, known: GrowingArray<Int32Array>): void;
  appendCodes(codes: Int32Array, known: GrowingArray<Int32Array>): void;
}

export interface CsvPlan {
  readonly delimiter: number;
  readonly fields: number;
  /** A record that is longer is left to the caller. */
  readonly longestRecord: number;
  readonly packed: readonly { readonly field: number; readonly sink: CellSink }[];
  readonly coded: readonly { readonly field: number; readonly sink: CodeSink }[];
  /** Told, before the sinks have the cells of a batch, the line of its first record and the line feeds from there to each. */
  readonly onLines: (before: Uint32Array, first: number) => void;
}

interface CsvExports {
  readonly memory: KernelMemory & { readonly grow: (pages: number) => number };
  readonly heapBase: () => number;
  readonly configure: (...places: readonly number[]) => void;
  readonly setArena: (place: number) => void;
  readonly getArena: () => number;
  readonly getStopped: () => number;
  readonly getLines: () => number;
  readonly scan: (from: number, to: number, most: number) => number;
  readonly moveTable: (column: number, slots: number, mask: number) => void;
  readonly moveValues: (column: number, values: number) => void;
}

/** Records taken at once; the table of a column has room for so many new values beforehand. */
const batchRows = 1 << 12;
const firstSlots = 1 << 14;
const lineFeed = 0x0a;
const slotBytes = 8;
const valueBytes = 24;
const cellBytes = 16;
const recordBytes = 48;
const pageBytes = 1 << 16;
/** Growing is slow, so the memory doubles, up to this much at once; what is not written to costs nothing. */
const growBytes = 16 << 20;
/** Behind each region: copies go by whole lanes. */
const slack = 64;
/** Enough for a small file, of which a dataset may have thousands; the first block of a larger one makes it begin anew. */
const leastBlock = 1 << 16;
/** Dictionaries that take more are forgotten and begun anew: the sinks know all values in any case. */
const mostBytes = 2 ** 29;

/** 32-bit numbers of the record of a column; `assembly/csv.ts` says what they mean. */
const numbers = { data: 2, end: 3, ends: 4, fresh: 5, codes: 6, count: 7, mask: 9 };

let compiled: KernelModule | null = null;

/** The reader of plain records, or null where the machine has no WebAssembly or no room for it. */
export function createCsvKernel(plan: CsvPlan): CsvKernel | null {
  if (!hasWebAssembly) return null;
  try {
    compiled ??= compileKernel(csv);
    return new CsvKernel(compiled, plan);
  } catch (error) {
    // No SIMD, or the system gives no address space.
    if (error instanceof RangeError || (error as Error).name === 'CompileError') return null;
    throw error;
  }
}

/**
 * Takes plain records of CSV out of blocks of sound UTF-8 into columns: the work of {@link findRecordEnd} and of the
 * builders of columns in WebAssembly, a batch at a time. It stops before whatever is not plain, and the caller reads
 * that record by itself.
 */
export class CsvKernel {
  readonly #module: KernelModule;
  readonly #plan: CsvPlan;
  #exports!: CsvExports;
  #blockBytes = 0;
  /** Where the dictionaries end before they have any value. */
  #base = 0;
  #lines = 0;
  #columns = 0;
  #input = 0;
  #length = 0;
  /** The same with the line feed that the last line lacks. */
  #size = 0;
  /** Of each coded column the codes that its sink has for the values, and the values that there is room for. */
  #known: readonly GrowingArray<Int32Array>[] = [];
  #room: number[] = [];

  constructor(module: KernelModule, plan: CsvPlan) {
    this.#module = module;
    this.#plan = plan;
    this.#start(leastBlock);
  }

  /** The block to take records from; the last line of a file needs no line feed. */
  load(bytes: Uint8Array, isLast: boolean): void {
    const isFull = this.#exports.getArena() - this.#base > mostBytes;
    if (bytes.length > this.#blockBytes) this.#start(bytes.length * 2);
    else if (isFull) this.#start(this.#blockBytes);
    const input = new Uint8Array(this.#exports.memory.buffer, this.#input, bytes.length + 1);
    input.set(bytes);
    const isOpen = isLast && bytes[bytes.length - 1] !== lineFeed;
    if (isOpen) input[bytes.length] = lineFeed;
    this.#length = bytes.length;
    this.#size = bytes.length + (isOpen ? 1 : 0);
  }

  /** Takes the plain records from `start` on, which is in `line`: how many, the line feeds passed, and where the first one stands that is not plain. */
  take(
    start: number,
    line: number,
  ): { readonly records: number; readonly lines: number; readonly next: number } {
    const { scan, getStopped, getLines } = this.#exports;
    const found = { records: 0, lines: 0, next: start };
    for (;;) {
      this.#makeRoom();
      const records = scan(this.#input + found.next, this.#input + this.#size, batchRows);
      if (records === 0) return found;
      this.#deliver(records, line + found.lines);
      found.records += records;
      found.lines += getLines();
      found.next = Math.min(getStopped() - this.#input, this.#length);
      if (records < batchRows) return found;
    }
  }

  #start(blockBytes: number): void {
    const { packed, coded, fields, delimiter, longestRecord } = this.#plan;
    this.#exports = instantiateKernel<CsvExports>(this.#module);
    this.#blockBytes = blockBytes;
    const { heapBase, setArena, getArena, configure } = this.#exports;
    setArena(heapBase());
    const bounds = this.#allocate(fields * 12);
    const columnCount = packed.length + coded.length;
    this.#columns = this.#allocate(columnCount * recordBytes);
    this.#lines = this.#allocate(batchRows * 4);
    this.#input = this.#allocate(blockBytes + slack);
    const scratch = this.#allocate(blockBytes * coded.length + slack);
    configure(delimiter, fields, bounds, this.#columns, columnCount, this.#lines, scratch, longestRecord);
    // Memory that grows leaves old views of it empty: all places are asked for before a record is written.
    const pack = () => [this.#allocate(blockBytes + slack), 0, this.#allocate(batchRows * 4)];
    packed.forEach(({ field }, k) => {
      const places = pack();
      this.#record(k).set([0, field, ...places]);
    });
    coded.forEach(({ field }, k) => {
      const places = [...pack(), 0, this.#allocate(batchRows * 4), 0];
      const table = [this.#allocate(firstSlots * slotBytes), firstSlots - 1];
      const values = this.#allocate((firstSlots / 2) * valueBytes);
      const cells = this.#allocate(batchRows * cellBytes);
      this.#record(packed.length + k).set([1, field, ...places, ...table, values, cells]);
    });
    this.#known = coded.map(() => new GrowingArray((size) => new Int32Array(size)));
    this.#room = coded.map(() => firstSlots / 2);
    this.#base = getArena();
  }

  /** A region of zeros; the memory grows where it must. */
  #allocate(size: number): number {
    const { getArena, setArena } = this.#exports;
    const place = Math.ceil(getArena() / 16) * 16;
    this.#reserve(place + size);
    setArena(place + size);
    return place;
  }

  #reserve(end: number): void {
    const { memory } = this.#exports;
    const missing = end - memory.buffer.byteLength;
    const doubled = Math.min(growBytes, memory.buffer.byteLength);
    if (missing > 0) memory.grow(Math.ceil(Math.max(missing, doubled) / pageBytes));
  }

  /** Room for the new values of a batch. Tables are at most half full. */
  #makeRoom(): void {
    const { packed, coded } = this.#plan;
    for (let k = 0; k < coded.length; k++) {
      const column = packed.length + k;
      const needed = this.#record(column)[numbers.count]! + batchRows;
      if (needed <= this.#room[k]!) continue;
      const room = (this.#room[k]! *= 2);
      const place = this.#columns + column * recordBytes;
      this.#exports.moveTable(place, this.#allocate(room * 2 * slotBytes), room * 2 - 1);
      this.#exports.moveValues(place, this.#allocate(room * valueBytes));
    }
    this.#reserve(this.#exports.getArena() + coded.length * this.#size + slack);
  }

  #deliver(records: number, line: number): void {
    const { packed, coded, onLines } = this.#plan;
    const { buffer } = this.#exports.memory;
    const bytes = new Uint8Array(buffer);
    onLines(new Uint32Array(buffer, this.#lines, records), line);
    packed.forEach(({ sink }, k) => {
      const record = this.#record(k);
      sink.appendCells(bytes, record[numbers.data]!, new Uint32Array(buffer, record[numbers.ends]!, records));
      record[numbers.end] = 0;
    });
    coded.forEach(({ sink }, k) => {
      const record = this.#record(packed.length + k);
      const ends = new Uint32Array(buffer, record[numbers.ends]!, record[numbers.fresh]!);
      const known = this.#known[k]!;
      if (ends.length > 0) sink.enterValues(bytes, record[numbers.data]!, ends, known);
      record[numbers.end] = record[numbers.fresh] = 0;
      sink.appendCodes(new Int32Array(buffer, record[numbers.codes]!, records), known);
    });
  }

  #record(k: number): Uint32Array {
    return new Uint32Array(this.#exports.memory.buffer, this.#columns + k * recordBytes, recordBytes / 4);
  }
}
