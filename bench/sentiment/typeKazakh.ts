import type { Random } from '../../src/stats/random.js';

const plain: Readonly<Record<string, readonly string[]>> = {
  ә: ['а', 'а', 'э', 'я'],
  ғ: ['г'],
  қ: ['к'],
  ң: ['н'],
  ө: ['о'],
  ұ: ['у', 'у', 'ы'],
  ү: ['у'],
  һ: ['х'],
  і: ['и', 'и', 'и', 'ы'],
};

/** The ways Kazakh is written in Latin script: three official ones and the informal ones of a phone. */
const latin: Readonly<Record<string, readonly string[]>> = {
  а: ['a'], ә: ['ä', 'á', 'a', 'a', 'e'], б: ['b'], в: ['v'], г: ['g'], ғ: ['ğ', 'ǵ', 'g', 'g'], д: ['d'], е: ['e'], ё: ['io'],
  ж: ['j', 'zh', 'j'], з: ['z'], и: ['i'], й: ['i', 'y'], к: ['k'], қ: ['q', 'k', 'q'], л: ['l'], м: ['m'], н: ['n'],
  ң: ['ñ', 'ń', 'n', 'ng'], о: ['o'], ө: ['ö', 'ó', 'o', 'o'], п: ['p'], р: ['r'], с: ['s'], т: ['t'], у: ['u', 'w', 'u'],
  ұ: ['ū', 'u', 'u'], ү: ['ü', 'ú', 'u'], ф: ['f'], х: ['h', 'kh', 'x'], һ: ['h'], ц: ['ts'], ч: ['ch'], ш: ['ş', 'sh', 'sh', 'w'],
  щ: ['sh'], ъ: [''], ы: ['y', 'i', 'ı'], і: ['i'], ь: [''], э: ['e'], ю: ['iu', 'yu'], я: ['ia', 'ya'],
}; // prettier-ignore

/** One way for each letter and text: a writer keeps to his own. */
function replaceLetters(
  text: string,
  ways: Readonly<Record<string, readonly string[]>>,
  random: Random,
): string {
  const chosen = new Map<string, string>();
  return text.toLowerCase().replace(/\p{L}/gu, (letter) => {
    const choice = ways[letter];
    if (choice === undefined) return letter;
    const way = chosen.get(letter) ?? random.pick(choice);
    chosen.set(letter, way);
    return way;
  });
}

/** Kazakh as typed on a Russian keyboard. */
export function typeKazakhPlainly(text: string, random: Random): string {
  return replaceLetters(text, plain, random);
}

/** Kazakh as typed in Latin letters. */
export function typeKazakhInLatin(text: string, random: Random): string {
  return replaceLetters(text, latin, random);
}
