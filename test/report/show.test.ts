import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findChromium, launchChromium } from '../../scripts/launchChromium.js';
import { renderNotebookHtml } from '../../scripts/notebook/renderNotebookHtml.js';
import { exportFigure } from '../../src/report/figure/exportFigure.js';
import { show } from '../../src/report/show.js';
import { createLayout } from '../../src/charts/chartStyle.js';
import type { Figure } from '../../src/model/figure.js';
import { inLanguage } from '../../src/words/language.js';

const makeFigure = (id: string): Figure => ({
  id,
  title: 'Dots </script> & lines',
  data: [{ type: 'bar', x: [1, 2, 3], y: new Float64Array([2, 4, NaN]), name: '</script><b>' }],
  layout: { height: 300 },
  alt: 'Two "bars" <b>.',
  table: { columns: ['x', 'y'], rows: [1, 2, 3, 4].map((n) => [n, n * 1000]) },
});

function capture() {
  const pages: string[] = [];
  return { pages, display: { html: (html: string) => void pages.push(html) } };
}

describe('show', () => {
  it('brings plotly once in a notebook, and again when the first figure is shown again', () => {
    const { pages, display } = capture();
    for (const id of ['one', 'two', 'one']) show(makeFigure(id), { display });
    expect(pages.map((page) => page.length > 1_000_000)).toEqual([true, false, true]);
    const other = capture();
    show(makeFigure('two'), { display: other.display });
    expect(other.pages[0]!.length).toBeGreaterThan(1_000_000);
  });

  it('carries description and numbers for those who see no chart', () => {
    const { pages, display } = capture();
    show(makeFigure('one'), { display });
    show(makeFigure('two'), { display, tableRows: 3 });
    expect(pages[1]).toContain('>Two &#34;bars&#34; &#60;b&#62;.</figcaption>');
    expect(pages[1]).toContain('3,000</td>');
    expect(pages[1]).not.toContain('4,000</td>');
    expect(pages[1]).toContain('1 more row not shown.');
  });

  it('shows the words alone when there is nothing to draw, and keeps plotly for a figure that needs it', () => {
    const { pages, display } = capture();
    show({ ...makeFigure('none'), data: [] }, { display });
    expect(pages[0]).toBe(
      '<figure style="margin:0"><figcaption style="margin:.4em 0">Two &#34;bars&#34; &#60;b&#62;.</figcaption></figure>',
    );
    show(makeFigure('one'), { display });
    expect(pages[1]!.length).toBeGreaterThan(1_000_000);
  });

  it('gives the same figure the same HTML in every run', () => {
    const [first, second] = [capture(), capture()];
    show(makeFigure('one'), first);
    show(makeFigure('one'), second);
    expect(second.pages).toEqual(first.pages);
  });

  it('holds a picture, SVG or PNG, in the place of the words that wait for the chart', () => {
    const { pages, display } = capture();
    show(makeFigure('one'), { display, picture: '<svg xmlns="http://www.w3.org/2000/svg"/>' });
    show(makeFigure('two'), { display, picture: Uint8Array.of(1, 2, 3) });
    expect(pages[0]).toContain('src="data:image/svg+xml;base64,PHN2ZyB4bWxucz0i');
    expect(pages[0]).toContain('alt="Dots &#60;/script&#62; &#38; lines"');
    expect(pages[1]).toContain('src="data:image/png;base64,AQID"');
    expect(pages[1]).not.toContain('trust the notebook');
  });

  it('explains itself outside a notebook', () => {
    expect(() => show(makeFigure('one'))).toThrow('show: no notebook kernel found');
    expect(() => show(makeFigure('one'), { tableRows: -1 })).toThrow('show: tableRows must be >= 0 (got -1)');
  });
});

describe.skipIf(findChromium() === null)('show, in Chromium', () => {
  it.each([true, false])(
    'shows either the picture or the chart (scripts run: %s)',
    async (javaScriptEnabled) => {
      const { pages, display } = capture();
      const figure = { ...makeFigure('one'), data: [{ type: 'bar', x: [1, 2], y: [3, 4] }] };
      show(figure, { display, picture: await exportFigure(figure) });
      const chrome = (await launchChromium())!;
      try {
        const page = await (await chrome.newContext({ javaScriptEnabled })).newPage();
        await page.setContent(pages[0]!);
        const picture = page.locator('img');
        await expect.poll(() => picture.isVisible(), { timeout: 10_000 }).toBe(!javaScriptEnabled);
        // A picture that cannot be read would take no room of its own.
        if (!javaScriptEnabled) expect((await picture.boundingBox())!.height).toBeGreaterThan(200);
        expect(await page.locator('td', { hasText: '3,000' }).isVisible()).toBe(!javaScriptEnabled);
      } finally {
        await chrome.close();
      }
    },
  );

  it('draws every chart without an error and without the network, even if the page has RequireJS', async () => {
    const { pages, display } = capture();
    for (const id of ['one', 'two']) show(makeFigure(id), { display });
    const requireJs =
      '<script>window.define = () => { throw new Error("define"); }; define.amd = {};</script>';
    const outputs = [requireJs, ...pages].map((html) => ({
      output_type: 'display_data' as const,
      data: { 'text/html': html },
      metadata: {},
    }));
    const html = renderNotebookHtml(
      {
        nbformat: 4,
        nbformat_minor: 5,
        metadata: {},
        cells: [{ cell_type: 'code', metadata: {}, source: 'show(figure)', execution_count: 1, outputs }],
      },
      { title: 'figures' },
    );
    const folder = mkdtempSync(path.join(tmpdir(), 'show-test-'));
    const file = path.join(folder, 'page.html');
    writeFileSync(file, html);
    const chrome = (await launchChromium())!;
    try {
      const page = await chrome.newPage();
      const problems: string[] = [];
      page.on('console', (message) => problems.push(message.text()));
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('request', (request) => {
        if (!/^(file|data|blob):/.test(request.url())) problems.push(request.url());
      });
      await page.goto(`file://${file}`);
      await expect
        .poll(() => page.locator('.in-concert-chart .barlayer').count(), { timeout: 10_000 })
        .toBe(2);
      expect(await page.locator('.in-concert-waiting:visible').count()).toBe(0);
      expect(problems).toEqual([]);
    } finally {
      await chrome.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('show of a figure made in Russian', () => {
  it('speaks Russian around it, with the months and buttons of plotly', () => {
    const { pages, display } = capture();
    const layout = inLanguage('ru', () => createLayout('Точки', 300));
    const rows = [[1500], [true], [2]] as Figure['table']['rows'];
    show({ ...makeFigure('one'), layout, table: { columns: ['x'], rows } }, { display, tableRows: 2 });
    const page = pages[0]!.slice(-6000);
    expect(page).toContain('<summary>Числа в таблице</summary>');
    expect(page).toContain('1\u00a0500</td>');
    expect(page).toContain('>да</td>');
    expect(page).toContain('Не показана ещё 1\u00a0строка.');
    expect(page).toMatch(/\{ responsive: true, .*"locale":"ru".*"янв\."/);
  });

  it('leaves English ones without it', () => {
    const { pages, display } = capture();
    show({ ...makeFigure('one'), layout: createLayout('Dots', 300) }, { display });
    expect(pages[0]!.slice(-6000)).toContain("showSendToCloud: false, plotlyServerURL: '' })");
    expect(pages[0]!.slice(-6000)).not.toMatch(/[а-яё]/i);
  });
});
