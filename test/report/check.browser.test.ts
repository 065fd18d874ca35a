import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, launchChromium } from '../../scripts/launchChromium.js';
import { checkData } from '../../src/evidence/checkData.js';
import { renderCheckPage } from '../../src/report/check/renderCheckPage.js';
import { createRandom } from '../../src/stats/random.js';
import { makeReading } from '../evidence/checkReading.js';

const isMissing = findChromium() === null;
if (isMissing) {
  process.stderr.write(
    'check in the browser: skipped, no Chromium found (install it or set CHROMIUM_PATH)\n',
  );
}

describe.skipIf(isMissing)('the page of a check in a browser', () => {
  let browser: Browser;
  const folder = mkdtempSync(join(tmpdir(), 'in-concert-check-page-'));
  const file = join(folder, 'check.html');

  beforeAll(async () => {
    const random = createRandom(3);
    const seconds = Array.from({ length: 5000 }, () => random.integer(20 * 86_400));
    const rows = seconds
      // Nobody writes between midnight and three; three days are missing.
      .filter((second) => second % 86_400 > 3 * 3600 && (second < 8 * 86_400 || second > 11 * 86_400))
      .map((second) => ({
        account: `${'long'.repeat(30)}${random.integer(90)}`,
        at: Date.UTC(2022, 0, 3) + second * 1000,
        text: 'сәлем',
      }));
    writeFileSync(file, renderCheckPage(checkData(makeReading(rows, { file: 'x'.repeat(200) }))));
    browser = (await launchChromium())!;
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([360, 1080])('asks for nothing, complains of nothing and fits %i pixels', async (width) => {
    const page = await (await browser.newContext({ viewport: { width, height: 800 } })).newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => {
      if (request.url() !== pathToFileURL(file).href) complaints.push(request.url());
    });
    await page.goto(pathToFileURL(file).href);
    expect(complaints).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    // The picture is one: bars have a height, and hours without collection look unlike quiet ones.
    const bar = await page.locator('rect.bar').first().boundingBox();
    expect(bar!.height).toBeGreaterThan(5);
    const paint = (selector: string): Promise<unknown> =>
      page.evaluate(
        `(() => { const style = getComputedStyle(document.querySelector('${selector}')); return style.backgroundImage + style.backgroundColor; })()`,
      );
    const kinds = ['td.h7', 'td.h5', 'td.h0', 'td.hole'];
    expect(new Set(await Promise.all(kinds.map(paint))).size).toBe(4);
  });
});
