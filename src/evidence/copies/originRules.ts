/**
 * Thresholds of the rules of origin. Reasons, what they were chosen on and what they can wrongly explain away are in
 * docs/methods/copied-texts.md.
 */
export const originRules = Object.freeze({
  /** Copies read of each text, one of each account: a share over 50 is known to ± 14 points. */
  mostRead: 50,
  /** A mark counts when at least half of the copies read have it. */
  markShare: 0.5,
  /** Most of the accounts that may have one other copied text in common: one in three. */
  overlapShare: 1 / 3,
  /** Share of the copies after the first that must answer a comment with the same words. */
  quotingShare: 0.8,
  news: Object.freeze({ words: 8, publisherWords: 6, quickSeconds: 10, quickShare: 0.5, publishers: 2 / 3 }),
  button: Object.freeze({ siteShare: 0.8, words: 30, around: 20 }),
  slogan: Object.freeze({ words: 12, shouting: 3, accounts: 10, hourShare: 0.2, dayShare: 0.5, days: 3 }),
  greeting: Object.freeze({ words: 12, idiomWords: 8, idiomBits: 70, apartSeconds: 3600 }),
});
