import type { CopiedTexts } from '../../coordination/copies/copiedTexts.js';
import type { PreparedText } from '../../coordination/traces/trace.js';
import type { CommentTable } from '../../model/commentTable.js';
import type { CopyOrigin, CopyOriginKind } from '../../model/copies.js';
import { findParents } from '../../rhythm/findParents.js';
import { arrangeSignalInput } from '../../rhythm/signalInput.js';
import { wordsOf } from '../../text/words/wordsOf.js';
import { countOverlap } from '../copies/accountOverlap.js';
import { countRead, listFirstRows, readCopies, type CopyCase } from '../copies/copyCase.js';
import {
  asksToPassOn,
  hasGreeting,
  hasNewsMark,
  hasShareMark,
  hasSloganForm,
  isMarkedQuotation,
} from '../copies/marks.js';
import { checkGreeting } from '../copies/originGreeting.js';
import { checkQuotation } from '../copies/originQuotation.js';
import { checkQuotesParent } from '../copies/originQuotesParent.js';
import { originRules } from '../copies/originRules.js';
import { checkShareButton } from '../copies/originShareButton.js';
import { checkSlogan } from '../copies/originSlogan.js';
import { checkSyndicated, countCommonLink } from '../copies/originSyndicated.js';
import { findPublishers } from '../copies/publishers.js';
import { countQuotedParents } from '../copies/quotedParents.js';
import type { SharedObject } from './sharedObjects.js';

/** A shared text, address or set of tags as the rules of innocent origin see it. */
export interface TextCase {
  readonly origins: Readonly<Record<CopyOriginKind, CopyOrigin | null>>;
  /** What the rules counted: also where none of them applies. */
  readonly counts: TextCounts;
}

export interface TextCounts {
  readonly copies: number;
  readonly quoting: number;
  readonly read: number;
  readonly quotation: number;
  readonly news: number;
  readonly sameLink: number;
  readonly publishers: number;
  readonly button: number;
  readonly slogan: number;
  readonly asking: number;
  readonly greeting: number;
  readonly words: number;
  readonly accounts: number;
  readonly overlap: number;
}

export interface TextCases {
  /** Null where what is shared is not passed on as words: a thread, a comment replied to, a column. */
  of(object: SharedObject): TextCase | null;
}

/** Traces whose object is words or an address, which people pass on. */
const passedOn = new Set([
  'copied_text',
  'same_text',
  'near_text',
  'same_link',
  'same_hashtags',
  'same_quote',
]);

/**
 * Holds shared things against the rules of innocent origin, those of `describeCopies`, each once.
 *
 * Texts that were proven to be copied are judged by the very same numbers as there. For other shared things the accounts of
 * one group count as those that meet again in another text, since that is how they came to be a group.
 * Cost: linear in the comments once; of each thing at most 50 comments are read.
 */
export function createTextCases(
  table: CommentTable,
  prepared: PreparedText,
  { found }: CopiedTexts,
  groupOf: ReadonlyMap<number, string>,
): TextCases {
  const indexOf = new Map(found.map((one, k) => [one, k]));
  const overlap = countOverlap(table, found);
  const isPublisher = findPublishers(table, prepared, found);
  const { echoes, quoting } = countQuotedParents(table, prepared, found);
  const known = new Map<SharedObject, TextCase>();
  const describe = ({ rows, copies }: SharedObject): TextCase => {
    const k = copies === null ? -1 : indexOf.get(copies)!;
    const firstRows = listFirstRows(table, rows);
    const accounts = firstRows.map((row) => table.account.codes[row]!);
    const text = copies?.text ?? prepared.words.textCode[rows[0]!]!;
    const one: CopyCase = {
      words: text < 0 ? 0 : wordsOf(prepared.words, text).length,
      // A text that nothing repeats is no set phrase.
      bits:
        copies?.bits ?? (text < 0 || Number.isNaN(prepared.bits[text]!) ? Infinity : prepared.bits[text]!),
      accounts: accounts.length,
      firstAt: firstRows.map((row) => table.at[row]!),
      read: readCopies(table, firstRows, originRules.mostRead),
      overlap: k < 0 ? countLargestGroup(accounts, groupOf) : overlap[k]!,
      publishers: accounts.filter((account) => isPublisher[account] === 1).length,
      copies: rows.length + (k < 0 ? 0 : echoes[k]!),
      quoting: k < 0 ? countQuoting(table, prepared, rows) : quoting[k]!,
    };
    return { origins: findOrigins(one), counts: countMarks(one) };
  };
  return {
    of(object) {
      if (!passedOn.has(object.trace)) return null;
      let found = known.get(object);
      if (found === undefined) known.set(object, (found = describe(object)));
      return found;
    },
  };
}

function findOrigins(one: CopyCase): TextCase['origins'] {
  return {
    quotes_parent: checkQuotesParent(one),
    quotation: checkQuotation(one),
    syndicated: checkSyndicated(one),
    share_button: checkShareButton(one),
    slogan: checkSlogan(one),
    greeting_or_idiom: checkGreeting(one),
  };
}

function countMarks(one: CopyCase): TextCounts {
  const count = (shows: (text: string) => boolean): number => countRead(one, ({ text }) => shows(text));
  return {
    copies: one.copies,
    quoting: one.quoting,
    read: one.read.length,
    quotation: count(isMarkedQuotation),
    news: count(hasNewsMark),
    sameLink: countCommonLink(one),
    publishers: one.publishers,
    button: count(hasShareMark),
    slogan: count(hasSloganForm),
    asking: count(asksToPassOn),
    greeting: count(hasGreeting),
    words: one.words,
    accounts: one.accounts,
    overlap: one.overlap,
  };
}

function countLargestGroup(accounts: readonly number[], groupOf: ReadonlyMap<number, string>): number {
  const members = new Map<string, number>();
  for (const account of accounts) {
    const group = groupOf.get(account);
    if (group !== undefined) members.set(group, (members.get(group) ?? 0) + 1);
  }
  const most = Math.max(0, ...members.values());
  return most > 1 ? most : 0;
}

/** Comments that answer one which holds at least 80 % of their words, as `countQuotedParents` counts them for copies. */
function countQuoting(table: CommentTable, { words }: PreparedText, rows: readonly number[]): number {
  const parentOf = findParents(signalInputOf(table));
  if (parentOf === null) return 0;
  return rows.filter((row) => {
    const parent = parentOf[row]!;
    const [own, other] = [words.textCode[row]!, parent < 0 ? -1 : words.textCode[parent]!];
    if (own < 0 || other < 0) return false;
    const held = new Set(wordsOf(words, other));
    const distinct = [...new Set(wordsOf(words, own))];
    return distinct.filter((word) => held.has(word)).length >= 0.8 * distinct.length;
  }).length;
}

const inputs = new WeakMap<CommentTable, ReturnType<typeof arrangeSignalInput>>();

/** The parents are found once for each arrangement, so it is kept. */
function signalInputOf(table: CommentTable): ReturnType<typeof arrangeSignalInput> {
  let input = inputs.get(table);
  if (input === undefined) inputs.set(table, (input = arrangeSignalInput(table)));
  return input;
}
