import type { GroupCard, GroupMember } from '../../model/cards.js';
import { describeTrace } from '../../words/describeTrace.js';
import { countOf, formatCount, formatDecimal, formatPercent } from '../../words/formatNumber.js';
import { formatExact } from '../../words/formatExact.js';
import { formatDuration, formatTime } from '../../words/formatTime.js';
import { sayProbability } from '../../words/sayProbability.js';
import { say } from '../../words/say.js';
import { sayGroupTests, sayRole } from './cardWords.js';
import type { CardPen } from './cardPen.js';

export function listGroupFacts(card: GroupCard, { write, paint }: CardPen): string[] {
  const { coActions, expected, traces, q, shuffles, floor, stability } = card;
  const level = shuffles === 0 ? '' : `; q\u00a0${sayProbability(q)}`;
  return [
    paint.bold(say`Against chance`),
    ...write(
      say`${countOf(coActions, 'co-action')} (${traces.map(describeTrace).join(', ')}), by chance ${formatDecimal(expected)}${level}.`,
      2,
    ),
    ...write(sayGroupTests(card), 2),
    ...write(say`Stability over seeds of the search: ${formatDecimal(stability)} of 1.`, 2),
    ...write(floor, 2).map(paint.dim),
  ];
}

export function listMembers({ members, accounts }: GroupCard, { write, paint }: CardPen): string[] {
  const rest = accounts - members.length;
  return [
    paint.bold(say`Members, most strongly tied first`),
    ...members.flatMap((member) => write(sayMember(member), 2)),
    ...(rest > 0 ? [`  ${say`and ${formatCount(rest)} more`}`] : []),
  ];
}

function sayMember(member: GroupMember): string {
  const { account, degree, strength, comments } = member;
  return say`${account}: tied to ${formatCount(degree)}, weight ${formatDecimal(strength)}, ${sayRole(member)}, ${countOf(comments, 'comment')}`;
}

export function listObjects(
  { objects, objectsInAll, timezone }: GroupCard,
  { write, paint }: CardPen,
): string[] {
  if (objects.length === 0) return [];
  const title = paint.bold(say`Done together`);
  const all = countOf(objectsInAll, 'thing');
  return [
    objects.length < objectsInAll
      ? say`${title}: ${formatExact(objects.length)} of ${all}`
      : `${title}: ${all}`,
    ...objects.flatMap((one) => [
      ...write(
        say`${describeTrace(one.trace)}: ${countOf(one.comments, 'comment')} of ${countOf(one.accounts, 'member')} within ${formatDuration(one.lastAt - one.firstAt)}, median ${formatDuration(1000 * one.medianGapSeconds)} from one to the next; ${countOf(one.allAccounts, 'account')} in all`,
        2,
      ),
      ...write(
        say`from ${formatTime(one.firstAt, timezone, { seconds: true })}, ${one.firstAccount} first: “${one.object}”`,
        4,
      ),
    ]),
  ];
}

export function listContrast({ contrast }: GroupCard, { write, paint }: CardPen): string[] {
  const { words, threads, hoursDistance, hoursChance, hoursP } = contrast;
  const said = words.map(
    ({ word, uses, otherUses }) => `${word} (${formatCount(uses)} : ${formatCount(otherUses)})`,
  );
  return [
    paint.bold(say`Beside everybody else`),
    ...(said.length === 0 ? [] : write(say`Own words (uses here : elsewhere): ${said.join(', ')}.`, 2)),
    ...write(
      say`Hours: ${formatPercent(hoursDistance)} of its comments would have to move to have everybody's hours; accounts drawn at random: ${formatPercent(hoursChance)}${hoursP === null ? '' : ` (p\u00a0${sayProbability(hoursP)})`}.`,
      2,
    ),
    ...threads.flatMap(({ thread, accounts, expected, q }) =>
      write(
        say`Thread ${thread}: ${countOf(accounts, 'member')}, by chance ${formatDecimal(expected)} (q\u00a0${sayProbability(q)}).`,
        2,
      ),
    ),
  ];
}
