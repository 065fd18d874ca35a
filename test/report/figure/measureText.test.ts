import { describe, expect, it } from 'vitest';
import { measureText } from '../../../src/report/figure/measureText.js';

describe('measureText', () => {
  it('adds the widths of Arial', () => {
    // A 1366, digits 1139, space 569, of 2048.
    expect(measureText('A 1', 20.48)).toBeCloseTo(13.66 + 5.69 + 11.39, 9);
    // Щ 1920, ө 1139.
    expect(measureText('Щө', 20.48)).toBeCloseTo(30.59, 9);
  });

  it('gives bold letters more room, unknown letters a digit’s, marks none, ideographs and pictures a square', () => {
    expect(measureText('abc', 10, true)).toBeGreaterThan(measureText('abc', 10));
    expect(measureText('ξ', 20.48)).toBeCloseTo(11.39, 9);
    expect(measureText('e\u0301\u200d', 10)).toBe(measureText('e', 10));
    expect(measureText('漢🙂', 10)).toBe(20);
  });
});
