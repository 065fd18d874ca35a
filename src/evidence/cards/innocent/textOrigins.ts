import type { InnocentCheck } from '../../../model/cards.js';
import type { CopyOriginKind } from '../../../model/copies.js';
import { countOf, formatCount } from '../../../words/formatNumber.js';
import { say } from '../../../words/say.js';
import type { CardDeck } from '../arrangeCards.js';
import type { TextCase, TextCounts } from '../textCases.js';
import { listObjects, type EvidenceSet } from './evidenceSet.js';

interface OriginWords {
  readonly numbers: (counts: TextCounts) => Readonly<Record<string, number>>;
  /** Said where the rule fits none. */
  readonly none: (sum: Readonly<Record<string, number>>) => string;
}

const copies = (count: number): string => countOf(count, 'copy', 'copies');

/** The six rules of innocent origin, with what each counts and what it says where it does not fit. */
const origins: Readonly<Record<CopyOriginKind, OriginWords>> = {
  quotes_parent: {
    numbers: ({ copies: comments, quoting }) => ({ comments, quoting }),
    none: ({ comments, quoting }) =>
      say`Of ${countOf(comments!, 'comment')} ${formatCount(quoting!)} answer a comment that contains the same words.`,
  },
  quotation: {
    numbers: ({ read, quotation }) => ({ read, marked: quotation }),
    none: ({ read, marked }) =>
      say`Of ${copies(read!)} read ${formatCount(marked!)} are marked as a quotation.`,
  },
  syndicated: {
    numbers: ({ read, news, sameLink, publishers, accounts }) => ({
      read,
      sourceNamed: news,
      sameLink,
      accounts,
      publishers,
    }),
    none: ({ read, sourceNamed, sameLink, accounts, publishers }) =>
      say`Of ${copies(read!)} read ${formatCount(sourceNamed!)} name a source of news and ${formatCount(sameLink!)} carry the same link; ${formatCount(publishers!)} of ${countOf(accounts!, 'account')} post like news outlets.`,
  },
  share_button: {
    numbers: ({ read, button, sameLink }) => ({ read, marked: button, sameLink }),
    none: ({ read, marked, sameLink }) =>
      say`Of ${copies(read!)} read ${formatCount(marked!)} carry the mark of a share button or an app, ${formatCount(sameLink!)} the same link.`,
  },
  slogan: {
    numbers: ({ read, slogan, asking, accounts, overlap }) => ({
      read,
      inForm: slogan,
      asking,
      accounts,
      overlap,
    }),
    none: ({ read, inForm, asking, overlap }) =>
      overlap! > 1
        ? say`Of ${copies(read!)} read ${formatCount(inForm!)} have the form of a slogan and ${formatCount(asking!)} ask to be passed on or signed; up to ${formatCount(overlap!)} of the accounts share another text, too.`
        : say`Of ${copies(read!)} read ${formatCount(inForm!)} have the form of a slogan and ${formatCount(asking!)} ask to be passed on or signed; no two of the accounts share another text.`,
  },
  greeting_or_idiom: {
    numbers: ({ read, greeting, words }) => ({ read, greets: greeting, words }),
    none: ({ read, greets, words }) =>
      say`Of ${copies(read!)} read ${formatCount(greets!)} greet, congratulate or condole; the longest text has ${countOf(words!, 'word')}.`,
  },
};

/** Numbers that are compared rather than added up over texts. */
const largest = new Set(['words', 'overlap']);

/** Each innocent origin of the shared texts and links, in the order in which they are told. */
export function checkOrigins(deck: CardDeck, evidence: EvidenceSet): InnocentCheck[] {
  const cases = listObjects(evidence)
    .map((object) => deck.cases.of(object))
    .filter((one) => one !== null);
  const kinds = Object.keys(origins) as CopyOriginKind[];
  return kinds.map((kind) => checkOrigin(deck, kind, cases));
}

function checkOrigin({ table }: CardDeck, kind: CopyOriginKind, cases: readonly TextCase[]): InnocentCheck {
  const explained = cases.map((one) => one.origins[kind]).filter((origin) => origin !== null);
  const sum = addUp(cases.map(({ counts }) => origins[kind].numbers(counts)));
  const numbers = { things: cases.length, explained: explained.length, ...sum };
  if (cases.length === 0) {
    const sentence = say`What ties the accounts is not a text, a link or a tag, so nothing was passed on in words.`;
    return { kind, applies: 'no', numbers, sentence };
  }
  if (kind === 'quotes_parent' && table.parent === null && explained.length === 0) {
    const sentence = say`The data do not say which comment is answered, so quotes of it cannot be told.`;
    return { kind, applies: 'cannot say', numbers, sentence };
  }
  if (explained.length === 0) return { kind, applies: 'no', numbers, sentence: origins[kind].none(sum) };
  const best = explained.reduce((x, y) => (y.share > x.share ? y : x));
  const isAll = explained.length === cases.length;
  const things = countOf(cases.length, 'shared text or link', 'shared texts or links');
  return {
    kind,
    applies: isAll ? 'yes' : 'partly',
    numbers,
    sentence:
      cases.length === 1
        ? best.sentence
        : isAll
          ? say`It fits all ${things}. ${best.sentence}`
          : say`It fits ${formatCount(explained.length)} of ${things}. ${best.sentence}`,
  };
}

function addUp(all: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const sum: Record<string, number> = {};
  for (const numbers of all)
    for (const [name, value] of Object.entries(numbers))
      sum[name] = largest.has(name) ? Math.max(sum[name] ?? 0, value) : (sum[name] ?? 0) + value;
  return sum;
}
