const precisions = [86_400_000, 3_600_000, 60_000, 1000] as const;

/** The coarsest unit that all times are whole numbers of, in milliseconds: a day, an hour, a minute, a second or 1. */
export function findTimePrecision(at: Float64Array): number {
  let unit = 0;
  for (let row = 0; row < at.length; row++) {
    while (unit < precisions.length && at[row]! % precisions[unit]! !== 0) unit++;
    if (unit === precisions.length) return 1;
  }
  return precisions[unit] ?? 1;
}
