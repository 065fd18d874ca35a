import type { InnocentCheck } from '../../../model/cards.js';
import { countOf, formatCount } from '../../../words/formatNumber.js';
import { sayProbability } from '../../../words/sayProbability.js';
import { describeWindow } from '../../../words/formatTime.js';
import { say } from '../../../words/say.js';
import type { CardDeck } from '../arrangeCards.js';
import { isCopyOnly, listObjects, type CheckInnocent, type EvidenceSet } from './evidenceSet.js';

/** Texts that so many comments share say nothing of the taste of two. */
const mostComments = 1000;

/**
 * People of one taste share the same things without any plan. What is left is that they do so at the same time: the second
 * null keeps who shared what and leaves only the moment to chance; for groups whose members were shuffled among the sharers.
 */
export const checkSameTaste: CheckInnocent = (deck, evidence) => {
  if (isCopyOnly(evidence)) return checkCopies(deck, evidence);
  const kind = 'same_taste';
  const { level, groupLevel } = deck.analysis.parameters;
  const { group, ties } = evidence;
  const pSharers = group?.pSharers ?? null;
  const strongest = ties[0]!;
  const { a, b } = deck.ties[strongest]!;
  const [main] = deck.fused[strongest]!.layers.filter(({ counts }) => counts);
  const { windowSeconds } = deck.search.observed[main!.layer]!.layer;
  const timing = deck.index.timingOf(main!.layer, a, b);
  const [pTiming, qTiming] = [timing?.p ?? null, timing?.q ?? null];
  const shared = deck.objects.countShared(main!.layer, a, b);
  const numbers = {
    sharedThings: shared,
    inTime: main!.coActions,
    pTiming,
    qTiming,
    pSharers,
  };
  const pair = say`The strongest pair shares ${countOf(shared, 'thing')}, ${formatCount(main!.coActions)} of them within ${describeWindow(windowSeconds)}`;
  const judged =
    pTiming === null
      ? say`alone it is too weak to be held against chance in time`
      : say`if only the moment were chance, p\u00a0${sayProbability(pTiming)} (q\u00a0${sayProbability(qTiming)})`;
  const ofGroup =
    pSharers === null
      ? ''
      : ` ${say`With accounts shuffled among those who share each thing, p\u00a0${sayProbability(pSharers)} for the group.`}`;
  const passes = [
    qTiming === null ? null : qTiming <= level,
    pSharers === null ? null : pSharers <= groupLevel,
  ].filter((one) => one !== null);
  const applies = passes.length === 0 ? 'cannot say' : passes.some((one) => one) ? 'no' : 'yes';
  return { kind, applies, numbers, sentence: `${pair}; ${judged}.${ofGroup}` };
};

/** Copies are not tested against taste: whether the same accounts meet again in other texts hints at it. */
function checkCopies(deck: CardDeck, evidence: EvidenceSet): InnocentCheck {
  const kind = 'same_taste';
  const [own] = evidence.accounts;
  const times = new Map<number, number>();
  const objects = listObjects(evidence);
  for (const { rows } of objects) {
    if (rows.length > mostComments) continue;
    for (const account of new Set(rows.map((row) => deck.table.account.codes[row]!)))
      if (account !== own) times.set(account, (times.get(account) ?? 0) + 1);
  }
  const most = Math.max(0, ...times.values());
  const { p } = objects.map(({ copies }) => copies!).reduce((x, y) => (y.p < x.p ? y : x));
  return {
    kind,
    applies: most > 1 ? 'cannot say' : 'no',
    numbers: { copiedTexts: objects.length, mostInCommon: most, p },
    sentence:
      most > 1
        ? say`Another account shares ${formatCount(most)} of its ${countOf(objects.length, 'copied text')}: people who follow the same source copy the same texts, and evidence level 1 does not tell them apart from others.`
        : say`No other account shares two of its ${countOf(objects.length, 'copied text')}, as those who follow one source would. Liking the same does not give the same words: alone, p\u00a0${sayProbability(p)}.`,
  };
}
