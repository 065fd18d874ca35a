// The count of co-actions, for many actions: the twin of src/coordination/{windows,pairCounter}.ts. Either the columns
// come in chunks and the pairs go out once (startDeal, dealChunk, arrange), or the positions are kept and counted with
// one labelling after the other (reservePositions, label); then countAccounts.
import { pairs, prepareCount } from './coActions/count';
import { getMark, goBack } from './coActions/memory';
import { givenAccount, givenSpan, reserveGiven } from './coActions/positions';
import { prune } from './coActions/prune';
import { pruneActs } from './coActions/pruneActs';
import { accounts, original } from './coActions/pruned';
import { sortActs } from './coActions/sortActs';
import { findWindows } from './coActions/windows';

export { countAccounts } from './coActions/count';
export { getChunk, haveRowsAscended } from './coActions/chunk';
export { dealChunk, startDeal } from './coActions/deal';
// Called from here only, but exported, so that each stays a function of its own: a running one is never optimised.
export { checkChunk } from './coActions/chunk';
export { keepLikely } from './coActions/deal';
export { keepBusyBlock, keepNearBlock } from './coActions/pruneActs';
export { countBlock, dealBlock, sortPartition } from './coActions/sortActs';
export { findBlock, numberAccounts } from './coActions/windows';

let mark: usize = 0;

/** After the last chunk: says how many accounts are left, for `countAccounts`. */
export function arrange(span: i32, objects: i32, allAccounts: i32, minCoActions: i32): i32 {
  sortActs(objects);
  pruneActs(span, allAccounts, minCoActions);
  findWindows(span, allAccounts);
  prepareCount(minCoActions);
  return accounts;
}

export function reservePositions(positions: i32): void {
  reserveGiven(positions);
  mark = getMark();
}

export function getGivenAccount(): usize {
  return givenAccount;
}
export function getGivenSpan(): usize {
  return givenSpan;
}

/** After the accounts of the positions are given: as `arrange`. The pairs stand until the next call. */
export function label(allAccounts: i32, minCoActions: i32): i32 {
  goBack(mark);
  prune(allAccounts, minCoActions);
  prepareCount(minCoActions);
  return accounts;
}

export function getPairs(): usize {
  return pairs;
}
export function getOriginal(): usize {
  return original;
}
