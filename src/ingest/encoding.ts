import { isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import { decodeWestern } from './encodingWestern.js';
import { scoreCyrillic, scoreWestern } from './encodingScore.js';

/** Encodings that are recognised, by the names TextDecoder knows. */
export type Encoding =
  'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251' | 'koi8-r' | 'ibm866' | 'windows-1252';

/** How much of a file is looked at to tell its encoding. */
export const encodingSampleBytes = 1 << 20;

const lineFeed = 0x0a;

/**
 * Tells the encoding of a text by its first megabyte.
 *
 * A byte order mark decides; else zero bytes in every other place are UTF-16; else whatever is UTF-8, or is more UTF-8
 * than not, is UTF-8 (a few broken rows are broken rows, to be rejected as such). What remains is one of the Cyrillic
 * code pages when its bytes stand in words and the letters are as frequent as in Russian, or Windows-1252 when at least
 * one line in twenty has single accented letters among Latin ones. Everything else stays UTF-8, so that no text is
 * turned into another on a faint suspicion.
 *
 * What it can get wrong: a file whose first megabyte is all ASCII; a Western code page other than Windows-1252, whose
 * accents come out wrong (Windows-1250: ć as æ). The encoding is named in the notes.
 */
export function detectEncoding(sample: Uint8Array): Encoding {
  const mark = sample[0]! * 256 + sample[1]!;
  if (mark === 0xfffe) return 'utf-16le';
  if (mark === 0xfeff) return 'utf-16be';
  const wide = detectUtf16(sample);
  if (wide !== null) return wide;
  const end = sample.lastIndexOf(lineFeed) + 1;
  const whole = end > 0 ? sample.subarray(0, end) : sample;
  if (isUtf8(whole)) return 'utf-8';
  const { valid, invalid, lines, badLines } = countUtf8(whole);
  if (valid >= invalid) return 'utf-8';
  const [cyrillic] = (['windows-1251', 'koi8-r', 'ibm866'] as const)
    .map((name) => ({ name, score: scoreCyrillic(whole, name) }))
    .sort((a, b) => b.score - a.score);
  if (cyrillic!.score > 0) return cyrillic!.name;
  const isCommon = badLines >= 10 && badLines * 20 >= lines;
  return isCommon && scoreWestern(whole) >= 0.9 ? 'windows-1252' : 'utf-8';
}

/** Recodes to UTF-8 what is not; takes a byte order mark away. Lone halves of surrogate pairs become U+FFFD. */
export async function* recodeBytes(
  source: AsyncIterable<Uint8Array>,
  onEncoding: (encoding: Encoding) => void = () => undefined,
): AsyncGenerator<Uint8Array, void, void> {
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  let decode: Decode | null = null;
  const start = () => {
    const sample = held.length === 1 ? held[0]! : Buffer.concat(held);
    const encoding = detectEncoding(sample.subarray(0, encodingSampleBytes));
    onEncoding(encoding);
    decode = createDecode(encoding);
    held = [];
    return decode(encoding === 'utf-8' && isMarked(sample) ? sample.subarray(3) : sample);
  };
  for await (const chunk of source) {
    if (decode !== null) yield (decode as Decode)(chunk);
    else {
      held.push(chunk);
      heldBytes += chunk.length;
      if (heldBytes >= encodingSampleBytes) yield start();
    }
  }
  if (decode === null) yield start();
  const rest = (decode as Decode | null)!(null);
  if (rest.length > 0) yield rest;
}

/** Takes the bytes of a chunk to UTF-8; null ends the text. */
type Decode = (chunk: Uint8Array | null) => Uint8Array;

function createDecode(encoding: Encoding): Decode {
  if (encoding === 'utf-8') return (chunk) => chunk ?? new Uint8Array(0);
  if (encoding === 'windows-1252') return (chunk) => Buffer.from(chunk === null ? '' : decodeWestern(chunk));
  const decoder = new TextDecoder(encoding);
  return (chunk) => Buffer.from(chunk === null ? decoder.decode() : decoder.decode(chunk, { stream: true }));
}

function isMarked(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** Signs, digits and Latin letters have a zero byte in UTF-16, always on the same side. Damage has them on both. */
function detectUtf16(sample: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const zeros = [0, 0];
  for (let at = sample.indexOf(0); at >= 0; at = sample.indexOf(0, at + 1)) zeros[at & 1]!++;
  const [even, odd] = zeros as [number, number];
  if (Math.max(even, odd) * 20 < sample.length / 2 || Math.min(even, odd) * 10 > Math.max(even, odd))
    return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** Bytes above ASCII that are part of a UTF-8 character, and those that are not, line by line. */
function countUtf8(bytes: Uint8Array) {
  const count = { valid: 0, invalid: 0, lines: 0, badLines: 0 };
  let at = 0;
  while (at < bytes.length) {
    const next = bytes.indexOf(lineFeed, at);
    const end = next < 0 ? bytes.length : next;
    const line = bytes.subarray(at, end);
    count.lines++;
    const isSound = isUtf8(line);
    if (!isSound) count.badLines++;
    for (const byte of line) if (byte > 0x7f) count[isSound ? 'valid' : 'invalid']++;
    at = end + 1;
  }
  return count;
}
