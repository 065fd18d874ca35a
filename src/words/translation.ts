import { currentLanguage } from './language.js';
import { pluralForm, readNumber } from './plural.js';
import { russianMessages } from './russian/messages.js';

/**
 * A sentence in another language, taken apart: text, and places for the values of the English one. `{0}` takes a value as it is,
 * `{0:группа|группы|групп}` its number with the noun that fits, `{0?стоит|стоят|стоят}` the fitting word alone.
 */
export type TranslationPart =
  string | { readonly at: number; readonly forms?: readonly string[]; readonly bare?: boolean };

const compiled = new Map<string, readonly TranslationPart[]>();
const byTemplate = new WeakMap<TemplateStringsArray, readonly TranslationPart[] | null>();

/** The key of a template in the catalogues: its text with `{0}`, `{1}` for the values, line breaks and indentation as one space. */
export function keyOfTemplate(strings: readonly string[]): string {
  return strings
    .map((text, at) => (at === 0 ? text : `{${at - 1}}${text}`))
    .join('')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}

/** The words of a text in the language that is spoken; as it is where there are none, or the language is English. */
export function translate(text: string): string {
  return currentLanguage() === 'en' ? text : (russianMessages.get(text) ?? text);
}

/** The parts of a template in the language that is spoken; null where it stays as it is. */
export function translateTemplate(strings: TemplateStringsArray): readonly TranslationPart[] | null {
  if (currentLanguage() === 'en') return null;
  let parts = byTemplate.get(strings);
  if (parts === undefined) {
    const message = russianMessages.get(keyOfTemplate(strings));
    parts = message === undefined ? null : compileMessage(message);
    byTemplate.set(strings, parts);
  }
  return parts;
}

/** Takes a message of a catalogue apart. */
export function compileMessage(message: string): readonly TranslationPart[] {
  let parts = compiled.get(message);
  if (parts === undefined) {
    parts = message.split(/(\{\d+(?:[:?][^{}]*)?\})/).flatMap((piece): TranslationPart[] => {
      const place = /^\{(\d+)(?:([:?])(.*))?\}$/s.exec(piece);
      if (place === null) return piece === '' ? [] : [piece];
      const at = Number(place[1]);
      return [place[2] === undefined ? { at } : { at, forms: place[3]!.split('|'), bare: place[2] === '?' }];
    });
    compiled.set(message, parts);
  }
  return parts;
}

/** A value with the noun that fits its number: "3 группы"; the noun alone where it is bare. */
export function fitNoun(value: string, forms: readonly string[], bare: boolean): string {
  const noun = forms[pluralForm(value)] ?? forms.at(-1)!;
  return bare ? noun : `${readNumber(value)}\u00a0${noun}`;
}
