import type { TextColumn } from '../model/commentTable.js';
import { viewBytes } from './copyBytes.js';
import { hashBytes, isSameBytes } from './hashBytes.js';

/** Cells hashed at once. */
const windowCells = 256;

/**
 * Finds cells of a column that hold the same bytes, without a copy of them: for ten million ids the table takes
 * 270 MB, a dictionary of them twice that.
 *
 * As long as each cell added is greater than the one before it (longer, or later in the order of bytes), as ids given in
 * turn are, none can repeat, and there is no table at all.
 */
export class CellIndex {
  readonly #column: TextColumn;
  readonly #view: DataView;
  /** Cells added while they only grew. */
  #grown: Uint32Array;
  #growing = 0;
  /** Two numbers a slot: the hash, and cell + 1 (0: the slot is free). Equal hashes are followed by equal bytes or passed. */
  #slots: Int32Array | null = null;
  #mask = 0;
  /** Hashes of the cells `#window … #window + 255`. */
  readonly #hashes = new Int32Array(windowCells);
  #window = -windowCells;
  #touched = 0;

  constructor(column: TextColumn) {
    this.#column = column;
    this.#view = viewBytes(column.bytes);
    this.#grown = new Uint32Array(column.length);
  }

  /** The cell with the same bytes that was added before, or this one. Each cell may be added once. */
  add(cell: number): number {
    if (this.#slots === null) {
      const last = this.#growing === 0 ? -1 : this.#grown[this.#growing - 1]!;
      if (last < 0 || this.#isGreater(cell, last)) {
        this.#grown[this.#growing++] = cell;
        return cell;
      }
      this.#slots = this.#makeTable();
    }
    return this.#enter(cell, this.#slots);
  }

  #makeTable(): Int32Array {
    let size = 16;
    while (size < this.#column.length * 1.5) size *= 2;
    this.#mask = size - 1;
    const slots = new Int32Array(size * 2);
    for (let k = 0; k < this.#growing; k++) this.#enter(this.#grown[k]!, slots);
    this.#grown = new Uint32Array(0);
    return slots;
  }

  #enter(cell: number, slots: Int32Array): number {
    const { offsets } = this.#column;
    const from = offsets[cell]!;
    const to = offsets[cell + 1]!;
    const view = this.#view;
    const hash = this.#findHash(cell, slots);
    let slot = hash & this.#mask;
    for (let entry = slots[2 * slot + 1]!; entry !== 0; entry = slots[2 * slot + 1]!) {
      const isSame =
        slots[2 * slot] === hash && isSameBytes(view, from, to, view, offsets[entry - 1]!, offsets[entry]!);
      if (isSame) return entry - 1;
      slot = (slot + 1) & this.#mask;
    }
    slots[2 * slot] = hash;
    slots[2 * slot + 1] = cell + 1;
    return cell;
  }

  /**
   * The hash of a cell. Cells are added in ascending order, and the table is larger than the cache: looking at the slots of
   * the next ones now, without a branch in between, lets the machine wait for many of them at once.
   */
  #findHash(cell: number, slots: Int32Array): number {
    const ahead = cell - this.#window;
    if (ahead >= 0 && ahead < windowCells) return this.#hashes[ahead]!;
    const { offsets, length } = this.#column;
    const count = Math.min(windowCells, length - cell);
    for (let k = 0; k < count; k++) {
      const hash = hashBytes(this.#view, offsets[cell + k]!, offsets[cell + k + 1]!);
      this.#hashes[k] = hash;
      this.#touched ^= slots[2 * (hash & this.#mask)]!;
    }
    this.#window = cell;
    return this.#hashes[0]!;
  }

  #isGreater(cell: number, last: number): boolean {
    const { bytes, offsets } = this.#column;
    const from = offsets[cell]!;
    const lastFrom = offsets[last]!;
    const size = offsets[cell + 1]! - from;
    const lastSize = offsets[last + 1]! - lastFrom;
    if (size !== lastSize) return size > lastSize;
    let k = 0;
    for (; k + 4 <= size; k += 4) {
      const difference = this.#view.getUint32(from + k) - this.#view.getUint32(lastFrom + k);
      if (difference !== 0) return difference > 0;
    }
    for (; k < size; k++) {
      const difference = bytes[from + k]! - bytes[lastFrom + k]!;
      if (difference !== 0) return difference > 0;
    }
    return false;
  }
}
