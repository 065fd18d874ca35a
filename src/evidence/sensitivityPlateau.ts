import type { Plateau } from '../model/sensitivity.js';
import { measureJaccard, type FoundAccounts } from './sensitivitySteps.js';

export interface PlateauCandidate extends FoundAccounts {
  /** The most accounts that any shuffled run finds in the window. */
  readonly maxShuffled: number;
}

/**
 * The longest run of two or more neighbouring windows of which any two find nearly the same accounts: Jaccard similarity at
 * or above `least`. Of runs of one length the one with narrower windows, where chance gives less. Null when there is none.
 *
 * Every two windows of the run are compared, not neighbours alone: a set that grows by a fifth at each step is like its
 * neighbours and, five windows on, half another set. That is a slope.
 * A window that finds nobody, or no more than some shuffled run does, is on no plateau: chance is stable, too.
 */
export function findPlateau(candidates: readonly PlateauCandidate[], least: number): Plateau | null {
  let best: readonly PlateauCandidate[] = [];
  for (let from = 0; from < candidates.length; from++) {
    let to = from;
    while (to < candidates.length && isLike(candidates[to]!, candidates.slice(from, to), least)) to++;
    if (to - from > best.length) best = candidates.slice(from, to);
  }
  return best.length < 2 ? null : describe(best);
}

function isLike(one: PlateauCandidate, run: readonly PlateauCandidate[], least: number): boolean {
  if (one.accounts.size <= one.maxShuffled) return false;
  return run.every(({ accounts }) => (measureJaccard(accounts, one.accounts) ?? 0) >= least);
}

function describe(run: readonly PlateauCandidate[]): Plateau {
  const [first, ...others] = run.map(({ accounts }) => accounts);
  const any = new Set(run.flatMap(({ accounts }) => [...accounts]));
  const inAll = [...first!].filter((account) => others.every((accounts) => accounts.has(account)));
  let leastJaccard = 1;
  run.forEach(({ accounts }, k) => {
    for (const before of run.slice(0, k))
      leastJaccard = Math.min(leastJaccard, measureJaccard(before.accounts, accounts) ?? 0);
  });
  return {
    level: run[0]!.rule.threshold,
    windowsSeconds: run.map(({ windowSeconds }) => windowSeconds),
    accountsInAll: inAll.length,
    accountsInAny: any.size,
    leastJaccard,
  };
}
