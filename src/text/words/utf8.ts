/** The code point of the UTF-8 sequence at `from`, or −1 where the bytes before `to` hold no well-formed one. */
export function decodeCodePoint(bytes: Uint8Array, from: number, to: number): number {
  const first = bytes[from]!;
  if (first < 0x80) return first;
  const second = from + 1 < to ? bytes[from + 1]! ^ 0x80 : 0xff;
  if (first < 0xc2 || second > 0x3f) return -1;
  if (first < 0xe0) return ((first & 0x1f) << 6) | second;
  const third = from + 2 < to ? bytes[from + 2]! ^ 0x80 : 0xff;
  if (third > 0x3f) return -1;
  if (first < 0xf0) {
    const code = ((first & 0x0f) << 12) | (second << 6) | third;
    return code < 0x800 || (code >= 0xd800 && code < 0xe000) ? -1 : code;
  }
  const fourth = from + 3 < to ? bytes[from + 3]! ^ 0x80 : 0xff;
  if (first > 0xf4 || fourth > 0x3f) return -1;
  const code = ((first & 0x07) << 18) | (second << 12) | (third << 6) | fourth;
  return code < 0x10000 || code > 0x10ffff ? -1 : code;
}

/** Bytes that a code point takes in UTF-8. */
export function countBytes(code: number): number {
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** Writes UTF-16 units (well-formed) as UTF-8 and returns the end. */
export function encodeUnits(
  units: Uint16Array,
  from: number,
  to: number,
  target: Uint8Array,
  at: number,
): number {
  for (let i = from; i < to; i++) {
    let code = units[i]!;
    if (code >= 0xd800 && code < 0xdc00) code = 0x10000 + ((code - 0xd800) << 10) + (units[++i]! - 0xdc00);
    const size = countBytes(code);
    if (size === 1) target[at++] = code;
    else {
      target[at++] = ((0xf00 >> size) & 0xff) | (code >> (6 * (size - 1)));
      for (let k = size - 2; k >= 0; k--) target[at++] = 0x80 | ((code >> (6 * k)) & 0x3f);
    }
  }
  return at;
}
