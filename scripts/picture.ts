// Makes docs/images/report.png, the picture of the README, from out/report.html: `npm start`, then `npx tsx scripts/picture.ts`.
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { launchChromium } from './launchChromium.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const report = resolve(process.argv[2] ?? join(root, 'out/report.html'));
const picture = resolve(process.argv[3] ?? join(root, 'docs/images/report.png'));

async function takePicture(): Promise<void> {
  if (!existsSync(report)) throw new Error(`picture: ${report} does not exist; run npm start first`);
  const browser = await launchChromium();
  if (browser === null) throw new Error('picture: no Chromium found; install it or set CHROMIUM_PATH');
  try {
    const page = await browser.newPage({ viewport: { width: 1080, height: 1000 } });
    await page.goto(pathToFileURL(report).href);
    await page.locator('.chart[data-drawn]').last().waitFor({ state: 'attached' });
    // From the title to the end of the first chart: what was found, how sure it is, and the course of the mood.
    const chart = await page.locator('#volume-and-mood').boundingBox();
    const height = Math.ceil(chart === null ? 1000 : chart.y + chart.height + 16);
    await page.setViewportSize({ width: 1080, height });
    mkdirSync(dirname(picture), { recursive: true });
    await page.screenshot({ path: picture });
    console.log(picture);
  } finally {
    await browser.close();
  }
}

await takePicture();
