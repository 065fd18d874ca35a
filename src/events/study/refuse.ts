import type { CannotSay, Shortage } from '../../model/eventStudy.js';
import { formatExact } from '../../words/formatExact.js';
import { say } from '../../words/say.js';

/** Null when there is enough of everything. */
export function refuseShortages(wanted: readonly Shortage[]): CannotSay | null {
  // Written so that NaN counts as too little.
  const short = wanted.filter(({ needed, found }) => !(found >= needed));
  if (short.length === 0) return null;
  const parts = short.map(
    ({ what, needed, found }) =>
      say`${what}: at least ${formatExact(needed)} needed, ${formatExact(found)} found`,
  );
  return { kind: 'cannot say', needed: short, because: say`Cannot say: ${parts.join('; ')}.` };
}

const opening = /^(?:Cannot say|Сказать нельзя): /u;

/** What is missing, to stand within another sentence; it may have been refused in another language than is spoken now. */
export function sayMissing({ because }: Pick<CannotSay, 'because'>): string {
  return because.replace(opening, '').replace(/\.$/u, '');
}
