/** The six commonest letters of Russian: near half of all letters of a text (National Corpus of the Russian language). */
const common = 'оеаинт';
/** Kazakh written without its own letters has these as often. */
const letters = /[а-яё]/u;

const commonShare = 0.3;

/**
 * Whether bytes above ASCII read as Russian in a code page: they stand side by side, as in words, are small letters for
 * the most part, and the commonest letters of Russian are common. 0 when not, else the share of these letters.
 */
export function scoreCyrillic(bytes: Uint8Array, encoding: string): number {
  const table = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  const isCommon = Uint8Array.from(table, (sign) => (common.includes(sign) ? 1 : 0));
  const isSmall = Uint8Array.from(table, (sign) => (letters.test(sign) ? 1 : 0));
  const isLetter = Uint8Array.from(table, (sign) => (letters.test(sign.toLowerCase()) ? 1 : 0));
  const found = { high: 0, letters: 0, small: 0, common: 0, joined: 0 };
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte < 0x80) continue;
    found.high++;
    if (isLetter[byte] === 0) continue;
    found.letters++;
    found.small += isSmall[byte]!;
    found.common += isCommon[byte]!;
    if (isLetter[bytes[i - 1] ?? 0] === 1 || isLetter[bytes[i + 1] ?? 0] === 1) found.joined++;
  }
  const isRussian =
    found.letters >= 4 &&
    found.letters >= 0.7 * found.high &&
    found.joined >= 0.7 * found.letters &&
    found.small >= 0.5 * found.letters &&
    found.common >= commonShare * found.small;
  return isRussian ? (found.common / found.high) * (found.small / found.letters) : 0;
}

/** Letters with accents of French, German, Spanish, Portuguese, Italian and Nordic texts, and typographic signs. */
const western = new Set(
  Buffer.from('àáâãäåæçèéêëìíîïñòóôõöøùúûüßÀÁÂÄÅÇÈÉÊÍÑÓÔÖØÚÜ«»°£§©®¡¿·ª'.normalize('NFC'), 'latin1').values(),
);
const typographic = new Set([0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0xa0]);

/** Share of the bytes above ASCII that are signs Western texts use and stand alone among ASCII ones. */
export function scoreWestern(bytes: Uint8Array): number {
  let high = 0;
  let fitting = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte < 0x80) continue;
    high++;
    const isAlone = (bytes[i - 1] ?? 0) < 0x80 || (bytes[i + 1] ?? 0) < 0x80;
    if (isAlone && (western.has(byte) || typographic.has(byte))) fitting++;
  }
  return high === 0 ? 0 : fitting / high;
}
