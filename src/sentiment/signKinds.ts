/** What a character is to the reader of moods. */
export const signKinds = {
  space: 1,
  letter: 2,
  /** An apostrophe or hyphen: part of a word between two letters. */
  joiner: 3,
  /** Between clauses. */
  stop: 4,
  open: 5,
  close: 6,
  /** May begin a typed face. */
  face: 7,
  /** May stand for a letter of a swear word, or be a digit. */
  mask: 8,
  emoji: 9,
  /** First half of a character beyond 16 bits. */
  surrogate: 10,
  /** Begins a mention or an address. */
  mark: 11,
  ampersand: 12,
  /** Combining marks, fancy letters, invisible signs: the text is brought to plain letters first. */
  fancy: 13,
} as const;

const table = new Uint8Array(65_536);

const listed: readonly (readonly [string, number])[] = [
  ["'’ʼ-‐‑", signKinds.joiner],
  ['.!?…;,\n', signKinds.stop],
  ['(', signKinds.open],
  [')', signKinds.close],
  [':=<>^', signKinds.face],
  ['*@#$%_0123456789', signKinds.mask],
  ['[', signKinds.mark],
  ['&', signKinds.ampersand],
];
for (const [signs, kind] of listed) for (const sign of signs) table[sign.charCodeAt(0)] = kind;

function describeSign(code: number): number {
  const sign = String.fromCharCode(code);
  if (code >= 0xd800 && code < 0xdc00) return signKinds.surrogate;
  if (/\p{M}/u.test(sign)) return code >= 0xfe00 && code <= 0xfe0f ? signKinds.space : signKinds.fancy;
  if (/\p{L}/u.test(sign)) return sign.normalize('NFKC') === sign ? signKinds.letter : signKinds.fancy;
  // The joiner of emoji families is harmless; the other invisible signs hide inside words.
  if (/[\p{Cf}\u00ad]/u.test(sign)) return code === 0x200d ? signKinds.space : signKinds.fancy;
  if (/\p{Extended_Pictographic}/u.test(sign)) return signKinds.emoji;
  return signKinds.space;
}

/** Kind of a UTF-16 unit. Filled in as characters turn up, so loading costs nothing. */
export function kindOfSign(code: number): number {
  return table[code]! || (table[code] = describeSign(code));
}

/** The text with fancy letters plain, marks composed and invisible signs gone. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Cf}\u00ad]/gu, '')
    .replace(/\p{M}/gu, '');
}
