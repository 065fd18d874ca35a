import type { IntervalEstimate } from '../model/eventStudy.js';
import { formatChange } from '../words/formatNumber.js';
import { sayRange } from '../words/sayRange.js';

/** "+0.21 (+0.15 to +0.27)"; the number alone where its interval is not known. */
export function sayInterval({ estimate, low, high }: IntervalEstimate): string {
  return low === null || high === null
    ? formatChange(estimate)
    : `${formatChange(estimate)} (${sayRange(formatChange(low), formatChange(high))})`;
}
