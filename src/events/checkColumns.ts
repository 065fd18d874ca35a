import type { SentimentScores } from '../model/sentiment.js';

/** Throws unless there is one finite score for each comment. */
export function checkScores(caller: string, scores: SentimentScores, rows: number): void {
  if (scores.score.length !== rows) {
    throw new RangeError(
      `${caller}: scores must have one score for each comment (got ${scores.score.length} for ${rows})`,
    );
  }
  const bad = scores.score.findIndex((score) => !Number.isFinite(score));
  if (bad >= 0) {
    throw new RangeError(`${caller}: scores must be finite (comment ${bad} has ${scores.score[bad]!})`);
  }
}

/** Throws unless there is one mark for each account code, or none at all. */
export function checkSetAside(caller: string, setAside: Uint8Array | null, accounts: number): void {
  if (setAside !== null && setAside.length !== accounts) {
    throw new RangeError(
      `${caller}: setAside must have one entry for each account (got ${setAside.length} for ${accounts})`,
    );
  }
}
