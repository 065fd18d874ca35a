import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/model/analysis.js';
import type { TimelineEvent } from '../../src/model/event.js';
import type { CorrectedMood, MoodBasis } from '../../src/model/moodCorrection.js';
import { plotReportFigures } from '../../src/report/page/reportFigures.js';
import { reportDefaults } from '../../src/report/reportContext.js';
import { html } from '../../src/report/html.js';
import { buildMood } from '../../src/report/sections/mood.js';
import { inLanguage } from '../../src/words/language.js';
import { sampleAnalysis } from '../charts/sampleAnalysis.js';

const sample = sampleAnalysis();
const hourMs = 3_600_000;

const read = (analysis: Analysis, language: 'en' | 'ru' = 'en'): string =>
  inLanguage(language, () => {
    const figures = plotReportFigures(analysis);
    return html`${buildMood({ analysis, figures, clock: '', limits: reportDefaults }).body}`.text;
  })
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/\s+/g, ' ');

describe('when an event was', () => {
  const event = (
    start: string,
    end: string,
    more: Pick<TimelineEvent, 'precision' | 'startPrecision' | 'endPrecision'>,
  ): TimelineEvent => ({
    ...{ name: 'Curfew', start: Date.parse(start), end: Date.parse(end), kind: 'measure' },
    ...{ places: [], source: '', confidence: '', ...more },
  });
  const say = (one: TimelineEvent): string =>
    /Curfew\s+(.*?) · measure/u.exec(read({ ...sample, events: [one], eventStudy: null }))![1]!;

  it('is said as days where no more is known, on the clocks of the zone or of UTC', () => {
    const day = { precision: 'day' } as const;
    expect(say(event('2022-01-04T18:00Z', '2022-01-05T18:00Z', day))).toBe('5 Jan 2022');
    expect(say(event('2022-01-04T18:00Z', '2022-01-19T18:00Z', day))).toBe('5 to 19 Jan 2022');
    expect(say(event('2022-01-05T00:00Z', '2022-01-06T00:00Z', day))).toBe('5 Jan 2022');
    expect(say(event('2022-01-05T00:00Z', '2022-01-05T00:00Z', day))).toBe('5 Jan 2022');
  });

  it('is said as a time where that is known, at midnight too', () => {
    const midnight = ['2022-01-04T18:00Z', '2022-01-05T18:00Z'] as const;
    const span = '5 Jan 2022, 00:00 to 6 Jan 2022, 00:00';
    expect(say(event(...midnight, {}))).toBe(span);
    expect(say(event(...midnight, { precision: 'minute' }))).toBe(span);
    expect(say(event(...midnight, { precision: 'day', startPrecision: 'minute' }))).toBe(span);
    expect(say(event('2022-01-05T10:30Z', '2022-01-05T18:00Z', { precision: 'day' }))).toBe(
      '5 Jan 2022, 16:30 to 6 Jan 2022, 00:00',
    );
  });
});

describe('the mood in Russian', () => {
  it('has its sentences, tables and events in it', () => {
    const text = read({ ...sample, mood: { ...sample.mood, scorer: 'built-in word lists' } }, 'ru');
    expect(text).toContain('Оценщик настроения: встроенные списки слов ; он знает 31 % слов.');
    expect(text).toContain('Комментарии по языкам: русский 71 %, казахский 19 %, не определён 6,0 %');
    expect(text).toContain('Invented curfew 5 янв. 2022, 18:00 · мера властей · Almaty');
    expect(text).toContain('насколько известно время: только дата');
    expect(text).toContain('−0,12 (от −0,18 до −0,06) спокойные даты: 0,030');
    expect(text).toContain('никто не знает, насколько неверен уровень настроения');
    const outside = { ...sample.events[0]!, start: 0, end: hourMs };
    expect(read({ ...sample, events: [outside], eventStudy: null }, 'ru')).toContain('вне графика');
  });

  const interval = (estimate: number) => ({ estimate, low: estimate - 0.05, high: estimate + 0.05 });
  const value = (measure: CorrectedMood['measure'], part: CorrectedMood['part']): CorrectedMood => ({
    ...{ measure, part, event: part === 'after_minus_before' ? 3 : null, comments: 100, scorerAlone: 0.1 },
    ...{ corrected: interval(0.2), labels: 40, labelsOnly: interval(0.3), note: '' },
  });
  const values = [
    value('mean', 'all'),
    value('share_negative', 'all'),
    { ...value('share_neutral', 'all'), corrected: null },
    value('mean', 'after_minus_before'),
  ];
  const readBy = (basis: MoodBasis, language: 'en' | 'ru'): string =>
    read({ ...sample, mood: { ...sample.mood, correction: { basis, comments: 100, values } } }, language);

  it.each([
    [1, 1, 1, '(1 комментарий) среднее', '1 размеченная строка не найдена', '1 строка оставлена пустой'],
    [22, 2, 2, '(22 комментария) среднее', '2 размеченные строки не найдены', '2 строки оставлены пустыми'],
    [25, 5, 5, '(25 комментариев) среднее', '5 размеченных строк не найдено', '5 строк оставлено пустыми'],
  ])('counts %i labels', (labelled, unmatched, blank, ...sentences) => {
    const basis: MoodBasis = {
      kind: 'labels',
      file: 'sheet.csv',
      labelled,
      accounts: labelled,
      blank,
      unmatched,
      agreement: interval(0.7),
      worthLabels: 500,
      strata: 'as drawn',
    };
    const text = readBy(basis, 'ru');
    for (const sentence of sentences) expect(text).toContain(sentence);
    expect(text).toContain('среднее настроение +0,20 (95-процентный интервал от +0,15 до +0,25)');
    expect(text).toContain(
      'отрицательных 20 % (от 15 % до 25 %; только оценщик: 10 %), нейтральных неизвестно',
    );
    expect(text).toContain('После минус до: Invented internet shutdown');
    expect(readBy(basis, 'en')).toContain(
      'The labels without the scorer say +0.30 (+0.25 to +0.35); with it they are worth 500.',
    );
  });

  it('tells accuracy that was measured elsewhere', () => {
    const set = { set: 'RuSet', texts: 3000, macroF1: 0.61, accuracy: 0.63, confusion: [] } as const;
    const basis: MoodBasis = {
      kind: 'measured accuracy',
      unmeasured: 0.04,
      borrowed: ['kk'],
      sets: [
        { ...set, language: 'ru' },
        { ...set, language: 'kk', set: 'KkSet', texts: 2 },
      ],
    };
    const text = readBy(basis, 'ru');
    expect(text).toContain(
      '63 % (русский, RuSet, 3 000 текстов, macro-F1 0,61); 63 % (казахский, KkSet, 2 текста',
    );
    expect(text).toContain('Набор всего один для языков: русский и казахский;');
    expect(readBy(basis, 'en')).toContain('For Russian and Kazakh there is one set only');
    expect(readBy(basis, 'en')).toContain(
      'the mean mood (of −1, 0 and +1) could be +0.15 to +0.25 (scorer alone +0.10); the share of comments negative 15 % to 25 % (scorer alone 10 %).',
    );
  });
});
