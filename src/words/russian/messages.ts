import type { Catalogue } from './catalogue.js';
import { accountsMessages } from './accounts.js';
import { cardChecksMessages } from './cardChecks.js';
import { cardsMessages } from './cards.js';
import { chanceMessages } from './chance.js';
import { chanceFiguresMessages } from './chanceFigures.js';
import { checkMessages } from './check.js';
import { checkAdviceMessages } from './checkAdvice.js';
import { comparisonsMessages } from './comparisons.js';
import { copiesMessages } from './copies.js';
import { dataMessages } from './data.js';
import { eventChartsMessages } from './eventCharts.js';
import { eventsMessages } from './events.js';
import { eventFindingsMessages } from './eventFindings.js';
import { findingsMessages } from './findings.js';
import { methodsMessages } from './methods.js';
import { methodsSearchMessages } from './methodsSearch.js';
import { moodMessages } from './mood.js';
import { networkMessages } from './network.js';
import { pageMessages } from './page.js';
import { readingMessages } from './reading.js';
import { signalsMessages } from './signals.js';
import { stanceMessages } from './stance.js';
import { tracesMessages } from './traces.js';

/** All catalogues; a sentence that stands in two must say the same in both. */
export const catalogues: readonly Catalogue[] = [
  accountsMessages,
  cardChecksMessages,
  cardsMessages,
  chanceMessages,
  chanceFiguresMessages,
  checkMessages,
  checkAdviceMessages,
  comparisonsMessages,
  copiesMessages,
  dataMessages,
  eventChartsMessages,
  eventsMessages,
  eventFindingsMessages,
  findingsMessages,
  methodsMessages,
  methodsSearchMessages,
  moodMessages,
  networkMessages,
  pageMessages,
  readingMessages,
  signalsMessages,
  stanceMessages,
  tracesMessages,
];

/** Russian sentences by their English ones. */
export const russianMessages: ReadonlyMap<string, string> = new Map(
  catalogues.flatMap((catalogue) => Object.entries(catalogue)),
);
