import { phrases } from '../../words/say.js';

const own: Readonly<Record<string, string>> = phrases({
  other: 'other',
  'other places of the event': 'other places of the event',
  'elsewhere or not known': 'elsewhere or not known',
  'before and after': 'before and after',
  'only before': 'only before',
  'only after': 'only after',
  'other groups': 'other groups',
  'coordinated groups': 'coordinated groups',
  'copied texts': 'copied texts',
});

/**
 * The name of a part of a study to stand before people: places and groups as they are called, the names that the study gave itself
 * ("other groups", "elsewhere or not known") in the language that is spoken. In tables and files they keep one name in every language.
 */
export function sayPartName(name: string): string {
  return Object.hasOwn(own, name) ? own[name]! : name;
}
