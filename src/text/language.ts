import { detectAll } from 'tinyld';
import type { Language } from '../model/sentiment.js';
import { weighLanguageWord } from './languageWords.js';
import { tokenizeWords } from './tokens.js';

/**
 * `fewestLetters`: texts with fewer letters are "unknown". `mostCharacters`: only so much of a long text is read; a
 * comment that long shows its language early.
 */
export const identifyLanguageDefaults = { fewestLetters: 2, mostCharacters: 2000 } as const;

export interface IdentifiedLanguage {
  readonly language: Language;
  /** From 0 (unknown) to 1 (nothing speaks against it). Not a probability. */
  readonly confidence: number;
}

const unknown: IdentifiedLanguage = { language: 'unknown', confidence: 0 };

/**
 * The main language of a text among Russian, Kazakh and English.
 *
 * Cheap rules decide first: script; letters that only Kazakh (ә ғ қ ң ө ұ ү һ і) or only Russian uses; frequent words and
 * endings, also of Kazakh typed without its letters. What they leave open goes to n-gram profiles (tinyld).
 * It can wrongly name other languages (Ukrainian, Kyrgyz, German …) as one of the three, and names a mixed text
 * by its larger part. Links and mentions should be taken out before.
 *
 * Defaults: {@link identifyLanguageDefaults}. Cost: linear; long texts are read up to `mostCharacters`.
 *
 * @example
 * import { identifyLanguage } from 'in-concert';
 * identifyLanguage('Маган унады, рахмет').language; // => 'kk'
 * identifyLanguage('Мне понравилось').language; // => 'ru'
 * identifyLanguage('12:30 👍'); // => { language: 'unknown', confidence: 0 }
 */
export function identifyLanguage(text: string): IdentifiedLanguage {
  const { fewestLetters, mostCharacters } = identifyLanguageDefaults;
  const read = text.length > mostCharacters ? text.slice(0, mostCharacters) : text;
  const words = tokenizeWords(read);
  let latin = 0;
  let cyrillic = 0;
  let kazakhLatin = 0;
  let kazakh = 0;
  let russian = 0;
  for (const word of words) {
    const first = word.charCodeAt(0);
    const evidence = weighLanguageWord(word);
    if (first < 0x250) {
      latin += word.length;
      if (evidence > 0) kazakhLatin += word.length;
    } else if (first >= 0x400 && first < 0x530) {
      cyrillic += word.length;
      if (evidence > 0) kazakh += evidence;
      else russian -= evidence;
    }
  }
  if (latin + cyrillic < fewestLetters) return unknown;
  if (latin > cyrillic) {
    const language = kazakhLatin * 3 > latin ? 'kk' : 'en';
    return { language, confidence: latin / (latin + cyrillic) };
  }
  if (kazakh !== russian) {
    const language = kazakh > russian ? 'kk' : 'ru';
    return { language, confidence: Math.abs(kazakh - russian) / (kazakh + russian + 1) };
  }
  const best = detectAll(read.slice(0, 200), { only: ['ru', 'kk'] })[0];
  return best === undefined
    ? { language: 'ru', confidence: 0.1 }
    : { language: best.lang === 'kk' ? 'kk' : 'ru', confidence: Math.min(0.5, best.accuracy) };
}
