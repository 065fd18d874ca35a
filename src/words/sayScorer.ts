import { phrases } from './say.js';

const known: Readonly<Record<string, string>> = phrases({
  'built-in word lists': 'built-in word lists',
  'own scorer': 'own scorer',
});

/** The scorer of the mood: what comes with the program in the language that is spoken, a model by its name. */
export function sayScorer(scorer: string): string {
  return Object.hasOwn(known, scorer) ? known[scorer]! : scorer;
}
