import type { SentimentScorer } from '../../model/sentiment.js';
import { createLanguageJudge } from '../../text/language.js';

/** Scores that are there already, by text. */
export interface KnownScores {
  readonly rowOf: ReadonlyMap<string, number>;
  readonly score: Float64Array;
  readonly coverage: Float64Array;
  readonly label: Int8Array;
}

/** A scorer that looks its scores up. A text that was not scored is an error, not a guess. */
export function handOverScores(known: KnownScores): SentimentScorer {
  const judge = createLanguageJudge();
  return (texts, count) => {
    const score = new Float64Array(count);
    const coverage = new Float64Array(count);
    const language = new Uint8Array(count);
    const languageConfidence = new Float32Array(count);
    const label = new Int8Array(count);
    let row = 0;
    for (const text of texts) {
      const at = known.rowOf.get(text);
      if (at === undefined)
        throw new Error('handOverScores: a text was not scored before; score all texts of the table first');
      if (row >= count) throw new RangeError(`handOverScores: more texts than count (got ${count})`);
      score[row] = known.score[at]!;
      coverage[row] = known.coverage[at]!;
      label[row] = known.label[at]!;
      language[row] = judge.judge(text);
      languageConfidence[row] = judge.confidence;
      row++;
    }
    if (row < count) throw new RangeError(`handOverScores: fewer texts than count (got ${row} of ${count})`);
    return { score, coverage, language, languages: judge.languages, languageConfidence, label };
  };
}
