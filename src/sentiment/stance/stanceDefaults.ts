/**
 * Constants of the stance by windows.
 *
 * `reach`: a word of mood counts for a target at most so many words away. `boundary`: a comma, a stop between clauses or a
 * "но" puts as many words of distance between them as this, so that a word stays in its own clause where it can.
 * `carryWords`: a sentence of so few words that names nobody ("Президент? Позор!") speaks of whom the one before it named.
 * `softness`: the constant of score = s / √(s² + softness). One plain word of mood (weight 2) gives ±0.53.
 * `classFrom`: from ± this score the class is for or against; below it the weakest word of mood (±0.3).
 */
export const stanceDefaults = {
  reach: 6,
  boundary: 3,
  carryWords: 4,
  softness: 10,
  classFrom: 0.1,
} as const;
