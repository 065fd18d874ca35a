import { fitNoun, translate, translateTemplate } from './translation.js';

/** A sentence in the language that is spoken; the English one is the key to the others. Values stand in it as they are given. */
export function say(strings: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  const parts = translateTemplate(strings);
  if (parts === null) return String.raw({ raw: strings }, ...values);
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      const value = String(values[part.at] ?? '');
      return part.forms === undefined ? value : fitNoun(value, part.forms, part.bare === true);
    })
    .join('');
}

/** Words and sentences by name, also nested; each is read in the language that is spoken when it is asked for. */
export function phrases<const T extends object>(words: T): T {
  const spoken = {};
  for (const [name, word] of Object.entries(words) as [string, unknown][]) {
    const nested = typeof word === 'object' && word !== null ? phrases(word) : null;
    Object.defineProperty(spoken, name, {
      enumerable: true,
      get: () => nested ?? (typeof word === 'string' ? translate(word) : word),
    });
  }
  return spoken as T;
}
