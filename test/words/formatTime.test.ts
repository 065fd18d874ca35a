import { describe, expect, it } from 'vitest';
import {
  describeTimezone,
  describeWindow,
  findUtcOffset,
  formatDay,
  formatDays,
  formatDuration,
  formatSpan,
  formatTime,
  toLocalTime,
} from '../../src/words/formatTime.js';
import { inLanguage } from '../../src/words/language.js';

const shutdown = Date.UTC(2022, 0, 5, 10, 30);

describe('times on the clocks of a zone', () => {
  it('shifts to local wall time, over midnight too', () => {
    expect(toLocalTime(shutdown, 'Asia/Almaty')).toBe('2022-01-05 16:30:00');
    expect(toLocalTime(Date.UTC(2021, 11, 31, 20), 'Asia/Almaty')).toBe('2022-01-01 02:00:00');
    expect(toLocalTime(shutdown, 'America/New_York')).toBe('2022-01-05 05:30:00');
    expect(toLocalTime(shutdown + 999, 'UTC')).toBe('2022-01-05 10:30:00');
  });

  it('knows the offset of the day, not of today', () => {
    expect(findUtcOffset(shutdown, 'Asia/Almaty')).toBe(360);
    expect(findUtcOffset(Date.UTC(2022, 6, 1), 'Europe/Berlin')).toBe(120);
    expect(findUtcOffset(shutdown, 'Asia/Kolkata')).toBe(330);
    expect(findUtcOffset(Date.UTC(1969, 6, 20, 20, 17, 40) + 500, 'UTC')).toBe(0);
  });

  it('names the zone with its offset', () => {
    expect(describeTimezone(shutdown, shutdown, 'Asia/Almaty')).toBe('Almaty time (UTC+6)');
    expect(describeTimezone(shutdown, shutdown, 'UTC')).toBe('UTC');
    expect(describeTimezone(shutdown, shutdown, 'America/New_York')).toBe('New York time (UTC−5)');
    expect(describeTimezone(shutdown, shutdown, 'Asia/Kolkata')).toBe('Kolkata time (UTC+5:30)');
    expect(describeTimezone(Date.UTC(2022, 0, 1), Date.UTC(2022, 11, 31), 'Europe/Berlin')).toBe(
      'Berlin time (UTC+1 or UTC+2)',
    );
  });

  it('says spans without repeating the day', () => {
    expect(formatTime(shutdown + 7000, 'Asia/Almaty', { seconds: true })).toBe('5 Jan 2022, 16:30:07');
    expect(formatSpan(shutdown, shutdown, 'Asia/Almaty')).toBe('5 Jan 2022, 16:30');
    expect(formatSpan(shutdown, shutdown + 3_600_000, 'Asia/Almaty')).toBe('5 Jan 2022, 16:30 to 17:30');
    expect(formatSpan(shutdown, shutdown + 86_400_000, 'UTC')).toBe('5 Jan 2022, 10:30 to 6 Jan 2022, 10:30');
    expect(formatDays(Date.UTC(2022, 0, 2), Date.UTC(2022, 0, 20), 'UTC')).toBe('2 to 20 Jan 2022');
    expect(formatDays(Date.UTC(2021, 11, 30), Date.UTC(2022, 0, 2), 'UTC')).toBe('30 Dec 2021 to 2 Jan 2022');
  });

  it('says lengths in two units', () => {
    expect([0, 4700, 12_000, 200_000, 3_600_000, 460_800_000].map(formatDuration)).toEqual([
      '0 s',
      '4.7 s',
      '12 s',
      '3 min 20 s',
      '1 h',
      '5 d 8 h',
    ]);
    expect([10, 60, 90, 3600, 86_400, 172_800].map(describeWindow)).toEqual([
      '10 s',
      '1 min',
      '90 s',
      '1 h',
      '24 h',
      '2 d',
    ]);
  });
});

describe('times in Russian', () => {
  const inRussian = <T>(make: () => T): T => inLanguage('ru', make);

  it('says days and spans as Russian does', () => {
    const day = (month: number, date: number): number => Date.UTC(2022, month, date);
    expect(inRussian(() => [0, 4, 8].map((month) => formatDay(day(month, 5), 'UTC')))).toEqual([
      '5 янв. 2022',
      '5 мая 2022',
      '5 сент. 2022',
    ]);
    expect(inRussian(() => formatTime(shutdown + 7000, 'Asia/Almaty', { seconds: true }))).toBe(
      '5 янв. 2022, 16:30:07',
    );
    expect(inRussian(() => formatDays(day(0, 2), day(0, 20), 'UTC'))).toBe('2–20 янв. 2022');
    expect(inRussian(() => formatDays(day(0, 2), day(1, 20), 'UTC'))).toBe('2 янв. – 20 февр. 2022');
    expect(inRussian(() => formatSpan(shutdown, shutdown + 3_600_000, 'Asia/Almaty'))).toBe(
      '5 янв. 2022, 16:30 – 17:30',
    );
  });

  it('names the zone by its name, with its offset', () => {
    const name = (from: number, to: number, zone: string): string =>
      inRussian(() => describeTimezone(from, to, zone));
    expect(name(shutdown, shutdown, 'Asia/Almaty')).toBe('часовой пояс Asia/Almaty (UTC+6)');
    expect(name(shutdown, shutdown, 'UTC')).toBe('UTC');
    expect(name(Date.UTC(2022, 0, 1), Date.UTC(2022, 11, 31), 'Europe/Berlin')).toBe(
      'часовой пояс Europe/Berlin (UTC+1 или UTC+2)',
    );
  });

  it('says lengths and windows by abbreviations that do not bend', () => {
    expect(inRussian(() => [4700, 12_000, 200_000, 3_600_000, 460_800_000].map(formatDuration))).toEqual([
      '4,7 с',
      '12 с',
      '3 мин 20 с',
      '1 ч',
      '5 д 8 ч',
    ]);
    expect(inRussian(() => [10, 60, 3600, 86_400, 172_800].map(describeWindow))).toEqual([
      '10 с',
      '1 мин',
      '1 ч',
      '24 ч',
      '2 д',
    ]);
  });
});
