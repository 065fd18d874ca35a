import { describe, expect, it } from 'vitest';
import { plotSensitivity } from '../../src/charts/plotSensitivity.js';
import { inLanguage } from '../../src/words/language.js';
import { sampleSensitivity } from './sampleSensitivity.js';

interface Drawn {
  readonly name: string;
  readonly x: readonly string[];
  readonly y: readonly number[];
  readonly line: { readonly width: number };
  readonly fill?: string;
  readonly visible?: string;
}

const sample = sampleSensitivity();
const figure = plotSensitivity(sample);
const drawn = figure.data as unknown as Drawn[];

describe('plotSensitivity', () => {
  it('draws one line for each level, over the windows in words', () => {
    const lines = drawn.filter(({ name }) => name.startsWith('q ≤'));
    expect(lines.map(({ name }) => name)).toEqual(['q ≤ 0.01', 'q ≤ 0.05']);
    expect(lines[1]!.x).toEqual(['10 s', '1 min', '10 min', '1 h']);
    expect(lines[1]!.y).toEqual([0, 4, 12, 12]);
  });

  it('lets lines that coincide be seen, the ones below wider', () => {
    const lines = drawn.filter(({ name }) => name.startsWith('q ≤'));
    expect(lines[0]!.line.width).toBeGreaterThan(lines[1]!.line.width);
  });

  it('draws the floor of the level as a band from nothing to the most', () => {
    const band = drawn.find(({ fill }) => fill === 'tozeroy')!;
    expect(band.name).toContain('q ≤ 0.05');
    expect(band.y).toEqual([0, 0, 1, 2]);
  });

  it('keeps the fixed rule in the legend, so that it does not hide the rest', () => {
    const fixed = drawn.find(({ name }) => name === '2 co-actions or more')!;
    expect([fixed.visible, fixed.y.at(-1)]).toEqual(['legendonly', 900]);
    expect(drawn.filter(({ visible }) => visible === undefined)).toHaveLength(4);
  });

  it('shades the plateau of the level of the search', () => {
    const [shade] = figure.layout.shapes as { x0: number; x1: number }[];
    expect([shade!.x0, shade!.x1]).toEqual([1.75, 3.25]);
    expect(plotSensitivity({ ...sample, plateaus: [] }).layout.shapes).toEqual([]);
  });

  it('says the same in a sentence and in a table', () => {
    expect(figure.alt).toContain('At q ≤ 0.05 the windows find 0 to 12 accounts');
    expect(figure.alt).toContain('what shuffled accounts give, 2 at most');
    expect(figure.alt).toContain('The shaded windows, 10 min to 1 h, are the plateau');
    expect(figure.table.rows).toHaveLength(sample.rows.length);
    expect(figure.table.rows[7]).toEqual(['q ≤ 0.05', '1 h', 12, 0.222, 2, 66, 0.111, 1, true]);
    expect(figure.table.rows[0]).toHaveLength(figure.table.columns.length);
  });

  it('draws nothing where nothing is found, and says so', () => {
    const none = { ...sample, rows: sample.rows.filter(({ rule }) => rule.threshold === 2), plateaus: [] };
    const empty = plotSensitivity(none);
    expect(empty.data).toEqual([]);
    expect(empty.alt).toBe(
      'No account is found in any window (10 s to 1 h), not even at q ≤ 0.05, so there is nothing to draw.',
    );
    const without = plotSensitivity({ ...sample, windowsSeconds: [], rows: [], plateaus: [] });
    expect(without.alt).toBe('No window could be searched, so there is nothing to draw.');
  });
});

describe('plotSensitivity in Russian', () => {
  it('says rules, windows and the plateau', () => {
    const { alt, data, table, layout } = inLanguage('ru', () => plotSensitivity(sampleSensitivity()));
    expect(alt.replaceAll('\u00a0', ' ')).toBe(
      'Аккаунты, найденные в окнах от 10 с до 1 ч; каждая линия — свой порог q. При q ≤ 0,05 в окнах найдено: 0–12 аккаунтов; серая полоса — то, что дают перемешанные аккаунты, самое большее 2. Закрашенные окна (от 10 мин до 1 ч) — плато: в них находятся почти одни и те же аккаунты.',
    );
    expect((data as unknown as Drawn[]).map(({ name }) => name.replaceAll('\u00a0', ' '))).toEqual([
      'перемешанные аккаунты, q ≤ 0,05: самое большее',
      'перемешанные аккаунты, q ≤ 0,05: в среднем',
      ...['q ≤ 0,01', 'q ≤ 0,05', '2 совпадения или больше'],
    ]);
    expect(table.columns.length).toBe(table.rows[0]!.length);
    expect((layout.annotations as { text: string }[])[0]!.text).toBe('плато');
  });
});
