import path from 'node:path';
import { collectOutputs, findFailure, type OutputCollector } from './cellOutputs.js';
import { type Kernel, startKernel } from './kernel.js';
import { isCode, joinLines, type Notebook, type NotebookCell, readNotebook } from './notebook.js';

export const runNotebookDefaults = {
  /** Longest time one cell may take. */
  timeoutSeconds: 300,
  /** Longest time the kernel may take to start. */
  startSeconds: 60,
} as const;

export interface CellProgress {
  /** 1-based, among the code cells. */
  readonly cell: number;
  readonly cells: number;
  readonly source: string;
  readonly milliseconds: number;
}

export interface RunNotebookOptions {
  /** Default: the folder of the notebook, as in Jupyter. */
  readonly cwd?: string;
  /** Added to the environment of this process. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly timeoutSeconds?: number;
  readonly startSeconds?: number;
  /** Called after each code cell. */
  readonly onCell?: (progress: CellProgress) => void;
}

/** A cell that failed: which one, what it says and what it printed. */
export class NotebookError extends Error {
  override readonly name = 'NotebookError';

  constructor(
    readonly file: string,
    readonly cell: number,
    readonly cells: number,
    readonly source: string,
    readonly reason: string,
  ) {
    super(`${file}: code cell ${cell} of ${cells} failed\n\n${indent(source)}\n\n${reason.trimEnd()}`);
  }
}

function indent(text: string): string {
  return text.replace(/^/gm, '    ');
}

interface CellRun {
  readonly collector: OutputCollector;
  reply: Readonly<Record<string, unknown>> | null;
  idle: boolean;
}

/** Sends requests one by one and gathers what belongs to each, also what comes after its end. */
function createSession(kernel: Kernel) {
  const runs = new Map<string, CellRun>();
  const early = new Map<string, CellRun>();
  const newRun = (): CellRun => ({ collector: collectOutputs(), reply: null, idle: false });
  let wake: () => void = () => {};
  kernel.onMessage((message) => {
    const { parentId, type, content } = message;
    let run = runs.get(parentId) ?? early.get(parentId);
    if (run === undefined) early.set(parentId, (run = newRun()));
    if (type.endsWith('_reply')) run.reply = content;
    else if (type === 'status') run.idle = content['execution_state'] === 'idle';
    else run.collector.add(message);
    wake();
  });
  return {
    runs,
    async request(type: string, content: Readonly<Record<string, unknown>>, seconds: number) {
      const id = await kernel.send(type, content);
      const run = early.get(id) ?? newRun();
      runs.set(id, run);
      let timer: NodeJS.Timeout | undefined;
      const done = new Promise<null>((resolve) => {
        wake = () => void (run.reply !== null && run.idle && resolve(null));
        wake();
      });
      const late = new Promise<string>((resolve) => {
        timer = setTimeout(() => resolve(`it took longer than ${seconds} s`), seconds * 1000);
      });
      const problem = await Promise.race([done, kernel.died, late]);
      clearTimeout(timer);
      return { run, problem };
    },
  };
}

/**
 * Runs a notebook on the tslab kernel and gives it back with its outputs.
 *
 * Stops at the first cell that fails, with a NotebookError. A cell fails when it prints anything on stderr, gives an error
 * output or an error reply, is dropped, leaves a rejected promise, outlasts its time, or takes the kernel down.
 * The kernel is always killed. Its protocol is Jupyter's, version 5 (see wire.ts).
 */
export async function runNotebook(file: string, options: RunNotebookOptions = {}): Promise<Notebook> {
  const { env = {}, onCell } = options;
  const timeoutSeconds = options.timeoutSeconds ?? runNotebookDefaults.timeoutSeconds;
  if (!(timeoutSeconds > 0)) {
    throw new RangeError(`runNotebook: timeoutSeconds must be > 0 (got ${timeoutSeconds})`);
  }
  const notebook = readNotebook(file);
  const cwd = path.resolve(options.cwd ?? path.dirname(file));
  const startSeconds = options.startSeconds ?? runNotebookDefaults.startSeconds;
  const codeCells = notebook.cells.filter(isCode);
  const kernel = await startKernel({ cwd, env, startSeconds });
  try {
    const session = createSession(kernel);
    const sources = codeCells.map((cell) => joinLines(cell.source));
    const fail = (index: number, reason: string): never => {
      throw new NotebookError(file, index + 1, sources.length, sources[index]!, reason);
    };
    const cellRuns: CellRun[] = [];
    const checkAll = (): void => {
      cellRuns.forEach((run, index) => {
        const failure = findFailure(run.collector.list());
        if (failure !== null) fail(index, failure);
      });
    };

    for (const [index, code] of sources.entries()) {
      const started = performance.now();
      const content = {
        code,
        silent: false,
        store_history: true,
        user_expressions: {},
        allow_stdin: false,
        stop_on_error: true,
      };
      const { run, problem } = await session.request('execute_request', content, timeoutSeconds);
      cellRuns.push(run);
      if (problem !== null) {
        fail(index, [problem, findFailure(run.collector.list())].filter(Boolean).join('\n'));
      }
      // A rejection that nobody awaited is reported only after the reply: one more exchange lets it arrive.
      const barrier = await session.request('kernel_info_request', {}, timeoutSeconds);
      if (barrier.problem !== null) fail(index, barrier.problem);
      checkAll();
      if (run.reply?.['status'] !== 'ok' || run.reply['execution_count'] === undefined) {
        fail(index, `the kernel answered with status "${run.reply?.['status'] ?? 'none'}" and no message`);
      }
      const milliseconds = performance.now() - started;
      onCell?.({ cell: index + 1, cells: sources.length, source: code, milliseconds });
    }
    return withOutputs(notebook, cellRuns);
  } finally {
    kernel.stop();
  }
}

function withOutputs(notebook: Notebook, runs: readonly CellRun[]): Notebook {
  let next = 0;
  const cells = notebook.cells.map((cell): NotebookCell => {
    if (cell.cell_type !== 'code') return cell;
    const run = isCode(cell) ? runs[next++] : undefined;
    const count = run?.reply?.['execution_count'];
    return {
      ...cell,
      execution_count: typeof count === 'number' ? count : null,
      outputs: run?.collector.list() ?? [],
    };
  });
  return { ...notebook, nbformat: 4, nbformat_minor: 5, cells };
}
