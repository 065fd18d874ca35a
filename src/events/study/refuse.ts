import type { CannotSay, Shortage } from '../../model/eventStudy.js';

/** Null when there is enough of everything. */
export function refuseShortages(wanted: readonly Shortage[]): CannotSay | null {
  // Written so that NaN counts as too little.
  const short = wanted.filter(({ needed, found }) => !(found >= needed));
  if (short.length === 0) return null;
  const parts = short.map(({ what, needed, found }) => `${what}: at least ${needed} needed, ${found} found`);
  return { kind: 'cannot say', needed: short, because: `Cannot say: ${parts.join('; ')}.` };
}
