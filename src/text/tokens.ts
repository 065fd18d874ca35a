/**
 * What {@link tokenizeWords} does unless told otherwise. Numbers are left out: in comments they are mostly
 * dates, prices and phone numbers, which carry neither language nor mood.
 */
export const tokenizeWordsDefaults = { numbers: false } as const;

export interface TokenizeWordsOptions {
  /** Keep runs of digits as tokens of their own. */
  readonly numbers?: boolean;
}

// A word starts with a letter; marks and letters follow; single apostrophes and hyphens stay inside.
// The bounds are far beyond any real word; they keep the engine's memory small on a text of millions of letters.
const words = /\p{L}[\p{L}\p{M}]{0,199}(?:['\-]\p{L}[\p{L}\p{M}]{0,199}){0,9}/gu;
const wordsAndNumbers = /\p{L}[\p{L}\p{M}]{0,199}(?:['\-]\p{L}[\p{L}\p{M}]{0,199}){0,9}|\p{N}{1,200}/gu;

/**
 * Words of a text, lower-cased, in the order of the text.
 *
 * A word is a run of letters of any script with their combining marks; apostrophes and hyphens between letters
 * belong to it ("don't", "кое-кто"). All letters are kept, so ё and the Kazakh ә ғ қ ң ө ұ ү һ і survive.
 * Composed and decomposed letters (й as one or as two code points) give the same word.
 *
 * It can wrongly split what people write without spaces ("хештегиБезПробелов" is one word) and
 * scripts that put no spaces between words. Runs of more than 200 letters are cut.
 *
 * Defaults: {@link tokenizeWordsDefaults}. Cost: one pass, linear in the text.
 * Source: Unicode Standard Annex 44 (general categories L, M, N).
 *
 * @example
 * import { tokenizeWords } from 'in-concert';
 * tokenizeWords('Ещё раз: Қазақстан, don’t panic!'); // => ['ещё', 'раз', 'қазақстан', "don't", 'panic']
 * tokenizeWords('в 20:30', { numbers: true }); // => ['в', '20', '30']
 */
export function tokenizeWords(text: string, options: TokenizeWordsOptions = {}): string[] {
  const numbers = options.numbers ?? tokenizeWordsDefaults.numbers;
  const found = foldWordSigns(text.normalize('NFC').toLowerCase()).match(numbers ? wordsAndNumbers : words);
  return found ?? [];
}

// One spelling for the apostrophes and hyphens people type, so that "don’t" and "don't" are one word.
function foldWordSigns(text: string): string {
  return /[’ʼ‐‑]/.test(text) ? text.replace(/[’ʼ]/g, "'").replace(/[‐‑]/g, '-') : text;
}
