import { describe, expect, it } from 'vitest';
import { checkData } from '../../src/evidence/checkData.js';
import { makeReading } from './checkReading.js';

const hour = 3_600_000;
const start = Date.UTC(2022, 0, 3);
const codes = (check: { readonly warnings: readonly { readonly code: string }[] }): string[] =>
  check.warnings.map(({ code }) => code);

describe('checkData on ids and times', () => {
  it('sees ids that a spreadsheet rounded, and not those that are just long', () => {
    const withIds = (id: (k: number) => string): ReturnType<typeof checkData> =>
      checkData(
        makeReading(
          Array.from({ length: 200 }, (_, k) => ({
            account: 'a',
            at: start + k * 1000,
            text: 'x',
            commentId: id(k),
          })),
        ),
      );
    const honest = (k: number): bigint => 1_478_000_000_000_000_000n + BigInt(k) * 7_919_000_123_457n;
    expect(withIds((k) => String(honest(k))).ids.comments).toMatchObject({
      aboveSafe: 200,
      looksRounded: false,
    });
    // As a spreadsheet leaves them: 15 digits, then zeros.
    const rounded = withIds((k) => String((honest(k) / 10_000n) * 10_000n));
    expect(rounded.ids.comments).toMatchObject({ looksRounded: true, endInZeros: 200 });
    expect(codes(rounded)).toContain('rounded-comment-ids');
    // As a script leaves them that reads ids as numbers; of 18 digits not all end in 000.
    expect(withIds((k) => String(Number(honest(k) / 10n))).ids.comments.looksRounded).toBe(true);
    expect(withIds((k) => `1.${k + 100}E+17`).ids.comments).toMatchObject({
      scientific: 200,
      looksRounded: true,
    });
    // Ids of powers of two (time << 22) are round in binary, not in decimal.
    expect(
      withIds((k) => String(BigInt(350_000_000_000 + k * 12_347) << 22n)).ids.comments.looksRounded,
    ).toBe(false);
    expect(withIds((k) => String(1000 * (k + 1))).ids.comments.looksRounded).toBe(false);
    expect(withIds((k) => `e12e${k + 100}`).ids.comments.looksRounded).toBe(false);
  });

  it.each([
    ['milliseconds', 1],
    ['seconds', 1000],
    ['minutes', 60_000],
    ['hours', hour],
    ['days', 24 * hour],
  ])('finds times of whole %s', (precision, size) => {
    const rows = Array.from({ length: 60 }, (_, k) => ({ account: 'a', at: start + k * size, text: `${k}` }));
    const check = checkData(makeReading(rows), { timezone: 'Asia/Almaty' });
    expect(check.times!.precision).toBe(precision);
    expect(codes(check).some((code) => code === 'dates-only' || code === 'coarse-times')).toBe(
      size >= 60_000,
    );
  });

  it('takes midnights of the zone for dates, and says which windows make sense', () => {
    const dates = [0, 1, 1, 4].map((day) => ({
      account: 'a',
      at: start + (day * 24 - 6) * hour,
      text: `${day}`,
    }));
    const { times, warnings, questions } = checkData(makeReading(dates), { timezone: 'Asia/Almaty' });
    expect(times).toEqual({
      precision: 'days',
      precisionSeconds: 86_400,
      sharedMoments: 0.5,
      atMidnight: 1,
      shortestWindow: 86_400,
    });
    expect(warnings.map(({ mend }) => mend).join()).toContain('--windows 86400');
    expect(questions.find(({ question }) => question.startsWith('At which hours'))!.answer).toBe('no');
  });

  it('warns when some rows have lost their hour', () => {
    const rows = Array.from({ length: 100 }, (_, k) => ({
      account: 'a',
      at: start + k * 24 * hour + (k < 10 ? 0 : 12_345_000 + k * 1000),
      text: `${k}`,
    }));
    expect(codes(checkData(makeReading(rows)))).toContain('many-midnights');
  });
});
