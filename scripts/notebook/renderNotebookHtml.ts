import { Marked } from 'marked';
import { escapeHtml } from '../../src/charts/escapeHtml.js';
import { highlightCode } from './highlightCode.js';
import { type CellOutput, joinLines, type Notebook, type NotebookCell } from './notebook.js';

export interface RenderNotebookOptions {
  readonly title: string;
  /** Where a link to a file leads from the page; null: nowhere, only its words stay. By default as it stands. */
  readonly resolveFile?: (href: string) => string | null;
}

/** Markdown in which raw HTML shows as text and links lead only to web pages, mail, files and places in the page. */
function createMarkdown(resolveFile: (href: string) => string | null): Marked {
  return new Marked({
    gfm: true,
    renderer: {
      // Of markup only what folds: solutions and notes of the teaching set.
      html: ({ text }) =>
        escapeHtml(text).replace(/&(?:#60|lt);(\/?(?:details|summary))&(?:#62|gt);/g, '<$1>'),
      link({ href, tokens }) {
        const words = this.parser.parseInline(tokens);
        const isFile = /^[\w./-]+$/.test(href);
        const target = isFile ? resolveFile(href) : /^(https?:|mailto:|#)/i.test(href) ? href : null;
        return target === null ? words : `<a href="${escapeHtml(target)}">${words}</a>`;
      },
      image: ({ text }) => `<em>${escapeHtml(text)}</em>`,
    },
  });
}

function stripAnsi(text: string): string {
  return text.replace(/\u001b\[[0-9;]*m/g, '');
}

function renderData(data: Readonly<Record<string, unknown>>, markdown: Marked): string {
  // Richest first. HTML is shown as it is: charts are scripts, and it comes from the notebook's own cells.
  if (data['text/html'] !== undefined) return joinLines(data['text/html']);
  for (const type of ['image/png', 'image/jpeg', 'image/gif', 'image/svg+xml']) {
    if (data[type] === undefined) continue;
    const content = joinLines(data[type]);
    const base64 = type === 'image/svg+xml' ? Buffer.from(content).toString('base64') : content.trim();
    return `<img alt="" src="data:${type};base64,${escapeHtml(base64)}">`;
  }
  if (data['text/markdown'] !== undefined) return renderMarkdown(joinLines(data['text/markdown']), markdown);
  return `<pre>${escapeHtml(stripAnsi(joinLines(data['text/plain'])))}</pre>`;
}

function renderMarkdown(text: string, markdown: Marked): string {
  return markdown.parse(text, { async: false });
}

function renderOutput(output: CellOutput, markdown: Marked): string {
  if (output.output_type === 'stream') {
    return `<pre class="${output.name === 'stderr' ? 'stderr' : 'stdout'}">${escapeHtml(stripAnsi(joinLines(output.text)))}</pre>`;
  }
  if (output.output_type === 'error') {
    return `<pre class="stderr">${escapeHtml(stripAnsi(output.traceback.join('\n')))}</pre>`;
  }
  return renderData(output.data, markdown);
}

function renderCell(cell: NotebookCell, markdown: Marked): string {
  const source = joinLines(cell.source);
  if (cell.cell_type === 'markdown')
    return `<section class="markdown">${renderMarkdown(source, markdown)}</section>`;
  if (cell.cell_type === 'raw' || source.trim() === '') return '';
  const outputs = (cell.outputs ?? []).map(
    (output) => `<div class="output">${renderOutput(output, markdown)}</div>`,
  );
  const count = `<span class="count">[${cell.execution_count ?? ' '}]</span>`;
  const code = `<pre class="source"><code>${highlightCode(source)}</code></pre>`;
  const { source_hidden: isHidden } = (cell.metadata['jupyter'] ?? {}) as {
    readonly source_hidden?: boolean;
  };
  const shown = isHidden ? `<details><summary>Code of the solution</summary>${code}</details>` : code;
  return `<section class="code">${count}${shown}${outputs.join('')}</section>`;
}

const style = `
:root { color-scheme: light; --ink: #1b1f24; --soft: #59636e; --line: #d9dee3; --paper: #f6f8fa; }
body { margin: 0 auto; padding: 2rem 1rem 4rem; max-width: 60rem; color: var(--ink); background: #fff;
  font: 16px/1.55 system-ui, "Segoe UI", "Noto Sans", sans-serif; }
h1, h2, h3 { line-height: 1.25; } h2 { margin-top: 2.2em; } a { color: #0b5cad; }
pre, code { font: 13.5px/1.5 ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", monospace; }
pre { overflow-x: auto; margin: 0; } pre.stdout, pre.source { padding: .7rem .9rem; }
pre.stdout, pre.source { white-space: pre-wrap; overflow-wrap: anywhere; }
.markdown code { background: var(--paper); padding: .1em .3em; border-radius: 4px; }
.code { position: relative; margin: 1.2rem 0; } pre.source { background: var(--paper); border-radius: 8px; }
.count { position: absolute; right: .6rem; top: .5rem; color: var(--soft); font: 12px ui-monospace, monospace; }
.output { margin: .6rem 0 0; overflow-x: auto; } pre.stderr { background: #fdecea; padding: .7rem .9rem; }
.k { color: #8250df; } .s { color: #0a5c36; } .c { color: #6a737d; font-style: italic; } .n { color: #953800; }
table { border-collapse: collapse; font-size: 14px; }
th, td { border-bottom: 1px solid var(--line); padding: .3rem .7rem; text-align: left; vertical-align: top; }
img { max-width: 100%; }
@media print { .output { overflow: visible; } }
`;

/**
 * An executed notebook as one page that needs no network: it may load nothing, its policy forbids it.
 */
export function renderNotebookHtml(notebook: Notebook, options: RenderNotebookOptions): string {
  const firstLine = notebook.cells
    .filter((cell) => cell.cell_type === 'markdown')
    .map((cell) => /^# (.+)$/m.exec(joinLines(cell.source))?.[1])
    .find((title) => title !== undefined);
  const markdown = createMarkdown(options.resolveFile ?? ((href) => href));
  const policy =
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; font-src data:";
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(firstLine ?? options.title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${notebook.cells
  .map((cell) => renderCell(cell, markdown))
  .filter(Boolean)
  .join('\n')}
</main>
</body>
</html>
`;
}
