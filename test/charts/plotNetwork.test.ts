import { describe, expect, it } from 'vitest';
import { plotNetwork } from '../../src/charts/plotNetwork.js';
import { inLanguage } from '../../src/words/language.js';
import { sampleAnalysis } from './sampleAnalysis.js';

interface Trace {
  readonly mode: string;
  readonly name?: string;
  readonly x: readonly (number | null)[];
  readonly text?: readonly string[];
  readonly marker?: { readonly color: string; readonly symbol: string; readonly size: readonly number[] };
}

const analysis = sampleAnalysis();
const tracesOf = (figure: { readonly data: unknown }): Trace[] => figure.data as Trace[];
const isMarkers = ({ mode }: Trace): boolean => mode === 'markers';

describe('plotNetwork', () => {
  const figure = plotNetwork(analysis);

  it('draws each account once and each tie once', () => {
    const markers = tracesOf(figure).filter(isMarkers);
    const lines = tracesOf(figure).filter(({ mode }) => mode === 'lines');
    expect(markers.flatMap(({ x }) => x).length).toBe(24);
    expect(lines.flatMap(({ x }) => x).filter((x) => x === null).length).toBe(analysis.network.edges.length);
  });

  it('tells groups apart by colour and comments by size', () => {
    const markers = tracesOf(figure).filter(isMarkers);
    expect(new Set(markers.map(({ marker }) => marker!.color)).size).toBe(3);
    expect(markers.map(({ name }) => name).sort()).toEqual([
      'g1 (12 accounts)',
      'g2 (8 accounts)',
      'g3 (4 accounts)',
    ]);
    const sizes = markers.find(({ name }) => name!.startsWith('g1'))!.marker!.size;
    expect(sizes.toSorted((a, b) => a - b)).toEqual(sizes);
  });

  it('says over each account its group and partners', () => {
    const text = tracesOf(figure)
      .filter(isMarkers)
      .flatMap((trace) => trace.text ?? []);
    const one = text.find((words) => words.includes('acc-1000'))!;
    expect(one).toMatch(/^<b>acc-1000<\/b><br>group g1<br>6 comments<br>\d+ partners: acc-/);
  });

  it('draws the strongest ties when there are too many, and says so', () => {
    const few = plotNetwork(analysis, { maxEdges: 10, namedGroups: 1 });
    const lines = tracesOf(few).filter(({ mode }) => mode === 'lines');
    expect(lines.flatMap(({ x }) => x).filter((x) => x === null).length).toBe(10);
    expect(few.alt).toContain('The 10 strongest ties are drawn.');
    expect(
      tracesOf(few)
        .filter(isMarkers)
        .map(({ name }) => name),
    ).toContain('2 smaller groups');
  });

  it('has words and no chart when there is no tie', () => {
    const none = plotNetwork({ network: { nodes: [], edges: [] }, parameters: { level: 0.05 } });
    expect(none.data).toEqual([]);
    expect(none.alt).toContain('No pair of accounts acts together beyond chance');
  });
});

describe('plotNetwork in Russian', () => {
  const plot = (input: Parameters<typeof plotNetwork>[0]) => inLanguage('ru', () => plotNetwork(input));

  it('says what the English one says', () => {
    const { title, alt, table, layout, data } = plot(analysis);
    expect(title).toBe('Кто действует согласованно сверх случайного');
    expect(alt.replaceAll('\u00a0', ' ')).toBe(
      'Сеть: 24 аккаунта, 65 связей, 3 группы; связь — пара, у которой q не больше 0,05. В самой большой группе (g1) 12 аккаунтов. У самой сильной связи 6 совпадений; случай даёт 0,052. Чем больше точка, тем больше комментариев; расстояния ничего не значат.',
    );
    expect(table.columns).toContain('виды совпадений');
    expect(table.rows[0]?.at(-1)).toBe('одинаковый текст');
    expect(layout.separators).toBe(',\u00a0');
    const texts = (data as unknown as Trace[]).flatMap(({ text }) => text ?? []);
    expect(texts.find((text) => text.startsWith('<b>acc-1000<'))).toMatch(
      /<br>группа g1<br>6\u00a0комментариев<br>8\u00a0партнёров: .* и ещё 5$/,
    );
  });

  it('bends words by their numbers', () => {
    const edges = (count: number) =>
      Array.from({ length: count }, (_, k) => ({ ...analysis.network.edges[0]!, coActions: count, q: k }));
    const alt = (count: number): string =>
      plot({ ...analysis, network: { ...analysis.network, edges: edges(count) } }).alt.replaceAll(
        '\u00a0',
        ' ',
      );
    expect(alt(1)).toContain('1 связь, 3 группы');
    expect(alt(1)).toContain('У самой сильной связи 1 совпадение;');
    expect(alt(2)).toContain('2 связи, 3 группы');
    expect(alt(5)).toContain('5 связей, 3 группы');
    const drawn = inLanguage('ru', () => plotNetwork(analysis, { maxEdges: 1 })).alt;
    expect(drawn).toContain('На рисунке 1\u00a0самая сильная связь.');
  });

  it('leaves English figures without a word of it', () => {
    expect(plotNetwork(analysis).layout).not.toHaveProperty('separators');
    expect(JSON.stringify(plotNetwork(analysis))).not.toMatch(/[а-яё]/i);
  });
});
