import { expect, test } from 'vitest';
import { dropInflection } from '../../../src/sentiment/lexicon/dropInflection.js';
import { englishLists } from '../../../src/sentiment/lexicon/lists.js';
import { scoreSentiment } from '../../../src/sentiment/scoreSentiment.js';

const score = (text: string): number => scoreSentiment([text], 1).score[0]!;

test('endings of number, tense and comparison come off', () => {
  const forms = {
    hope: 'hopes hoped hoping',
    hop: 'hops hopping',
    amaz: 'amaze amazes amazed amazing',
    love: 'loves loved loving',
    cri: 'cry cries cried crying',
    happi: 'happy happier happiest happily',
    crash: 'crashes crashed crashing',
    wast: 'waste wasted wasting',
    agre: 'agree agreed agrees agreeing',
    kiss: 'kiss kisses kissing',
    king: 'king kings',
    need: 'need needs',
  };
  for (const [stem, words] of Object.entries(forms)) {
    for (const word of words.split(' ')) expect(dropInflection(word), word).toBe(stem);
  }
});

test('derived words of another mood stay apart', () => {
  for (const [one, other] of [
    ['politics', 'polite'],
    ['general', 'generous'],
    ['furry', 'fury'],
    ['rapping', 'raping'],
    ['positions', 'positive'],
    ['witness', 'wit'],
  ] as const) {
    expect(dropInflection(one)).not.toBe(dropInflection(other));
  }
  for (const text of [
    'the politics of the general election',
    'the witness will give information',
    'Hillary and the liberal position',
    'a rapper was rapping in the root cellar',
    'he was wondering about the kids',
    'the total production of fruit',
  ]) {
    expect(score(text), text).toBe(0);
  }
});

test('names for groups of people have no mood', () => {
  const groups =
    'women men black white gay lesbian muslim jewish christian russian kazakh immigrants refugees disabled old opposition liberal conservative';
  for (const group of groups.split(' ')) expect(score(`the ${group} people of the city`), group).toBe(0);
});

test('an English sentence does not borrow Kazakh roots', () => {
  expect(score('we met him at the supermarket')).toBe(0);
});

test('no word stands in two lists or at two weights', () => {
  const seen = new Map<string, string>();
  for (const list of englishLists) {
    for (const [weight, words] of Object.entries(list)) {
      expect(Math.abs(Number(weight))).toBeLessThanOrEqual(3);
      for (const word of words.trim().split(/\s+/)) {
        const plain = word.replace(/^=/, '');
        expect(seen.get(plain), plain).toBeUndefined();
        seen.set(plain, weight);
      }
    }
  }
});

test('denied complaint is faint praise, denied praise is a complaint', () => {
  expect(score('the food is not ugly')).toBeGreaterThan(0);
  expect(score('the food is not ugly')).toBeLessThan(score('the food is good') / 2);
  expect(score('the food is not good')).toBeLessThan(-0.1);
  // "no" and "not" by themselves lean to the bad side, too little for a class.
  expect(score('they did not come')).toBeLessThan(0);
  expect(score('they did not come')).toBeGreaterThan(-0.1);
});

test('an exclamation is not turned by the negator before it', () => {
  expect(score('no, lol')).toBeGreaterThan(0);
  expect(score("I don't know lol")).toBeGreaterThan(0);
});

test('"like" is praise with a subject, not in a comparison', () => {
  expect(score('I like the new bridge')).toBeGreaterThan(0.25);
  expect(score('it looks like the old bridge')).toBe(0);
  expect(score("I don't like the new bridge")).toBeLessThan(-0.1);
});

test('English words in a Russian text count half: most are names and titles', () => {
  const russian = score('вчера слушали песню Toxic в машине');
  expect(russian).toBeLessThan(0);
  expect(russian).toBeGreaterThan(score('yesterday we heard toxic things') / 1.5);
});
