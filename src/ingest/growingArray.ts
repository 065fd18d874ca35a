interface Numbers {
  readonly length: number;
  [index: number]: number;
  set(source: ArrayLike<number>): void;
  subarray(start: number, end: number): this;
}

/** Node cannot make a typed array of more bytes before version 22. */
const mostBytes = 2 ** 32 - 8;

/**
 * A larger typed array with the same start, made by `make`: four times as long, where there is room for that.
 * So much at once because it is nearly free: the system gives memory to the pages that are written, not to those that are
 * reserved, and a step of four copies half of what doubling does and leaves half the garbage.
 */
export function growArray<T extends Numbers & { readonly BYTES_PER_ELEMENT: number }>(
  values: T,
  needed: number,
  make: (size: number) => T,
): T {
  const most = Math.floor(mostBytes / values.BYTES_PER_ELEMENT);
  const wanted = Math.max(needed, Math.min(values.length * 4, most));
  let grown: T;
  try {
    grown = make(wanted);
  } catch (error) {
    // The system will not reserve that much: ask for little more than is needed.
    if (!(error instanceof RangeError) || wanted === needed) throw error;
    grown = make(needed + (needed >> 3));
  }
  grown.set(values);
  return grown;
}

/** A typed array that grows. */
export class GrowingArray<T extends Numbers & { readonly BYTES_PER_ELEMENT: number }> {
  #values: T;
  #length = 0;
  readonly #make: (size: number) => T;

  constructor(make: (size: number) => T) {
    this.#make = make;
    this.#values = make(64);
  }

  get length(): number {
    return this.#length;
  }

  get(index: number): number {
    return this.#values[index]!;
  }

  /** Puts another value in the place of one already pushed. */
  set(index: number, value: number): void {
    (this.#values as Numbers)[index] = value;
  }

  push(value: number): void {
    if (this.#length === this.#values.length)
      this.#values = growArray(this.#values, this.#length + 1, this.#make);
    (this.#values as Numbers)[this.#length++] = value;
  }

  /** Makes place for so many values more, to be written at once; valid until the next push. */
  extend(count: number): T {
    const start = this.#length;
    if (start + count > this.#values.length)
      this.#values = growArray(this.#values, start + count, this.#make);
    this.#length += count;
    return this.#values.subarray(start, this.#length);
  }

  /** The values from `start` on, without a copy; valid until the next push. */
  view(start: number): T {
    return this.#values.subarray(start, this.#length);
  }

  /** The values, without a copy; nothing may be pushed after it. */
  finish(): T {
    return this.#values.subarray(0, this.#length);
  }
}
