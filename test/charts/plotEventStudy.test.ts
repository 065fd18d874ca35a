import { describe, expect, it } from 'vitest';
import { plotDecomposition } from '../../src/charts/plotDecomposition.js';
import { plotEffects } from '../../src/charts/plotEffects.js';
import { plotOnline } from '../../src/charts/plotOnline.js';
import { plotPlacebo } from '../../src/charts/plotPlacebo.js';
import { inLanguage } from '../../src/words/language.js';
import { sampleAnalysis } from './sampleAnalysis.js';
import { sampleDecomposition, sampleStudied, tooFew } from './sampleStudy.js';

interface Trace {
  readonly name: string;
  readonly x: readonly (string | number)[];
  readonly y: readonly (number | null)[];
  readonly base?: readonly number[];
  readonly text?: readonly string[];
  readonly error_x?: { readonly array: readonly number[]; readonly arrayminus: readonly number[] };
  readonly error_y?: { readonly array: readonly number[]; readonly arrayminus: readonly number[] };
}

const { eventStudy, events } = sampleAnalysis();
const study = eventStudy!;
const tracesOf = (data: unknown): readonly Trace[] => data as readonly Trace[];

describe('plotEffects', () => {
  const figure = plotEffects(study, events);
  const traces = tracesOf(figure.data);

  it('draws estimates with their intervals, and keeps a line for what cannot be said', () => {
    const shift = traces.find(({ name }) => name === 'shift of everybody')!;
    expect(shift.x).toEqual([0.21, 0.21]);
    expect(shift.error_x!.array[1]).toBeCloseTo(0.06, 9);
    expect(traces.find(({ name }) => name === 'cannot say')!.y.length).toBe(events.length - 2);
    const within = traces.find(({ name }) => name.startsWith('the same people'))!;
    expect(within.x).toEqual([0.05]);
  });

  it('gives every mark a line of its own', () => {
    const lines = traces.filter(({ name }) => name !== 'cannot say').flatMap(({ y }) => y);
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('has numbers and refusals in table and words', () => {
    expect(figure.table.rows.length).toBe(4 * events.length);
    expect(figure.table.rows).toContainEqual([
      'Invented internet shutdown',
      'shift of everybody',
      0.21,
      0.15,
      0.27,
      0.0476,
      '',
    ]);
    expect(figure.table.rows.at(-1)!.at(-1)).toBe(tooFew.because);
    expect(figure.alt).toContain(`Of ${events.length - 2} events it cannot be said.`);
  });

  it('speaks Russian, of the mood and of a column', () => {
    const russian = inLanguage('ru', () => plotEffects(study, events));
    expect(russian.title).toBe('Сдвиг настроения у каждого события и кто за ним стоит');
    expect(russian.alt).toContain(
      '5 «Invented internet shutdown» +0,21 (от +0,15 до +0,27), p по спокойным датам 0,048. Для 7\u00a0событий сказать нельзя.',
    );
    expect(tracesOf(russian.data).map(({ name }) => name)).toContain('те же люди в другом тоне');
    const measure = { name: '<b>anger', comments: 1, binHours: 1, series: [] };
    const ofColumn = inLanguage('ru', () => plotEffects({ ...study, measure }, events.slice(0, 2)));
    expect(ofColumn.title).toContain('Сдвиг показателя «&lt;b&gt;anger»');
    expect(plotEffects({ ...study, measure }, events).title).toBe(
      'Shift of “&lt;b&gt;anger” at each event, and who is behind it',
    );
  });
});

describe('plotDecomposition', () => {
  it('begins each bar where the one before ends, and ends at the shift', () => {
    const figure = plotDecomposition(sampleStudied);
    const [bars, intervals] = tracesOf(figure.data);
    const ends = bars!.y.map((value, k) => bars!.base![k]! + value!);
    bars!.base!.slice(1, -1).forEach((base, k) => expect(base).toBeCloseTo(ends[k]!, 3));
    expect(ends.at(-2)).toBeCloseTo(sampleDecomposition.shift.estimate, 9);
    expect([bars!.base!.at(-1), bars!.y.at(-1)]).toEqual([0, 0.21]);
    expect(intervals!.error_y!.array[0]).toBeCloseTo(0.03, 9);
    expect(figure.alt).toContain('fell silent +0.12 (+0.08 to +0.16)');
    expect(figure.table.rows.map(([part]) => part)).toEqual([
      'changed their tone',
      'wrote more or less',
      'came',
      'fell silent',
      'set aside: g1',
      'set aside: g2',
      'the shift',
    ]);
  });

  it('writes each number clear of its bar and its whisker, which stand beside each other in full colours', () => {
    const [bars, intervals, values] = tracesOf(plotDecomposition(sampleStudied).data);
    const { offset, width, marker } = bars as unknown as {
      readonly offset: number;
      readonly width: number;
      readonly marker: object;
    };
    expect(marker).not.toHaveProperty('opacity');
    values!.y.forEach((value, k) => {
      const end = bars!.base![k]! + bars!.y[k]!;
      expect(intervals!.x[k]).toBeGreaterThan((bars!.x[k] as number) + offset + width);
      expect(value).toBeGreaterThanOrEqual(Math.max(bars!.base![k]!, end) - 1e-9);
      expect(value).toBeGreaterThanOrEqual(intervals!.y[k]! + intervals!.error_y!.array[k]! - 1e-9);
    });
    const { range } = plotDecomposition(sampleStudied).layout.yaxis as { readonly range: number[] };
    expect(range[0]).toBeLessThan(0);
    expect(range[1]).toBeGreaterThan(0.27);
    expect((values as unknown as { readonly textposition: string }).textposition).toBe('top center');
  });

  it('keeps numbers within the figure where all of it lies below 0', () => {
    const below = { estimate: -0.2, low: -0.3, high: -0.1, comments: 3, accounts: 3 };
    const none = { estimate: 0, low: null, high: null, comments: 0, accounts: 0 };
    const parts = { within: below, reweighting: none, entry: none, exit: none, setAside: [] };
    const decomposition = { ...sampleDecomposition, ...parts, shift: below, setAsideTotal: null };
    const figure = plotDecomposition({ ...sampleStudied, decomposition });
    const { range } = figure.layout.yaxis as { readonly range: number[] };
    expect([range[0]! < -0.3, range[1]! > 0]).toEqual([true, true]);
    expect(tracesOf(figure.data)[2]!.y).toEqual([0, -0.2, -0.2, -0.2, 0]);
  });

  it('speaks Russian', () => {
    const figure = inLanguage('ru', () => plotDecomposition(sampleStudied));
    expect(figure.title).toBe('Кто стоит за сдвигом: Invented internet shutdown');
    expect(figure.alt).toContain('умолкли +0,12 (от +0,08 до +0,16); отдельно: g1 +0,04');
    expect(figure.table.rows.at(-1)![0]).toBe('весь сдвиг');
    expect(JSON.stringify(figure.layout)).toContain('писали больше<br>или меньше');
    const axis = (measure?: string): unknown =>
      (plotDecomposition(sampleStudied, 'x', measure).layout.yaxis as { title: { text: string } }).title.text;
    expect([axis(), axis('the tone')]).toEqual(['change of the mood', 'change of the tone']);
    expect(inLanguage('ru', () => axis())).toBe('изменение настроения');
  });

  it('makes names of groups and events safe', () => {
    const [set, ...rest] = sampleDecomposition.setAside;
    const decomposition = {
      ...sampleDecomposition,
      setAside: [{ ...set!, name: '<b>x</b>\u202e' }, ...rest],
    };
    const figure = plotDecomposition({ ...sampleStudied, event: '<a>\u202e', decomposition });
    expect(JSON.stringify([figure.data, figure.layout])).not.toMatch(/<b>x|<a>|\u202e/u);
    expect(figure.alt).not.toContain('\u202e');
  });

  it('says what is missing in place of a drawing', () => {
    const figure = plotDecomposition({ ...sampleStudied, decomposition: tooFew });
    expect([figure.data.length, figure.alt]).toEqual([
      0,
      'Who is behind the shift at “Invented internet shutdown” cannot be said: accounts before: at least 10 needed, 3 found.',
    ]);
  });
});

describe('plotPlacebo', () => {
  it('counts every quiet date once and marks the event', () => {
    const figure = plotPlacebo(sampleStudied, { timezone: 'Asia/Almaty' });
    const [bars] = tracesOf(figure.data);
    expect(bars!.y.reduce<number>((sum, count) => sum + count!, 0)).toBe(80);
    expect((figure.layout.shapes as { x0: number }[])[0]!.x0).toBe(7);
    expect(figure.alt).toContain('0 quiet dates shift as much');
    expect(figure.alt).toContain('20 dates of them share no time, which gives p =\u00a00.048');
    expect(figure.table.rows[0]![0]).toBe('1 Oct 2021, 06:00');
    expect(() => plotPlacebo(sampleStudied, { bars: 0 })).toThrow('plotPlacebo: bars must be');
  });

  it('refuses in words', () => {
    expect(plotPlacebo({ ...sampleStudied, placebo: tooFew }).data).toEqual([]);
  });

  it.each([
    [0, 'Столь же большой сдвиг показали 0\u00a0спокойных дат.'],
    [1, 'Столь же большой сдвиг показала 1\u00a0спокойная дата.'],
    [2, 'Столь же большой сдвиг показали 2\u00a0спокойные даты.'],
    [21, 'Столь же большой сдвиг показала 21\u00a0спокойная дата.'],
  ])('counts %i dates in Russian', (large, sentence) => {
    const { placebo } = sampleStudied;
    if (placebo.kind === 'cannot say') throw new Error('the sample has quiet dates');
    const placebos = placebo.placebos.map((one, k) => ({ ...one, ratio: k < large ? 8 : 0 }));
    const studied = { ...sampleStudied, placebo: { ...placebo, placebos } };
    const { alt, title } = inLanguage('ru', () => plotPlacebo(studied, { timezone: 'Asia/Almaty' }));
    expect(alt).toContain(sentence);
    expect(title).toBe('На фоне спокойных дат: Invented internet shutdown');
  });
});

describe('plotOnline', () => {
  const figure = plotOnline(study.online!, events, { timezone: 'Asia/Almaty' });

  it('stacks the streams on the clocks of the zone, without a bar in a gap', () => {
    const traces = tracesOf(figure.data);
    expect(traces.map(({ name }) => name)).toEqual(['before and after', 'only before', 'only after']);
    expect(traces[0]!.x[0]).toBe('2022-01-02 03:00:00');
    expect(traces.map(({ y }) => y[50])).toEqual([null, null, null]);
    expect(figure.layout.barmode).toBe('stack');
  });

  it('shades outages whole and gaps grey, and says so', () => {
    const shapes = figure.layout.shapes as { x0: string; x1: string; y0: number }[];
    expect(shapes.some(({ x0, x1 }) => x0 === '2022-01-05 16:00:00' && x1 === '2022-01-11 00:00:00')).toBe(
      true,
    );
    expect(shapes.some(({ x0, x1 }) => x0 === '2022-01-14 12:00:00' && x1 === '2022-01-14 18:00:00')).toBe(
      true,
    );
    expect(figure.alt).toContain('Nothing was collected in 1 gap');
    expect(figure.alt).toContain('Shaded as outages: Invented internet shutdown');
  });

  it('speaks Russian, the names of places as they are', () => {
    const russian = inLanguage('ru', () => plotOnline(study.online!, events, { timezone: 'Asia/Almaty' }));
    expect(tracesOf(russian.data).map(({ name }) => name)).toEqual([
      'до и после',
      'только до',
      'только после',
    ]);
    expect(russian.alt).toContain('Ничего не собрано: 1\u00a0пропуск');
    expect(russian.alt).toContain(
      'Закрашены отключения: Invented internet shutdown (от 5 янв. 2022, 16:00 до ',
    );
    const streams = [
      { name: 'Almaty', comments: [3, null, 1] },
      { name: 'elsewhere or not known', comments: [1, null, 0] },
    ];
    const byPlace = { ...study.online!, by: 'place' as const, event: null, streams };
    const { table, alt } = inLanguage('ru', () => plotOnline(byPlace, []));
    expect(table.columns).toEqual(['время', 'Almaty', 'другие места или место неизвестно']);
    expect(alt).toContain('5\u00a0комментариев, 1–2 янв. 2022; сложены по месту аккаунта: Almaty 80');
  });

  it('puts bins together without losing a comment', () => {
    const wide = plotOnline(study.online!, events, { maxBins: 20 });
    const sum = (data: unknown): number =>
      tracesOf(data)
        .flatMap(({ y }) => y)
        .reduce<number>((total, count) => total + (count ?? 0), 0);
    expect(tracesOf(wide.data)[0]!.y.length).toBeLessThanOrEqual(20);
    expect(sum(wide.data)).toBe(sum(figure.data));
    expect(() => plotOnline(study.online!, events, { maxBins: 1 })).toThrow('plotOnline: maxBins');
  });
});
