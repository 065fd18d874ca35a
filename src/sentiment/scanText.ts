import { emojiByWeight, emoticonsByWeight } from './lexicon/emoji.js';

/** A text as the scorer reads it: words, faces (with their weight), stops between clauses. */
export interface ScannedText {
  /** Lower-cased words; a stop between clauses is the empty string; a face keeps its own spelling. */
  readonly items: string[];
  /** Weight of a face at the same place; NaN for words and stops. */
  readonly faces: number[];
  /** True where a word is written in capitals. */
  readonly capitals: boolean[];
  readonly words: number;
  readonly capitalWords: number;
  readonly exclamations: number;
}

function invert(lists: Readonly<Record<string, string>>): Map<string, number> {
  const weights = new Map<string, number>();
  for (const [weight, list] of Object.entries(lists)) {
    for (const face of list.trim().split(/\s+/)) weights.set(face, Number(weight));
  }
  return weights;
}

const emoji = invert(emojiByWeight);
const emoticons = invert(emoticonsByWeight);
const escaped = [...emoticons.keys()]
  .sort((a, b) => b.length - a.length)
  .map((face) => face.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));

// No emoticon begins with a letter, so each is told from words by its first sign. In this order: addresses and mentions (skipped), ASCII faces, words, brackets, emoji, stops. All runs are
// bounded, so the scan is linear and small in memory whatever the text.
const pieces = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)[^\s]{1,2000}|\[(?:id|club|public)[^\]\s|]{0,40}\|[^\]]{0,80}\]|[@#][\p{L}\p{N}_]{1,200}`,
    String.raw`(?:${escaped.join('|')})(?![\p{L}\p{N}])`,
    String.raw`\p{L}[\p{L}\p{M}]{0,199}(?:['’\-]\p{L}[\p{L}\p{M}]{0,199}){0,9}`,
    String.raw`\){1,1000}|\({1,1000}`,
    String.raw`\p{Extended_Pictographic}`,
    String.raw`[.!?…;,\n]{1,1000}`,
  ]
    .map((part) => `(${part})`)
    .join('|'),
  'gu',
);

const bracketWeight = 1.5;

/**
 * Reads the words, faces and stops of a text. A closing bracket without its opening one is a smile in Russian and
 * Kazakh writing, more brackets a broader one; a bracket that is never closed is a sad face.
 */
export function scanText(text: string): ScannedText {
  const items: string[] = [];
  const faces: number[] = [];
  const capitals: boolean[] = [];
  let words = 0;
  let capitalWords = 0;
  let exclamations = 0;
  let open = 0;
  let sad = 0;
  const push = (item: string, face: number, capital = false): void => {
    items.push(item);
    faces.push(face);
    capitals.push(capital);
  };
  pieces.lastIndex = 0;
  for (let found = pieces.exec(text); found !== null; found = pieces.exec(text)) {
    const piece = found[0];
    if (found[2] !== undefined) push(piece, emoticons.get(piece) ?? 0);
    else if (found[3] !== undefined) {
      const lower = piece.toLowerCase().replaceAll('’', "'");
      const capital = piece.length > 2 && piece !== lower && piece === piece.toUpperCase();
      words++;
      if (capital) capitalWords++;
      push(lower, NaN, capital);
    } else if (found[4] !== undefined) {
      const count = piece.length;
      if (piece[0] === '(') {
        if (count > 1) push(piece, -bracketWeight - (count > 2 ? 0.5 : 0));
        else open++;
        if (count === 1) sad = found.index;
      } else if (count <= open) open -= count;
      else {
        push(piece, bracketWeight * (count - open > 1 ? 1.3 : 0.8));
        open = 0;
      }
    } else if (found[5] !== undefined) push(piece, emoji.get(piece) ?? 0);
    else if (found[6] !== undefined) {
      for (const sign of piece) if (sign === '!') exclamations++;
      push('', NaN);
    }
  }
  // A last single "(" with nothing but space behind it closes the comment with a sad face.
  if (open > 0 && text.slice(sad + 1, sad + 200).trim() === '' && text.length - sad < 200)
    push('(', -bracketWeight);
  return { items, faces, capitals, words, capitalWords, exclamations };
}
