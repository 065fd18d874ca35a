import { type Notebook, type NotebookCell, joinLines, splitLines } from './notebook.js';

/** What a notebook of this repository says about its kernel, whoever saved it last. */
const kernelMetadata = {
  kernelspec: { display_name: 'TypeScript', language: 'typescript', name: 'tslab' },
  language_info: { file_extension: '.ts', mimetype: 'text/typescript', name: 'typescript' },
} as const;

/**
 * The notebook as it belongs into version control: no outputs, no execution counts, no editor state, ids `cell-01`, …
 *
 * Outputs can hold other people's words, and they make every run a difference.
 */
export function stripNotebook(notebook: Notebook): Notebook {
  const cells = notebook.cells.map((cell, index): NotebookCell => {
    const stripped = {
      cell_type: cell.cell_type,
      id: `cell-${String(index + 1).padStart(2, '0')}`,
      metadata: {},
    };
    const source = splitLines(joinLines(cell.source));
    return cell.cell_type === 'code'
      ? { ...stripped, execution_count: null, outputs: [], source }
      : { ...stripped, source };
  });
  return { cells, metadata: kernelMetadata, nbformat: 4, nbformat_minor: 5 };
}
