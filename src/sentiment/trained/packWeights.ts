/** Weights of one column as signed bytes. */
export interface PackedColumn {
  readonly codes: Int8Array;
  readonly scale: number;
}

const most = 127;

/**
 * Weights as bytes: code = sign · round(127 · √(|w| / largest)). The root keeps the many small weights apart, of which a
 * few large ones would leave nothing in equal steps.
 */
export function packColumn(weights: Float64Array, width: number, k: number): PackedColumn {
  const size = weights.length / width;
  let scale = 0;
  for (let at = 0; at < size; at++) scale = Math.max(scale, Math.abs(weights[at * width + k]!));
  const codes = new Int8Array(size);
  for (let at = 0; at < size && scale > 0; at++) {
    const weight = weights[at * width + k]!;
    codes[at] = Math.sign(weight) * Math.round(most * Math.sqrt(Math.abs(weight) / scale));
  }
  return { codes, scale };
}

export function unpackCode(code: number, scale: number): number {
  return (Math.sign(code) * code * code * scale) / (most * most);
}

/** The weights as they will be after packing, in place. */
export function roundWeights(weights: Float64Array, width: number): void {
  for (let k = 0; k < width; k++) {
    const { codes, scale } = packColumn(weights, width, k);
    for (let at = 0; at < codes.length; at++) weights[at * width + k] = unpackCode(codes[at]!, scale);
  }
}

const idfSteps = 254;

/** Inverse document frequencies as bytes 1 … 255 between 1 and 1 + `range`; 0 stays "unseen". */
export function packIdf(idf: number, range: number): number {
  return idf === 0 ? 0 : 1 + Math.round((idfSteps * (idf - 1)) / range);
}

export function unpackIdf(code: number, range: number): number {
  return code === 0 ? 0 : 1 + ((code - 1) / idfSteps) * range;
}

export function encodeBytes(bytes: Int8Array | Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}

export function decodeBytes(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'base64'));
}
