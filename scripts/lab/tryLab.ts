// `npm run lab:try [-- NOTEBOOK …] [--python PATH]`: opens notebooks in a real JupyterLab with a real browser, as a person would.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { launchChromium } from '../launchChromium.js';
import { findFailure } from '../notebook/cellOutputs.js';
import type { NotebookCell } from '../notebook/notebook.js';
import { openNotebook, restartAndRunAll } from './driveLab.js';
import { startLabServer } from './labServer.js';

const usage = `npm run lab:try [-- NOTEBOOK … --python PATH]

Starts JupyterLab by \`npm run lab\`, opens each notebook in Chromium, restarts its kernel and runs all cells, twice. A cell that
fails or prints on stderr, an empty figure, or outputs that differ between the runs are failures. Pictures go to out/lab.
NOTEBOOK is the beginning of a name in notebooks/: 01 (if none is given), 02-same; 0 is all. --python names a Python that has JupyterLab.`;

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
const pictures = path.join(root, 'out', 'lab');
const waitSeconds = 600;

/** A copy of the notebooks that JupyterLab may write into; from there the library and the data are found as from notebooks/. */
function copyNotebooks(): string {
  mkdirSync(path.join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(path.join(root, '.cache', 'lab-try-'));
  cpSync(path.join(root, 'notebooks'), path.join(folder, 'notebooks'), { recursive: true });
  symlinkSync(path.join(root, 'datasets'), path.join(folder, 'datasets'), 'junction');
  cpSync(path.join(root, 'CITATION.cff'), path.join(folder, 'CITATION.cff'));
  return folder;
}

/** Names of the notebooks that begin with one of these: `01` is enough, `0` is all. */
function findNotebooks(beginnings: readonly string[]): string[] {
  const all = readdirSync(path.join(root, 'notebooks')).filter((file) => file.endsWith('.ipynb'));
  return beginnings.flatMap((beginning) => {
    const found = all.filter((file) => file.startsWith(path.basename(beginning))).sort();
    if (found.length === 0) throw new Error(`tryLab: no notebook begins with ${beginning}`);
    return found.map((file) => path.basename(file, '.ipynb'));
  });
}

/** The cells of one run that failed, and how. */
function listProblems(cells: readonly NotebookCell[]): string[] {
  return cells.flatMap((cell, index) => {
    const failure = findFailure(cell.outputs ?? []);
    return failure === null ? [] : [`cell ${index + 1}: ${failure.slice(0, 500)}`];
  });
}

/** Outputs alone, to be compared; the texts of two runs must be the same, letter by letter. */
function takeOutputs(cells: readonly NotebookCell[]): string[] {
  return cells.map((cell) => JSON.stringify([cell.execution_count ?? null, cell.outputs ?? []]));
}

/** Every chart must have been drawn with a size; each is photographed. */
async function checkCharts(page: Page, name: string): Promise<string[]> {
  const charts = page.locator('.jp-NotebookPanel:not(.lm-mod-hidden) .in-concert-chart');
  const problems: string[] = [];
  const count = await charts.count();
  for (let index = 0; index < count; index += 1) {
    const chart = charts.nth(index);
    // Cells above are laid out only when they come near, which moves what was scrolled to; so once more.
    for (let time = 0; time < 3; time += 1) {
      await chart.evaluate((element) => element.scrollIntoView({ block: 'start' }));
      await page.waitForTimeout(300);
    }
    const drawn = chart.locator('svg.main-svg').first();
    await drawn.waitFor({ state: 'visible', timeout: 20_000 }).catch(() => {});
    const box = await drawn.boundingBox({ timeout: 1000 }).catch(() => null);
    if (box === null || box.width < 200 || box.height < 100) {
      problems.push(`chart ${index + 1} of ${count} is not drawn`);
    }
    await page.screenshot({ path: path.join(pictures, `${name}-${index + 1}.png`) });
  }
  console.log(`  ${count} charts, ${count - problems.length} drawn`);
  return problems;
}

async function tryNotebook(page: Page, address: string, name: string): Promise<string[]> {
  console.log(name);
  const kernel = await openNotebook(page, address, `notebooks/${name}.ipynb`, 120);
  console.log(`  kernel: ${kernel}`);
  // JupyterLab asks once whether it may fetch its news; the question would lie over the charts.
  await page
    .getByRole('button', { name: 'No', exact: true })
    .click({ timeout: 10_000 })
    .catch(() => {});
  const problems: string[] = [];
  const runs: string[][] = [];
  for (const run of ['first', 'second']) {
    const begun = performance.now();
    const cells = await restartAndRunAll(page, waitSeconds);
    console.log(`  ${run} run: ${((performance.now() - begun) / 1000).toFixed(0)} s`);
    problems.push(...listProblems(cells).map((problem) => `${run} run, ${problem}`));
    runs.push(takeOutputs(cells));
    if (run === 'first') problems.push(...(await checkCharts(page, name)));
  }
  runs[0]!.forEach((outputs, index) => {
    if (outputs !== runs[1]![index]) problems.push(`cell ${index + 1}: the outputs of the two runs differ`);
  });
  return problems;
}

async function tryLab(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    console.log(usage);
    return 0;
  }
  const at = args.indexOf('--python');
  const python = at < 0 ? null : (args[at + 1] ?? null);
  const named = args.filter((_, index) => at < 0 || (index !== at && index !== at + 1));
  const names = findNotebooks(named.length > 0 ? named : ['01']);
  const browser = await launchChromium();
  if (browser === null) throw new Error('tryLab: no Chromium found; install it or set CHROMIUM_PATH');
  const folder = copyNotebooks();
  mkdirSync(pictures, { recursive: true });
  let failed = 0;
  try {
    const server = await startLabServer({ root, folder, python, startSeconds: 120 });
    try {
      for (const name of names) {
        const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
        const problems = await tryNotebook(page, server.address, name);
        for (const problem of problems) console.log(`  FAILS ${problem}`);
        if (problems.length > 0) failed += 1;
        else console.log('  holds: all cells ran, charts are drawn, both runs gave the same');
        await page.close();
      }
    } finally {
      server.stop();
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return failed === 0 ? 0 : 1;
}

// JupyterLab is stopped when this process exits; without these it would outlive Ctrl-C.
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));
process.exitCode = await tryLab(process.argv.slice(2));
