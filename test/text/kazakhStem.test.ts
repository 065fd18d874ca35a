import { expect, test } from 'vitest';
import { analyseKazakhWord } from '../../src/text/kazakhStem.js';

// Checked by hand: word, stem in folded letters (қ as к, ә as а, і, ы and й as и).
const nouns: readonly (readonly [string, string])[] = [
  ['балаларымызға', 'бала'],
  ['баласы', 'бала'],
  ['атасының', 'ата'],
  ['қалада', 'кала'],
  ['достармен', 'дос'],
  ['мектептен', 'мектеп'],
  ['мектеп', 'мектеп'],
  ['кітаптарды', 'китап'],
  ['қазақстанның', 'казакстан'],
  ['елімізді', 'ел'],
  ['сапасы', 'сапа'],
  ['өмірде', 'омир'],
  ['студентпін', 'студент'],
  ['мұғалімбіз', 'мугалим'],
  ['адаммын', 'адам'],
  ['керемет', 'керемет'],
  ['рахмет', 'рахмет'],
  ['тамаша', 'тамаша'],
  ['өте', 'оте'],
  ['емес', 'емес'],
];
const verbs: readonly (readonly [string, string, boolean])[] = [
  ['келмедіңіз', 'кел', true],
  ['көрмедім', 'кор', true],
  ['айтпайды', 'аит', true],
  ['айтпаңыз', 'аит', true],
  ['жазбаған', 'жаз', true],
  ['ашылмайды', 'ашил', true],
  ['істемейді', 'исте', true],
  ['болмас', 'бол', true],
  ['ашпай', 'аш', true],
  ['ұнамайды', 'уна', true],
  ['барғанда', 'бар', false],
  ['барамын', 'бар', false],
  ['барайық', 'бар', false],
  ['келсеңіз', 'кел', false],
  ['келсін', 'кел', false],
  ['оқыдым', 'оки', false],
  ['оқысақ', 'оки', false],
  ['сөйлейсіз', 'соиле', false],
  ['отырмын', 'отир', false],
];

test.each(nouns)('%s → %s', (word, stem) => {
  expect(analyseKazakhWord(word)).toEqual({ stem, negated: false });
});

test.each(verbs)('%s → %s', (word, stem, negated) => {
  expect(analyseKazakhWord(word)).toEqual({ stem, negated });
});

test('the same stems without Kazakh letters', () => {
  const typed = ['калада', 'казакстаннын', 'елимизди', 'унамайды', 'ашылмайды', 'келмединиз', 'корген'];
  expect(typed.map((word) => analyseKazakhWord(word).stem)).toEqual([
    'кала',
    'казакстан',
    'ел',
    'уна',
    'ашил',
    'кел',
    'кор',
  ]);
});

test('endings agree with the vowels of the root and the sound before them', () => {
  // -де is a front ending, қала has back vowels; -та stands after voiceless sounds only.
  expect(analyseKazakhWord('қаладе').stem).toBe('каладе');
  expect(analyseKazakhWord('құмта').stem).toBe('кумта');
});
