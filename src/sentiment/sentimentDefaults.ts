/**
 * Constants of the built-in scorer. Weights of words are −3 … 3.
 *
 * `negation`: what "не" makes of a word ("не хорошо" is bad, yet less so than "плохо"). `englishDenial`: what "not" makes of an
 * English complaint: who denies one hardly praises ("not bad", "don't worry"; Potts 2011, doi:10.3765/salt.v20i0.2565,
 * finds that negations go with poor ratings). `beforeContrast` and
 * `afterContrast`: the second half of "красиво, но дорого" counts more. `capitals`, `exclamation`: emphasis, in units of weight.
 * `softness`, `wordSoftness`: the constants a and b of score = s / √(s² + a + b·words); long texts gather stray words, so
 * they need more of them.
 * `reportedEvents`: share of the weight that words for events ("арест", "победа") keep in a text in which nobody speaks for himself.
 * `positiveFrom` and `negativeFrom`: scores from which the class is 1 or −1, chosen on labelled development data
 * (one half of each set, bench/sentiment) so that macro-F1 is best over Russian comments and news.
 */
export const sentimentDefaults = {
  negation: -0.75,
  englishDenial: -0.25,
  negationReach: 3,
  beforeContrast: 0.6,
  afterContrast: 1.3,
  capitals: 0.5,
  exclamation: 0.2,
  mostExclamations: 4,
  reportedEvents: 0.4,
  softness: 8,
  wordSoftness: 2,
  positiveFrom: 0.25,
  negativeFrom: -0.1,
} as const;
