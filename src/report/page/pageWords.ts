import { findPlotlyLocale, type PlotlyLocale } from '../../charts/plotlyLocale.js';
import { currentLanguage } from '../../words/language.js';
import { phrases } from '../../words/say.js';

const words = phrases({
  account: 'Account {name}',
  group: 'Group {name}',
  accountFacts: '{comments} comments, {partners} partners, group {group}.',
  accountFactsAlone: '{comments} comments, {partners} partners, in no group.',
  groupFacts: '{count} accounts in the picture.',
  notDrawn:
    'Not in the picture: it is tied to nobody beyond chance, or its ties are not among the strongest.',
  evidenceOfAccount: 'Its strongest evidence, two comments side by side:',
  evidenceOfGroup: 'What most of the group did together:',
  elsewhere: 'Its comments are not on this page; they are in evidence.csv.',
  cardOfAccount: 'The whole card of {name}',
  cardOfGroup: 'Group {name}: evidence and card',
  close: 'Close',
  foundNone: 'Nothing is called so. All accounts are in accounts.csv.',
  foundSome: '{shown} of {count} that match.',
  foundAll: '{count} found.',
  addressTitle: 'An address in a comment',
  addressWarning:
    'A stranger wrote it. Opening it tells the site that somebody reads about it, and when; the page there may be harmful.',
  addressHost: 'It leads to {host}',
  copy: 'Copy the address',
  open: 'Open in a new tab',
  copied: 'Copied.',
  copyByHand: 'The text is selected: press Ctrl+C to copy it.',
});

/** What the program of the page says: whole sentences, in braces what is filled in; and what plotly says, where it is not English. */
export const pageWords: typeof words & { readonly plotly?: PlotlyLocale } = Object.defineProperty(
  words,
  'plotly',
  { enumerable: true, get: () => findPlotlyLocale(currentLanguage()) ?? undefined },
);
