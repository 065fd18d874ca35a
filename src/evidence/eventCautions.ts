import type { WindowCoverage } from '../model/eventStudy.js';
import { countOf, formatCount, formatPercent } from '../words/formatNumber.js';
import { phrases, say } from '../words/say.js';

const words = phrases({
  inGap: 'Nothing was collected when it began: whatever changed may have changed at any time in that gap.',
});

/** Below this, a part of the data is missing that may be unlike the rest. */
const enough = 0.9;

/** What gaps of the collection forbid to claim of an event, in sentences. */
export function listCautions(coverage: WindowCoverage | undefined): readonly string[] {
  if (coverage === undefined) return [];
  const { before, after, startsInGap, communities } = coverage;
  const isShort = ({ plannedHours, collectedHours }: typeof before): boolean =>
    collectedHours < enough * plannedHours;
  const hours = [
    ...(isShort(before)
      ? [say`${formatCount(before.collectedHours)} of the ${formatCount(before.plannedHours)} hours before`]
      : []),
    ...(isShort(after)
      ? [say`${formatCount(after.collectedHours)} of the ${formatCount(after.plannedHours)} hours after`]
      : []),
  ];
  const isMixed = communities !== null && Math.min(communities.shareBefore, communities.shareAfter) < enough;
  return [
    ...(startsInGap ? [words.inGap] : []),
    ...(hours.length > 0
      ? [
          say`Collected were only ${hours.reduce((all, one) => say`${all} and ${one}`)}: what was said in the rest is not known.`,
        ]
      : []),
    ...(isMixed
      ? [
          say`The comments come from ${countOf(communities.before, 'community', 'communities')} before and ${formatCount(communities.after)} after; those of both sides hold ${formatPercent(communities.shareBefore)} of the comments before and ${formatPercent(communities.shareAfter)} after. Other communities are other people: compare within the same ones.`,
        ]
      : []),
  ];
}
