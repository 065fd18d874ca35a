import type { Random } from '../../../stats/random.js';

/** What a shuffle moves: units of comments that keep together, each among those of its stratum. */
export interface Relabelling {
  /** Unit of each row. */
  readonly unitOf: Int32Array;
  /** Account of each unit. */
  readonly account: Int32Array;
  /** Units by stratum: stratum s holds `units[starts[s] … starts[s + 1])`. */
  readonly units: Int32Array;
  readonly starts: Int32Array;
}

/** Puts units with an account and a stratum each into a relabelling. */
export function arrangeUnits(
  unitOf: Int32Array,
  account: Int32Array,
  stratum: Int32Array,
  strata: number,
): Relabelling {
  const starts = new Int32Array(strata + 1);
  for (const one of stratum) starts[one + 1]!++;
  for (let s = 0; s < strata; s++) starts[s + 1]! += starts[s]!;
  const end = starts.slice(0, strata);
  const units = new Int32Array(stratum.length);
  for (let unit = 0; unit < stratum.length; unit++) units[end[stratum[unit]!]!++] = unit;
  return { unitOf, account, units, starts };
}

/** The account of each row after one shuffle of the units within their strata (Fisher–Yates). */
export function relabelAccounts({ unitOf, account, units, starts }: Relabelling, random: Random): Int32Array {
  const label = account.slice();
  for (let s = 0; s + 1 < starts.length; s++) {
    const from = starts[s]!;
    for (let last = starts[s + 1]! - 1; last > from; last--) {
      const one = units[last]!;
      const other = units[from + random.integer(last - from + 1)]!;
      const kept = label[one]!;
      label[one] = label[other]!;
      label[other] = kept;
    }
  }
  const shuffled = new Int32Array(unitOf.length);
  for (let row = 0; row < shuffled.length; row++) shuffled[row] = label[unitOf[row]!]!;
  return shuffled;
}
