import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  formatNotebook,
  isCode,
  joinLines,
  type Notebook,
  readNotebook,
} from '../../scripts/notebook/notebook.js';
import { stripNotebook } from '../../scripts/notebook/stripNotebook.js';

const executed: Notebook = {
  nbformat: 4,
  nbformat_minor: 5,
  metadata: { kernelspec: { name: 'tslab', display_name: 'someone else' }, widgets: {} },
  cells: [
    { cell_type: 'markdown', id: 'abc', metadata: { editable: true }, source: '# One\n\nTwo' },
    {
      cell_type: 'code',
      metadata: { collapsed: true },
      source: ['const a = 1;\n', 'a'],
      execution_count: 7,
      outputs: [{ output_type: 'stream', name: 'stdout', text: 'somebody wrote this' }],
    },
  ],
};

describe('stripNotebook', () => {
  it('keeps the sources and nothing that a run or an editor left', () => {
    expect(stripNotebook(executed)).toEqual({
      nbformat: 4,
      nbformat_minor: 5,
      metadata: {
        kernelspec: { display_name: 'TypeScript', language: 'typescript', name: 'tslab' },
        language_info: { file_extension: '.ts', mimetype: 'text/typescript', name: 'typescript' },
      },
      cells: [
        { cell_type: 'markdown', id: 'cell-01', metadata: {}, source: ['# One\n', '\n', 'Two'] },
        {
          cell_type: 'code',
          id: 'cell-02',
          metadata: {},
          execution_count: null,
          outputs: [],
          source: ['const a = 1;\n', 'a'],
        },
      ],
    });
  });

  it('changes nothing the second time', () => {
    expect(stripNotebook(stripNotebook(executed))).toEqual(stripNotebook(executed));
  });
});

const folder = path.join(import.meta.dirname, '..', '..', 'notebooks');
const notebooks = readdirSync(folder).filter((name) => name.endsWith('.ipynb'));

describe.each(notebooks)('notebooks/%s', (name) => {
  const notebook = readNotebook(path.join(folder, name));

  it('is kept without outputs (scripts/notebook/strip.ts removes them)', () => {
    expect(readFileSync(path.join(folder, name), 'utf8')).toBe(formatNotebook(stripNotebook(notebook)));
  });

  it('has cells of at most twelve lines', () => {
    const long = notebook.cells.filter(
      (cell) => isCode(cell) && joinLines(cell.source).split('\n').length > 12,
    );
    expect(long.map((cell) => cell.id)).toEqual([]);
  });
});
