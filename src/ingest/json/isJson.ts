/** Whether bytes begin as JSON does: an object or array, after an optional byte order mark. */
export function isJson(head: Uint8Array): boolean {
  const first = skipMark(head).find((byte) => byte > 0x20);
  return first === 0x7b || first === 0x5b;
}

/** Without the byte order mark. */
export function skipMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}
