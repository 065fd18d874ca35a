import type { TransformerSession } from './transformerSession.js';

/** The different texts of a table, ready for the model. */
export interface EncodedTexts {
  /** Where each text stands in the lists below. */
  readonly rowOf: ReadonlyMap<string, number>;
  /** Tokens of each, cut to what the model reads. */
  readonly tokens: readonly Int32Array[];
  /** Share of the tokens that the model knows and reads; 0 where there is nothing to read. */
  readonly coverage: Float64Array;
  /** Texts in all, copies counted, and those longer than the model reads. */
  readonly texts: number;
  readonly cut: number;
}

/** Turns texts into tokens. Copies are encoded once: comment sections are full of them. */
export function encodeTexts(session: TransformerSession, texts: Iterable<string>): EncodedTexts {
  const { maxTokens, unknownToken } = session;
  const frame = findFrame(session);
  const rowOf = new Map<string, number>();
  const tokens: Int32Array[] = [];
  const coverage: number[] = [];
  const isCut: boolean[] = [];
  let count = 0;
  let cut = 0;
  for (const text of texts) {
    count++;
    let row = rowOf.get(text);
    if (row === undefined) {
      const whole = session.encode(text);
      row = tokens.length;
      rowOf.set(text, row);
      tokens.push(cutTokens(whole, maxTokens, frame.closing));
      isCut.push(whole.length > maxTokens);
      coverage.push(
        text.trim() === '' ? 0 : shareKnown(whole, Math.min(whole.length, maxTokens), frame, unknownToken),
      );
    }
    if (isCut[row]!) cut++;
  }
  return { rowOf, tokens, coverage: Float64Array.from(coverage), texts: count, cut };
}

interface Frame {
  readonly opening: number;
  readonly closing: number;
}

/** How many special tokens stand before and after every text. */
function findFrame(session: TransformerSession): Frame {
  const empty = session.encode('');
  const filled = session.encode('a');
  let opening = 0;
  while (opening < empty.length && empty[opening] === filled[opening]) opening++;
  return { opening, closing: empty.length - opening };
}

/** The beginning of a text, with the special tokens that must close it. */
function cutTokens(whole: readonly number[], most: number, closing: number): Int32Array {
  if (whole.length <= most) return Int32Array.from(whole);
  return Int32Array.from([...whole.slice(0, most - closing), ...whole.slice(whole.length - closing)]);
}

function shareKnown(
  whole: readonly number[],
  read: number,
  { opening, closing }: Frame,
  unknown: number | null,
): number {
  let known = 0;
  for (let k = opening; k < read - closing; k++) if (whole[k] !== unknown) known++;
  const all = whole.length - opening - closing;
  return all <= 0 ? 0 : known / all;
}
