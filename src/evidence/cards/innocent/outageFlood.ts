import type { CheckInnocent } from './evidenceSet.js';
import { judgeShare } from './evidenceSet.js';
import { countOf, formatCount, formatPercent } from '../../../words/formatNumber.js';
import { say } from '../../../words/say.js';

const hourMs = 3_600_000;

/**
 * The flood after an outage: everybody comes back at once, and many say the same about the same. How much of the evidence
 * was written in the hours after an outage ended, beside the share of all comments.
 */
export const checkOutageFlood: CheckInnocent = ({ table, analysis, options }, { found }) => {
  const outages = analysis.events.filter(({ kind, start, end }) => kind === 'outage' && end > start);
  const kind = 'outage_flood';
  const { floodHours } = options;
  if (outages.length === 0) {
    const sentence = say`No outage is among the events that were given.`;
    return { kind, applies: 'cannot say', numbers: { outages: 0, floodHours }, sentence };
  }
  const isFlood = (at: number): boolean =>
    outages.some(({ end }) => at >= end && at < end + floodHours * hourMs);
  const isOutage = (at: number): boolean => outages.some(({ start, end }) => at >= start && at < end);
  const later = found.map(({ second }) => table.at[second]!);
  const inFlood = later.filter(isFlood).length;
  const inOutage = later.filter((at) => !isFlood(at) && isOutage(at)).length;
  const all = countRows(table.at, outages, floodHours * hourMs);
  const share = found.length === 0 ? 0 : inFlood / found.length;
  const allShare = all / Math.max(1, table.rows);
  const within = inOutage > 0 ? say`; ${formatCount(inOutage)} lie within an outage` : '';
  return {
    kind,
    applies: judgeShare(share),
    numbers: { outages: outages.length, floodHours, pairs: found.length, inFlood, inOutage, share, allShare },
    sentence: say`Within ${formatCount(floodHours)} h after the end of an outage lie ${formatCount(inFlood)} of ${countOf(found.length, 'piece')} of evidence (${formatPercent(share)}) and ${formatPercent(allShare)} of all comments${within}. The chance given beside the evidence already counts how many comments were written at that time, so a flood alone cannot make it.`,
  };
};

/** Rows within so long after the end of some outage, each once. Two binary searches an outage. */
function countRows(at: Float64Array, outages: readonly { readonly end: number }[], length: number): number {
  const below = (bound: number): number => {
    let [low, high] = [0, at.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (at[middle]! < bound) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  let [rows, done] = [0, 0];
  for (const { end } of outages.toSorted((x, y) => x.end - y.end)) {
    const [from, to] = [Math.max(done, below(end)), below(end + length)];
    rows += Math.max(0, to - from);
    done = Math.max(done, to);
  }
  return rows;
}
