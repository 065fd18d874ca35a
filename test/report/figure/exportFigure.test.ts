import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { plotNetwork } from '../../../src/charts/plotNetwork.js';
import { plotVolumeAndMood } from '../../../src/charts/plotVolumeAndMood.js';
import type { Figure } from '../../../src/model/figure.js';
import { exportFigure } from '../../../src/report/figure/exportFigure.js';
import { loadPackage } from '../../../src/report/figure/loadPackage.js';
import { listReportFigures, plotReportFigures } from '../../../src/report/page/reportFigures.js';
import { inLanguage } from '../../../src/words/language.js';
import { sampleAnalysis } from '../../charts/sampleAnalysis.js';
import { poisonAnalysis } from '../poisonAnalysis.js';

const dots: Figure = {
  id: 'dots',
  title: 'Dots & lines',
  data: [
    { type: 'scatter', x: ['пятница', 'сенбі'], y: new Float64Array([1_000_000, 2_000_000]), name: 'Қазақ' },
  ],
  layout: { height: 300, yaxis: { automargin: true, tickformat: ',d' } },
  alt: 'Two dots, one <higher>.',
  table: { columns: ['x'], rows: [[1]] },
};

/** Fails where the text is no well-formed XML. */
const parse = (svg: string): Document => new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document;
const words = (svg: Document): string[] =>
  [...svg.querySelectorAll('text')].map((text) => text.textContent ?? '');

/** Width, height and bytes as the header of a PNG tells. */
function readPng(png: Uint8Array): { signature: string; width: number; height: number } {
  const bytes = Buffer.from(png);
  return {
    signature: bytes.toString('latin1', 1, 4),
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
  };
}

describe('exportFigure, SVG', () => {
  it('has the size, the words as letters, and title and description for those who cannot see', async () => {
    const svg = parse(await exportFigure(dots, { width: 640 }));
    const root = svg.documentElement;
    expect([root.getAttribute('width'), root.getAttribute('height'), root.getAttribute('role')]).toEqual([
      '640',
      '300',
      'img',
    ]);
    expect(svg.getElementById(root.getAttribute('aria-labelledby')!)?.textContent).toBe('Dots & lines');
    expect(svg.getElementById(root.getAttribute('aria-describedby')!)?.textContent).toBe(dots.alt);
    expect(words(svg)).toEqual(expect.arrayContaining(['Dots & lines', 'пятница', 'сенбі', '2,000,000']));
  });

  it('leaves room for the labels of the axes', async () => {
    const left = async (tickformat: string): Promise<number> => {
      const figure = { ...dots, layout: { yaxis: { automargin: true, tickformat }, margin: { l: 8 } } };
      const svg = parse(await exportFigure(figure));
      // Where the labels end; they are written from right to left of it.
      return Number(svg.querySelector('.ytick text')!.getAttribute('x'));
    };
    // "2,000,000" at 12 pixels takes 7 digits and 2 commas: 53 pixels; "2M" takes 17.
    const [long, short] = [await left(',d'), await left('.1s')];
    expect(long).toBeGreaterThan(53);
    expect(long - short).toBeGreaterThan(25);
  });

  it('gives the same bytes each time, whatever was drawn before, and other names to the parts of other figures', async () => {
    const first = await exportFigure(dots);
    const other = await exportFigure({ ...dots, id: 'other' });
    expect(await exportFigure(dots)).toBe(first);
    const both = await Promise.all([exportFigure(dots), exportFigure({ ...dots, id: 'other' })]);
    expect(both).toEqual([first, other]);
    const ids = (svg: string): string[] => [...parse(svg).querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids(first).filter((id) => ids(other).includes(id))).toEqual([]);
  });

  it('takes the theme and the ground', async () => {
    const figure = { ...dots, data: [{ x: [1, 2], y: [1, 2], line: { color: '#0072B2' } }] };
    const [light, dark, clear] = await Promise.all([
      exportFigure(figure),
      exportFigure(figure, { theme: 'dark' }),
      exportFigure(figure, { background: 'transparent' }),
    ]);
    const ground = (svg: string): string | null | undefined =>
      parse(svg).querySelector('svg > rect[width="100%"]')?.getAttribute('fill');
    expect([ground(light), ground(dark), ground(clear)]).toEqual(['#ffffff', '#16191d', undefined]);
    expect(light).toContain('rgb(0, 114, 178)');
    expect(dark).toContain('rgb(88, 176, 238)');
    expect(dark).not.toContain('rgb(0, 114, 178)');
  });

  it('puts a title that is too long on several lines above the figure', async () => {
    const title = 'Who is behind the shift of the mood at an event with a very long name that never ends';
    const svg = parse(await exportFigure({ ...dots, title }, { width: 400 }));
    const lines = [...svg.querySelectorAll('.gtitle tspan.line')].map((line) => line.textContent);
    expect(lines.length).toBe(2);
    expect(lines.join(' ')).toBe(title);
    expect(Number(svg.documentElement.getAttribute('height'))).toBeGreaterThan(300);
  });

  it('does not change the figure', async () => {
    const before = JSON.stringify(dots);
    await exportFigure(dots, { theme: 'dark' });
    expect(JSON.stringify(dots)).toBe(before);
  });

  it('keeps hostile names as text', async () => {
    const figures = listReportFigures(plotReportFigures(poisonAnalysis(sampleAnalysis())));
    const shown = figures.filter(({ id }) =>
      /^(network|event-effects|decomposition-1|who-was-online)$/u.test(id),
    );
    expect(shown.length).toBe(4);
    for (const figure of shown) {
      const svg = parse(await exportFigure(figure));
      expect(svg.querySelectorAll('script, foreignObject, a, image, iframe').length, figure.id).toBe(0);
      const attributes = [...svg.querySelectorAll('*')].flatMap((one) => [...one.attributes]);
      expect(
        attributes.filter(({ name, value }) => /^on|href/u.test(name) || /javascript:/u.test(value)),
      ).toEqual([]);
    }
  });

  it('explains what it cannot take', async () => {
    const wrong = async (options: object, figure = dots): Promise<string> =>
      exportFigure(figure, options).then(
        () => '',
        (error: Error) => error.message,
      );
    expect(await wrong({ format: 'pdf' })).toBe('exportFigure: format must be svg or png (got pdf)');
    expect(await wrong({ width: 5 })).toBe('exportFigure: width must be from 100 to 10000 (got 5)');
    expect(await wrong({ height: NaN })).toBe('exportFigure: height must be from 100 to 10000 (got NaN)');
    expect(await wrong({ scale: 0 })).toBe('exportFigure: scale must be > 0 and at most 10 (got 0)');
    const empty = plotNetwork({ network: { nodes: [], edges: [] }, parameters: { level: 0.05 } });
    expect(await wrong({}, empty)).toContain('exportFigure: there is nothing to draw in "network": ');
  });
});

describe('exportFigure, PNG', () => {
  it('has width × scale pixels, and the same bytes twice', async () => {
    const png = await exportFigure(dots, { format: 'png', width: 500, scale: 3 });
    expect(readPng(png)).toEqual({ signature: 'PNG', width: 1500, height: 900 });
    const again = await exportFigure(dots, { format: 'png', width: 500, scale: 3 });
    expect(Buffer.compare(again, png)).toBe(0);
  });

  it('says that there is no font instead of leaving letters out', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'in-concert-font-'));
    const file = join(folder, 'none.ttf');
    writeFileSync(file, 'no font');
    try {
      await expect(exportFigure(dots, { format: 'png', fonts: [file] })).rejects.toThrow(
        `exportFigure: no font in ${file}`,
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('loadPackage', () => {
  it('says what to install where a package is missing', async () => {
    await expect(loadPackage('in-concert-no-such-package', tmpdir())).rejects.toThrow(
      'exportFigure: a picture needs the package in-concert-no-such-package, which is not installed; npm install jsdom @resvg/resvg-js',
    );
  });
});

describe('exportFigure of a figure made in Russian', () => {
  it('writes months, decimals and thousands in Russian, though it draws when the language is English again', async () => {
    const figure = inLanguage('ru', () => plotVolumeAndMood(sampleAnalysis()));
    const drawn = words(parse(await exportFigure(figure)));
    expect(drawn).toContain('4 янв.');
    expect(drawn).toContain('−0,5');
    const thousands = { ...dots, layout: { ...dots.layout, separators: figure.layout.separators } };
    expect(words(parse(await exportFigure(thousands)))).toContain('1\u00a0000\u00a0000');
  });

  it('leaves those made in English as they are', async () => {
    expect(words(parse(await exportFigure(plotVolumeAndMood(sampleAnalysis()))))).toContain('Jan 4');
    expect(words(parse(await exportFigure(dots)))).toContain('1,000,000');
  });
});
