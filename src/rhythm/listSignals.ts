import { measureCircadianEntropy } from './circadianEntropy.js';
import { measureClockPeriod } from './clockPeriod.js';
import { measureGapMemory } from './gapMemory.js';
import { measureOutageShare } from './outageShare.js';
import { measureRegularGaps } from './regularGaps.js';
import { measureReplyLatency } from './replyLatency.js';
import type { SignalMeasure } from './signalInput.js';
import { measureSleepGap } from './sleepGap.js';
import { measureSynchrony } from './synchrony.js';
import { measureTypingSpeed } from './typingSpeed.js';
import { phrases } from '../words/say.js';

/** A signal with what a reader must know of it. */
export interface Signal {
  /** Column name, as in `SignalColumn`. */
  readonly name: string;
  /** What it measures, in a few words. */
  readonly title: string;
  /** What the value is. */
  readonly unit: string;
  /** What it can wrongly flag. */
  readonly caution: string;
  readonly measure: SignalMeasure;
}

/** A signal whose words are read in the language that is spoken when they are asked for. */
export function defineSignal({
  name,
  measure,
  words,
}: Pick<Signal, 'name' | 'measure'> & {
  readonly words: Pick<Signal, 'title' | 'unit' | 'caution'>;
}): Signal {
  return {
    name,
    measure,
    get title() {
      return words.title;
    },
    get unit() {
      return words.unit;
    },
    get caution() {
      return words.caution;
    },
  };
}

/** The signals of when and how fast an account writes; their methods are in docs/methods/signals.md. */
export const timeSignals: readonly Signal[] = Object.freeze([
  defineSignal({
    name: 'regular_gaps',
    measure: measureRegularGaps,
    words: phrases({
      title: 'even gaps between comments',
      unit: '0 as irregular as chance or more, 1 as even as a clock',
      caution: 'reminders, times rounded to hours or days, one look a day at the same hour',
    }),
  }),
  defineSignal({
    name: 'gap_memory',
    measure: measureGapMemory,
    words: phrases({
      title: 'long gaps made up for by short ones',
      unit: 'negative correlation of each gap with the next, 0 to 1',
      caution: 'two comments at each of many visits of equal distance',
    }),
  }),
  defineSignal({
    name: 'clock_period',
    measure: measureClockPeriod,
    words: phrases({
      title: 'comments at the same minute of the clock',
      unit: '0 any minute, 1 always the same',
      caution: 'breaks between lessons, scheduled news',
    }),
  }),
  defineSignal({
    name: 'sleep_gap',
    measure: measureSleepGap,
    words: phrases({
      title: 'comments in the hours of its own night',
      unit: "share of the visits in each week's quietest nine hours",
      caution: 'shared accounts, irregular shifts, small children, travel',
    }),
  }),
  defineSignal({
    name: 'circadian_entropy',
    measure: measureCircadianEntropy,
    words: phrases({
      title: 'comments spread over the whole day',
      unit: 'bits, 3 when spread evenly',
      caution: 'shared accounts, people who write all day long',
    }),
  }),
  defineSignal({
    name: 'typing_speed',
    measure: measureTypingSpeed,
    words: phrases({
      title: 'comments too soon after the last to have been typed',
      unit: 'share of the unique longer comments',
      caution: 'texts prepared elsewhere, dictation, several people or windows, apps that send later',
    }),
  }),
  defineSignal({
    name: 'reply_latency',
    measure: measureReplyLatency,
    words: phrases({
      title: 'replies sooner than reading and typing take',
      unit: 'share of the replies',
      caution: 'answers in two words without reading, comments edited after the reply',
    }),
  }),
  defineSignal({
    name: 'synchrony',
    measure: measureSynchrony,
    words: phrases({
      title: 'in step with one other account, second by second',
      unit: 'share of the comments, beyond chance',
      caution: 'one person with two accounts, friends side by side, the same broadcast in a small audience',
    }),
  }),
  defineSignal({
    name: 'outage_share',
    measure: measureOutageShare,
    words: phrases({
      title: 'comments during an outage where others fell silent',
      unit: 'share of the comments, beyond that of its stated place',
      caution: 'people who were elsewhere, proxies, satellite and wired lines, wrong outage times',
    }),
  }),
]);
