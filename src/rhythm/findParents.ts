import { viewBytes } from '../ingest/copyBytes.js';
import { TextDictionary } from '../ingest/textDictionary.js';
import type { TextColumn } from '../model/commentTable.js';
import type { SignalInput } from './signalInput.js';

/** Two signals ask for the same; it lives as long as the input does. */
const knownParents = new WeakMap<SignalInput, Int32Array>();

/** The row that each row replies to; −1 where it replies to none, or to one that is not in the data. Null without a column of parents. */
export function findParents(input: SignalInput): Int32Array | null {
  const { parent, commentId } = input.table;
  if (parent === null) return null;
  const known = knownParents.get(input);
  if (known !== undefined) return known;
  const found = matchParents(parent, commentId);
  knownParents.set(input, found);
  return found;
}

function matchParents(parent: TextColumn, commentId: TextColumn): Int32Array {
  const rows = commentId.length;
  const ids = new TextDictionary();
  const rowOf = new Int32Array(rows);
  for (let row = 0; row < rows; row++) {
    const known = ids.length;
    const code = ids.addBytes(commentId.bytes, commentId.offsets[row]!, commentId.offsets[row + 1]!, false);
    if (code === known) rowOf[code] = row;
  }
  const view = viewBytes(parent.bytes);
  const parentOf = new Int32Array(rows).fill(-1);
  for (let row = 0; row < rows; row++) {
    const [from, to] = [parent.offsets[row]!, parent.offsets[row + 1]!];
    if (from === to) continue;
    const code = ids.find(view, from, to);
    if (code >= 0) parentOf[row] = rowOf[code]!;
  }
  return parentOf;
}
