import { listTraceColumns, ownColumns } from '../words/traceColumns.js';

/**
 * The user's columns that traces such as `columns:a,b` need, each once, in the order of their first mention.
 *
 * @throws RangeError when such a trace names no column.
 */
export function columnsOfTraces(traces: readonly string[]): string[] {
  const columns = new Set<string>();
  for (const trace of traces) {
    const names = listTraceColumns(trace);
    if (names === null) continue;
    if (names.length === 0)
      throw new RangeError(
        `--trace ${trace}: name the columns, such as columns:a,b; a name with a comma in quotation marks`,
      );
    for (const name of names) columns.add(name);
  }
  for (const own of ownColumns) columns.delete(own);
  return [...columns];
}

/** Traces of which the actions do not come from texts, so that a table without any will do. */
const textless: readonly string[] = ['same_reply', 'same_thread', 'rapid_reply', 'same_quote'];

/** Whether any of the traces looks at texts. */
export function needTexts(traces: readonly string[]): boolean {
  return !traces.every((name) => listTraceColumns(name) !== null || textless.includes(name));
}
