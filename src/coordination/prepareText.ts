import type { CommentTable } from '../model/commentTable.js';
import { countWords, measureInformation } from '../text/information.js';
import { normaliseText } from '../text/normalise.js';
import type { PreparedText } from './traces/trace.js';

/**
 * Normalises every text once and measures the information of each repeated one; all text traces share the result.
 *
 * Cost: linear in the bytes of text; memory holds each distinct normalised text once.
 */
export function prepareText(table: CommentTable): PreparedText {
  const codeOf = new Map<string, number>();
  const texts: string[] = [];
  const comments: number[] = [];
  const textCode = new Int32Array(table.rows);
  for (let row = 0; row < table.rows; row++) {
    const text = normaliseText(table.text.get(row));
    let code = text === '' ? -1 : codeOf.get(text);
    if (code === undefined) {
      code = texts.push(text) - 1;
      codeOf.set(text, code);
      comments.push(0);
    }
    if (code >= 0) comments[code]!++;
    textCode[row] = code;
  }
  return { textCode, texts, bits: measureRepeated(texts, comments) };
}

/** Bits of the texts that stand there at least twice; NaN for the others, of which nothing can be a copy. */
function measureRepeated(texts: readonly string[], comments: readonly number[]): Float64Array {
  const repeated = Array.from(texts.keys()).filter((code) => comments[code]! > 1);
  const measured = measureInformation(
    repeated.map((code) => texts[code]!),
    countWords(texts),
  );
  const bits = new Float64Array(texts.length).fill(NaN);
  repeated.forEach((code, k) => (bits[code] = measured[k]!));
  return bits;
}
