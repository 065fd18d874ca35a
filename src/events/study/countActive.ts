/** Accounts with a comment in the window. */
export function countActive(counts: Float64Array): number {
  let active = 0;
  for (let i = 0; i < counts.length; i++) if (counts[i]! > 0) active++;
  return active;
}
