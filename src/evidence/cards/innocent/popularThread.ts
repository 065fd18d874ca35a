import { countOf, formatCount, formatPercent } from '../../../words/formatNumber.js';
import { say } from '../../../words/say.js';
import type { CheckInnocent } from './evidenceSet.js';

/**
 * One popular thread: all are there, read one another and say the same. How much of the evidence stands in one thread,
 * beside the share of all comments.
 */
export const checkPopularThread: CheckInnocent = ({ table, index }, { found }) => {
  const kind = 'popular_thread';
  const { thread } = table;
  if (thread === null) {
    const sentence = say`The data do not say in which thread a comment stands.`;
    return { kind, applies: 'cannot say', numbers: { pairs: found.length }, sentence };
  }
  const counts = new Map<number, number>();
  let inSameThread = 0;
  for (const { first, second } of found) {
    const [one, other] = [thread.codes[first]!, thread.codes[second]!];
    if (one < 0 || one !== other) continue;
    inSameThread++;
    counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  const [busiest, most] = [...counts].reduce((x, y) => (y[1] > x[1] ? y : x), [-1, 0]);
  const share = most / Math.max(1, found.length);
  const allShare = (index.threadComments![busiest] ?? 0) / Math.max(1, table.rows);
  return {
    kind,
    applies: share >= 0.8 ? 'yes' : share >= 0.5 ? 'partly' : 'no',
    numbers: { pairs: found.length, inSameThread, threads: counts.size, most, share, allShare },
    sentence:
      inSameThread === 0
        ? say`Of ${countOf(found.length, 'pair')} of comments none stands in one thread.`
        : say`Of ${countOf(found.length, 'pair')} of comments ${formatCount(inSameThread)} stand in one thread, in ${countOf(counts.size, 'thread')}; the busiest of these has ${formatCount(most)} (${formatPercent(share)}) and ${formatPercent(allShare)} of all comments.`,
  };
};
