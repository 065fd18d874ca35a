import type { CardComment, EvidenceChance, EvidencePair } from '../../model/cards.js';
import { describeWindow } from '../../words/formatTime.js';
import { say } from '../../words/say.js';
import type { CardDeck } from './arrangeCards.js';
import type { Coincidence } from './findCoincidences.js';

/** Evidence as a person reads it: both comments, the time between them, and what chance would have given. */
export function describePair(deck: CardDeck, one: Coincidence): EvidencePair {
  const first = describeComment(deck, one.first);
  const second = describeComment(deck, one.second);
  return {
    kind: one.kind,
    trace: one.object.trace,
    object: one.object.words.slice(0, 300),
    objectComments: one.object.rows.length,
    objectAccounts: one.object.accounts,
    first,
    second,
    lagSeconds: one.lagMs / 1000,
    firstAccount: one.lagMs === 0 ? null : first.account,
    chance: one.object.copies === null ? chanceOfTie(deck, one) : chanceOfCopies(one.object.copies),
  };
}

function describeComment({ table, options }: CardDeck, row: number): CardComment {
  const name = options.permalinkColumns.find((column) => table.columns[column] !== undefined);
  const links = name === undefined ? undefined : table.columns[name];
  const link = links?.codes[row] ?? -1;
  const thread = table.thread?.codes[row] ?? -1;
  const text = table.text.get(row);
  return {
    commentId: table.commentId.get(row),
    account: table.account.values.get(table.account.codes[row]!),
    at: table.at[row]!,
    thread: thread < 0 ? null : table.thread!.values.get(thread),
    permalink: link < 0 ? null : links!.values.get(link),
    text: text.length > options.textLength ? `${cutText(text, options.textLength - 1)}…` : text,
  };
}

/** The first characters, never half of a surrogate pair. */
function cutText(text: string, length: number): string {
  return text.slice(0, /[\ud800-\udbff]/.test(text[length - 1]!) ? length - 1 : length);
}

function chanceOfTie(deck: CardDeck, { tie, layer }: Coincidence): EvidenceChance {
  const { coActions, expected, p, q } = deck.fused[tie]!.layers.find((one) => one.layer === layer)!;
  const { windowSeconds } = deck.search.observed[layer]!.layer;
  const what = say`things both did within ${describeWindow(windowSeconds)} of each other`;
  return { what, observed: coActions, expected, p, q };
}

function chanceOfCopies({ burst, p, q }: NonNullable<Coincidence['object']['copies']>): EvidenceChance {
  const what = Number.isFinite(burst.windowMs)
    ? say`accounts besides the first that wrote this text within ${describeWindow(burst.windowMs / 1000)}`
    : say`accounts besides the first that wrote this text in the whole section`;
  return { what, observed: burst.accounts - 1, expected: burst.expected, p, q };
}
