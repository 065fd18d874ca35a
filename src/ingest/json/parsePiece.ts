import { isUtf8 } from 'node:buffer';
import { parse as parseLossless } from 'lossless-json';

/** Deeper JSON is no export of comments; readers of values may recurse without fear of the stack. */
export const deepestNesting = 1000;

export const notJson = 'not valid JSON';

/** A piece of JSON read, or why it could not be. */
export interface ParsedPiece {
  readonly value: unknown;
  readonly raw: string;
  /** Null where `value` is what the piece says. */
  readonly problem: string | null;
}

/** Reads a piece of JSON. Integers beyond 2^53 become strings of their digits: as numbers they would be other ids. */
export function parsePiece(bytes: Buffer): ParsedPiece {
  if (!isUtf8(bytes)) return { value: undefined, raw: bytes.toString('utf8'), problem: 'not UTF-8' };
  const raw = bytes.toString('utf8');
  if (isTooDeep(bytes))
    return { value: undefined, raw, problem: `nested more than ${deepestNesting} levels deep` };
  try {
    return { value: parseExactly(raw), raw, problem: null };
  } catch {
    return { value: undefined, raw, problem: notJson };
  }
}

/** May also match inside of a string, which costs time but changes nothing. */
const longInteger = /[:[,\s]-?\d{16}/;

function parseExactly(raw: string): unknown {
  if (!longInteger.test(raw)) return JSON.parse(raw);
  return parseLossless(raw, undefined, {
    parseNumber: (digits) => {
      const number = Number(digits);
      return Number.isSafeInteger(number) || /[.eE]/.test(digits) ? number : digits;
    },
    onDuplicateKey: ({ newValue }) => newValue,
  });
}

function isTooDeep(bytes: Buffer): boolean {
  if (bytes.length <= 2 * deepestNesting) return false;
  let depth = 0;
  let isString = false;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (isString) {
      if (byte === 0x5c) i++;
      else if (byte === 0x22) isString = false;
    } else if (byte === 0x22) isString = true;
    else if (byte === 0x7b || byte === 0x5b) {
      if (++depth > deepestNesting) return true;
    } else if (byte === 0x7d || byte === 0x5d) depth--;
  }
  return false;
}
