import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, launchChromium } from '../../scripts/launchChromium.js';
import { selectCards } from '../../src/evidence/cards/listCards.js';
import type { Analysis } from '../../src/model/analysis.js';
import { formatReportJson } from '../../src/report/page/reportJson.js';
import { readPlotlySource } from '../../src/report/plotlySource.js';
import { renderReport } from '../../src/report/renderReport.js';
import { sampleAnalysis } from '../charts/sampleAnalysis.js';
import { sampleSensitivity } from '../charts/sampleSensitivity.js';
import { plantCards, plantPair } from '../evidence/cards/plantedSection.js';
import { ask, isTooWide, openReport, type OpenedReport } from './openReport.js';

const isMissing = findChromium() === null;
if (isMissing) {
  process.stderr.write('using the report: skipped, no Chromium found (install it or set CHROMIUM_PATH)\n');
}

/** The checker of accessibility as a program for the page. */
function readAxe(): string | null {
  try {
    return readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  } catch {
    process.stderr.write('accessibility of the report: skipped, axe-core is not installed\n');
    return null;
  }
}
const axe = isMissing ? null : readAxe();

interface AxeViolation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** A section with everything in it, and two accounts that really act together in it. */
function makeReport(): { readonly analysis: Analysis; readonly html: string } {
  const link = { text: 'together against https://fуn.example/path?a=1 tonight' };
  const deck = plantCards([...plantPair(8), ...plantPair(1, { more: link })]);
  const { groups, accounts, evidence, network } = deck.analysis as Analysis;
  const analysis: Analysis = {
    ...sampleAnalysis(),
    groups,
    accounts,
    evidence,
    network,
    sensitivity: sampleSensitivity(),
  };
  const cards = selectCards(deck, { groups: 20, accounts: 30 });
  return { analysis, html: renderReport(analysis, { plotlySource: readPlotlySource(), cards }) };
}

describe.skipIf(isMissing)('using the report', () => {
  const folder = mkdtempSync(join(tmpdir(), 'in-concert-using-'));
  const report = isMissing ? null : makeReport();
  let browser: Browser;

  beforeAll(async () => {
    browser = (await launchChromium())!;
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = (options = {}): Promise<OpenedReport> =>
    openReport(
      browser,
      { folder, html: report!.html },
      { viewport: { width: 1280, height: 900 }, ...options },
    );
  const range = (page: Page): Promise<number> =>
    ask(page, '(([low, high]) => high - low)(document.getElementById("network").layout.xaxis.range)');
  const focused = (page: Page): Promise<string> => ask(page, 'document.activeElement.id');

  it('finds an account by the keyboard alone and shows its evidence, then its card', async () => {
    const { page, complaints } = await open();
    await page.locator('#network-search').focus();
    await page.keyboard.type('AN');
    expect(await page.locator('#network-status').innerText()).toBe('1 found.');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('network-choice');
    const choice = page.locator('#network-choice');
    expect(await choice.locator('h4').innerText()).toBe('Account ann');
    expect(await choice.locator('.pair time').first().innerText()).toContain('2022');
    expect(await page.locator('#network .points path').count()).toBe(3);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await ask(page, 'document.activeElement.open')).toBe(true);
    expect(await ask(page, 'document.activeElement.querySelector("summary").innerText')).toContain('ann');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('says when nothing is called so, and finds groups', async () => {
    const { page } = await open();
    await page.locator('#network-search').fill('nobody of this name');
    expect(await page.locator('#network-status').innerText()).toContain('Nothing is called so');
    await page.locator('#network-search').fill('g1');
    await page.locator('#network-found button').first().click();
    expect(await page.locator('#network-choice h4').innerText()).toBe('Group g1');
    expect(await page.locator('#network-choice .evidence li').count()).toBeGreaterThan(1);
    await page.getByRole('link', { name: 'Group g1: evidence and card' }).click();
    expect(await focused(page)).toBe('group-1');
    await page.close();
  });

  it('shows the evidence of a dot that is clicked, moves and zooms, and comes back', async () => {
    const { page, complaints } = await open();
    await page.locator('#network').scrollIntoViewIfNeeded();
    await page.locator('#network .points path').first().click({ force: true });
    expect(await page.locator('#network-choice h4').innerText()).toMatch(/^Account (ann|bob)$/);
    const whole = await range(page);
    await page.getByRole('button', { name: 'Nearer' }).click();
    await expect.poll(() => range(page)).toBeCloseTo(0.6 * whole, 6);
    // Dark colours come without a jump of the picture.
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('#network[data-drawn="dark"]').waitFor({ state: 'attached' });
    expect(await range(page)).toBeCloseTo(0.6 * whole, 6);
    const low = 'document.getElementById("network").layout.xaxis.range[0]';
    const before = await ask<number>(page, low);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => ask<number>(page, low)).toBeGreaterThan(before);
    await page.getByRole('button', { name: 'Whole network' }).click();
    await expect.poll(() => range(page)).toBeCloseTo(whole, 6);
    await page.getByRole('button', { name: 'Close' }).click();
    expect(await page.locator('#network-choice').isHidden()).toBe(true);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('shows an address whole, with the site that it really leads to, and opens nothing by itself', async () => {
    const { page, complaints } = await open();
    await ask(page, 'document.querySelectorAll("details").forEach((part) => { part.open = true; })');
    await page.locator('main button.address').first().click();
    const dialog = page.getByRole('dialog', { name: 'An address in a comment' });
    expect(await dialog.locator('code').innerText()).toBe('https://fуn.example/path?a=1');
    expect(await dialog.innerText()).toContain('It leads to xn--fn-umc.example');
    const link = dialog.getByRole('link', { name: 'Open in a new tab' });
    expect(await link.getAttribute('rel')).toContain('noreferrer');
    await page.keyboard.press('Escape');
    expect(await dialog.isHidden()).toBe(true);
    expect(await page.locator('a[href*="example"]').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('copies the methods and the line that repeats the run', async () => {
    const { page } = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Copy the text' }).click();
    await page.locator('.copy [role=status]', { hasText: 'Copied.' }).first().waitFor();
    const text = await ask<string>(page, 'navigator.clipboard.readText()');
    expect(text).toMatch(/^Data\. We analysed/);
    expect(text).toContain('https://doi.org/10.1111/j.2517-6161.1995.tb02031.x');
    await page.getByRole('button', { name: 'Copy the line' }).click();
    await expect
      .poll(() => ask(page, 'navigator.clipboard.readText()'))
      .toBe('in-concert analyse --from run.json');
    await page.close();
  });

  it('draws the very figures of report.json', async () => {
    const { page } = await open();
    const written = JSON.parse(formatReportJson(report!.analysis)) as {
      readonly figures: readonly { readonly id: string; readonly data: readonly unknown[] }[];
    };
    const drawn = await ask<typeof written>(
      page,
      'JSON.parse(document.getElementById("figures").textContent)',
    );
    const dataOf = ({ figures }: typeof written): unknown =>
      Object.fromEntries(figures.filter(({ data }) => data.length > 0).map(({ id, data }) => [id, data]));
    expect(dataOf(drawn)).toEqual(dataOf(written));
    await page.close();
  });

  it('fits a phone with everything open, and the finger scrolls the page over the network', async () => {
    const { page, complaints } = await open({
      viewport: { width: 390, height: 844 },
      isMobile: true,
      hasTouch: true,
    });
    await ask(page, 'document.querySelectorAll("details").forEach((part) => { part.open = true; })');
    expect(await ask(page, isTooWide)).toBe(false);
    expect(await ask(page, 'document.getElementById("network").layout.dragmode')).toBe(false);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it.skipIf(axe === null).each(['light', 'dark'] as const)(
    'has no violation that axe finds, %s, folded, open, and with a dialog',
    async (colorScheme) => {
      const { page } = await open({ colorScheme });
      await ask(page, axe!);
      const check = async (): Promise<unknown> => {
        const { violations } = await ask<{ violations: readonly AxeViolation[] }>(
          page,
          'axe.run(document, { resultTypes: ["violations"] })',
        );
        return violations.map(({ id, impact, nodes }) => ({
          id,
          impact,
          nodes: nodes
            .slice(0, 4)
            .map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary}`),
        }));
      };
      expect(await check()).toEqual([]);
      await ask(page, 'document.querySelectorAll("details").forEach((part) => { part.open = true; })');
      await page.locator('#network-search').fill('ann');
      await page.keyboard.press('Enter');
      expect(await check()).toEqual([]);
      await page.locator('main button.address').first().click();
      expect(await check()).toEqual([]);
      await page.close();
    },
    120_000,
  );
});
