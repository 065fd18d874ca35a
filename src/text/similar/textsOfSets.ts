import type { TextSets } from './setTable.js';

/** The texts of each set, ascending: those of set `s` are `texts[starts[s] … starts[s + 1])`. */
export interface SetTexts {
  readonly starts: Int32Array;
  readonly texts: Int32Array;
}

/** Turns `setOf` round. */
export function listTextsOfSets({ sets: { sets }, setOf }: TextSets): SetTexts {
  const starts = new Int32Array(sets + 1);
  for (const set of setOf) starts[set + 1]!++;
  for (let set = 0; set < sets; set++) starts[set + 1]! += starts[set]!;
  const next = starts.slice(0, sets);
  const texts = new Int32Array(setOf.length);
  for (let text = 0; text < setOf.length; text++) texts[next[setOf[text]!]!++] = text;
  return { starts, texts };
}
