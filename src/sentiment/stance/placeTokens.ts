import type { MoodToken } from '../moodToken.js';
import { clauseWords } from './stanceWords.js';

/** For each token its place among the words, and the number of its clause within the sentence. */
export function placeTokens(tokens: readonly MoodToken[]): {
  readonly place: Int32Array;
  readonly clause: Int32Array;
} {
  const place = new Int32Array(tokens.length);
  const clause = new Int32Array(tokens.length);
  let words = 0;
  let clauses = 0;
  // ", но": one boundary, not two.
  let isFresh = true;
  tokens.forEach(({ role, spelling }, at) => {
    const isStop = role === 'stop';
    const isWord = !isStop && role !== 'face';
    const opens = isWord && clauseWords.has(spelling);
    if (!isFresh && (isStop || opens)) {
      clauses++;
      isFresh = true;
    } else if (isWord && !opens) isFresh = false;
    if (isWord) words++;
    place[at] = words;
    clause[at] = clauses;
  });
  return { place, clause };
}
