import type { Language, SentimentScores } from '../model/sentiment.js';
import { createLanguageJudge } from '../text/language.js';
import { readMoodsOf } from './readWord.js';
import { createScan, scanText } from './scanText.js';
import type { ScannedText } from './scanText.js';
import { sentimentDefaults } from './sentimentDefaults.js';
import { weighWords } from './weighWords.js';

const judge = createLanguageJudge();
/** The languages of `SentimentScores.language`, by code. */
export const sentimentLanguages: readonly Language[] = judge.languages;

export interface SentimentExplanation {
  /** Mood in [−1, 1]. */
  readonly score: number;
  /** The class: −1 negative, 0 neutral or mixed, 1 positive. */
  readonly label: -1 | 0 | 1;
  readonly language: Language;
  /** Share of words the scorer knows. */
  readonly coverage: number;
  /** Words and faces that moved the score, with their weight in this text. */
  readonly words: readonly { readonly word: string; readonly weight: number }[];
}

// Sum of weights with the exclamation marks on top, pressed into [−1, 1].
function pressScore(sum: number, scanned: ScannedText): number {
  const marks = Math.min(scanned.exclamations, sentimentDefaults.mostExclamations);
  const loud = sum + Math.sign(sum) * marks * sentimentDefaults.exclamation;
  const softness = sentimentDefaults.softness + sentimentDefaults.wordSoftness * scanned.words;
  return loud / Math.sqrt(loud * loud + softness);
}

const scan = createScan();
let weights = new Float64Array(1024);

// Reads a text into `scan` and weighs its words into `weights`: both are filled anew by every text.
function readText(text: string, language: Language): { score: number; coverage: number } {
  scanText(text, readMoodsOf(language), scan);
  if (weights.length < scan.length) weights = new Float64Array(2 * scan.length);
  const { sum, known } = weighWords(scan, weights);
  return { score: pressScore(sum, scan), coverage: scan.words === 0 ? 0 : known / scan.words };
}

/**
 * Class of a score: 1 positive, −1 negative, 0 neither.
 *
 * Defaults: the thresholds of {@link sentimentDefaults}, chosen on development data.
 *
 * @example
 * import { labelSentiment } from 'in-concert';
 * [0.6, 0, -0.6].map(labelSentiment); // => [1, 0, -1]
 */
export function labelSentiment(score: number): -1 | 0 | 1 {
  if (score >= sentimentDefaults.positiveFrom) return 1;
  return score <= sentimentDefaults.negativeFrom ? -1 : 0;
}

/**
 * Mood of Russian, Kazakh, English and mixed texts by hand-weighted word lists.
 *
 * It gets irony, quotation and slogans wrong ("ну просто прекрасно, света нет"), reads news about bad things as bad
 * mood, does not know who is praised or blamed, and sees nothing in texts without a known word: look at `coverage`.
 * In texts that mix languages each word is looked up by its script and the main language. Single scores are
 * unreliable; means over many comments are steadier, not free of bias. Accuracy: bench/sentiment/README.md.
 *
 * Formula: s = sum of word weights (−3 … 3) after negation, intensity, contrast ("но", "but", "бірақ"), capitals and
 * faces (emoji, ":)", ")))"), plus exclamation marks; score = s / √(s² + 8 + 2 · number of words).
 * Defaults: {@link sentimentDefaults}. Cost: linear in the text. Pure: the same text always has the same score.
 * Source: the squashing and the contrast rule follow Hutto and Gilbert 2014 (doi:10.1609/icwsm.v8i1.14550); the word lists are our own.
 *
 * @example
 * import { scoreSentiment } from 'in-concert';
 * const { score, language, languages } = scoreSentiment(['Спасибо, очень хорошо!', 'Өте нашар', 'ok'], 3);
 * score[0] > 0.5 && score[1] < -0.4; // => true
 * languages[language[1]]; // => 'kk'
 */
export function scoreSentiment(texts: Iterable<string>, count: number): SentimentScores {
  if (!Number.isInteger(count) || count < 0) {
    throw new RangeError(`scoreSentiment: count must be a whole number ≥ 0 (got ${count})`);
  }
  const score = new Float64Array(count);
  const coverage = new Float64Array(count);
  const language = new Uint8Array(count);
  const languageConfidence = new Float32Array(count);
  let row = 0;
  for (const text of texts) {
    if (row >= count) throw new RangeError(`scoreSentiment: more texts than count (got ${count})`);
    language[row] = judge.judge(text);
    languageConfidence[row] = judge.confidence;
    const read = readText(text, sentimentLanguages[language[row]!]!);
    score[row] = read.score;
    coverage[row] = read.coverage;
    row++;
  }
  if (row < count) throw new RangeError(`scoreSentiment: fewer texts than count (got ${row} of ${count})`);
  return { score, coverage, language, languages: sentimentLanguages, languageConfidence };
}

/**
 * The score of one text with the words that made it, for reading and for checking the scorer.
 *
 * The same limits as {@link scoreSentiment}. Weights are those in this text: after negation, intensity and contrast.
 *
 * @example
 * import { explainSentiment } from 'in-concert';
 * const { label, words } = explainSentiment('Это не страшно');
 * label; // => 0
 * words; // => [{ word: 'страшно', weight: 0.75 }]
 */
export function explainSentiment(text: string): SentimentExplanation {
  const language = sentimentLanguages[judge.judge(text)]!;
  const { score, coverage } = readText(text, language);
  const words = scan.tokens
    .slice(0, scan.length)
    .map(({ spelling }, at) => ({ word: spelling, weight: weights[at]! }))
    .filter(({ weight }) => weight !== 0);
  return { score, label: labelSentiment(score), language, coverage, words };
}
