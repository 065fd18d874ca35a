import { countEffective } from '../../stats/countEffective.js';

/** Accounts of equal activity that would carry as much information as these, on the poorest side. */
export function countEffectiveSides(sides: readonly Float64Array[]): number {
  return Math.min(...sides.map((counts) => countEffective(counts)));
}
