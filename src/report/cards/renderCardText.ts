import type {
  AccountCard,
  Card,
  CardComment,
  EvidencePair,
  GroupCard,
  InnocentCheck,
} from '../../model/cards.js';
import { revealCharacters, shortenText } from '../../charts/labelText.js';
import { diffWords, type DiffPiece } from '../../evidence/cards/diffWords.js';
import { countOf } from '../../words/formatNumber.js';
import { describeTimezone, formatSpan, formatTime } from '../../words/formatTime.js';
import { createPaint } from '../check/paint.js';
import { wrapText } from '../check/wrapText.js';
import { say } from '../../words/say.js';
import { formatExact } from '../../words/formatExact.js';
import {
  appliesWords,
  cardWords,
  innocentNames,
  sayChance,
  sayFirst,
  sayLag,
  sayObject,
  titleOf,
} from './cardWords.js';
import { listGroupFacts, listMembers, listObjects, listContrast } from './cardTextGroup.js';
import type { CardPen } from './cardPen.js';
import { listPartners, listRungs, listSignals } from './cardTextAccount.js';

export interface CardTextOptions {
  /** Characters of a line. */
  readonly width: number;
  readonly colour: boolean;
  /** Characters of each comment shown. */
  readonly commentLength: number;
}

/** 80 characters fit every terminal; no colour where nobody looks; 600 characters are ten lines. */
export const cardTextDefaults: CardTextOptions = { width: 80, colour: false, commentLength: 600 };

/**
 * A card as text for a terminal: what was found, the comments that are the evidence, what chance would have given, the innocent explanations
 * one by one, signals, and what to mind.
 *
 * Texts of the data cannot steer the terminal: control and unseen characters are shown by their code. Where two texts differ, words of only one
 * stand in [brackets] and words in another spelling between ~waves~.
 * Defaults: {@link cardTextDefaults}. Cost: linear in the card.
 *
 * @example
 * import { analyseComments, arrangeCards, buildCommentTable, explainAccount, renderCardText } from 'in-concert';
 * const table = buildCommentTable([{ account: 'ann', at: '2022-01-05T10:00:00Z', text: 'Good morning' }]);
 * const card = explainAccount(arrangeCards(table, analyseComments(table, { shuffles: 0 })), 'ann');
 * renderCardText(card).split('\n')[0]; // => 'Account ann: evidence level 0, nothing beyond chance'
 */
export function renderCardText(card: Card, options: Partial<CardTextOptions> = {}): string {
  const { width, colour, commentLength } = { ...cardTextDefaults, ...options };
  const paint = createPaint(colour);
  const pen: CardPen = {
    width,
    paint,
    write: (text, indent, rest = indent) =>
      wrapText(breakWords(revealCharacters(text), width - Math.max(indent, rest)), {
        width,
        first: ' '.repeat(indent),
        rest: ' '.repeat(rest),
      }),
  };
  const parts = [
    [...pen.write(titleOf(card), 0).map(paint.bold), ...pen.write(sayActivity(card), 0)],
    ...(card.kind === 'account'
      ? [listRungs(card, pen)]
      : [listGroupFacts(card, pen), listMembers(card, pen), listObjects(card, pen)]),
    listEvidence(card, pen, commentLength),
    ...(card.kind === 'account' ? [listPartners(card, pen)] : []),
    listInnocent(card.innocent, pen),
    card.kind === 'account' ? listSignals(card, pen) : listContrast(card, pen),
    [paint.bold(cardWords.toMind), ...card.caveats.flatMap((caveat) => pen.write(caveat, 2))],
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function sayActivity(card: AccountCard | GroupCard): string {
  const { comments, firstAt, lastAt, timezone } = card;
  const clock = describeTimezone(firstAt, lastAt, timezone);
  const [count, span] = [countOf(comments, 'comment'), formatSpan(firstAt, lastAt, timezone)];
  if (card.kind === 'group') return say`${count}. Their evidence: ${span}, ${clock}.`;
  const group = card.group === null ? '' : ` ${say`Group ${card.group}.`}`;
  return `${count}. ${span}, ${clock}.${group}`;
}

function listEvidence(
  { evidence, evidenceInAll, timezone }: AccountCard | GroupCard,
  { write, paint }: CardPen,
  length: number,
): string[] {
  if (evidence.length === 0) return [];
  const count =
    evidence.length < evidenceInAll
      ? say`${formatExact(evidence.length)} of ${countOf(evidenceInAll, 'pair')} of comments, strongest first`
      : countOf(evidenceInAll, 'pair of comments', 'pairs of comments');
  const lines = evidence.flatMap((pair, k) => [
    ...write(`${k + 1}. ${sayObject(pair)}`, 2),
    ...sayComment(pair.first, pair, timezone, true).flatMap((line) => write(line, 5)),
    ...sayComment(pair.second, pair, timezone, false).flatMap((line) => write(line, 5)),
    ...sayTexts(pair, length).flatMap((line) => write(line, 5)),
    ...write(sayChance(pair), 5).map(paint.dim),
  ]);
  return [`${paint.bold(say`Evidence`)}: ${count}`, ...lines];
}

function sayComment(comment: CardComment, pair: EvidencePair, timezone: string, isFirst: boolean): string[] {
  const start = pair.firstAccount === null ? cardWords.sameMoment : sayFirst();
  const thread = comment.thread === null ? null : shortenText(comment.thread, 40);
  const place =
    thread === null
      ? say`(comment ${comment.commentId})`
      : say`(comment ${comment.commentId}, thread ${thread})`;
  const time = formatTime(comment.at, timezone, { seconds: true });
  return [
    `${time}  ${isFirst ? start : sayLag(pair)}  ${comment.account}  ${place}`,
    ...(comment.permalink === null ? [] : [say`at ${comment.permalink}`]),
  ];
}

function sayTexts({ first, second }: EvidencePair, length: number): string[] {
  const cut = (text: string): string => shortenText(text, length);
  if (first.text === second.text) return [say`both, letter for letter: “${cut(first.text)}”`];
  const [one, other] = diffWords(cut(first.text), cut(second.text)).map((pieces) =>
    pieces.map(markPiece).join(''),
  );
  return [say`first:  “${one!}”`, say`second: “${other!}”`];
}

function markPiece({ kind, text }: DiffPiece): string {
  const [, space = '', words = ''] = /^(\s*)([^]*)$/u.exec(text)!;
  return kind === 'same' ? text : `${space}${kind === 'different' ? `[${words}]` : `~${words}~`}`;
}

function listInnocent(checks: readonly InnocentCheck[], { write, paint }: CardPen): string[] {
  if (checks.length === 0) return [];
  const width = Math.max(...Object.values(appliesWords).map(({ length }) => length)) + 1;
  return [
    paint.bold(cardWords.checks),
    ...checks.flatMap(({ kind, applies, sentence }) => {
      const answer = appliesWords[applies];
      const colour = applies === 'no' || applies === 'cannot say' ? paint.dim : paint.warn;
      return [`  ${colour(answer.padEnd(width))} ${innocentNames[kind]}`, ...write(sentence, width + 3)];
    }),
  ];
}

/** A word longer than a line is broken, so that no line is longer than asked for. */
function breakWords(text: string, width: number): string {
  const longest = Math.max(10, width);
  return text.replace(/\S+/gu, (word) =>
    word.length <= longest ? word : word.match(new RegExp(`[^]{1,${longest}}`, 'gu'))!.join(' '),
  );
}
