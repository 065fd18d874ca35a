import type { LayerPairs } from '../coordination/chance/searchPairs.js';
import { findGroups, type AccountGroup } from './findGroups.js';
import { settleMembers } from './settleMembers.js';
import { tiePairs } from './tiePairs.js';

export interface CandidateOptions {
  readonly level: number;
  /** Pairs with p at or below it are tied. */
  readonly groupP: number;
  readonly seed: number;
}

/** The groups that pairs make, strongest first, before they are held against shuffled runs. */
export function findCandidateGroups(
  layers: readonly LayerPairs[],
  { level, groupP, seed }: CandidateOptions,
  accounts: number,
): AccountGroup[] {
  const ties = tiePairs(layers, { level, maxP: groupP });
  return settleMembers(findGroups(ties, { seed }), ties, { accounts, level });
}
