import { describe, expect, it } from 'vitest';
import { plotObservedExpected } from '../../src/charts/plotObservedExpected.js';
import { inLanguage } from '../../src/words/language.js';
import { sampleAnalysis } from './sampleAnalysis.js';

interface Trace {
  readonly name: string;
  readonly x: readonly number[];
  readonly y: readonly (number | null)[];
  readonly yaxis: string;
  readonly marker?: { readonly symbol: readonly string[] };
}

describe('plotObservedExpected', () => {
  const figure = plotObservedExpected(sampleAnalysis());
  const traces = figure.data as unknown as Trace[];

  it('has a panel for each trace, on a logarithmic axis', () => {
    expect(new Set(traces.map(({ yaxis }) => yaxis))).toEqual(new Set(['y', 'y2']));
    expect((figure.layout.yaxis2 as { type: string }).type).toBe('log');
  });

  it('fills the marks from where chance does not explain what is seen', () => {
    const observed = traces.find(({ name, yaxis }) => name === 'observed, 1 min' && yaxis === 'y2')!;
    expect(observed.x).toEqual([1, 2, 3, 4]);
    expect(observed.y).toEqual([171, 9, 6, 3]);
    expect(observed.marker!.symbol.map((symbol) => symbol.endsWith('-open'))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('leaves zero out: it has no place on the axis', () => {
    const figureOfGap = plotObservedExpected({
      coActionHistograms: [
        { trace: 't', windowSeconds: 60, observed: [5, 0, 1], expected: [4, 0.5, 0.0001] },
      ],
      parameters: { level: 0.05 },
    });
    const [expected, observed] = figureOfGap.data as unknown as Trace[];
    expect(observed!.y).toEqual([5, null, 1]);
    expect(expected!.y).toEqual([4, 0.5, null]);
  });

  it('says in sentences where chance is left', () => {
    expect(figure.alt).toContain(
      'For same link within 1 min, 9 pairs have 3 co-actions or more where chance gives 0.071.',
    );
    expect(figure.alt).toContain('For same link within 10 s, the observed numbers stay within chance.');
    const none = plotObservedExpected({ coActionHistograms: [], parameters: { level: 0.05 } });
    expect([none.data.length, none.table.rows.length]).toEqual([0, 0]);
    expect(none.alt).toContain('nothing to compare with chance');
  });
});

describe('plotObservedExpected in Russian', () => {
  const plot = (pairs: number) =>
    inLanguage('ru', () =>
      plotObservedExpected({
        coActionHistograms: [
          { trace: 'same_text', windowSeconds: 60, observed: [200, 20, pairs], expected: [200, 20, 0.01] },
        ],
        parameters: { level: 0.05 },
      }),
    );

  it('names pairs, traces and windows in whole sentences', () => {
    const alt = (pairs: number): string => plot(pairs).alt.replaceAll('\u00a0', ' ');
    const end = '3 совпадения или больше; случай даёт 0,010.';
    expect(alt(1)).toContain(`Вид совпадения «одинаковый текст» в окне 1 мин: 1 пара, у которой ${end}`);
    expect(alt(2)).toContain(`2 пары, у которых ${end}`);
    expect(alt(5)).toContain(`5 пар, у которых ${end}`);
    expect(plot(5).table.rows[0]?.slice(0, 2)).toEqual(['одинаковый текст', '1 мин']);
  });

  it('names its lines and axes', () => {
    const { data, layout } = plot(5);
    expect(data.map(({ name }) => name)).toEqual(['случайное, 1 мин', 'наблюдаемое, 1 мин']);
    expect((layout.yaxis as { title: { text: string } }).title.text).toBe('пары');
  });
});
