import { expect, it } from 'vitest';
import { inLanguage } from '../../src/words/language.js';
import { sayRange } from '../../src/words/sayRange.js';

it('says from where to where without a dash that could be a minus', () => {
  expect(sayRange('−0.18', '−0.06')).toBe('−0.18 to −0.06');
  expect(inLanguage('ru', () => sayRange('−0,18', '−0,06'))).toBe('от −0,18 до −0,06');
});
