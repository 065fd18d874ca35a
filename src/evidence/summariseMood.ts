import type { MoodResult } from '../model/analysis.js';
import type { MoodCorrection } from '../model/moodCorrection.js';
import type { SentimentScores } from '../model/sentiment.js';

/** The mood of the section: comments by language, mean coverage of the scorer, the series, and what its errors do to it. */
export function summariseMood(
  scores: SentimentScores,
  series: Pick<MoodResult, 'series' | 'days'>,
  correction: MoodCorrection,
  options: { readonly binHours: number; readonly scorer: string },
): MoodResult {
  const count = new Float64Array(scores.languages.length);
  let coverage = 0;
  for (let i = 0; i < scores.language.length; i++) {
    count[scores.language[i]!]! += 1;
    coverage += scores.coverage[i]!;
  }
  return {
    scorer: options.scorer,
    binHours: options.binHours,
    coverage: scores.language.length === 0 ? 0 : coverage / scores.language.length,
    languages: Object.fromEntries(scores.languages.map((language, code) => [language, count[code]!])),
    ...series,
    correction,
  };
}
