import type { Language } from '../../model/sentiment.js';
import type { MoodToken } from '../moodToken.js';
import { readWordsOf } from '../readWord.js';
import { createScan, scanText } from '../scanText.js';
import { weighWords } from '../weighWords.js';

/** A sentence as the scorer of moods reads it. */
export interface ReadSentence {
  /** Words, faces and stops; a stop has an empty spelling. */
  readonly tokens: readonly MoodToken[];
  /** Lower-cased words in the places of the tokens; empty for stops and faces. */
  readonly words: readonly string[];
  readonly wordCount: number;
}

const scan = createScan();

export function readSentence(text: string, language: Language): ReadSentence {
  scanText(text, readWordsOf(language), scan);
  const tokens = scan.tokens.slice(0, scan.length);
  const words = tokens.map(({ role, spelling }) => (role === 'stop' || role === 'face' ? '' : spelling));
  return { tokens, words, wordCount: scan.words };
}

/** Weight of each token in the sentence: after negation, intensity, contrast and capitals. */
export function weighSentence({ tokens }: ReadSentence): Float64Array {
  const weights = new Float64Array(tokens.length);
  const words = tokens.filter(({ role }) => role !== 'stop' && role !== 'face');
  const capitalWords = words.filter(({ capital }) => capital).length;
  weighWords(
    { tokens: [...tokens], length: tokens.length, words: words.length, capitalWords, exclamations: 0 },
    weights,
  );
  return weights;
}
