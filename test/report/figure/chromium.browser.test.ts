import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { findChromium, launchChromium } from '../../../scripts/launchChromium.js';
import { exportFigure } from '../../../src/report/figure/exportFigure.js';
import { preparePicture } from '../../../src/report/figure/preparePicture.js';
import { readPlotlySource } from '../../../src/report/plotlySource.js';
import { sampleFigures } from './sampleFigures.js';

const isMissing = findChromium() === null;
if (isMissing)
  process.stderr.write(
    'pictures beside the browser: skipped, no Chromium found (install it or set CHROMIUM_PATH)\n',
  );

/** Pixels that a label may lie elsewhere: fonts of another machine are a little wider or narrower. */
const tolerance = 8;

interface Label {
  readonly words: string;
  readonly x: number;
  readonly y: number;
}

/** Labels of axes, legends and events with where they are written, in the order they are drawn. */
function listLabels(svg: string): Label[] {
  const { document } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window;
  return [...document.querySelectorAll('text')].map((text) => {
    let [x, y] = [Number(text.getAttribute('x') ?? 0), Number(text.getAttribute('y') ?? 0)];
    for (let at: Element | null = text; at !== null; at = at.parentElement) {
      const shift = /^translate\(([-\d.e]+)[, ]*([-\d.e]*)\)/u.exec(at.getAttribute('transform') ?? '');
      x += Number(shift?.[1] ?? 0);
      y += Number(shift?.[2] ?? 0);
    }
    return { words: text.textContent ?? '', x, y };
  });
}

describe.skipIf(isMissing)('a picture made without a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = (await launchChromium())!;
  });
  afterAll(() => browser?.close());

  it('has every label where Chromium puts it, for every kind of figure', async () => {
    const page = await browser.newPage();
    await page.addScriptTag({ content: readPlotlySource() });
    for (const figure of sampleFigures()) {
      const own = listLabels(await exportFigure(figure));
      const prepared = preparePicture(figure, 'light', { width: 900 });
      const { width, height } = prepared.layout;
      const options = { format: 'svg', width, height, imageDataOnly: true };
      const svg: string = await page.evaluate(
        `Plotly.toImage(${JSON.stringify(prepared)}, ${JSON.stringify(options)})`,
      );
      const theirs = listLabels(svg);
      expect(
        own.map(({ words }) => words),
        figure.id,
      ).toEqual(theirs.map(({ words }) => words));
      const moved = own.filter(({ x, y }, k) => Math.hypot(x - theirs[k]!.x, y - theirs[k]!.y) > tolerance);
      expect(moved, figure.id).toEqual([]);
    }
  });
});
