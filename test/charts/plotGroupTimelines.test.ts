import { describe, expect, it } from 'vitest';
import { plotGroupTimelines } from '../../src/charts/plotGroupTimelines.js';
import type { GroupComparison } from '../../src/model/groupComparison.js';
import { inLanguage } from '../../src/words/language.js';
import { sampleComparisons } from '../report/figure/sampleFigures.js';
import { sampleEvents } from './sampleEvents.js';

interface Axis {
  readonly domain: readonly [number, number];
  readonly anchor: string;
  readonly matches?: string;
  readonly range?: readonly string[];
}
interface Trace {
  readonly type: string;
  readonly x: readonly string[];
  readonly y: readonly (number | null)[];
  readonly xaxis: string;
  readonly yaxis: string;
  readonly showlegend: boolean;
}

const comparisons = sampleComparisons(7);
const draw = (given: readonly GroupComparison[], options = {}) => {
  const figure = plotGroupTimelines(given, options);
  const traces = figure.data as unknown as readonly Trace[];
  const layout = figure.layout as Readonly<Record<string, Axis>>;
  return { figure, layout, bars: traces.filter(({ type }) => type === 'bar'), traces };
};

describe('plotGroupTimelines', () => {
  it('gives each group a panel that covers no other, on one axis of time', () => {
    const { bars, layout } = draw(comparisons);
    expect(bars.length).toBe(7);
    const panels = bars.map(({ xaxis, yaxis }) => ({
      x: layout[xaxis.replace('x', 'xaxis')]!,
      y: layout[yaxis.replace('y', 'yaxis')]!,
    }));
    const apart = (a: readonly number[], b: readonly number[]): boolean => a[1]! <= b[0]! || b[1]! <= a[0]!;
    panels.forEach((one, k) =>
      panels.slice(0, k).forEach((other) => {
        expect(apart(one.x.domain, other.x.domain) || apart(one.y.domain, other.y.domain)).toBe(true);
      }),
    );
    expect(layout.xaxis2!.matches).toBe('x');
    expect(layout.xaxis2!.range).toEqual(layout.xaxis!.range);
    // Seven in two columns: the left column ends one row below the right one.
    expect([layout.xaxis!.anchor, layout.xaxis2!.anchor]).toEqual(['y7', 'y6']);
  });

  it('keeps every comment when bins are widened, and gaps as gaps', () => {
    const { bars } = draw(comparisons, { maxBins: 10 });
    for (const [k, { y }] of bars.entries()) {
      expect(y.length).toBeLessThanOrEqual(10);
      expect(y.reduce((sum: number, count) => sum + (count ?? 0), 0)).toBe(comparisons[k]!.comments);
    }
    const [first] = comparisons as [GroupComparison];
    const missing = first.timeline.map((bin, k) =>
      k < 4 ? { ...bin, comments: null, otherComments: null } : bin,
    );
    const gap = draw([{ ...first, timeline: missing }], { maxBins: Math.ceil(missing.length / 4) });
    expect(gap.bars[0]!.y[0]).toBe(null);
    expect(gap.bars[0]!.y[1]).not.toBe(null);
    expect(gap.figure.table.rows[0]!.slice(2)).toEqual([null, null]);
  });

  it('counts the groups it leaves out, in title and words', () => {
    const { figure, bars } = draw(comparisons, { maxGroups: 4 });
    expect(bars.length).toBe(4);
    expect(figure.title).toBe('When 4 groups were active (3 more groups not drawn)');
    expect(figure.alt).toContain('3 more groups not drawn.');
    expect(new Set(figure.table.rows.map(([group]) => group))).toEqual(new Set(['g1', 'g2', 'g3', 'g4']));
  });

  it.each([
    [1, 'Когда была активна группа g1 (6\u00a0групп не показано)'],
    [2, 'Когда были активны 2\u00a0группы (5\u00a0групп не показано)'],
    [5, 'Когда были активны 5\u00a0групп (2\u00a0группы не показаны)'],
    [6, 'Когда были активны 6\u00a0групп (1\u00a0группа не показана)'],
  ])('counts %i groups in Russian', (maxGroups, title) => {
    const figure = inLanguage('ru', () => plotGroupTimelines(comparisons, { maxGroups }));
    expect(figure.title).toBe(title);
    expect(figure.alt).toMatch(/ось времени общая.*Больше всего комментариев за 1\u00a0час: g1 /u);
  });

  it('shades outages and marks moments in every panel, within the time drawn', () => {
    const { layout } = draw(comparisons, { events: sampleEvents() });
    const shapes = layout.shapes as unknown as readonly { readonly type: string }[];
    // Three outages and five moments fall into the time; one comes long after.
    expect(shapes.filter(({ type }) => type === 'rect').length).toBe(3 * 7);
    expect(shapes.filter(({ type }) => type === 'line').length).toBe(5 * 7);
  });

  it('has one legend, escapes names, and says when there is nothing', () => {
    const { traces } = draw(comparisons);
    expect(traces.filter(({ showlegend }) => showlegend).length).toBe(2);
    const { figure } = draw([{ ...comparisons[0]!, group: '<b>g\u202e1</b>' }]);
    expect(JSON.stringify([figure.layout, figure.data, figure.title])).not.toMatch(/<b>g|\u202e/u);
    expect(draw([]).figure).toMatchObject({ data: [], alt: 'There is no group whose times could be shown.' });
    expect(() => plotGroupTimelines([], { columns: 0 })).toThrow(
      'plotGroupTimelines: columns must be a whole number ≥ 1 (got 0)',
    );
  });
});
