interface Numbers {
  readonly length: number;
  [index: number]: number;
  set(source: ArrayLike<number>): void;
  slice(start: number, end: number): this;
}

/** A typed array that grows by doubling. */
export class GrowingArray<T extends Numbers> {
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

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const grown = this.#make(this.#length * 2);
      grown.set(this.#values);
      this.#values = grown;
    }
    (this.#values as Numbers)[this.#length++] = value;
  }

  finish(): T {
    return this.#values.slice(0, this.#length);
  }
}
