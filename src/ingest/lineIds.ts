import type { TextColumn } from '../model/commentTable.js';
import { TextColumnBuilder } from './textColumn.js';

/**
 * The lines of comments as their ids, for a source without any. Ten million of them would take 160 MB as texts, and
 * mostly nobody asks: they are made when somebody does.
 */
export class LineIds implements TextColumn {
  readonly #lines: Float64Array;
  #made: TextColumn | null = null;

  constructor(lines: Float64Array) {
    this.#lines = lines;
  }

  get length(): number {
    return this.#lines.length;
  }

  get bytes(): Uint8Array {
    return this.#make().bytes;
  }

  get offsets(): Float64Array {
    return this.#make().offsets;
  }

  get(index: number): string {
    const line = this.#lines[index];
    if (line === undefined)
      throw new RangeError(`TextColumn.get: index ${index} is outside 0 … ${this.length - 1}`);
    return String(line);
  }

  #make(): TextColumn {
    if (this.#made === null) {
      const builder = new TextColumnBuilder();
      for (const line of this.#lines) builder.append(String(line));
      this.#made = builder.finish();
    }
    return this.#made;
  }
}
