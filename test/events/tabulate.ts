import { buildCommentTable } from '../../src/ingest/buildTable.js';
import type { CommentTable } from '../../src/model/commentTable.js';
import type { SentimentScores } from '../../src/model/sentiment.js';

/** A comment whose tone is known; in time order. */
export interface Spoken {
  readonly account: string;
  readonly at: number;
  readonly score: number;
}

export function tabulate(spoken: readonly Spoken[]): CommentTable {
  return buildCommentTable(spoken.map(({ account, at }) => ({ account, at, text: 'x' })));
}

export function scoreTexts(spoken: readonly Spoken[]): SentimentScores {
  return {
    score: Float64Array.from(spoken, ({ score }) => score),
    coverage: new Float64Array(spoken.length),
    language: new Uint8Array(spoken.length),
    languages: ['en'],
  };
}
