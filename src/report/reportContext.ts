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
  /** Rows of the tables of accounts, of events, and of the numbers under a chart. */
  accounts: 60,
  effects: 40,
  figureRows: 600,
} as const;

/** What every section is made from. */
export interface ReportContext {
  readonly analysis: Analysis;
  readonly figures: { readonly mood: Figure; readonly chance: Figure; readonly network: Figure };
  /** "Almaty time (UTC+6)". */
  readonly clock: string;
  readonly limits: typeof reportDefaults;
}
