import type { PhraseBank } from './phraseBank.js';
import { russianFear, russianLooting, russianOpposition, russianPrices } from './russianNegative.js';
import { russianEveryday, russianInternet, russianNews, russianRelatives } from './russianNeutral.js';
import { russianHope, russianJokes, russianSupport, russianThanks } from './russianPositive.js';
import {
  russianClosers,
  russianFormulas,
  russianOpeners,
  russianRallying,
  russianSlots,
} from './russianShared.js';

/** Russian, the largest bank. */
export const russian: PhraseBank = {
  slots: russianSlots,
  openers: russianOpeners,
  closers: russianClosers,
  formulas: russianFormulas,
  rallying: russianRallying,
  clauses: {
    support: russianSupport,
    thanks: russianThanks,
    hope: russianHope,
    jokes: russianJokes,
    news: russianNews,
    everyday: russianEveryday,
    internet: russianInternet,
    relatives: russianRelatives,
    opposition: russianOpposition,
    fear: russianFear,
    looting: russianLooting,
    prices: russianPrices,
  },
};
