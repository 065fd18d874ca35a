import type { CommentTable } from '../../model/commentTable.js';
import type { Actions } from '../../model/coordination.js';
import { createSignFinder } from '../../text/findBytes.js';
import { ActionList } from './actionList.js';

/**
 * The actions of a trace from a function that names the objects of each row.
 *
 * Cost: linear; 16 bytes an action and one map entry a distinct object.
 * @param objectsOf object keys of row `r`; none, one or several, none of them twice. Equal keys are one object.
 */
export function collectActions<Key extends string | number>(
  trace: string,
  table: CommentTable,
  objectsOf: (row: number) => readonly Key[],
  describe: (key: Key) => string,
): Actions {
  const keys: Key[] = [];
  const codeOf = new Map<Key, number>();
  const actions = new ActionList(trace, table);
  for (let row = 0; row < table.rows; row++) {
    for (const key of objectsOf(row)) {
      let code = codeOf.get(key);
      if (code === undefined) {
        code = keys.push(key) - 1;
        codeOf.set(key, code);
      }
      actions.add(row, code);
    }
  }
  return actions.finish(keys.length, (object) => describe(keys[object]!));
}

const none: readonly string[] = [];

/** The actions of a trace that reads the texts; only those with one of the `signs` become strings. */
export function collectFromTexts(
  trace: string,
  table: CommentTable,
  signs: readonly string[],
  objectsOf: (text: string) => readonly string[],
): Actions {
  const hasSign = createSignFinder(table.text, signs);
  return collectActions(
    trace,
    table,
    (row) => (hasSign(row) ? objectsOf(table.text.get(row)) : none),
    String,
  );
}
