import { englishBlame } from './englishBlame.js';
import { englishPlain } from './englishPlain.js';
import { englishPraise } from './englishPraise.js';
import { kazakhWords } from './kazakh.js';
import { kazakhSpeech } from './kazakhSpeech.js';
import { russianWords } from './russian.js';
import { russianEvents } from './russianEvents.js';
import { russianFeelings } from './russianFeelings.js';
import type { WeightedWords } from './weightedWords.js';

/** The word lists of each language; where two hold the same entry the later one decides. */
export const russianLists: readonly WeightedWords[] = [russianWords, russianEvents, russianFeelings];
export const kazakhLists: readonly WeightedWords[] = [kazakhSpeech, kazakhWords];
export const englishLists: readonly WeightedWords[] = [englishPraise, englishBlame, englishPlain];

/** Words for what happens rather than for what is felt. */
export const russianEventLists: readonly WeightedWords[] = [russianEvents];
