/**
 * Letters that look the same in Latin and Cyrillic script (Unicode Technical Standard 39, confusables), and the
 * Greek and other forms used in their place. Only true look-alikes: "b" and "в" differ, "B" and "В" do not.
 */
const latinToCyrillic = new Map(
  Object.entries({
    A: 'А',
    B: 'В',
    C: 'С',
    E: 'Е',
    H: 'Н',
    I: 'І',
    J: 'Ј',
    K: 'К',
    M: 'М',
    O: 'О',
    P: 'Р',
    S: 'Ѕ',
    T: 'Т',
    X: 'Х',
    Y: 'У',
    a: 'а',
    c: 'с',
    e: 'е',
    h: 'һ',
    i: 'і',
    j: 'ј',
    k: 'к',
    m: 'м',
    o: 'о',
    p: 'р',
    s: 'ѕ',
    t: 'т',
    x: 'х',
    y: 'у',
    ə: 'ә',
    Ə: 'Ә',
    ɵ: 'ө',
    Ɵ: 'Ө',
  }),
);
const cyrillicToLatin = new Map(Array.from(latinToCyrillic, ([latin, cyrillic]) => [cyrillic, latin]));

const otherToLatin = new Map(
  Object.entries({
    Α: 'A',
    Β: 'B',
    Ε: 'E',
    Ζ: 'Z',
    Η: 'H',
    Ι: 'I',
    Κ: 'K',
    Μ: 'M',
    Ν: 'N',
    Ο: 'O',
    Ρ: 'P',
    Τ: 'T',
    Υ: 'Y',
    Χ: 'X',
    α: 'a',
    ο: 'o',
    ρ: 'p',
    ν: 'v',
    ι: 'i',
    κ: 'k',
    υ: 'u',
    ϲ: 'c',
    ı: 'i',
    İ: 'I',
    ɑ: 'a',
    ꓲ: 'I',
    Ꭺ: 'A',
    Ꮯ: 'C',
    Ꭼ: 'E',
    Ꮋ: 'H',
    Ꮶ: 'K',
    Ꮇ: 'M',
    Ꮲ: 'P',
    Ꭲ: 'T',
  }),
);
const otherLetters = /[\u0370-\u03ffıİɑꓲ\u13a0-\u13ff]/u;
const digitsInWords = new Map([
  ['0', 'о'],
  ['3', 'з'],
  ['6', 'б'],
  ['4', 'ч'],
]);
const wordPattern = /[\p{L}\p{N}]+/gu;
const cyrillic = /\p{Script=Cyrillic}/u;
const latin = /\p{Script=Latin}/u;

/**
 * Writes each word in one script: a Cyrillic word with Latin look-alikes in it becomes wholly Cyrillic, and the other way.
 *
 * A word's script is that of its letters that have no look-alike; a word of look-alikes only ("сор") follows the text.
 * Texts of one script come back unchanged. Digits between Cyrillic letters ("0" for "о") are folded too.
 *
 * What it can wrongly join: a Latin abbreviation made of look-alikes only ("CCCP") inside Cyrillic text: meant to.
 * Cost: linear. Source: Unicode Technical Standard 39, https://www.unicode.org/reports/tr39/
 *
 * @example
 * import { foldLookAlikes } from 'in-concert';
 * foldLookAlikes('Cпacибo вaм') === 'Спасибо вам'; // => true
 * foldLookAlikes('see you'); // => 'see you'
 */
export function foldLookAlikes(text: string): string {
  const plain = otherLetters.test(text) ? replaceLetters(text, otherToLatin) : text;
  if (!cyrillic.test(plain)) return plain;
  if (!latin.test(plain) && !/\d/.test(plain)) return plain;
  const letters = countLetters(plain);
  const textIsCyrillic = letters['own Cyrillic'] >= letters['own Latin'];
  return plain.replace(wordPattern, (word) => foldWord(word, textIsCyrillic));
}

/** One word in one script; `textIsCyrillic` decides on a word of look-alikes only. */
export function foldWord(word: string, textIsCyrillic: boolean): string {
  const letters = countLetters(word);
  const ownLatin = letters['own Latin'];
  const ownCyrillic = letters['own Cyrillic'];
  const hasLatin = ownLatin + letters['like Latin'] > 0;
  const hasCyrillic = ownCyrillic + letters['like Cyrillic'] > 0;
  if (!hasLatin && !hasCyrillic) return word;
  const toCyrillic = ownCyrillic === ownLatin ? textIsCyrillic : ownCyrillic > ownLatin;
  if (!toCyrillic) return hasCyrillic ? replaceLetters(word, cyrillicToLatin) : word;
  if (ownLatin > 0) return word;
  const folded = hasLatin ? replaceLetters(word, latinToCyrillic) : word;
  if (!/[0346]/u.test(folded)) return folded;
  return folded.replace(/(?<=\p{L})[0346](?=\p{L})/gu, (digit) => digitsInWords.get(digit)!);
}

function replaceLetters(text: string, table: ReadonlyMap<string, string>): string {
  let folded = '';
  for (const letter of text) folded += table.get(letter) ?? letter;
  return folded;
}

/** What one letter counts as when `foldLookAlikes` decides on the script of a word: "own" letters have no look-alike. */
export type LetterKind = 'own Latin' | 'like Latin' | 'own Cyrillic' | 'like Cyrillic' | 'rare' | 'neither';

/** The kind of a letter; "rare" are the Greek and other letters that stand for Latin ones. */
export function describeLetter(letter: string): LetterKind {
  if (otherLetters.test(letter)) return 'rare';
  if (cyrillic.test(letter)) return cyrillicToLatin.has(letter) ? 'like Cyrillic' : 'own Cyrillic';
  if (latin.test(letter)) return latinToCyrillic.has(letter) ? 'like Latin' : 'own Latin';
  return 'neither';
}

/** Whether a digit stands for a letter between letters of a Cyrillic word. */
export function isLetterDigit(digit: string): boolean {
  return digitsInWords.has(digit);
}

function countLetters(text: string): Record<LetterKind, number> {
  const counts = {
    'own Latin': 0,
    'like Latin': 0,
    'own Cyrillic': 0,
    'like Cyrillic': 0,
    rare: 0,
    neither: 0,
  };
  for (const letter of text) counts[recallLetter(letter)]++;
  return counts;
}

/** The few hundred letters of a data set, so that the patterns need not be asked for each. */
const letterKinds = new Map<string, LetterKind>();
const mostRecalled = 10_000;

function recallLetter(letter: string): LetterKind {
  let kind = letterKinds.get(letter);
  if (kind === undefined) {
    kind = describeLetter(letter);
    if (letterKinds.size < mostRecalled) letterKinds.set(letter, kind);
  }
  return kind;
}
