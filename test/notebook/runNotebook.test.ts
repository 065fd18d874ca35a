import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NotebookError, runNotebook, type RunNotebookOptions } from '../../scripts/notebook/runNotebook.js';

const fixture = (name: string): string => path.join(import.meta.dirname, 'fixtures', `${name}.ipynb`);

async function runAndFail(name: string, options: RunNotebookOptions = {}): Promise<NotebookError> {
  try {
    await runNotebook(fixture(name), options);
  } catch (error) {
    if (error instanceof NotebookError) return error;
    throw error;
  }
  throw new Error(`${name} should have failed`);
}

/** Command lines of running processes, where the system tells them. */
function listCommands(): string[] {
  if (!existsSync('/proc')) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => {
      try {
        return readFileSync(`/proc/${name}/cmdline`, 'utf8');
      } catch {
        return '';
      }
    });
}

describe('runNotebook', () => {
  const before = process.env['TMPDIR'];
  const folder = mkdtempSync(path.join(tmpdir(), 'run-notebook-test-'));
  beforeAll(() => {
    process.env['TMPDIR'] = folder;
  });
  afterAll(() => {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    rmSync(folder, { recursive: true, force: true });
  });

  it.concurrent('gives the notebook back with its outputs and counts', async () => {
    const cells: number[] = [];
    const notebook = await runNotebook(fixture('passing'), {
      env: { FIXTURE_WORD: 'words' },
      onCell: ({ cell, cells: of }) => cells.push(cell, of),
    });
    expect(cells).toEqual([1, 4, 2, 4, 3, 4, 4, 4]);
    const [text, ...code] = notebook.cells;
    expect(text).not.toHaveProperty('outputs');
    expect(code.map((cell) => cell.execution_count)).toEqual([1, 2, 3, 4]);
    expect(code.map((cell) => cell.outputs)).toEqual([
      [{ output_type: 'stream', name: 'stdout', text: 'one\ntwo words\n' }],
      [
        {
          output_type: 'display_data',
          data: { 'text/html': '<b>bold</b><script>document.title = "ran";</script>' },
          metadata: {},
        },
      ],
      [{ output_type: 'stream', name: 'stdout', text: '43\n' }],
      // Shown as "first", then replaced in place.
      [{ output_type: 'display_data', data: { 'text/plain': 'second' }, metadata: {} }],
    ]);
  });

  it.concurrent('stops at a cell that throws and says which', async () => {
    const done: number[] = [];
    const error = await runAndFail('throwing', { onCell: ({ cell }) => done.push(cell) });
    expect(done).toEqual([1]);
    expect([error.cell, error.cells]).toEqual([2, 3]);
    expect(error.source).toContain("throw new RangeError('thirteen is too many')");
    expect(error.message).toMatch(/throwing\.ipynb: code cell 2 of 3 failed[\s\S]*RangeError: thirteen/);
  });

  it.concurrent('fails on a type error', async () => {
    expect((await runAndFail('typeError')).reason).toContain("'string' is not assignable to type 'number'");
  });

  it.concurrent('fails on a rejected promise that is shown', async () => {
    expect((await runAndFail('rejected')).reason).toContain('nobody awaits me');
  });

  it.concurrent('fails on a rejected promise that nothing shows', async () => {
    const error = await runAndFail('rejectedSilently');
    expect(error.cell).toBe(1);
    expect(error.reason).toContain('nobody awaits me');
  });

  it.concurrent('fails on anything on stderr', async () => {
    const error = await runAndFail('stderr');
    expect([error.cell, error.reason]).toEqual([1, 'a warning counts\n']);
  });

  it.concurrent('ends a cell that takes too long', async () => {
    expect((await runAndFail('loop', { timeoutSeconds: 1 })).reason).toBe('it took longer than 1 s');
  });

  it.concurrent('notices that the kernel died', async () => {
    const error = await runAndFail('dying');
    expect([error.cell, error.reason]).toEqual([2, 'the kernel died (exit code 3)']);
  });

  it('leaves no kernel and no connection file', async () => {
    expect(readdirSync(folder).filter((name) => name.startsWith('in-concert-kernel'))).toEqual([]);
    // A killed process stays in the list for a moment.
    await expect.poll(() => listCommands().filter((command) => command.includes(folder))).toEqual([]);
  });

  it('refuses a time limit that is none', async () => {
    await expect(runNotebook(fixture('passing'), { timeoutSeconds: 0 })).rejects.toThrow(
      'runNotebook: timeoutSeconds must be > 0 (got 0)',
    );
  });
});
