// How long a report takes to be made and until its page answers, in headless Chromium:
//   npx tsx bench/report/measure.ts [comments file] [times]
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../scripts/launchChromium.js';
import { analyseComments } from '../../src/analyse.js';
import { arrangeCards, type CardParts } from '../../src/evidence/cards/arrangeCards.js';
import { selectCards } from '../../src/evidence/cards/listCards.js';
import { readComments } from '../../src/ingest/readComments.js';
import { readPlotlySource } from '../../src/report/plotlySource.js';
import { renderReport, reportDefaults } from '../../src/report/renderReport.js';

const [file = 'datasets/almaty-january-2022/comments.csv', times = '7'] = process.argv.slice(2);
if (!existsSync(file)) {
  console.error(`measure.ts: ${file} is not there`);
  process.exit(1);
}

/** Told by the page itself, in ms from the moment the browser began to open it. */
interface Opening {
  readonly firstPaint: number;
  /** When the programs of the page have run and it takes the next click. */
  readonly answers: number;
  /** End of the last time it did not answer for more than a tenth of a second. */
  readonly lastStall: number;
  readonly longestStall: number;
  readonly drawn: number;
}

/** Runs in the page before its own programs: a beat every 10 ms; where one is late, the page did not answer. */
const watch = `
  window.opening = { answers: 0, lastStall: 0, longestStall: 0 };
  let last = performance.now();
  const beat = () => {
    const now = performance.now();
    const late = now - last - 10;
    if (window.opening.answers === 0 && document.readyState !== 'loading') window.opening.answers = now;
    window.opening.longestStall = Math.max(window.opening.longestStall, late);
    if (late > 100) window.opening.lastStall = now;
    last = now;
    setTimeout(beat, 10);
  };
  setTimeout(beat, 10);
`;

async function open(browser: Browser, address: string): Promise<Opening> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(watch);
  await page.goto(address);
  await page.locator('.chart:not([data-drawn])').first().waitFor({ state: 'detached' });
  const found = (await page.evaluate(
    "({ ...window.opening, drawn: performance.now(), firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN })",
  )) as Opening;
  await context.close();
  return found;
}

function tell(name: string, values: readonly number[]): void {
  const sorted = [...values].sort((a, b) => a - b);
  const seconds = (value: number): string => (value / 1000).toFixed(2);
  const middle = sorted[Math.floor(sorted.length / 2)]!;
  console.log(`${name}: ${seconds(middle)} s (${seconds(sorted[0]!)} to ${seconds(sorted.at(-1)!)})`);
}

const reading = await readComments(file, { keepIds: true });
let parts: Partial<CardParts> = {};
const analysis = analyseComments(reading, { onParts: (found) => (parts = found) });
const begun = performance.now();
const deck = arrangeCards(reading.table, analysis, parts);
const page = renderReport(analysis, {
  plotlySource: readPlotlySource(),
  cards: selectCards(deck, { groups: reportDefaults.groups, accounts: reportDefaults.accountCards }),
});
console.log(
  `${reading.table.rows} comments: report made in ${((performance.now() - begun) / 1000).toFixed(2)} s`,
);
const browser = await launchChromium();
if (browser === null) {
  console.log('no Chromium: the page was not opened');
  process.exit(0);
}
const folder = mkdtempSync(join(tmpdir(), 'report-bench-'));
const path = join(folder, 'report.html');
writeFileSync(path, page);
console.log(
  `report.html: ${(statSync(path).size / 1e6).toFixed(2)} MB; opened ${times} times, median (range):`,
);
const openings: Opening[] = [];
for (let k = 0; k < Number(times); k++) openings.push(await open(browser, pathToFileURL(path).href));
tell(
  'first paint',
  openings.map((one) => one.firstPaint),
);
tell(
  'answers a click',
  openings.map((one) => one.answers),
);
tell(
  'longest time without an answer',
  openings.map((one) => one.longestStall),
);
tell(
  'end of the last time over 0.1 s without an answer',
  openings.map((one) => one.lastStall),
);
tell(
  'all figures drawn',
  openings.map((one) => one.drawn),
);
await browser.close();
rmSync(folder, { recursive: true });
