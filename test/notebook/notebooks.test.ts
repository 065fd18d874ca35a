import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/launchChromium.js';
import { joinLines, type Notebook } from '../../scripts/notebook/notebook.js';
import { renderNotebookHtml } from '../../scripts/notebook/renderNotebookHtml.js';
import { runNotebook } from '../../scripts/notebook/runNotebook.js';

const root = path.join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(path.join(tmpdir(), 'notebooks-test-'));
let chrome: Browser | null = null;

beforeAll(async () => {
  if (!existsSync(path.join(root, 'dist', 'index.js'))) {
    throw new Error('the notebooks import the built library: run node scripts/build.mjs first');
  }
  chrome = await launchChromium();
});
afterAll(async () => {
  await chrome?.close();
  rmSync(folder, { recursive: true, force: true });
});

function run(name: string): Promise<Notebook> {
  const env = { IN_CONCERT_FILE: undefined, IN_CONCERT_EVENTS: undefined, IN_CONCERT_RUN: undefined };
  return runNotebook(path.join(root, 'notebooks', `${name}.ipynb`), { env });
}

/** Everything that cells printed or showed as HTML, one text each. */
function listOutputs(notebook: Notebook): string[] {
  return notebook.cells
    .flatMap((cell) => cell.outputs ?? [])
    .map((output) =>
      'text' in output ? joinLines(output.text) : 'data' in output ? joinLines(output.data['text/html']) : '',
    );
}

/** The traces that plotly is given for each figure. */
function listFigures(notebook: Notebook): Record<string, unknown>[][] {
  return listOutputs(notebook).flatMap((html) =>
    [...html.matchAll(/^ {2}var content = (\{.*\});$/gm)].map(
      ([, json]) => (JSON.parse(json!) as { data: Record<string, unknown>[] }).data,
    ),
  );
}

/** Rows of all tables, by their first cell. Numbers of tables have thin marks in them. */
function readRows(notebook: Notebook): Map<string, string[]> {
  const rows = listOutputs(notebook).flatMap((html) => [...html.matchAll(/<tr>(.*?)<\/tr>/gs)]);
  const cells = rows.map(([, row]) => [...row!.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell]) => cell!));
  return new Map(cells.filter((row) => row.length > 0).map(([first, ...rest]) => [first!, rest]));
}

function readNumber(text: string, pattern: RegExp): number {
  const found = pattern.exec(text);
  expect(found, String(pattern)).not.toBeNull();
  return Number(found![1]!.replace('−', '-'));
}

/** Numbers stated in an output such as "0.187 (0.127 to 0.246)". */
function readInterval(text: string): number[] {
  return [...text.matchAll(/[-−]?\d+\.\d+/g)].map(([number]) => Number(number.replace('−', '-')));
}

/** Draws every figure in a browser and gives the problems met. */
async function draw(name: string, notebook: Notebook): Promise<string[]> {
  const page = path.join(folder, `${name}.html`);
  writeFileSync(page, renderNotebookHtml(notebook, { title: name }));
  expect(statSync(page).size).toBeLessThan(6_000_000);
  if (chrome === null) return [];
  const tab = await chrome.newPage();
  const problems: string[] = [];
  tab.on('console', (message) => problems.push(message.text()));
  tab.on('pageerror', (error) => problems.push(error.message));
  tab.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) problems.push(request.url());
  });
  await tab.goto(`file://${page}`);
  await expect
    .poll(() => tab.locator('.in-concert-chart > .plot-container').count(), { timeout: 30_000 })
    .toBe(listFigures(notebook).length);
  await tab.close();
  return problems;
}

type Check = (text: string, rows: Map<string, string[]>) => void;

/** What each notebook says, as far as it does not hang on the words of the mood scorer. */
const notebooks: Readonly<Record<string, { readonly figures: number; readonly check: Check }>> = {
  '02-same-thing': {
    figures: 1,
    check: (text, rows) => {
      expect(text).toContain('different as written: 3  different after folding: 1');
      expect(readNumber(text, /tested, (\d+) called copied/)).toBeGreaterThan(40);
      expect(readNumber(text, /about ([\d.]+) of them would be called/)).toBeLessThan(5);
      expect(rows.get('same-minute')).toEqual(['12', '12']);
      expect(Number(rows.get('ordinary')![1])).toBeGreaterThan(100);
    },
  },
  '03-how-sure': {
    figures: 1,
    check: (text) => {
      expect(text).toContain('largest difference to the library: none (below 1e-12)');
      const slope = readNumber(text, /slope ([\d.]+) for coincident comments/);
      expect(Math.abs(slope - 1)).toBeLessThan(0.06);
      expect(readNumber(text, /found: (\d+) pairs/)).toBeGreaterThan(100);
      expect(text).toMatch(/19 times: 0\.00 pairs on average, at most 0/);
      expect(readNumber(text, /of 28 pairs of fans, (\d+) are beyond/)).toBeGreaterThan(14);
      expect(text).toMatch(/and 0 are beyond that and beyond/);
      expect(readNumber(text, /p, second null: ([\d.]+) by hand/)).toBeGreaterThan(0.001);
    },
  },
  '04-one-account': {
    figures: 1,
    check: (text) => {
      expect(text).toMatch(/Account u\d+: evidence level 2, coordinated/);
      expect(text).toMatch(/(\d+) accounts at level 2; \1 were planted \(of 60\), 0 were not/);
      expect(readNumber(text, /some signal: (\d+), of them/)).toBeLessThan(
        2 * readNumber(text, /some signal: \d+, of them (\d+) innocent/),
      );
    },
  },
  '05-mood-around-the-shutdown': {
    figures: 2,
    check: (text, rows) => {
      const [shift, low, high] = readInterval(rows.get('into the shutdown')![1]!);
      expect(low).toBeGreaterThan(0);
      expect(shift).toBeGreaterThan(0.1);
      expect(high).toBeLessThan(0.3);
      const labels = readInterval(rows.get('labels alone')![1]!);
      const corrected = readInterval(rows.get('scores corrected by labels')![1]!);
      expect(corrected[1]! - corrected[0]!).toBeLessThan(labels[1]! - labels[0]!);
      expect(text).toContain('Cannot say: quiet dates');
      expect(readNumber(text, /^p = ([\d.]+) against/m)).toBeLessThan(0.1);
    },
  },
  '06-who-was-online': {
    figures: 3,
    check: (text, rows) => {
      const [, total, whole] = /the parts add up: (\S+) = (\S+)/.exec(text)!;
      expect(total).toBe(whole);
      const [, low, high] = readInterval(rows.get('into the shutdown')![1]!);
      expect(low).toBeLessThan(0);
      expect(high).toBeGreaterThan(0);
      expect(readInterval(rows.get('into the shutdown')![2]!)[1]).toBeGreaterThan(0.05);
      const [within, from] = readInterval(rows.get('end of the emergency')![1]!);
      expect(from).toBeGreaterThan(0);
      expect(within).toBeLessThan(0.3);
    },
  },
  '07-your-own-export': {
    figures: 2,
    check: (text, rows) => {
      expect(text).toContain('308 rows read = 306 kept + 2 rejected');
      const found = ['vk-comments', 'telegram-result', 'youtube-comment-threads'].map((name) =>
        rows.get(`exports/${name}.json`)!.slice(-2),
      );
      expect(found).toEqual([
        ['5', '0'],
        ['5', '0'],
        ['5', '0'],
      ]);
    },
  },
  '08-sensitivity-and-power': {
    figures: 2,
    check: (text, rows) => {
      expect(text).toContain('• Plateau: the windows from 10 min');
      expect(rows.get('same-minute')!.at(-1)).toBe('12 of 12');
      expect(rows.get('innocent accounts')).toEqual(Array.from({ length: 6 }, () => '0'));
      expect(text).toMatch(
        /act within 1 minute \(same text\) would be found: 3 to 5 accounts from 2 times on/,
      );
      expect(text).toContain('8 of 8 found: between 68 % and 100 % would be found');
    },
  },
  '09-writing-it-up': {
    figures: 1,
    check: (text) => {
      expect(text).toMatch(/Of 4000 accounts, \d+ \([\d.]+ %\) act together more than chance explains/);
      expect(text).toMatch(/result SHA-256 [0-9a-f]{64}/);
      const out = path.join(root, 'out', '09-writing-it-up');
      for (const name of [
        'observed-expected.json',
        'network.gexf',
        'report.html',
        'groups.csv',
        'methods.md',
        'network.svg',
      ])
        expect(statSync(path.join(out, name)).size, name).toBeGreaterThan(100);
    },
  },
};

describe.each(Object.entries(notebooks))('notebooks/%s.ipynb', (name, { figures, check }) => {
  it('runs, says what it should, and draws its figures', async () => {
    const executed = await run(name);
    const outputs = listOutputs(executed);
    const text = outputs
      .map((output) => output.replace(/<script>.*?<\/script>/gs, ''))
      .join('\n')
      .replaceAll('&#60;', '<');
    check(text, readRows(executed));
    const drawn = listFigures(executed);
    expect(drawn).toHaveLength(figures);
    for (const data of drawn) expect(data.length).toBeGreaterThan(0);
    // A figure without data is its words alone.
    expect(outputs.filter((output) => /<figure style="margin:0">\s*<figcaption/.test(output))).toEqual([]);
    expect(await draw(name, executed)).toEqual([]);
  }, 300_000);
});

describe('restart and run all', () => {
  it.each(['03-how-sure', '07-your-own-export'])(
    'gives the same outputs twice: %s',
    async (name) => {
      const [one, two] = [await run(name), await run(name)];
      expect(two).toEqual(one);
    },
    600_000,
  );
});
