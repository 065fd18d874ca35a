import { expect, test } from 'vitest';
import { measureAccuracy } from '../../bench/sentiment/measureAccuracy.js';
import { setsArePresent } from '../../bench/sentiment/readSets.js';
import { measuredAccuracy } from '../../src/sentiment/measuredAccuracy.js';

test('every entry adds up', () => {
  for (const { set, texts, confusion, classes } of measuredAccuracy) {
    expect(
      confusion.flat().reduce((sum, count) => sum + count, 0),
      set,
    ).toBe(texts);
    const rows = confusion.map((row) => row.reduce((sum, count) => sum + count, 0));
    expect(
      ([-1, 0, 1] as const).filter((one) => rows[one + 1]! > 0),
      set,
    ).toEqual(classes);
  }
  expect(new Set(measuredAccuracy.map(({ language }) => language))).toEqual(new Set(['ru', 'kk', 'en']));
});

test.skipIf(!setsArePresent())(
  'says what the scorer does now (skipped without ../shared/data/sentiment)',
  { timeout: 120_000 },
  () => {
    expect(measureAccuracy()).toEqual(measuredAccuracy);
  },
);
