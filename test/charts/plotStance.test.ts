import { describe, expect, it } from 'vitest';
import { plotStance } from '../../src/charts/plotStance.js';
import { inLanguage } from '../../src/words/language.js';
import { sampleStance } from './sampleStance.js';

const stance = sampleStance();
const figure = plotStance(stance, { timezone: 'Asia/Almaty', maxBins: 100 });
type Trace = { name: string; yaxis: string; y: (number | null)[]; connectgaps: boolean };
const traces = figure.data as unknown as Trace[];

describe('plotStance', () => {
  it('gives each target a panel of its own on one scale', () => {
    const means = traces.filter(({ name }) => name === 'stance');
    expect(means.map(({ yaxis }) => yaxis)).toEqual(['y', 'y2']);
    const { yaxis, yaxis2 } = figure.layout as Record<
      string,
      { range: number[]; domain: number[]; title: { text: string } }
    >;
    expect(yaxis!.range).toEqual(yaxis2!.range);
    expect(yaxis!.domain[0]).toBeGreaterThan(yaxis2!.domain[1]!);
    expect([yaxis!.title.text, yaxis2!.title.text]).toEqual(['president', 'police']);
  });

  it('draws nothing where nothing was collected or nobody named the target', () => {
    for (const { y, connectgaps } of traces) {
      expect(y.slice(20, 30).every((value) => value === null)).toBe(true);
      expect([y[19] === null, y[30] === null, y[40]]).toEqual([false, false, null]);
      expect(connectgaps).toBe(false);
    }
    const shapes = figure.layout['shapes'] as { fillcolor: string }[];
    expect(shapes.length).toBe(1);
  });

  it('says its numbers and has them in a table', () => {
    expect(figure.alt).toBe(
      'Mean stance, from −1 (against) to +1 (for), of the comments that name each target: president +0.25 (+0.20 to +0.30) in 245 comments; police −0.31 (−0.36 to −0.26) in 245 comments.',
    );
    expect(figure.table.rows.length).toBe(2 * 59);
    expect(figure.table.rows[20]!.slice(3)).toEqual([null, null, null, null, null, false]);
  });

  it('speaks Russian, targets by their own names', () => {
    const russian = inLanguage('ru', () => plotStance(stance, { timezone: 'Asia/Almaty' }));
    expect(russian.title).toBe('Отношение к каждому объекту');
    expect(russian.alt).toContain('president +0,25 (от +0,20 до +0,30) (245\u00a0комментариев);');
    expect(russian.table.columns.slice(0, 4)).toEqual(['объект', 'начало', 'конец', 'упоминания']);
  });

  it('draws a long series in wider bins, and no more than twelve targets', () => {
    const many = Array.from({ length: 20 }, (_, k) => ({ ...stance.targets[0]!, target: `t${k}` }));
    const wide = plotStance({ ...stance, targets: many }, { maxBins: 12 });
    expect(wide.data.length).toBe(24);
    expect((wide.data[0] as unknown as Trace).y.length).toBeLessThanOrEqual(12);
  });

  it('keeps names as text, and says so when nobody is named', () => {
    const [one] = stance.targets;
    const hostile = plotStance({ ...stance, targets: [{ ...one!, target: '<b>x</b>' }] });
    expect(JSON.stringify(hostile.layout)).not.toContain('<b>');
    const none = plotStance({ ...stance, targets: [{ ...one!, mentions: 0 }] });
    expect([none.data.length, none.alt]).toEqual([0, 'No comment names any of the targets.']);
    expect(() => plotStance(stance, { maxBins: 1 })).toThrow(
      'plotStance: maxBins must be at least 2 (got 1)',
    );
  });
});
