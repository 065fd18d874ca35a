import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Notebook, type NotebookCell, splitLines } from '../notebook/notebook.js';
import { stripNotebook } from '../notebook/stripNotebook.js';
import type { SessionPart } from './readSession.js';

export interface SessionCopies {
  /** Without solutions and lecturer's notes; starters in place of the solutions. */
  readonly student: Notebook;
  /** With both, folded. */
  readonly teacher: Notebook;
}

/** Code that JupyterLab shows closed; other viewers fold by the tag. */
const foldedMetadata = { jupyter: { source_hidden: true }, tags: ['solution', 'hide-input'] } as const;

/** The helper that marks answers, as a cell: what is exported in the file is a plain name in a notebook. */
const helper = readFileSync(path.join(import.meta.dirname, 'checkAnswer.ts'), 'utf8')
  .replaceAll(/^export /gm, '')
  .trim();

/** The fingerprint that stands for an answer in the check cells. */
export function sealAnswer(exercise: string, answer: string): string {
  return createHash('sha256').update(`${exercise} ${answer}`).digest('hex').slice(0, 8);
}

/** `seal('1.3 b')` of the source as its fingerprint, so that a check does not give its answer away. */
function sealAnswers(code: string): string {
  return code.replaceAll(
    /seal\('(\S+) ([^']+)'\)/g,
    (_, exercise: string, answer: string) => `'${sealAnswer(exercise, answer)}'`,
  );
}

function makeCell(part: Pick<SessionPart, 'kind' | 'text' | 'fold'>): NotebookCell {
  if (part.kind === 'text') {
    const source =
      part.fold === null
        ? part.text
        : `<details><summary>${part.fold}</summary>\n\n${part.text}\n\n</details>`;
    return { cell_type: 'markdown', metadata: {}, source: splitLines(source) };
  }
  const source = splitLines(sealAnswers(part.text));
  return { cell_type: 'code', metadata: {}, execution_count: null, outputs: [], source };
}

function makeNotebook(parts: readonly SessionPart[]): Notebook {
  const setup: SessionPart = { kind: 'code', fold: null, text: helper };
  const first = parts.findIndex(({ text }) => text.startsWith('## '));
  const ordered = [...parts.slice(0, first), setup, ...parts.slice(first)];
  const bare = { nbformat: 4, nbformat_minor: 5, metadata: {}, cells: ordered.map(makeCell) };
  const stripped = stripNotebook(bare);
  const cells = stripped.cells.map((cell, k) => {
    const { kind, fold } = ordered[k]!;
    return kind !== 'text' && fold !== null ? { ...cell, metadata: foldedMetadata } : cell;
  });
  return { ...stripped, cells };
}

/** The two copies of a session. The helper that marks answers stands before the first heading. */
export function buildCopies(parts: readonly SessionPart[]): SessionCopies {
  const [title] = parts;
  if (title?.kind !== 'text' || !title.text.startsWith('# ')) {
    throw new Error('buildCopies: a session begins with its title');
  }
  const named = { ...title, text: title.text.replace(/^# .+$/m, "$& (teacher's copy)") };
  return {
    student: makeNotebook(parts.filter(({ fold }) => fold === null)),
    teacher: makeNotebook([named, ...parts.slice(1)].filter(({ kind }) => kind !== 'starter')),
  };
}
