import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, launchChromium } from '../../scripts/launchChromium.js';
import { joinLines, type Notebook } from '../../scripts/notebook/notebook.js';
import { renderNotebookHtml } from '../../scripts/notebook/renderNotebookHtml.js';
import { runNotebook } from '../../scripts/notebook/runNotebook.js';

const root = path.join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(path.join(tmpdir(), 'quickstart-test-'));
const page = path.join(folder, 'quickstart.html');
let executed: Notebook;

beforeAll(async () => {
  if (!existsSync(path.join(root, 'dist', 'index.js'))) {
    throw new Error('the notebook imports the built library: run node scripts/build.mjs first');
  }
  const env = { IN_CONCERT_FILE: undefined, IN_CONCERT_EVENTS: undefined, IN_CONCERT_RUN: undefined };
  executed = await runNotebook(path.join(root, 'notebooks', '01-quickstart.ipynb'), { env });
  writeFileSync(page, renderNotebookHtml(executed, { title: 'quickstart' }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Texts and HTML of all outputs, without plotly. */
function readOutputs(): string {
  const outputs = executed.cells.flatMap((cell) => cell.outputs ?? []);
  return outputs
    .map((output) =>
      'text' in output ? joinLines(output.text) : 'data' in output ? joinLines(output.data['text/html']) : '',
    )
    .filter((text) => text.length < 1_000_000)
    .join('\n');
}

describe('the quickstart notebook', () => {
  it('runs on the bundled data and tells the floor beside the finding', () => {
    const outputs = readOutputs();
    const [, read, kept, rejected] = /(\d+) rows read = (\d+) kept \+ (\d+) rejected/
      .exec(outputs)!
      .map(Number);
    expect(read).toBeGreaterThan(10_000);
    expect(kept! + rejected!).toBe(read);
    expect(outputs).toMatch(/pairs: [1-9]\d*; with accounts shuffled/);
    expect(outputs).toMatch(/with accounts shuffled: [\d.]+ on average of \d+ runs/);
  });

  it('finds planted campaigns and leaves genuine supporters alone', () => {
    const rows = [
      ...readOutputs().matchAll(
        /<tr><td[^>]*>([^<]*)<\/td><td[^>]*>([\d,]+)<\/td><td[^>]*>([\d,]+)<\/td><\/tr>/g,
      ),
    ];
    const coordinated = new Map(rows.map((row) => [row[1], Number(row[3])]));
    expect(coordinated.get('supporter')).toBe(0);
    expect([...coordinated.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);
  });

  it('stays under 6 MB', () => {
    expect(statSync(page).size).toBeLessThan(6_000_000);
  });

  it.skipIf(findChromium() === null)(
    'draws its charts in Chromium without an error and without the network',
    async () => {
      const chrome = (await launchChromium())!;
      try {
        const tab = await chrome.newPage();
        const problems: string[] = [];
        tab.on('console', (message) => problems.push(message.text()));
        tab.on('pageerror', (error) => problems.push(error.message));
        tab.on('request', (request) => {
          if (!/^(file|data|blob):/.test(request.url())) problems.push(request.url());
        });
        await tab.goto(`file://${page}`);
        await expect
          .poll(() => tab.locator('.in-concert-chart > .plot-container').count(), { timeout: 20_000 })
          .toBe(4);
        expect(await tab.locator('.in-concert-waiting:visible').count()).toBe(0);
        expect(problems).toEqual([]);
      } finally {
        await chrome.close();
      }
    },
  );
});
