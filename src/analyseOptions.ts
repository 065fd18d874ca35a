import { copiedTextDefaults } from './coordination/copies/copiedTexts.js';
import { coordinationDefaults, type CoordinationOptions } from './coordination/findCoordination.js';
import type { CardParts } from './evidence/cards/arrangeCards.js';
import type { TimelineEvent } from './model/event.js';
import type { StudyChoices } from './model/eventStudy.js';
import type { MeasuredAccess } from './model/exposure.js';
import type { ReportLanguage } from './model/language.js';
import type { LabelSheet, ScorerAccuracy } from './model/moodCorrection.js';
import type { SentimentScorer } from './model/sentiment.js';
import type { StanceTarget } from './model/stance.js';
import { scoreSentiment } from './sentiment/scoreSentiment.js';

export interface AnalyseOptions extends CoordinationOptions {
  readonly events: readonly TimelineEvent[];
  /** How the event study is made, where it is not by its defaults; see `studySection`. */
  readonly study: Partial<StudyChoices>;
  /** Measurements of how far places could post (`readConnectivity`); they grade the outages. */
  readonly connectivity: MeasuredAccess | null;
  /** Bits by which the word model may overrate an idiom; see `findCopiedTexts`. */
  readonly idiomBits: number;
  /** Width of a bin of the mood series, hours. */
  readonly binHours: number;
  /** IANA zone of the charts and words; results stay in UTC. */
  readonly timezone: string;
  /** Language of the findings, the cards and the report; file and column names are the same in all. */
  readonly language: ReportLanguage;
  readonly scorer: SentimentScorer;
  /** Lists of whom people are for or against; without any there is no stance. */
  readonly targets: readonly StanceTarget[];
  /** Comments that a person labelled, as `in-concert sentiment sample` draws them; null for none. */
  readonly labels: LabelSheet | null;
  /** How the scorer did on labelled sets; undefined: as measured for the built-in one, not known for others. */
  readonly accuracy: readonly ScorerAccuracy[] | undefined;
  /** Whether campaigns of known size are injected to say what would have been found; see `measurePower`. */
  readonly power: boolean;
  /**
   * Whether all windows and several thresholds are tried side by side; see `measureSensitivity`. Undefined: up to 300,000
   * comments, beyond which it takes minutes.
   */
  readonly sensitivity: boolean | undefined;
}

export interface AnalyseHooks {
  /** Told what is being done, and the share of the whole that is behind. */
  readonly onStep?: (step: string, share: number) => void;
  /** Given what cards are made from (`arrangeCards`), so that it need not be searched for again. */
  readonly onParts?: (parts: Partial<CardParts>) => void;
}

/** The defaults of `analyseComments`: those of the coordination search, hourly bins, UTC, the built-in scorer. */
export const analyseDefaults: AnalyseOptions = Object.freeze({
  ...coordinationDefaults,
  idiomBits: copiedTextDefaults.idiomBits,
  events: [],
  study: {},
  connectivity: null,
  binHours: 1,
  timezone: 'UTC',
  language: 'en',
  scorer: scoreSentiment,
  targets: [],
  labels: null,
  accuracy: undefined,
  power: false,
  sensitivity: undefined,
});
