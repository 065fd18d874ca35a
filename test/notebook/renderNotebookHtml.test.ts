import { describe, expect, it } from 'vitest';
import { highlightCode } from '../../scripts/notebook/highlightCode.js';
import type { CellOutput, Notebook, NotebookCell } from '../../scripts/notebook/notebook.js';
import { renderNotebookHtml } from '../../scripts/notebook/renderNotebookHtml.js';

const markdownCell = (source: string): NotebookCell => ({ cell_type: 'markdown', metadata: {}, source });
const codeCell = (source: string, outputs: CellOutput[] = []): NotebookCell => ({
  cell_type: 'code',
  metadata: {},
  source,
  execution_count: 3,
  outputs,
});
function render(...cells: NotebookCell[]): string {
  const notebook: Notebook = { nbformat: 4, nbformat_minor: 5, metadata: {}, cells };
  return renderNotebookHtml(notebook, { title: 'file <name>' });
}
const shown = (data: Record<string, unknown>): CellOutput => ({
  output_type: 'display_data',
  data,
  metadata: {},
});

describe('renderNotebookHtml', () => {
  it('takes its title from the first heading, else from the options', () => {
    expect(render(markdownCell('# Who & why'))).toContain('<title>Who &#38; why</title>');
    expect(render(markdownCell('text'))).toContain('<title>file &#60;name&#62;</title>');
  });

  it('renders markdown and shows raw HTML in it as text', () => {
    const html = render(markdownCell('**bold** <script>alert(1)</script>\n\n<img src=x onerror=alert(1)>\n'));
    expect(html).toContain('<strong>bold</strong>');
    expect(html).not.toContain('<script>alert');
    expect(html).not.toContain('<img');
  });

  it('keeps links to pages and drops links that run code', () => {
    const html = render(markdownCell('[page](https://example.org/?a=1&b=2) [trap](javascript:alert(1))'));
    expect(html).toContain('<a href="https://example.org/?a=1&#38;b=2">page</a>');
    expect(html).not.toContain('javascript:');
    expect(html).toContain('trap');
  });

  it('shows HTML outputs in place, texts escaped and without terminal colours, pictures inline', () => {
    const html = render(
      codeCell('1', [
        shown({ 'text/html': ['<b id="o">', 'in place</b>'], 'text/plain': 'poorer' }),
        { output_type: 'stream', name: 'stdout', text: '\u001b[33m1 < 2\u001b[39m' },
        shown({ 'image/png': 'aGk=\n' }),
      ]),
    );
    expect(html).toContain('<b id="o">in place</b>');
    expect(html).not.toContain('poorer');
    expect(html).toContain('<pre class="stdout">1 &#60; 2</pre>');
    expect(html).toContain('src="data:image/png;base64,aGk="');
    expect(html).toContain('[3]');
  });

  it('forbids the page to load anything', () => {
    expect(render()).toContain(`content="default-src 'none';`);
  });
});

describe('highlightCode', () => {
  it('marks comments, strings, keywords and numbers and escapes the rest', () => {
    expect(highlightCode("const a = '<b>'; // 12 > a\na < 5e3")).toBe(
      '<span class="k">const</span> a = <span class="s">&#39;&#60;b&#62;&#39;</span>; ' +
        '<span class="c">// 12 &#62; a</span>\na &#60; <span class="n">5e3</span>',
    );
  });
});
