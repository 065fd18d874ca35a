import { type CellOutput, joinLines, type MimeBundle } from './notebook.js';
import type { Message } from './wire.js';

/** The outputs of one cell while it runs. */
export interface OutputCollector {
  add(message: Message): void;
  list(): CellOutput[];
}

interface Displayed {
  readonly data?: MimeBundle;
  readonly metadata?: MimeBundle;
  readonly transient?: { readonly display_id?: string };
}

/** Turns published messages into the outputs a notebook stores, as a Jupyter client does. */
export function collectOutputs(): OutputCollector {
  let outputs: { output: CellOutput; displayId: string | undefined }[] = [];
  let clearBeforeNext = false;

  const push = (output: CellOutput, displayId?: string): void => {
    if (clearBeforeNext) outputs = [];
    clearBeforeNext = false;
    const last = outputs.at(-1)?.output;
    if (output.output_type === 'stream' && last?.output_type === 'stream' && last.name === output.name) {
      const text = joinLines(last.text) + joinLines(output.text);
      outputs[outputs.length - 1] = { output: { ...last, text }, displayId: undefined };
    } else {
      outputs.push({ output, displayId });
    }
  };

  const display = (content: Displayed): CellOutput => ({
    output_type: 'display_data',
    data: content.data ?? {},
    metadata: content.metadata ?? {},
  });

  return {
    list: () => outputs.map((entry) => entry.output),
    add({ type, content }) {
      const shown = content as Displayed;
      const displayId = shown.transient?.display_id;
      if (type === 'stream') {
        push({ output_type: 'stream', name: String(content['name']), text: String(content['text']) });
      } else if (type === 'display_data') {
        push(display(shown), displayId);
      } else if (type === 'update_display_data') {
        const updated = display(shown);
        outputs = outputs.map((entry) =>
          entry.displayId !== undefined && entry.displayId === displayId
            ? { ...entry, output: updated }
            : entry,
        );
      } else if (type === 'execute_result') {
        push({
          output_type: 'execute_result',
          data: shown.data ?? {},
          metadata: shown.metadata ?? {},
          execution_count: Number(content['execution_count']),
        });
      } else if (type === 'error') {
        push({
          output_type: 'error',
          ename: String(content['ename']),
          evalue: String(content['evalue']),
          traceback: (content['traceback'] as string[] | undefined) ?? [],
        });
      } else if (type === 'clear_output') {
        if (content['wait'] === true) clearBeforeNext = true;
        else outputs = [];
      }
    },
  };
}

/**
 * Why these outputs mean that the cell failed; null when they do not.
 *
 * tslab reports an error as text on stderr, never as an `error` output, and shows a promise that nobody awaited and that
 * failed as `Promise { <rejected> … }` on stdout; so both count.
 */
export function findFailure(outputs: readonly CellOutput[]): string | null {
  for (const output of outputs) {
    if (output.output_type === 'error') return `${output.ename}: ${output.evalue}`;
    if (output.output_type !== 'stream') continue;
    const text = joinLines(output.text);
    if (output.name === 'stderr') return text;
    if (text.includes('<rejected>')) return `a promise failed and was not awaited: ${text}`;
  }
  return null;
}
