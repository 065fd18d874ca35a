import type { RecordScan } from './findRecordEnd.js';

const decoder = new TextDecoder();

/** The text of field `k` of the record just found. */
export function readField(bytes: Uint8Array, scan: RecordScan, k: number): string {
  const text = decoder.decode(bytes.subarray(scan.bounds[2 * k]!, scan.bounds[2 * k + 1]!));
  return scan.escaped[k] === 1 ? text.replaceAll('""', '"') : text;
}
