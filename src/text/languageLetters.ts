/** What a code unit is to the language reader: 0 ends a word, 1–63 a Cyrillic letter, 65–127 a Latin one. */
export const latinBit = 64;
/** A letter of another script. */
export const otherLetter = 128;
/** A combining mark: the text has to be composed first. */
export const combiningMark = 129;
/** Not seen by a reader: zero-width signs, soft hyphens. */
export const unseenSign = 130;

/** Letters that neither Russian nor Kazakh has share the last code. */
const cyrillicLetters = 'абвгдежзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі';
export const foreignCyrillic = 42;
const latinLetters = 'abcdefghijklmnopqrstuvwxyz';
/** Marked Latin letters in groups: how Kazakh is marked changed three times, and writers mix the ways. */
const markedLatin = [
  'äáàâãåāăą',
  'öóòôõøōő',
  'üúūùûůű',
  'ğǵģ',
  'şśš',
  'ıíìîïī',
  'ñńňņ',
  'çćč',
  'éèêëēėęě',
  'ýÿ',
];
/** Codes from here on are marked letters. */
export const firstMarked = 27;
const otherMarked = firstMarked + markedLatin.length;

let codes: Uint8Array | null = null;

/** The code of every UTF-16 code unit, whatever its case; made once. */
export function listLetterCodes(): Uint8Array {
  if (codes !== null) return codes;
  codes = new Uint8Array(65536);
  for (let unit = 0; unit < 65536; unit++) codes[unit] = codeOf(String.fromCharCode(unit).toLowerCase());
  return codes;
}

function codeOf(sign: string): number {
  if (sign === 'ё') return codeOf('е');
  // The Latin schwa is often typed for the Cyrillic one.
  if (sign === 'ə') return codeOf('ә');
  const unit = sign.charCodeAt(0);
  const cyrillic = cyrillicLetters.indexOf(sign);
  if (cyrillic >= 0) return cyrillic + 1;
  const latin = latinLetters.indexOf(sign);
  if (latin >= 0) return latinBit + latin + 1;
  const marked = markedLatin.findIndex((group) => group.includes(sign));
  if (marked >= 0) return latinBit + firstMarked + marked;
  if (/\p{M}/u.test(sign)) return unit >= 0x300 && unit < 0x370 ? combiningMark : unseenSign;
  if (/\p{Cf}/u.test(sign)) return unseenSign;
  if (!/\p{L}/u.test(sign)) return 0;
  if (unit >= 0x400 && unit < 0x530) return foreignCyrillic;
  return unit < 0x250 ? latinBit + otherMarked : otherLetter;
}

/** The codes of a word of one script, for tables. */
export function encodeLetters(word: string): number[] {
  const table = listLetterCodes();
  return Array.from({ length: word.length }, (_, at) => table[word.charCodeAt(at)]!);
}

/** The place of three codes in a table of 2^19: 2^18 places for each script. */
export function placeTrigram(a: number, b: number, c: number): number {
  return (((a | b | c) & latinBit) << 12) | ((a & 63) << 12) | ((b & 63) << 6) | (c & 63);
}
