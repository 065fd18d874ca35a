import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, launchChromium } from '../../scripts/launchChromium.js';
import { readPlotlySource } from '../../src/report/plotlySource.js';
import type { Analysis } from '../../src/model/analysis.js';
import { renderReport } from '../../src/report/renderReport.js';
import { sampleAnalysis } from '../charts/sampleAnalysis.js';
import { emptyAnalysis, poisonAnalysis } from './poisonAnalysis.js';

const isMissing = findChromium() === null;
if (isMissing) {
  process.stderr.write(
    'report in the browser: skipped, no Chromium found (install it or set CHROMIUM_PATH)\n',
  );
}

const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

interface Opened {
  readonly page: Page;
  /** Console errors and warnings, uncaught errors, and every request but that for the page itself. */
  readonly complaints: string[];
}

describe.skipIf(isMissing)('the report in a browser', () => {
  let browser: Browser;
  const folder = mkdtempSync(join(tmpdir(), 'in-concert-report-'));

  beforeAll(async () => {
    browser = (await launchChromium())!;
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(analysis: Analysis, options: BrowserContextOptions = {}): Promise<Opened> {
    const file = join(folder, 'report.html');
    writeFileSync(file, renderReport(analysis, { plotlySource: readPlotlySource() }));
    const page = await (await browser.newContext(options)).newPage();
    const address = pathToFileURL(file).href;
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => {
      if (request.url() !== address) complaints.push(`request ${request.url().slice(0, 200)}`);
    });
    await page.goto(address);
    const charts = await page.locator('.chart').count();
    for (let index = 0; index < charts; index++) {
      await page.locator(`.chart[data-drawn]`).nth(index).waitFor({ state: 'attached', timeout: 20_000 });
    }
    return { page, complaints };
  }

  /** Runs outside the page's own policy, which forbids evaluation. */
  const ask = <T>(page: Page, code: string): Promise<T> => page.evaluate(code) as Promise<T>;
  const isTooWide = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';

  it('draws every chart without an error and without a request', async () => {
    const { page, complaints } = await open(sampleAnalysis());
    expect(complaints).toEqual([]);
    expect(await page.locator('.chart').count()).toBe(7);
    const marks = (selector: string): Promise<number> => page.locator(selector).count();
    expect(await marks('#volume-and-mood .bars path')).toBeGreaterThan(300);
    expect(await marks('#volume-and-mood .js-line')).toBeGreaterThanOrEqual(2);
    expect(await marks('#observed-expected .points path')).toBeGreaterThan(20);
    expect(await marks('#network .points path')).toBe(24);
    expect(await ask(page, isTooWide)).toBe(false);
  });

  it('offers no button that would send the chart anywhere', async () => {
    const { page } = await open(sampleAnalysis());
    const buttons = await ask<string[]>(
      page,
      '[...document.querySelectorAll(".modebar-btn")].map((button) => button.dataset.title)',
    );
    expect(new Set(buttons)).toEqual(new Set(['Download plot as a PNG', 'Reset axes']));
  });

  it('draws again in lighter colours when the reader turns to dark', async () => {
    const { page, complaints } = await open(sampleAnalysis());
    const lineColour =
      '[...document.querySelectorAll("#volume-and-mood .js-line")].map((line) => line.style.stroke).join()';
    const light = await ask(page, lineColour);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('.chart[data-drawn="dark"]').nth(2).waitFor({ state: 'attached' });
    expect(await ask(page, lineColour)).not.toBe(light);
    expect(complaints).toEqual([]);
  });

  it('fits a phone without sideways scrolling', async () => {
    const { page, complaints } = await open(sampleAnalysis(), phone);
    expect(await ask(page, isTooWide)).toBe(false);
    expect(complaints).toEqual([]);
  });

  it('runs nothing of a hostile comment section and stays whole', async () => {
    for (const options of [{}, phone]) {
      const { page, complaints } = await open(poisonAnalysis(sampleAnalysis()), options);
      for (const circle of await page.locator('#network .points path').all())
        await circle.dispatchEvent('mouseover');
      expect(await ask(page, 'typeof window.__pwned')).toBe('undefined');
      expect(complaints).toEqual([]);
      expect(
        await page.locator('main img, main .chart a, main iframe, body > svg:not(#js-plotly-tester)').count(),
      ).toBe(0);
      const targets = await ask<string[]>(
        page,
        '[...document.querySelectorAll("a")].map((link) => link.getAttribute("href"))',
      );
      for (const target of targets)
        expect(target).toMatch(
          /^(#[a-z0-9-]+|[a-z_]+\.(csv|json|gexf|graphml|md)|https:\/\/doi\.org\/10\.\d+\/\S+)$/,
        );
      expect(await page.locator('main > section').count()).toBe(15);
      expect(await page.locator('script').count()).toBe(3);
      expect(await ask(page, isTooWide)).toBe(false);
    }
  });

  it('shows names in labels letter for letter', async () => {
    const sample = sampleAnalysis();
    const name = '<b>x</b> &amp; <a href="https://example.org">y</a>';
    const { page } = await open({
      ...sample,
      events: sample.events.map((event) => ({ ...event, name })),
    });
    const labels = await ask<string[]>(
      page,
      '[...document.querySelectorAll("#volume-and-mood .annotation-text")].map((label) => label.textContent)',
    );
    expect(labels.some((label) => label.includes('<b>x</b> &amp; <a href='))).toBe(true);
  });

  it('reads well when nothing was found', async () => {
    const { page, complaints } = await open(emptyAnalysis(sampleAnalysis()));
    expect(complaints).toEqual([]);
    expect(await page.locator('.chart').count()).toBe(0);
    expect(await page.locator('#findings').innerText()).toContain('No coordination was found at this level');
  });

  it('prints without an error, in light colours, with the evidence open', async () => {
    const { page, complaints } = await open(sampleAnalysis(), { colorScheme: 'dark' });
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.length).toBeGreaterThan(20_000);
    expect(complaints).toEqual([]);
  });
});
