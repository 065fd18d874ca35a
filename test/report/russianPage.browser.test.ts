import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, launchChromium } from '../../scripts/launchChromium.js';
import { readPlotlySource } from '../../src/report/plotlySource.js';
import { renderReport } from '../../src/report/renderReport.js';
import { sampleAnalysis } from '../charts/sampleAnalysis.js';
import { ask, openReport } from './openReport.js';

const isMissing = findChromium() === null;
if (isMissing)
  process.stderr.write(
    'report in Russian in the browser: skipped, no Chromium found (install it or set CHROMIUM_PATH)\n',
  );

const listTexts = (selector: string): string =>
  `[...document.querySelectorAll('${selector}')].map((one) => one.textContent)`;

describe.skipIf(isMissing)('the report in Russian in a browser', () => {
  let browser: Browser;
  const folder = mkdtempSync(join(tmpdir(), 'in-concert-russian-'));

  beforeAll(async () => {
    browser = (await launchChromium())!;
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('has plotly write months, numbers and buttons in Russian, and answers in it', async () => {
    const sample = sampleAnalysis();
    const parameters = { ...sample.parameters, language: 'ru' } as const;
    const html = renderReport({ ...sample, parameters }, { plotlySource: readPlotlySource() });
    const { page, complaints } = await openReport(browser, { folder, html });
    expect(await ask(page, listTexts('#volume-and-mood .xtick text'))).toContain('4 янв.');
    expect(await ask(page, listTexts('#volume-and-mood .ytick text'))).toContain('−0,5');
    expect(await ask(page, listTexts('#observed-expected .ytick text'))).toContain('1\u00a0000');
    const buttons = await ask<string[]>(
      page,
      `[...document.querySelectorAll('#network .modebar-btn')].map((one) => one.dataset.title)`,
    );
    expect(buttons).toEqual(['Сохранить рисунок как PNG', 'Вернуть исходный вид']);
    await page.fill('#network-search', 'g1');
    expect(await page.locator('#network-status').textContent()).toBe('Найдено: 1.');
    await page.keyboard.press('Enter');
    const choice = await page.locator('#network-choice').textContent();
    expect(choice).toContain('Группа g1');
    expect(choice).toContain('Аккаунтов на рисунке: 12.');
    expect(complaints).toEqual([]);
  });
});
