// Makes docs/images/report.png, the picture of the README, from out/report.html: `npm start`, then `npx tsx scripts/picture.ts`.
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { launchChromium } from './launchChromium.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const report = resolve(process.argv[2] ?? join(root, 'out/report.html'));
const picture = resolve(process.argv[3] ?? join(root, 'docs/images/report.png'));

/** The report as on a narrow window: two such panes side by side are 1280 pixels wide, and their words can be read in a README. */
const pane = 640;
/** The left pane has the title without the table of contents and so many findings, the right one these figures. */
const findings = 3;
const figures = ['#figure-volume-and-mood', '#figure-network'];

async function takeFigures(page: Page): Promise<readonly Buffer[]> {
  const shots: Buffer[] = [];
  for (const figure of figures) shots.push(await page.locator(`${figure} .chart`).screenshot());
  return shots;
}

/** From the top of one element to the beginning of a table of contents, or else to the end of the last element. */
async function takeStrip(page: Page, first: string, last: string): Promise<Buffer> {
  const top = (await page.locator(first).first().boundingBox())?.y ?? 0;
  const box = await page.locator(last).first().boundingBox();
  const end = box === null ? 1000 : last === 'nav' ? box.y : box.y + box.height;
  return page.screenshot({ clip: { x: 0, y: top, width: pane, height: Math.ceil(end - top) } });
}

async function takePicture(): Promise<void> {
  if (!existsSync(report)) throw new Error(`picture: ${report} does not exist; run npm start first`);
  const browser = await launchChromium();
  if (browser === null) throw new Error('picture: no Chromium found; install it or set CHROMIUM_PATH');
  try {
    const page = await browser.newPage({
      viewport: { width: pane, height: 1000 },
      colorScheme: 'light',
    });
    await page.goto(pathToFileURL(report).href);
    // Charts are drawn when they come into view, so each is visited before its picture is taken.
    for (const figure of figures) {
      await page.locator(figure).scrollIntoViewIfNeeded();
      await page.locator(`${figure} .chart[data-drawn]`).waitFor({ state: 'attached' });
    }
    const right = await takeFigures(page);
    const background = await page.evaluate('getComputedStyle(document.body).backgroundColor');
    await page.setViewportSize({ width: pane, height: 2000 });
    await page.evaluate('scrollTo(0, 0)');
    const left = [
      await takeStrip(page, 'header', 'nav'),
      await takeStrip(page, '#findings', `.findings > li:nth-child(${findings})`),
    ];

    const sheet = await browser.newPage({ viewport: { width: 2 * pane, height: 100 } });
    const image = (shot: Buffer): string => `<img src="data:image/png;base64,${shot.toString('base64')}">`;
    await sheet.setContent(
      `<style>body{margin:0;background:${String(background)}}#sheet{position:relative;padding:24px 0 24px ${pane}px;overflow:hidden}` +
        `#sheet>div{position:absolute;left:0;top:0;width:${pane}px}img{display:block;max-width:100%;margin:0 0 24px}</style>` +
        `<div id="sheet"><div>${left.map(image).join('')}</div>${right.map(image).join('')}</div>`,
    );
    mkdirSync(dirname(picture), { recursive: true });
    await sheet.locator('#sheet').screenshot({ path: picture });
    console.log(picture);
  } finally {
    await browser.close();
  }
}

await takePicture();
