import type { CardSelection } from '../evidence/cards/listCards.js';
import type { Analysis } from '../model/analysis.js';
import type { Figure } from '../model/figure.js';

/** Defaults of the report: how much of each list stands on the page; the files beside it have everything. */
export const reportDefaults = {
  language: 'en',
  /** Groups shown, strongest first; the first `openGroups` lie open. */
  groups: 20,
  openGroups: 3,
  /** Evidence: things done together per group, comments per thing, characters per comment. */
  objectsPerGroup: 3,
  commentsPerObject: 6,
  commentLength: 320,
  /** Cards of accounts, pairs of comments on a card, characters of each of the two; bytes of all cards of groups, and of accounts. */
  accountCards: 30,
  cardPairs: 3,
  cardCommentLength: 500,
  cardBytes: 600_000,
  /** Rows of the tables of accounts, of copied texts, of events, and of the numbers under a chart. */
  accounts: 60,
  copies: 40,
  effects: 40,
  /** Events told in sentences, shifts drawn part by part, outages suspected from the data. */
  eventFindings: 12,
  decompositions: 3,
  suspectedOutages: 20,
  figureRows: 600,
} as const;

/** The figures of the event study; null where there is nothing to draw one of. */
export interface EventStudyFigures {
  readonly effects: Figure | null;
  readonly decompositions: readonly Figure[];
  readonly placebo: Figure | null;
  readonly online: Figure | null;
}

/** What every section is made from. */
export interface ReportContext {
  readonly analysis: Analysis;
  readonly figures: {
    readonly mood: Figure;
    readonly chance: Figure;
    readonly network: Figure;
    readonly sensitivity: Figure | null;
    readonly eventStudy?: EventStudyFigures | undefined;
  };
  /** "Almaty time (UTC+6)". */
  readonly clock: string;
  readonly limits: typeof reportDefaults;
  /** Cards of the strongest groups and accounts; without them the sections show their tables only. */
  readonly cards?: CardSelection | undefined;
}
