import { describe, expect, it } from 'vitest';
import {
  countOf,
  formatBytes,
  formatChange,
  formatCount,
  formatDecimal,
  formatPercent,
  formatProbability,
} from '../../src/words/formatNumber.js';

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
