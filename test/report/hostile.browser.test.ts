import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, launchChromium } from '../../scripts/launchChromium.js';
import { analyseComments } from '../../src/analyse.js';
import { arrangeCards, type CardParts } from '../../src/evidence/cards/arrangeCards.js';
import { writeOutputs } from '../../src/report/writeOutputs.js';
import { hostileSection, hostileTexts } from './hostileSection.js';
import { ask, isTooWide, openReport } from './openReport.js';

const isMissing = findChromium() === null;
if (isMissing) {
  process.stderr.write(
    'hostile comments in the browser: skipped, no Chromium found (install it or set CHROMIUM_PATH)\n',
  );
}

/** The cells of a CSV file as a spreadsheet sees them. */
function readCells(csv: string): string[] {
  return [...csv.matchAll(/(?:^|,|\n)(?:"((?:[^"]|"")*)"|([^",\n]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}

describe('a hostile comment section, from the comments to the files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'in-concert-hostile-'));
  let browser: Browser | null = null;

  beforeAll(async () => {
    const table = hostileSection();
    let parts: Partial<CardParts> = {};
    const analysis = analyseComments(table, {
      shuffles: 9,
      sensitivity: false,
      onParts: (found) => (parts = found),
    });
    expect(analysis.accounts.filter(({ evidenceLevel }) => evidenceLevel === 2)).toHaveLength(5);
    await writeOutputs(analysis, folder, {
      deck: arrangeCards(table, analysis, parts),
      rejects: hostileTexts.map((raw, line) => ({ line, reason: 'no time', raw, file: raw })),
      run: {},
    });
    browser = isMissing ? null : await launchChromium();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('leaves no cell in any CSV file that a spreadsheet would run', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
    expect(files.length).toBeGreaterThan(10);
    for (const name of files) {
      const risky = readCells(readFileSync(join(folder, name), 'utf8')).filter(
        (cell) => /^[=+\-@\t\r]/.test(cell) && !/^-?[\d.]+(e[-+]?\d+)?$/i.test(cell),
      );
      expect(risky, name).toEqual([]);
    }
    expect(readFileSync(join(folder, 'evidence.csv'), 'utf8')).toContain(`'=cmd|`);
  });

  it.skipIf(isMissing)(
    'runs nothing, asks for nothing and stays whole on the page',
    async () => {
      const html = readFileSync(join(folder, 'report.html'), 'utf8');
      expect(Buffer.byteLength(html)).toBeLessThan(3_000_000);
      for (const viewport of [
        { width: 1280, height: 900 },
        { width: 390, height: 844 },
      ]) {
        const { page, complaints } = await openReport(browser!, { folder, html }, { viewport });
        await ask(page, 'document.querySelectorAll("details").forEach((part) => { part.open = true; })');
        await page.locator('#network-search').fill('<');
        for (const hit of await page.locator('#network-found button').all()) await hit.click();
        await page.locator('#network-search').fill('=cmd');
        await page.keyboard.press('Enter');
        expect(await page.locator('#network-choice h4').innerText()).toContain(`=cmd|' /C calc'!A0 <script>`);
        expect(await page.locator('#network-choice .pair').count()).toBe(1);
        await page.getByRole('button', { name: 'Whole network' }).click();
        for (const dot of await page.locator('#network .points path').all())
          await dot.dispatchEvent('mouseover');
        expect(await ask(page, 'typeof window.__pwned')).toBe('undefined');
        expect(complaints).toEqual([]);
        expect(
          await page.locator('main :is(img, iframe, object, embed, form, base), main .chart a[href]').count(),
        ).toBe(0);
        expect(await page.locator('script').count()).toBe(3);
        // Every address of the data is a button, and none hides what it leads to.
        const addresses = await page.locator('button.address').allInnerTexts();
        expect(addresses.length).toBeGreaterThan(0);
        for (const address of addresses) expect(address).toMatch(/^https:\/\/[\x21-\x7e]+$/);
        expect(await page.locator('a[href^="javascript" i], a[href*="evil.example"]').count()).toBe(0);
        expect(
          await ask<boolean>(page, '/[\\u202a-\\u202e\\u2066-\\u2069]/.test(document.body.textContent)'),
        ).toBe(false);
        expect(await ask(page, isTooWide)).toBe(false);
        await page.close();
      }
    },
    60_000,
  );
});
