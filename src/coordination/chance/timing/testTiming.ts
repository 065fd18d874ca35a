import { poissonBinomialTail } from '../../../stats/poissonBinomialTail.js';
import type { Layer } from '../searchPairs.js';
import { learnMeetingChance } from './meetingChance.js';
import { arrangeSharers } from './sharers.js';

/** Pairs of one layer, as columns. */
export interface PairsToTime {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly coActions: Int32Array;
}

/**
 * The second null hypothesis for pairs: who shared what is kept, when is chance.
 *
 * Fans of one page share the same objects without any plan; only that they do so within the window would be remarkable. For
 * every object both accounts acted on, whenever, the chance w to be within the window is what accounts under no suspicion
 * show (`learnMeetingChance`); with several actions of theirs on it 1 − (1 − w)^(actions of a · actions of b).
 * p = P(so many of these independent trials succeed) by the Poisson–binomial distribution.
 *
 * What it can wrongly pass: fans of objects that nobody else shares, and who are quicker than people are with other objects.
 * What it can wrongly clear: a campaign on objects that everybody shares within the window anyway.
 * Cost: O(actions), and the actions on the objects that the pairs have in common.
 *
 * @param isSuspect 1 for the accounts of all pairs in question, of any layer, by account code.
 * @param crowd share of all pairs of comments that are within the layer's window (`shareWithin`).
 */
export function testTiming(
  { actions, windowSeconds }: Pick<Layer, 'actions' | 'windowSeconds'>,
  { a, b, coActions }: PairsToTime,
  isSuspect: Uint8Array,
  crowd: number,
): Float64Array {
  const p = new Float64Array(a.length);
  if (a.length === 0) return p;
  const learn = learnMeetingChance(actions, arrangeSharers(actions), windowSeconds, isSuspect, crowd);
  const known = new Map<number, number>();
  const chanceOf = (object: number): number => {
    const chance = known.get(object) ?? learn(object);
    known.set(object, chance);
    return chance;
  };
  const objectsOf = listObjects(actions, new Set([...a, ...b]));
  for (let k = 0; k < p.length; k++) {
    const [own, other] = [objectsOf.get(a[k]!)!, objectsOf.get(b[k]!)!];
    const trials: number[] = [];
    for (const [object, times] of own) {
      const others = other.get(object);
      if (others !== undefined) trials.push(1 - (1 - chanceOf(object)) ** (times * others));
    }
    p[k] = poissonBinomialTail(coActions[k]!, trials);
  }
  return p;
}

/** How often each of some accounts acted on each object. */
function listObjects(
  { account, object }: Layer['actions'],
  accounts: ReadonlySet<number>,
): Map<number, Map<number, number>> {
  const objectsOf = new Map([...accounts].map((one) => [one, new Map<number, number>()] as const));
  for (let k = 0; k < account.length; k++) {
    const own = objectsOf.get(account[k]!);
    own?.set(object[k]!, (own.get(object[k]!) ?? 0) + 1);
  }
  return objectsOf;
}

/**
 * Share of all pairs of comments that are at most the window apart.
 *
 * @param at UTC ms, ascending.
 */
export function shareWithin(at: Float64Array, windowSeconds: number): number {
  const span = windowSeconds * 1000;
  let [pairs, low] = [0, 0];
  for (let row = 0; row < at.length; row++) {
    while (at[row]! - at[low]! > span) low++;
    pairs += row - low;
  }
  return at.length < 2 ? 0 : pairs / ((at.length * (at.length - 1)) / 2);
}
