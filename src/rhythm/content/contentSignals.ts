import { phrases } from '../../words/say.js';
import { defineSignal, type Signal } from '../listSignals.js';
import { measureAccountNewness } from './accountNewness.js';
import { measureBatchRegistration } from './batchRegistration.js';
import { measureMoodMonotony } from './moodMonotony.js';
import { measureNameDigits } from './nameDigits.js';
import { measureNameLetters } from './nameLetters.js';
import { measureNameTemplate } from './nameTemplate.js';
import { measureSelfRepetition } from './selfRepetition.js';
import { measureThreadHopping } from './threadHopping.js';
import { measureTopicShare } from './topicShare.js';

/** The signals of what an account writes, where, and what is known of it; their methods are in docs/methods/signals-content.md. */
export const contentSignals: readonly Signal[] = Object.freeze([
  defineSignal({
    name: 'self_repetition',
    measure: measureSelfRepetition,
    words: phrases({
      title: 'own comments repeated under other posts',
      unit: 'share of the longer comments',
      caution: 'moderators who paste the rules, one answer to a question often asked, pleas for help',
    }),
  }),
  defineSignal({
    name: 'topic_share',
    measure: measureTopicShare,
    words: phrases({
      title: 'the same word brought up under different posts',
      unit: 'share of eight threads',
      caution: 'people with a cause, fans who only read posts on their subject',
    }),
  }),
  defineSignal({
    name: 'thread_hopping',
    measure: measureThreadHopping,
    words: phrases({
      title: 'another post with every comment',
      unit: 'share of the comments within ten minutes of the last',
      caution: 'moderators on a round, readers of a whole feed at once',
    }),
  }),
  defineSignal({
    name: 'account_newness',
    measure: measureAccountNewness,
    words: phrases({
      title: 'young when it first commented here',
      unit: 'minus the age in days',
      caution: 'newcomers that news bring, second accounts after a ban or a lost password',
    }),
  }),
  defineSignal({
    name: 'batch_registration',
    measure: measureBatchRegistration,
    words: phrases({
      title: 'registered together with others of the data',
      unit: 'accounts within an hour or a day (or with the nearest ids), beyond chance',
      caution: 'people who signed up when something happened',
    }),
  }),
  defineSignal({
    name: 'name_letters',
    measure: measureNameLetters,
    words: phrases({
      title: 'letters in an order unlike other names',
      unit: 'standard deviations',
      caution: 'names of another language than most, abbreviations',
    }),
  }),
  defineSignal({
    name: 'name_digits',
    measure: measureNameDigits,
    words: phrases({
      title: 'digits at the end of the name',
      unit: 'digits',
      caution: 'birth years, names proposed by the platform',
    }),
  }),
  defineSignal({
    name: 'name_template',
    measure: measureNameTemplate,
    words: phrases({
      title: 'a name made like those of others',
      unit: 'other names of the same words and digits, beyond chance',
      caution: 'names that the platform gives, members of one organisation',
    }),
  }),
  defineSignal({
    name: 'mood_monotony',
    measure: measureMoodMonotony,
    words: phrases({
      title: 'always the same mood',
      unit: '0 as mixed as others, 1 always the same',
      caution: 'people of one conviction, polite people, words that the scorer does not know',
    }),
  }),
]);
