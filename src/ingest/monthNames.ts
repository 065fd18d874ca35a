/** Names of months by which all their spellings begin, January first: English, Russian, Kazakh. */
const months: readonly (readonly string[])[] = [
  ['jan', 'янв', 'қаң'],
  ['feb', 'фев', 'ақп'],
  ['mar', 'мар', 'нау'],
  ['apr', 'апр', 'сәу'],
  ['may', 'май', 'мая', 'мам'],
  ['jun', 'июн', 'мау'],
  ['jul', 'июл', 'шіл'],
  ['aug', 'авг', 'там'],
  ['sep', 'сен', 'қыр'],
  ['oct', 'окт', 'қаз'],
  ['nov', 'ноя', 'қар'],
  ['dec', 'дек', 'жел'],
];

const full = new RegExp(
  `^(?:${[
    'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?',
    'nov(?:ember)?|dec(?:ember)?',
    'янв(?:ар[ья])?|февр?(?:ал[ья])?|март?а?|апр(?:ел[ья])?|ма[йя]|июн[ья]?|июл[ья]?|авг(?:уста?)?|сент?(?:ябр[ья])?',
    'окт(?:ябр[ья])?|ноя(?:бр[ья]?)?|дек(?:абр[ья])?',
    'қаң(?:тар)?|ақп(?:ан)?|нау(?:рыз)?|сәу(?:ір)?|мам(?:ыр)?|мау(?:сым)?|шіл(?:де)?|там(?:ыз)?|қыр(?:күйек)?',
    'қаз(?:ан)?|қар(?:аша)?|жел(?:тоқсан)?',
  ].join('|')})$`,
  'iu',
);

/** 1 to 12 of a month's name or its short form in English, Russian or Kazakh; null when it is none. */
export function readMonth(name: string): number | null {
  const plain = name.replace(/\.$/, '').toLowerCase();
  if (!full.test(plain)) return null;
  return months.findIndex((starts) => starts.includes(plain.slice(0, 3))) + 1;
}
