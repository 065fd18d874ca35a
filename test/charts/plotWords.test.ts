import { describe, expect, it } from 'vitest';
import { plotGroupTimeline } from '../../src/charts/plotGroupTimeline.js';
import { plotHours } from '../../src/charts/plotHours.js';
import { plotWords } from '../../src/charts/plotWords.js';
import { compareGroups } from '../../src/evidence/compareGroups.js';
import { buildCommentTable } from '../../src/ingest/buildTable.js';
import { inLanguage } from '../../src/words/language.js';
import type { GroupComparison } from '../../src/model/groupComparison.js';

const start = Date.UTC(2022, 0, 5, 6);
const hour = 3_600_000;
const rows = Array.from({ length: 300 }, (_, k) => ({
  account: k % 10 === 0 ? 'own' : `c${k % 30}`,
  at: start + k * (hour / 2),
  text: k % 10 === 0 ? 'order and calm in the city <b>now</b>' : 'what a day in the city',
}));
const [comparison] = compareGroups(buildCommentTable(rows), [{ id: '<i>g1</i>', accounts: ['own'] }], {
  timezone: 'Asia/Almaty',
  draws: 19,
}) as [GroupComparison];

interface Trace {
  readonly name: string;
  readonly x: readonly (number | string)[];
  readonly y: readonly (number | null)[];
  readonly text?: readonly string[];
  readonly textposition?: readonly string[];
  readonly customdata: readonly string[];
}
const tracesOf = (figure: { readonly data: unknown }): Trace[] => figure.data as Trace[];

describe('plotWords', () => {
  const figure = plotWords(comparison, { named: 2 });

  it('draws each word once, the typical above, the avoided below', () => {
    const traces = tracesOf(figure);
    expect(traces.reduce((sum, { x }) => sum + x.length, 0)).toBe(comparison.words.length);
    const more = traces.find(({ name }) => name === 'used more')!;
    expect(more.y.every((z) => z! >= 1.96)).toBe(true);
    expect(more.text!.filter((text) => text !== '').length).toBe(2);
    expect(figure.alt).toContain('Most typical: “b”, “order”, “and”, “calm”, “now”.');
  });

  it('names the word with the same uses as the table', () => {
    const row = figure.table.rows.find(([word]) => word === 'order')!;
    expect(row.slice(1, 5)).toEqual([30, 0, 1, 1]);
    expect(
      tracesOf(figure)
        .flatMap(({ customdata }) => customdata)
        .join(),
    ).toContain('<b>order</b><br>30 uses of the group, 0 of others<br>in 1 text by 1 account');
  });

  it('names no more than there is room for, each beside its dot', () => {
    const word = (k: number): GroupComparison['words'][number] => ({
      word: `word${k}`,
      uses: 40 + (k % 3),
      otherUses: 10,
      texts: 1,
      accounts: 1,
      logOdds: 1,
      z: 6 + 0.01 * k,
    });
    const crowded = { ...comparison, words: Array.from({ length: 12 }, (_, k) => word(k)) };
    const more = tracesOf(plotWords(crowded)).find(({ name }) => name === 'used more')!;
    const named = more.text!.filter((text) => text !== '');
    expect(named.length).toBeGreaterThan(0);
    expect(named.length).toBeLessThan(12);
    expect(more.textposition).toHaveLength(12);
  });

  it('speaks Russian', () => {
    const spoken = inLanguage('ru', () => plotWords(comparison));
    expect(spoken.table.columns[1]).toBe('употребления');
    expect(spoken.alt).toContain('Самые характерные: «b», «order»');
    expect(tracesOf(spoken).map(({ name }) => name)).toEqual([
      'в пределах случайного',
      'реже обычного',
      'чаще обычного',
    ]);
    expect(JSON.stringify(spoken.data)).toContain(
      '<b>order</b><br>30\u00a0употреблений в группе, 0 у остальных<br>1\u00a0текст, 1\u00a0аккаунт<br>z',
    );
  });

  it('has words and no chart of nothing', () => {
    expect(plotWords({ ...comparison, words: [] })).toMatchObject({ data: [] });
    expect(() => plotWords(comparison, { named: -1 })).toThrow('plotWords: named must be');
  });
});

describe('plotHours', () => {
  it('has shares that add up to 100 %, and says how far apart', () => {
    const figure = plotHours(comparison);
    for (const { y } of tracesOf(figure))
      expect(y.reduce((sum: number, value) => sum + (value ?? 0), 0)).toBeCloseTo(100, 0);
    expect(figure.alt).toMatch(/Almaty time \(UTC\+6\).*The middle of its times is \d\d:\d\d.*\(p [\d.]+\)/);
    expect(figure.table.rows.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(30);
  });
});

it('plotHours speaks Russian', () => {
  const { title, alt } = inLanguage('ru', () => plotHours(comparison));
  expect(title).toMatch(/^Часы группы .* рядом с часами остальных$/);
  expect(alt).toMatch(
    / её комментариев пришлось бы перенести на другой час, чтобы часы стали как у всех; у стольких же/,
  );
});

describe('plotGroupTimeline', () => {
  const events = [
    {
      name: 'Outage',
      start: start + hour,
      end: start + 5 * hour,
      kind: 'outage',
      places: [],
      source: '',
      confidence: '',
    } as const,
  ];

  it('draws both on one time axis with the events, and the group at its share', () => {
    const figure = plotGroupTimeline(comparison, { events });
    const [own, expected, others] = tracesOf(figure);
    const sum = ({ y }: Trace): number => y.reduce((total: number, value) => total + (value ?? 0), 0);
    expect([sum(own!), sum(others!)]).toEqual([30, 270]);
    expect(sum(expected!)).toBeCloseTo(30, 0);
    expect((figure.layout.shapes as unknown[]).length).toBe(2);
    expect(figure.alt).toContain('wrote 30 comments, 10');
  });

  it('leaves bins without collection empty', () => {
    const [first, ...rest] = comparison.timeline;
    const timeline = [{ ...first!, comments: null, otherComments: null }, ...rest];
    const figure = plotGroupTimeline({ ...comparison, timeline });
    expect(tracesOf(figure).map(({ y }) => y[0])).toEqual([null, null, null]);
    expect(figure.alt).toContain('Nothing was collected in 1 bin');
  });
});

it('words from the data are no markup', () => {
  for (const figure of [plotWords(comparison), plotHours(comparison), plotGroupTimeline(comparison)])
    expect(JSON.stringify([figure.data, figure.layout.title])).not.toContain('<i>');
});
