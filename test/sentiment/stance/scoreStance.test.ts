import { describe, expect, it } from 'vitest';
import type { StanceTarget } from '../../../src/model/stance.js';
import { kazakhstanTargets } from '../../../src/sentiment/stance/kazakhstanTargets.js';
import { explainStance, labelStance, scoreStance } from '../../../src/sentiment/stance/scoreStance.js';
import { hardKinds, stanceSentences } from '../../../bench/sentiment/stanceSentences.js';

const held = (text: string, targets: readonly StanceTarget[] = kazakhstanTargets): Record<string, number> =>
  Object.fromEntries(explainStance(text, targets).map(({ target, label }) => [target, label]));
const named = (text: string, targets: readonly StanceTarget[]): Record<string, readonly string[]> =>
  Object.fromEntries(explainStance(text, targets).map(({ target, mentions }) => [target, mentions]));

describe('whom a comment speaks of', () => {
  it.each([
    [
      'президентке, Президентом и президент-то',
      { president: ['президентке', 'президентом', 'президент-то'] },
    ],
    ['в тоқаевтың сөзі', { president: ['тоқаевтың'] }],
    ['Полицейских и ментов', { police: ['полицейских', 'ментов'] }],
    ['the CSTO and Kremlin', { russia: ['csto', 'kremlin'] }],
    ['первого президента помним', { nazarbayev: ['первого президента'] }],
    ['ПОЛИЦИЯ', { police: ['полиция'] }],
    ['полиграфия, протестантизм не при чём', {}],
  ])('%s', (text, wanted) => expect(named(text, kazakhstanTargets)).toEqual(wanted));

  it('follows the signs of a list: stems, prefixes, the very spelling, phrases', () => {
    const lists: StanceTarget[] = [
      { name: 'stem', terms: [{ term: 'мост' }] },
      { name: 'prefix', terms: [{ term: 'депут*' }] },
      { name: 'exact', terms: [{ term: '=шал' }] },
      { name: 'phrase', terms: [{ term: 'новый мост', language: 'ru' }] },
    ];
    expect(named('мосты, депутаты, шал, шалом', lists)).toEqual({
      stem: ['мосты'],
      prefix: ['депутаты'],
      exact: ['шал'],
    });
    expect(named('о новом мосте', lists)).toEqual({ phrase: ['новом мосте'] });
  });

  it('finds names in disguise', () => {
    expect(Object.keys(held('Tокаев'))).toEqual(['president']);
    expect(Object.keys(held('по\u00adлиция'))).toEqual(['police']);
  });
});

describe('what is held of whom', () => {
  it.each([
    ['Президент прав, а полиция нет', { president: 1, police: -1 }],
    ['Президент молодец, но полиция вела себя ужасно', { president: 1, police: -1 }],
    ['Президент и полиция молодцы', { president: 1, police: 1 }],
    ['Ни полиции, ни ОДКБ я не верю', { police: -1, russia: -1 }],
    ['Президент справился отлично, полиция тоже', { president: 1, police: 1 }],
    ['Я за президента, но против ОДКБ', { president: 1, russia: -1 }],
    ['Стою за президентом', { president: 0 }],
    ['Полиция не виновата', { police: 1 }],
    ['Полицию избили протестующие', { police: 0, protesters: -1 }],
    ['Протестующие избиты полицией', { protesters: 0, police: -1 }],
    ['Полиция шерушілерді атты', { police: -1, protesters: 0 }],
    ['Protesters were killed by police', { protesters: 0, police: -1 }],
    ['Президент? Позор!', { president: -1 }],
    ['Прекрасное утро. Президент сегодня выступит перед депутатами', { president: 0, government: 0 }],
    ['Президент жақсы, бірақ полиция нашар', { president: 1, police: -1 }],
  ])('%s', (text, wanted) => expect(held(text)).toEqual(wanted));

  it('leaves words beyond its reach alone', () => {
    const far = 'один два три четыре пять шесть семь восемь';
    expect(held(`Президент ${far} ужасно`)).toEqual({ president: 0 });
    expect(held('Президент ужасно')).toEqual({ president: -1 });
  });

  it('reads more of its own sentences than the mood of the whole does', () => {
    const fair = stanceSentences.filter(({ kind, isFresh }) => !hardKinds.includes(kind) && !isFresh);
    const all = fair.flatMap(({ text, stance }) =>
      Object.entries(stance).map(([target, truth]) => held(text)[target] === truth),
    );
    expect(all.length).toBeGreaterThan(200);
    expect(all.filter(Boolean).length / all.length).toBeGreaterThan(0.88);
  });

  it('does better than chance would on sentences it was not made with', () => {
    const fresh = stanceSentences.filter(({ isFresh }) => isFresh);
    const all = fresh.flatMap(({ text, stance }) =>
      Object.entries(stance).map(([target, truth]) => held(text)[target] === truth),
    );
    expect(all.filter(Boolean).length / all.length).toBeGreaterThan(0.6);
  });
});

describe('scoreStance', () => {
  const president: StanceTarget = { name: 'president', terms: [{ term: 'президент' }] };

  it('has no number for texts that do not name the target, 0 for those that say nothing of it', () => {
    const { targets, score } = scoreStance(['Ужас', 'Президент приехал', 'Президент молодец'], 3, [
      president,
    ]);
    expect(targets).toEqual(['president']);
    expect(Array.from(score[0]!)).toEqual([NaN, 0, expect.closeTo(3 / Math.sqrt(19), 10)]);
  });

  it('gives the score that the explained words add up to', () => {
    for (const { text } of stanceSentences) {
      const columns = scoreStance([text], 1, kazakhstanTargets);
      for (const { target, score, words, label } of explainStance(text, kazakhstanTargets)) {
        const sum = words.reduce((total, { weight }) => total + weight, 0);
        expect(score).toBeCloseTo(sum / Math.sqrt(sum * sum + 10), 12);
        expect(columns.score[columns.targets.indexOf(target)]![0]).toBeCloseTo(score, 12);
        expect(label).toBe(labelStance(score));
      }
    }
  });

  it('refuses what cannot be meant', () => {
    expect(() => scoreStance(['a'], 2, [president])).toThrow(
      'scoreStance: fewer texts than count (got 1 of 2)',
    );
    expect(() => scoreStance(['a', 'b'], 1, [president])).toThrow(
      'scoreStance: more texts than count (got 1)',
    );
    expect(() => scoreStance([], 0, [])).toThrow('scoreStance: targets must hold a target (got none)');
    expect(() => scoreStance([], 0, [president, president])).toThrow(
      'scoreStance: two targets are named "president"',
    );
    expect(() => scoreStance([], 0, [{ name: 'x', terms: [{ term: '*' }] }])).toThrow(
      'scoreStance: a term of "x" has no word in it (got "*")',
    );
  });
});
