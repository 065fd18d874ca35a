import type { Random } from '../stats/random.js';

/** Cyrillic letters and the Latin ones that look like them. */
const lookAlikes: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  с: 'c',
  р: 'p',
  х: 'x',
  у: 'y',
  А: 'A',
  Е: 'E',
  О: 'O',
  С: 'C',
  Р: 'P',
  Х: 'X',
  К: 'K',
  М: 'M',
  Т: 'T',
  В: 'B',
  Н: 'H',
};

const invisible = ['\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF'] as const;
const trailing = ['👍', '🇰🇿', '🙏🙏', '!!!', '...', ' ❤️', ')))', '‼️', ' 💪💪'] as const;

/**
 * Hides a copy as copiers do: look-alike letters, invisible characters, ё for е, stretched letters, other case and
 * punctuation, an emoji at the end. A reader sees the same text; a comparison of characters does not.
 */
export function disguiseText(random: Random, text: string): string {
  let hidden = text;
  if (random.next() < 0.5) hidden = hidden.replace(/ё/g, 'е').replace(/Ё/g, 'Е');
  if (random.next() < 0.4) hidden = hidden.replace(/[,–:]/g, '');
  if (random.next() < 0.5) hidden = stretchLetter(random, hidden);
  const draw = random.next();
  if (draw < 0.15) hidden = hidden.toLowerCase();
  else if (draw < 0.25) hidden = hidden.toUpperCase();
  else if (draw < 0.45) hidden = hidden.replace(/^\S+/, (word) => word.toUpperCase());
  // Case first: a Latin B looks like В, its small form does not look like в.
  const share = random.next() < 0.75 ? 0.1 + 0.4 * random.next() : 0;
  hidden = [...hidden]
    .map((letter) => (random.next() < share ? (lookAlikes[letter] ?? letter) : letter))
    .join('');
  if (random.next() < 0.7) {
    for (let count = 1 + random.integer(3); count > 0; count--) {
      const at = 1 + random.integer(hidden.length - 1);
      hidden = hidden.slice(0, at) + random.pick(invisible) + hidden.slice(at);
    }
  }
  return random.next() < 0.7 ? hidden.replace(/[.!]$/, '') + random.pick(trailing) : hidden;
}

/** A vowel before a consonant or at the end of a word, held for three to six letters. */
function stretchLetter(random: Random, text: string): string {
  const vowels = [...text.matchAll(/(?<=[^аеиоуыэюя\s])[аоуеия](?=[^аеиоуыэюя]|$)/g)];
  if (vowels.length === 0) return text;
  const vowel = random.pick(vowels);
  const length = 3 + random.integer(4);
  return text.slice(0, vowel.index) + vowel[0].repeat(length) + text.slice(vowel.index + 1);
}
