import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { joinLines, type Notebook, writeAtomically } from './notebook.js';
import { renderNotebookHtml } from './renderNotebookHtml.js';
import { NotebookError, runNotebook } from './runNotebook.js';

const usage = `Usage: node --import tsx scripts/notebook/publish.ts [NOTEBOOK...] [--out DIR] [--timeout SECONDS]

Runs notebooks on the tslab kernel, without Python, and writes each as a page that opens without a network, with an index.
Without names: all of notebooks/. The default folder is out/notebooks.
Exit codes: 0 done, 1 a cell failed (the other notebooks are published all the same), 2 wrong usage.`;

/** What the index says of one notebook. */
export interface Published {
  /** Name without its ending. */
  readonly name: string;
  readonly title: string;
  /** Its question, or its first words where it puts none. */
  readonly question: string;
}

/** Title and question of a notebook, from its first cells. */
export function describeNotebook(notebook: Notebook, name: string): Published {
  const text = notebook.cells
    .filter((cell) => cell.cell_type === 'markdown')
    .map((cell) => joinLines(cell.source))
    .join('\n\n');
  const title = /^# (.+)$/m.exec(text)?.[1] ?? name;
  const question = /^\*\*Question\.\*\* (.+)$/m.exec(text)?.[1];
  const firstWords = text.split('\n').find((line) => line !== '' && !line.startsWith('#'));
  return { name, title, question: question ?? firstWords ?? '' };
}

/** The page that leads to the others. */
export function renderIndex(published: readonly Published[]): string {
  const rows = published.map(({ name, title, question }) => {
    const number = /^\d+/.exec(name)?.[0] ?? '';
    return `| ${number} | [${title}](${name}.html) | ${question.replaceAll('|', '\\|')} |`;
  });
  const source = ['# Notebooks', '', '| | notebook | question |', '|---|---|---|', ...rows].join('\n');
  const cells = [{ cell_type: 'markdown' as const, metadata: {}, source }];
  return renderNotebookHtml({ nbformat: 4, nbformat_minor: 5, metadata: {}, cells }, { title: 'Notebooks' });
}

/** Links from page to page: to a notebook that is published as well; other files are not beside the pages. */
export function linkPages(names: readonly string[]): (href: string) => string | null {
  return (href) => {
    const name = path.basename(href, '.ipynb');
    return href.endsWith('.ipynb') && names.includes(name) ? `${name}.html` : null;
  };
}

async function main(args: readonly string[]): Promise<number> {
  const rest = [...args];
  const take = (name: string): string | undefined => {
    const at = rest.indexOf(name);
    return at < 0 ? undefined : rest.splice(at, 2)[1];
  };
  const root = path.join(import.meta.dirname, '..', '..');
  const timeoutSeconds = Number(take('--timeout') ?? 300);
  const out = take('--out') ?? path.join(root, 'out', 'notebooks');
  if (!(timeoutSeconds > 0) || rest.some((one) => one.startsWith('--') || !existsSync(one))) {
    console.error(usage);
    return 2;
  }
  const folder = path.join(root, 'notebooks');
  const all = readdirSync(folder).filter((name) => name.endsWith('.ipynb'));
  const files = rest.length > 0 ? rest : all.sort().map((name) => path.join(folder, name));
  const names = files.map((file) => path.basename(file, '.ipynb'));
  const published: Published[] = [];
  // The bundled data, whatever the shell says.
  const env = { IN_CONCERT_FILE: undefined, IN_CONCERT_EVENTS: undefined, IN_CONCERT_RUN: undefined };
  for (const [k, file] of files.entries()) {
    const name = names[k]!;
    const started = performance.now();
    try {
      const executed = await runNotebook(file, { timeoutSeconds, env });
      const page = renderNotebookHtml(executed, { title: name, resolveFile: linkPages(names) });
      writeAtomically(path.join(out, `${name}.html`), page);
      published.push(describeNotebook(executed, name));
      console.error(`${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
    } catch (error) {
      console.error(error instanceof NotebookError ? error.message : error);
    }
  }
  writeAtomically(path.join(out, 'index.html'), renderIndex(published));
  console.log(path.join(out, 'index.html'));
  return published.length === files.length ? 0 : 1;
}

if (process.argv[1] === import.meta.filename) {
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
  process.exitCode = await main(process.argv.slice(2));
}
