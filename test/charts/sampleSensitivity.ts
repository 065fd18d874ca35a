import type { CountWithFloor, SensitivityResult, SensitivityRow } from '../../src/model/sensitivity.js';

const windowsSeconds = [10, 60, 600, 3600];

/** An invented result: 12 accounts from ten minutes on, which is the plateau of the looser level. */
export function sampleSensitivity(): SensitivityResult {
  const plateau = { windowsSeconds: [600, 3600], accountsInAll: 12, accountsInAny: 12, leastJaccard: 1 };
  return {
    traces: ['same_text', 'same_link'],
    windowsSeconds,
    levels: [0.01, 0.05],
    level: 0.05,
    minCoActions: 2,
    shuffles: 9,
    seed: 1,
    plateauJaccard: 0.8,
    rows: [
      ...rowsOf('q', 0.01, [0, 4, 9, 12], [0, 0, 0, 0]),
      ...rowsOf('q', 0.05, [0, 4, 12, 12], [0, 0, 1, 2]),
      ...rowsOf('co_actions', 2, [6, 40, 300, 900], [4, 38, 310, 880]),
    ],
    windowSteps: [],
    levelSteps: [],
    plateaus: [{ level: 0.05, ...plateau }],
    accounts: [{ account: 'acc-1000', windowsSeconds: [60, 600, 3600] }],
    skipped: [],
    sentences: ['Plateau: the windows from 10 min to 1 h find nearly the same accounts.'],
  };
}

function rowsOf(
  kind: 'q' | 'co_actions',
  threshold: number,
  observed: readonly number[],
  max: readonly number[],
): SensitivityRow[] {
  const floor = (count: number, most: number): CountWithFloor => ({
    observed: count,
    mean: most / 9,
    max: most,
    runsAsHigh: count <= most ? 1 / 9 : 0,
  });
  return observed.map((accounts, w) => ({
    windowSeconds: windowsSeconds[w]!,
    rule: { kind, threshold },
    accounts: floor(accounts, max[w]!),
    pairs: floor((accounts * (accounts - 1)) / 2, Math.floor(max[w]! / 2)),
    onPlateau: threshold === 0.05 && w >= 2,
  }));
}
