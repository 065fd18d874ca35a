import { describe, expect, it } from 'vitest';
import { plotVolumeAndMood } from '../../src/charts/plotVolumeAndMood.js';
import { inLanguage } from '../../src/words/language.js';
import { sampleAnalysis } from './sampleAnalysis.js';

interface Trace {
  readonly name: string;
  readonly x: readonly (string | null)[];
  readonly y: readonly (number | null)[];
  readonly connectgaps?: boolean;
}

const analysis = sampleAnalysis();
const figure = plotVolumeAndMood(analysis);
const traceOf = (name: string): Trace =>
  (figure.data as unknown as Trace[]).find((trace) => trace.name === name)!;

describe('plotVolumeAndMood', () => {
  it('leaves gaps empty in line, bars and band', () => {
    const mood = traceOf('mood');
    expect(mood.connectgaps).toBe(false);
    analysis.mood.series.forEach((point, index) => {
      if (point.collected) return;
      expect(mood.y[index]).toBeNull();
      expect(traceOf('comments').y[index]).toBeNull();
    });
    const band = traceOf('95 % interval');
    const gapStart = '2022-01-15 18:00:00';
    const gapEnd = '2022-01-16 06:00:00';
    const stretches = band.x
      .map((x) => x ?? '|')
      .join()
      .split(',|,');
    expect(stretches.length).toBeGreaterThan(3);
    for (const stretch of stretches) {
      const times = stretch.split(',');
      expect(times.some((time) => time < gapStart) && times.some((time) => time > gapEnd)).toBe(false);
    }
  });

  it('shows the clocks of the zone and says so', () => {
    const axis = figure.layout.xaxis as { title: { text: string }; range: string[] };
    expect(axis.title.text).toBe('Almaty time (UTC+6)');
    expect(axis.range[0]).toBe('2022-01-02 00:00:00');
    expect(traceOf('mood').x[0]).toBe('2022-01-02 00:30:00');
  });

  it('shades an outage from its start to its end', () => {
    const shapes = figure.layout.shapes as { type: string; x0: string; x1: string; y0: number }[];
    const full = shapes.filter(
      (shape) => shape.type === 'rect' && shape.x0 === '2022-01-05 16:00:00' && shape.y0 === 0,
    );
    expect(full.map(({ x1 }) => x1)).toEqual(['2022-01-11 00:00:00']);
  });

  it('puts no label on another: labels of one height stand apart', () => {
    const labels = figure.layout.annotations as { x: string; y: number; text: string }[];
    expect(labels.length).toBe(8);
    const span = 18 * 86_400_000;
    const moments = labels.filter(({ text }) => text.length < 12);
    for (const a of moments) {
      for (const b of moments) {
        if (a === b || Math.abs(a.y - b.y) > 0.001) continue;
        expect(Math.abs(Date.parse(a.x) - Date.parse(b.x)) / span).toBeGreaterThan(0.05);
      }
    }
  });

  it('says the main numbers in sentences and all numbers in the table', () => {
    expect(figure.alt).toContain('15,478 comments');
    expect(figure.alt).toContain('Nothing was collected in 3 gaps (16 h in all)');
    expect(figure.alt).toContain('Invented internet shutdown (5 Jan 2022, 16:00 to 11 Jan 2022, 00:00)');
    expect(figure.table.rows.length).toBe(analysis.mood.series.length);
  });

  it('draws wider bins when there are too many, and says so in the title', () => {
    const coarse = plotVolumeAndMood(analysis, { maxBins: 100 });
    expect(coarse.title).toBe('Mood and comments, in bins of 6 h (finer bins put together to be readable)');
    expect(coarse.table.rows.length).toBeLessThanOrEqual(100);
    expect(coarse.alt).toContain('15,478 comments');
    expect(() => plotVolumeAndMood(analysis, { maxBins: 1 })).toThrow(
      'plotVolumeAndMood: maxBins must be at least 2 (got 1)',
    );
  });

  it('lets the days carry line and band, with the hours as a thin line behind', () => {
    const day = 86_400_000;
    const first = analysis.mood.series[0]!;
    const days = Array.from({ length: 6 }, (_, k) => ({
      ...first,
      from: first.from + k * day,
      to: first.from + (k + 1) * day,
      mean: k === 2 ? null : 0.1 * k,
      low: k === 2 ? null : 0.1 * k - 0.02,
      high: k === 2 ? null : 0.1 * k + 0.02,
    }));
    const drawn = plotVolumeAndMood({ ...analysis, mood: { ...analysis.mood, days } });
    const named = (name: string): Trace =>
      (drawn.data as unknown as Trace[]).find((trace) => trace.name === name)!;
    expect(named('mood by the day').y).toEqual([0, 0.1, null, 0.3, 0.4, 0.5]);
    expect(named('by the hour').y.length).toBe(analysis.mood.series.length);
    expect(named('95 % interval').y.filter((value) => value !== null).length).toBe(2 * 5);
    expect(named('comments').y.length).toBe(analysis.mood.series.length);
  });

  it('speaks Russian', () => {
    const russian = inLanguage('ru', () => plotVolumeAndMood(analysis));
    expect(russian.title).toBe('Настроение и комментарии по часам');
    expect(russian.alt).toContain('внизу 15\u00a0478\u00a0комментариев. Настроение в среднем −0,04 по шкале');
    expect(russian.alt).toContain('Ничего не собрано: 3\u00a0пропуска (всего 16 ч)');
    const names = (russian.data as unknown as Trace[]).map(({ name }) => name);
    expect(names).toEqual([
      '95-процентный интервал',
      'без аккаунтов, действующих согласованно',
      'настроение',
      'комментарии',
    ]);
    const coarse = inLanguage('ru', () => plotVolumeAndMood(analysis, { maxBins: 100 }));
    expect(coarse.title).toBe(
      'Настроение и комментарии, интервалы по 6 ч (мелкие интервалы объединены, чтобы график читался)',
    );
  });

  it('has nothing to draw without a series', () => {
    const empty = plotVolumeAndMood({ ...analysis, mood: { series: [] } });
    expect(empty.data).toEqual([]);
    expect(empty.alt).toBe('No mood was measured in these data.');
  });
});
