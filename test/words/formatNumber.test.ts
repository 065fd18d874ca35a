import { describe, expect, it } from 'vitest';
import {
  countOf,
  formatBytes,
  formatChange,
  formatCount,
  formatDecimal,
  formatFixed,
  formatPercent,
  formatProbability,
} from '../../src/words/formatNumber.js';
import { formatExact, listExact } from '../../src/words/formatExact.js';
import { inLanguage } from '../../src/words/language.js';
import { pluralForm, readNumber } from '../../src/words/plural.js';
import { sayProbability } from '../../src/words/sayProbability.js';
import { sayRange } from '../../src/words/sayRange.js';

const inRussian = <T>(make: () => T): T => inLanguage('ru', make);
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('numbers in words', () => {
  it('separates thousands', () => {
    expect([0, 999, 1000, 20034, 1234567].map(formatCount)).toEqual([
      '0',
      '999',
      '1,000',
      '20,034',
      '1,234,567',
    ]);
    expect([countOf(1, 'account'), countOf(4012, 'account')]).toEqual(['1 account', '4,012 accounts']);
  });

  it('keeps about three digits', () => {
    expect([1234.6, 12.345, 1.842, 0.0456, 0.00712, 3].map(formatDecimal)).toEqual([
      '1,235',
      '12.3',
      '1.84',
      '0.046',
      '0.0071',
      '3',
    ]);
    expect(plain(formatDecimal(1e-9))).toBe('< 0.0001');
    expect(formatDecimal(-2.5)).toBe('−2.50');
  });

  it('never rounds a small q to zero or a q below one to more than it is', () => {
    expect([0.0004, 0.0213, 0.41, 1].map((q) => plain(formatProbability(q)))).toEqual([
      '0.0004',
      '0.021',
      '0.41',
      '1.00',
    ]);
    expect(plain(formatProbability(0.00009))).toBe('< 0.0001');
    expect(plain(formatProbability(0))).toBe('< 0.0001');
    expect(formatProbability(null)).toBe('');
  });

  it('signs a change', () => {
    expect([0.123, -0.05, 0, -61.3].map(formatChange)).toEqual(['+0.12', '−0.05', '0.00', '−61.3']);
  });

  it('says shares and sizes', () => {
    expect([0, 0.00002, 0.00123, 0.0198, 0.31].map((share) => plain(formatPercent(share)))).toEqual([
      '0 %',
      '< 0.01 %',
      '0.12 %',
      '2.0 %',
      '31 %',
    ]);
    expect([999, 2_345_678].map((bytes) => plain(formatBytes(bytes)))).toEqual(['999 bytes', '2.3 MB']);
  });
});

describe('numbers in Russian', () => {
  it('separates thousands by a space that does not break, decimals by a comma', () => {
    expect(inRussian(() => [999, 1000, 1234567].map(formatCount))).toEqual([
      '999',
      '1\u00a0000',
      '1\u00a0234\u00a0567',
    ]);
    expect(inRussian(() => [1234.6, 12.345, 0.0456, -2.5, 3, 0].map(formatDecimal)).map(plain)).toEqual([
      '1 235',
      '12,3',
      '0,046',
      '−2,50',
      '3',
      '0',
    ]);
    expect(inRussian(() => [1e-9, -1e-9].map(formatDecimal)).map(plain)).toEqual(['< 0,0001', '> −0,0001']);
    expect(inRussian(() => [formatFixed(0.031, 2), formatExact(0.05), formatExact(3)])).toEqual([
      '0,03',
      '0,05',
      '3',
    ]);
    expect([listExact([0.01, 0.05]), inRussian(() => listExact([0.01, 0.05]))]).toEqual([
      '0.01, 0.05',
      '0,01; 0,05',
    ]);
  });

  it('says probabilities, changes, shares, ranges and sizes', () => {
    expect(inRussian(() => [0.0004, 0.0213, 0.41, 1, 0].map(formatProbability)).map(plain)).toEqual([
      '0,0004',
      '0,021',
      '0,41',
      '1,00',
      '< 0,0001',
    ]);
    expect(inRussian(() => [0.021, 0, null].map(sayProbability)).map(plain)).toEqual([
      '= 0,021',
      '< 0,0001',
      'неизвестно',
    ]);
    expect(sayProbability(null)).toBe('unknown');
    expect(inRussian(() => [0.123, -0.05, 0, -61.3].map(formatChange))).toEqual([
      '+0,12',
      '−0,05',
      '0,00',
      '−61,3',
    ]);
    expect(inRussian(() => [0, 0.00002, 0.00123, 0.31].map(formatPercent)).map(plain)).toEqual([
      '0 %',
      '< 0,01 %',
      '0,12 %',
      '31 %',
    ]);
    expect([sayRange('1', '2'), inRussian(() => sayRange('−0,1', '+0,2'))]).toEqual([
      '1 to 2',
      'от −0,1 до +0,2',
    ]);
    expect(inRussian(() => [999, 2_345_678].map(formatBytes)).map(plain)).toEqual(['999 байт', '2,3 МБ']);
  });

  it('gives a noun the form of its number', () => {
    const count = (n: number): string => plain(inRussian(() => countOf(n, 'account')));
    expect([0, 1, 2, 4, 5, 11, 12, 14, 21, 22, 25, 101, 111, 1002].map(count)).toEqual([
      '0 аккаунтов',
      '1 аккаунт',
      '2 аккаунта',
      '4 аккаунта',
      '5 аккаунтов',
      '11 аккаунтов',
      '12 аккаунтов',
      '14 аккаунтов',
      '21 аккаунт',
      '22 аккаунта',
      '25 аккаунтов',
      '101 аккаунт',
      '111 аккаунтов',
      '1 002 аккаунта',
    ]);
    expect(inRussian(() => countOf(2, 'thing without a Russian noun'))).toBe(
      '2 thing without a Russian nouns',
    );
  });

  it('reads the number that a text begins with', () => {
    expect(['20\u00a0034\u00a0комментария', '<\u00a00,01\u00a0%', '−0,5 ч', 'много'].map(readNumber)).toEqual(
      ['20\u00a0034', '<\u00a00,01', '−0,5', 'много'],
    );
    expect(['1', '1,5', '0.2', '13', '4\u00a0012', 'много'].map(pluralForm)).toEqual([0, 1, 1, 2, 2, 2]);
  });
});
