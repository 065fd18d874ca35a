/** From this size on the call of the built-in copy costs less than copying word by word. */
const longText = 256;

/**
 * Copies `from … to` of `source` to `target` at `at`, and returns where the copy ends. `read` and `write` are views of the
 * same two arrays. Short cells dominate: four bytes a step take a third of the time of single bytes, and the built-in `set`
 * needs 100 ns before its first byte.
 */
export function copyBytes(
  source: Uint8Array,
  read: DataView,
  from: number,
  to: number,
  target: Uint8Array,
  write: DataView,
  at: number,
): number {
  if (to - from >= longText) {
    target.set(source.subarray(from, to), at);
    return at + to - from;
  }
  let i = from;
  for (const stop = to - 8; i <= stop; i += 8, at += 8) {
    write.setInt32(at, read.getInt32(i, true), true);
    write.setInt32(at + 4, read.getInt32(i + 4, true), true);
  }
  while (i < to) target[at++] = source[i++]!;
  return at;
}

/** A view of all the bytes of an array. */
export function viewBytes(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
