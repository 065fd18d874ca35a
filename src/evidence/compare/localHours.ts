import { findUtcOffset } from '../../words/formatTime.js';

const hourMs = 3_600_000;
const quarterMs = hourMs / 4;
const dayMs = 24 * hourMs;

/**
 * The time of day of each moment on the clocks of a zone, in hours from 0 to 24.
 *
 * Clocks change at full quarters of an hour of UTC, so the zone is asked once for each.
 * Cost: linear, and a question to the zone for each quarter of an hour with a moment; moments in time order.
 */
export function findLocalHours(at: Float64Array, timezone: string): Float64Array {
  let quarter = NaN;
  let offset = 0;
  return at.map((moment) => {
    const own = Math.floor(moment / quarterMs);
    if (own !== quarter) {
      quarter = own;
      offset = findUtcOffset(moment, timezone) * 60_000;
    }
    return ((((moment + offset) % dayMs) + dayMs) % dayMs) / hourMs;
  });
}
