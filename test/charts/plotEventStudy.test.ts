import { describe, expect, it } from 'vitest';
import { plotDecomposition } from '../../src/charts/plotDecomposition.js';
import { plotEffects } from '../../src/charts/plotEffects.js';
import { plotOnline } from '../../src/charts/plotOnline.js';
import { plotPlacebo } from '../../src/charts/plotPlacebo.js';
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
    expect(figure.alt).toContain('20 dates of them share no time, which gives p = 0.048');
    expect(figure.table.rows[0]![0]).toBe('1 Oct 2021, 06:00');
    expect(() => plotPlacebo(sampleStudied, { bars: 0 })).toThrow('plotPlacebo: bars must be');
  });

  it('refuses in words', () => {
    expect(plotPlacebo({ ...sampleStudied, placebo: tooFew }).data).toEqual([]);
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
