import { reportLanguages, type ReportLanguage } from '../model/language.js';

/** Null where nobody has chosen one. */
let current: ReportLanguage | null = null;

/** The language that sentences are being made in. */
export function currentLanguage(): ReportLanguage {
  return current ?? 'en';
}

/**
 * Makes something in a language: sentences, numbers and dates inside `make` are written in it, whichever function makes them.
 *
 * The language is no parameter of each of some hundred functions that make a sentence, since it changes no result; it holds until
 * `make` returns, so that `make` must not be asynchronous. See docs/decisions/languages.md.
 *
 * @throws RangeError where the language is not one of `reportLanguages`, Error where `make` is asynchronous.
 * @example
 * import { inLanguage, simulateAlmaty, tableOfSection, analyseComments, plotNetwork } from 'in-concert';
 * const section = simulateAlmaty({ seed: 1, accounts: 100, comments: 500, campaigns: 'none' });
 * const analysis = analyseComments(tableOfSection(section), { shuffles: 1 });
 * const { title } = inLanguage('ru', () => plotNetwork(analysis));
 * title.startsWith('Кто'); // => true
 */
export function inLanguage<T>(language: ReportLanguage, make: () => T): T {
  if (!reportLanguages.includes(language))
    throw new RangeError(
      `inLanguage: language must be ${reportLanguages.join(' or ')} (got ${String(language)})`,
    );
  const before = current;
  current = language;
  try {
    const made = make();
    if (made instanceof Promise)
      throw new Error('inLanguage: make must not be asynchronous; it would end in another language');
    return made;
  } finally {
    current = before;
  }
}

/** Makes something in the language it belongs to, unless the caller has chosen one by `inLanguage`. */
export function inOwnLanguage<T>(language: ReportLanguage | undefined, make: () => T): T {
  return current === null ? inLanguage(language ?? 'en', make) : make();
}
