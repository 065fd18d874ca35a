import type { WindowCoverage } from '../model/eventStudy.js';
import { countOf, formatCount, formatPercent } from '../words/formatNumber.js';

/** Below this, a part of the data is missing that may be unlike the rest. */
const enough = 0.9;

/** What gaps of the collection forbid to claim of an event, in sentences. */
export function listCautions(coverage: WindowCoverage | undefined): readonly string[] {
  if (coverage === undefined) return [];
  const { before, after, startsInGap, communities } = coverage;
  const short = [
    ['before', before],
    ['after', after],
  ] as const;
  const hours = short
    .filter(([, { plannedHours, collectedHours }]) => collectedHours < enough * plannedHours)
    .map(
      ([side, { plannedHours, collectedHours }]) =>
        `${formatCount(collectedHours)} of the ${formatCount(plannedHours)} hours ${side}`,
    );
  const isMixed = communities !== null && Math.min(communities.shareBefore, communities.shareAfter) < enough;
  return [
    ...(startsInGap
      ? ['Nothing was collected when it began: whatever changed may have changed at any time in that gap.']
      : []),
    ...(hours.length > 0
      ? [`Collected were only ${hours.join(' and ')}: what was said in the rest is not known.`]
      : []),
    ...(isMixed
      ? [
          `The comments come from ${countOf(communities.before, 'community', 'communities')} before and ${formatCount(communities.after)} after; those of both sides hold ${formatPercent(communities.shareBefore)} of the comments before and ${formatPercent(communities.shareAfter)} after. Other communities are other people: compare within the same ones.`,
        ]
      : []),
  ];
}
