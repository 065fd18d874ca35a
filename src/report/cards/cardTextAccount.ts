import type { AccountCard } from '../../model/cards.js';
import { countOf, formatCount, formatDecimal } from '../../words/formatNumber.js';
import { describeTrace } from '../../words/describeTrace.js';
import { formatExact } from '../../words/formatExact.js';
import { describeWindow, formatDuration } from '../../words/formatTime.js';
import { sayProbability } from '../../words/sayProbability.js';
import { say } from '../../words/say.js';
import { cardWords } from './cardWords.js';
import type { CardPen } from './cardPen.js';

export function listRungs({ rungs }: AccountCard, { write, paint }: CardPen): string[] {
  const { reached: yes, notReached: no } = cardWords;
  const width = Math.max(yes.length, no.length);
  return [
    paint.bold(say`The ladder of evidence`),
    ...rungs.flatMap(({ level, claim, reached, sentence, floor }) => [
      `  ${level}  ${(reached ? paint.warn : paint.dim)((reached ? yes : no).padEnd(width))}  ${claim}`,
      ...write(sentence, 5),
      ...write(floor, 5).map(paint.dim),
    ]),
  ];
}

export function listPartners({ partners, partnersInAll }: AccountCard, { write, paint }: CardPen): string[] {
  if (partners.length === 0) return [];
  const count =
    partners.length < partnersInAll
      ? say`the strongest ${formatExact(partners.length)} of ${countOf(partnersInAll, 'account')}`
      : countOf(partnersInAll, 'account');
  return [
    `${paint.bold(say`Acts together with`)} ${count}`,
    ...partners.flatMap((one) => {
      const median =
        one.medianLagSeconds === null
          ? ''
          : say`, median ${formatDuration(1000 * one.medianLagSeconds)} apart`;
      const traces = one.traces.map(describeTrace).join(', ');
      return write(
        say`${one.account}: ${countOf(one.coActions, 'co-action')} within ${describeWindow(one.windowSeconds)} (${traces}), by chance ${formatDecimal(one.expected)}, q\u00a0${sayProbability(one.q)}; first in ${formatCount(one.ownFirst)} of ${formatCount(one.ownFirst + one.partnerFirst + one.sameMoment)}${median}`,
        2,
        4,
      );
    }),
  ];
}

export function listSignals(
  { signals, unmeasuredSignals }: AccountCard,
  { write, paint }: CardPen,
): string[] {
  const lines = signals.flatMap(({ title, value, unit, percentile, p, opportunities, caution }) => {
    const place = percentile === null ? '  –' : Math.floor(percentile).toString().padStart(3);
    const chance = p === null ? '' : `, p\u00a0${sayProbability(p)}`;
    return [
      ...write(
        `${place}  ${say`${title}: ${formatDecimal(value!)} (${unit})${chance}, from ${formatCount(opportunities)}`}`,
        2,
        7,
      ),
      ...write(say`can wrongly flag: ${caution}`, 7).map(paint.dim),
    ];
  });
  const unmeasured =
    unmeasuredSignals.length === 0
      ? []
      : write(say`Too few data to say: ${unmeasuredSignals.join(', ')}.`, 2).map(paint.dim);
  const head = say`${paint.bold(say`Signals`)}, percentile among accounts of similar activity`;
  return [head, ...lines, ...unmeasured];
}
