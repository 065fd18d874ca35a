import { collectActions } from './collectActions.js';
import type { Trace } from './trace.js';

/** The same text once case, punctuation, look-alike letters and other disguises are folded (see `normaliseText`). */
export const sameText: Trace = {
  name: 'same_text',
  title: 'the same text',
  collect({ table, prepared, minBits }) {
    const { textCode, words, bits } = prepared;
    return collectActions(
      'same_text',
      table,
      (row) => {
        const code = textCode[row]!;
        return code >= 0 && bits[code]! >= minBits ? [code] : [];
      },
      (code) => words.get(code as number),
    );
  },
};
