import type { Actions } from '../../../model/coordination.js';
import type { SharersByObject } from './sharers.js';

/** How many sharers' worth the general rate weighs against an object's own sharers. */
export const priorSharers = 5;

/**
 * How likely two who share an object do so within the window, as those under no suspicion show; by object.
 *
 *   w(o) = (Σ f_x + κ·w̄) / (n + κ)
 *
 * over the n actions x on object o by accounts under no suspicion, f_x being the share of the other actions on o, anybody's,
 * that are within the window of x. w̄ is the mean f over all such actions on all objects, itself drawn to the share of all
 * comment pairs that are so near; κ = 5. An object that only suspects share has no others: what people do with other objects
 * speaks for it.
 *
 * Cost: O(actions) once, and O(actions of the object) for each object asked for.
 *
 * @param isSuspect 1 for the accounts left out, by account code.
 * @param crowd share of all pairs of comments that are within the window.
 */
export function learnMeetingChance(
  actions: Actions,
  sharers: SharersByObject,
  windowSeconds: number,
  isSuspect: Uint8Array,
  crowd: number,
): (object: number) => number {
  const span = windowSeconds * 1000;
  let [watched, near] = [0, 0];
  for (let object = 0; object < actions.objects; object++) {
    const seen = watchObject(actions, sharers, object, span, isSuspect);
    watched += seen.watched;
    near += seen.near;
  }
  const general = (near + priorSharers * crowd) / (watched + priorSharers);
  return (object) => {
    const seen = watchObject(actions, sharers, object, span, isSuspect);
    return (seen.near + priorSharers * general) / (seen.watched + priorSharers);
  };
}

/** The actions on an object by accounts under no suspicion: how many, and the sum of their shares of others near in time. */
function watchObject(
  { at, account }: Actions,
  { starts, action }: SharersByObject,
  object: number,
  span: number,
  isSuspect: Uint8Array,
): { readonly watched: number; readonly near: number } {
  const from = starts[object]!;
  const to = starts[object + 1]!;
  let [watched, near, low, high] = [0, 0, from, from];
  if (to - from < 2) return { watched, near };
  for (let k = from; k < to; k++) {
    const time = at[action[k]!]!;
    while (time - at[action[low]!]! > span) low++;
    while (high + 1 < to && at[action[high + 1]!]! - time <= span) high++;
    if (isSuspect[account[action[k]!]!] === 1) continue;
    watched++;
    near += (high - low) / (to - from - 1);
  }
  return { watched, near };
}
