import { expect, it } from 'vitest';
import { diffWords } from '../../../src/evidence/cards/diffWords.js';

const marked = (first: string, second: string): string[] =>
  diffWords(first, second).map((pieces) =>
    pieces.map(({ kind, text }) => `${{ same: '', spelling: '~', different: '!' }[kind]}${text}`).join('|'),
  );

it('tells what both texts hold, and what only one does', () => {
  expect(marked('we thank our dear mayor', 'we thank the mayor today')).toEqual([
    'we thank|! our dear| mayor',
    'we thank|! the| mayor|! today',
  ]);
  expect(marked('same words', 'same words')).toEqual(['same words', 'same words']);
  expect(marked('', 'new')).toEqual(['', '!new']);
});

it('knows a word in another spelling: case, signs, look-alike and unseen letters', () => {
  expect(marked('Порядок нужен, всем', 'порядок нyжен\u200b всем')).toEqual([
    '~Порядок нужен,| всем',
    '~порядок нyжен\u200b| всем',
  ]);
  expect(marked('един\ufeffство', 'единство')).toEqual(['~един\ufeffство', '~единство']);
});

it('stays quick where nothing agrees and texts are long', () => {
  const long = (letter: string): string => Array.from({ length: 4000 }, (_, k) => `${letter}${k}`).join(' ');
  const started = performance.now();
  const [one] = diffWords(long('a'), long('b'));
  expect(one.map(({ kind }) => kind)).toEqual(['different']);
  expect(performance.now() - started).toBeLessThan(5000);
});
