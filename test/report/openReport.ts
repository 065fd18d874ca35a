import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export interface OpenedReport {
  readonly page: Page;
  /** Console errors and warnings (breaches of the page's policy are among them), uncaught errors, and every request but that for the page itself. */
  readonly complaints: string[];
}

/** Opens a page from a file and waits until all its charts are drawn. */
export async function openReport(
  browser: Browser,
  { folder, html }: { readonly folder: string; readonly html: string },
  options: BrowserContextOptions = {},
): Promise<OpenedReport> {
  const file = join(folder, 'report.html');
  writeFileSync(file, html);
  const page = await (await browser.newContext(options)).newPage();
  const address = pathToFileURL(file).href;
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== address) complaints.push(`request ${request.url().slice(0, 200)}`);
  });
  await page.goto(address);
  await page.locator('.chart:not([data-drawn])').first().waitFor({ state: 'detached' });
  return { page, complaints };
}

/** Runs outside the page's own policy, which forbids evaluation. */
export const ask = <T>(page: Page, code: string): Promise<T> => page.evaluate(code) as Promise<T>;

export const isTooWide = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';
