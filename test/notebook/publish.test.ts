import { describe, expect, it } from 'vitest';
import type { Notebook } from '../../scripts/notebook/notebook.js';
import { describeNotebook, linkPages, renderIndex } from '../../scripts/notebook/publish.js';
import { renderNotebookHtml } from '../../scripts/notebook/renderNotebookHtml.js';

const write = (...sources: string[]): Notebook => ({
  nbformat: 4,
  nbformat_minor: 5,
  metadata: {},
  cells: sources.map((source) => ({ cell_type: 'markdown', metadata: {}, source })),
});

describe('describeNotebook', () => {
  it('takes the question where there is one, else the first words', () => {
    expect(describeNotebook(write('# Who?', '**Question.** Who was *online*?'), '06-x')).toEqual({
      name: '06-x',
      title: 'Who?',
      question: 'Who was *online*?',
    });
    expect(describeNotebook(write('# Start\n\nA comment section.'), '01-x').question).toBe(
      'A comment section.',
    );
  });
});

describe('published pages', () => {
  it('link to one another and to nothing that is not beside them', () => {
    const source =
      '[next](02-b.ipynb), [not there](03-c.ipynb), [methods](../docs/methods/power.md), [web](https://example.org/x)';
    const page = renderNotebookHtml(write(source), { title: 'x', resolveFile: linkPages(['01-a', '02-b']) });
    expect([...page.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      '02-b.html',
      'https://example.org/x',
    ]);
    expect(page).toContain('not there');
  });

  it('are listed in an index', () => {
    const page = renderIndex([{ name: '02-b', title: 'B <i>', question: 'Is it | so?' }]);
    expect(page).toContain('<a href="02-b.html">B &#60;i&#62;</a>');
    expect(page).toContain('Is it | so?');
  });
});
