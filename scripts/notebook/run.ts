import path from 'node:path';
import { formatNotebook, writeAtomically } from './notebook.js';
import { renderNotebookHtml } from './renderNotebookHtml.js';
import { NotebookError, runNotebook } from './runNotebook.js';

const usage = `Usage: node --import tsx scripts/notebook/run.ts NOTEBOOK --out DIR [--timeout SECONDS]

Runs a notebook on the tslab kernel, without Python, and writes DIR/NAME.ipynb (with outputs) and DIR/NAME.html.
Exit codes: 0 done, 1 a cell failed, 2 wrong usage.`;

interface Arguments {
  readonly notebook: string;
  readonly out: string;
  readonly timeoutSeconds: number;
}

function parseArguments(args: readonly string[]): Arguments | null {
  const rest = [...args];
  const take = (name: string): string | undefined => {
    const at = rest.indexOf(name);
    return at < 0 ? undefined : rest.splice(at, 2)[1];
  };
  const timeoutSeconds = Number(take('--timeout') ?? 300);
  const out = take('--out');
  const [notebook, ...others] = rest;
  if (notebook === undefined || out === undefined || others.length > 0 || !(timeoutSeconds > 0)) return null;
  return { notebook, out, timeoutSeconds };
}

async function main(args: readonly string[]): Promise<number> {
  const parsed = parseArguments(args);
  if (parsed === null) {
    console.error(usage);
    return 2;
  }
  const { notebook, out, timeoutSeconds } = parsed;
  const started = performance.now();
  try {
    const executed = await runNotebook(notebook, {
      timeoutSeconds,
      onCell: ({ cell, cells, source, milliseconds }) => {
        const firstLine = source.trim().split('\n')[0]!.slice(0, 60);
        console.error(`notebook cell ${cell}/${cells}  ${(milliseconds / 1000).toFixed(1)} s  ${firstLine}`);
      },
    });
    const name = path.basename(notebook, '.ipynb');
    writeAtomically(path.join(out, `${name}.ipynb`), formatNotebook(executed));
    writeAtomically(path.join(out, `${name}.html`), renderNotebookHtml(executed, { title: name }));
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.error(`notebook done in ${seconds} s: ${path.join(out, `${name}.html`)}`);
    return 0;
  } catch (error) {
    console.error(error instanceof NotebookError ? error.message : error);
    return 1;
  }
}

// The kernel is killed when this process exits; without these it would outlive Ctrl-C.
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));
process.exitCode = await main(process.argv.slice(2));
