import { collectActions } from './collectActions.js';
import type { Trace } from './trace.js';

/** The same text once case, punctuation, look-alike letters and other disguises are folded (see `normaliseText`). */
export const sameText: Trace = {
  name: 'same_text',
  title: 'the same text',
  collect({ table, prepared, minBits }) {
    const { textCode, texts, bits } = prepared;
    return collectActions(
      'same_text',
      table,
      (row) => {
        const code = textCode[row]!;
        return code >= 0 && bits[code]! >= minBits ? [code] : [];
      },
      (code) => texts[code as number]!,
    );
  },
};
