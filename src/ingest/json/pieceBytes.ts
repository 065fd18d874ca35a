/** So much of a piece that is too large is kept, to show where it begins. */
const shownBytes = 1000;

/** The bytes of one piece, gathered from several chunks; of more than the limit only the beginning is kept. */
export class PieceBytes {
  #parts: Buffer[] = [];
  #size = 0;

  constructor(private readonly limit: number) {}

  get isTooLarge(): boolean {
    return this.#size > this.limit;
  }

  get isEmpty(): boolean {
    return this.#size === 0;
  }

  /** Copies, for the chunk may be used again by whoever filled it. */
  add(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.#size += bytes.length;
    if (!this.isTooLarge) this.#parts.push(Buffer.from(bytes));
    else this.#parts = [Buffer.from((this.#parts[0] ?? bytes).subarray(0, shownBytes))];
  }

  /** All bytes, or the beginning of what was too large; empty afterwards. */
  take(): Buffer {
    const bytes = this.#parts.length === 1 ? this.#parts[0]! : Buffer.concat(this.#parts);
    this.#parts = [];
    this.#size = 0;
    return bytes;
  }
}
