import { sittingDefaults } from '../../../coordination/chance/relabel/planSittings.js';
import { countOf, formatCount, formatDecimal } from '../../../words/formatNumber.js';
import { sayProbability } from '../../../words/sayProbability.js';
import { say } from '../../../words/say.js';
import { isCopyOnly, type CheckInnocent } from './evidenceSet.js';

/**
 * People who sit down at the same time meet on whatever is new just then, on several things at once. On how many occasions,
 * half an hour or more apart, did they meet; for groups, whether shuffled sittings meet as often.
 */
export const checkSameSitting: CheckInnocent = ({ table, analysis }, evidence) => {
  const kind = 'same_sitting';
  const { found, group } = evidence;
  const times = found.map(({ second }) => table.at[second]!).sort((x, y) => x - y);
  const pause = sittingDefaults.pauseSeconds * 1000;
  const occasions = times.filter((at, k) => k === 0 || at - times[k - 1]! > pause).length;
  const pSittings = group?.pSittings ?? null;
  const numbers = { pairs: found.length, occasions, pSittings };
  const met = say`${countOf(found.length, 'piece')} of evidence on ${countOf(occasions, 'occasion')} half an hour or more apart`;
  if (isCopyOnly(evidence)) {
    const expected = Math.max(...found.map(({ object }) => object.copies!.burst.expected));
    return {
      kind,
      applies: 'no',
      numbers: { ...numbers, expected },
      sentence: say`${met}. To be on line together brings people to the same thread, not to the same words: of all who wrote at that time ${formatDecimal(expected)} would write such a text alone.`,
    };
  }
  if (pSittings !== null) {
    const applies = pSittings <= analysis.parameters.groupLevel ? 'no' : 'yes';
    const sentence = say`${met}. With whole sittings shuffled a group as strong comes up with p\u00a0${sayProbability(pSittings)}.`;
    return { kind, applies, numbers, sentence };
  }
  return {
    kind,
    applies: occasions === 1 ? 'yes' : occasions === 2 ? 'partly' : 'no',
    numbers,
    sentence:
      occasions > 2
        ? say`${met}, more than one sitting together explains. The pairs prove this evidence, so whole sittings were not shuffled.`
        : say`${met}: ${formatCount(occasions)} ${occasions === 1 ? 'sitting' : 'sittings'} together may explain ${found.length === 1 ? 'it' : 'them'}. The pairs prove this evidence, so whole sittings were not shuffled.`,
  };
};
