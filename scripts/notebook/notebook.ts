import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A bundle of one output in several formats: text of `text/html`, base64 of `image/png`, values of JSON types. */
export type MimeBundle = Readonly<Record<string, unknown>>;

/** One output of a code cell, as nbformat 4.5 has them. */
export type CellOutput =
  | { readonly output_type: 'stream'; readonly name: string; readonly text: string | readonly string[] }
  | { readonly output_type: 'display_data'; readonly data: MimeBundle; readonly metadata: MimeBundle }
  | {
      readonly output_type: 'execute_result';
      readonly data: MimeBundle;
      readonly metadata: MimeBundle;
      readonly execution_count: number | null;
    }
  | {
      readonly output_type: 'error';
      readonly ename: string;
      readonly evalue: string;
      readonly traceback: readonly string[];
    };

export interface NotebookCell {
  readonly id?: string;
  readonly cell_type: 'markdown' | 'code' | 'raw';
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly source: string | readonly string[];
  readonly execution_count?: number | null;
  readonly outputs?: readonly CellOutput[];
}

export interface Notebook {
  readonly nbformat: number;
  readonly nbformat_minor: number;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly cells: readonly NotebookCell[];
}

/** Texts in notebooks are a string or a list of lines. */
export function joinLines(text: unknown): string {
  return Array.isArray(text) ? text.join('') : String(text ?? '');
}

/** The lines of a text, each with its line end: the form in which Jupyter writes sources, kind to diffs. */
export function splitLines(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n)/);
}

export function isCode(cell: NotebookCell): boolean {
  return cell.cell_type === 'code' && joinLines(cell.source).trim() !== '';
}

export function readNotebook(file: string): Notebook {
  const notebook = JSON.parse(readFileSync(file, 'utf8')) as Notebook;
  if (notebook.nbformat !== 4 || !Array.isArray(notebook.cells)) {
    throw new Error(`readNotebook: ${file} is not a notebook of format 4 (got ${notebook.nbformat})`);
  }
  return notebook;
}

/** As Jupyter writes it: one space of indent and a line end at the end. */
export function formatNotebook(notebook: Notebook): string {
  return `${JSON.stringify(notebook, null, 1)}\n`;
}

/** Writes a file whole or not at all: a reader never meets half of it. */
export function writeAtomically(file: string, content: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const part = `${file}.${process.pid}.part`;
  writeFileSync(part, content);
  renameSync(part, file);
}
