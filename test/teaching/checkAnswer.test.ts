import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sealAnswer } from '../../scripts/teaching/buildCopies.js';
import { checkAnswer, marks } from '../../scripts/teaching/checkAnswer.js';

let said: string[] = [];
beforeEach(() => {
  said = [];
  marks.clear();
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
});
afterEach(() => vi.restoreAllMocks());

describe('checkAnswer', () => {
  it('takes a number that is one percent off, and no more', () => {
    checkAnswer('1', 100.9, 100, 'hint');
    checkAnswer('2', 101.1, 100, 'hint');
    checkAnswer('3', 0, 0, 'hint');
    checkAnswer('4', 0.1, 0, 'hint');
    checkAnswer('5', -100, 100, 'hint');
    expect([...marks.values()]).toEqual([true, false, true, false, false]);
    expect(said.slice(0, 2)).toEqual(['1: right.', '2: not yet. hint']);
  });

  it('compares sealed answers by their letters, whatever their case and spaces', () => {
    checkAnswer('1', ' B ', sealAnswer('1', 'b'), 'hint');
    checkAnswer('2', 'b', sealAnswer('1', 'b'), 'hint');
    checkAnswer('3', 780, sealAnswer('3', '780'), 'hint');
    expect([...marks.values()]).toEqual([true, false, true]);
  });

  it.each([null, undefined, '', Number.NaN, 'I do not know'])('says "not yet" to %s', (given) => {
    checkAnswer('1', given, 0, 'hint');
    checkAnswer('2', given, 12, 'hint');
    checkAnswer('3', given, sealAnswer('3', 'a'), 'hint');
    expect(said.every((line) => line.endsWith('not yet. hint'))).toBe(true);
  });

  it('remembers the last try', () => {
    checkAnswer('1', 1, 2, 'hint');
    checkAnswer('1', 2, 2, 'hint');
    expect([...marks]).toEqual([['1', true]]);
  });
});
