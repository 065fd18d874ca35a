import type { Floor } from '../../src/model/coordination.js';

/** The floor of an invented run: 65 pairs of 24 accounts in 3 groups, where 20 shuffled runs give next to nothing. */
export const sampleFloor: Floor = {
  shuffles: 20,
  observedPairs: 65,
  meanPairs: 0.1,
  maxPairs: 1,
  runsWithAny: 0.1,
  observedAccounts: 24,
  meanAccounts: 0.2,
  maxAccounts: 2,
  observedGroups: 3,
  meanGroups: 0.05,
  maxGroups: 1,
  runsWithGroups: 0.05,
  observedGroupAccounts: 24,
  meanGroupAccounts: 0.3,
  maxGroupAccounts: 6,
};
