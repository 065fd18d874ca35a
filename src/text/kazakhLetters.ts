const plainLetters: Readonly<Record<string, string>> = {
  ә: 'а',
  ə: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
  i: 'и',
  ы: 'и',
  й: 'и',
  э: 'е',
  ё: 'е',
};

/**
 * A Kazakh word as typed on a Russian keyboard, whichever way it was typed.
 *
 * Many people write Kazakh without its own letters ("жаксы" for "жақсы", "тиимди" for "тиімді"). Folding both
 * spellings to one lets a word list find either. і, ы and й fall together because writers mix them up.
 * Two different words may become one; the fold is for look-up, not for display. Expects lower case. Cost: linear.
 *
 * @example
 * import { foldKazakhLetters } from 'in-concert';
 * foldKazakhLetters('жақсы') === foldKazakhLetters('жаксы'); // => true
 */
export function foldKazakhLetters(word: string): string {
  return word.replace(/[әəғқңөұүһіiыйэё]/g, (letter) => plainLetters[letter]!);
}
