import type { WindowFindings } from '../coordination/sensitivity/searchWindow.js';
import type { CountWithFloor, Plateau, SensitivityRow, SensitivityRule } from '../model/sensitivity.js';

/** A count beside the same count of each shuffled run; there must be one run at least. */
export function compareWithFloor(observed: number, shuffled: readonly number[]): CountWithFloor {
  return {
    observed,
    mean: shuffled.reduce((sum, count) => sum + count, 0) / shuffled.length,
    max: Math.max(...shuffled),
    runsAsHigh: shuffled.filter((count) => count >= observed).length / shuffled.length,
  };
}

/** What each rule finds in each window: by rule, and by window within. */
export function listRows(
  searched: ReadonlyMap<number, WindowFindings>,
  rules: readonly SensitivityRule[],
  plateaus: readonly Plateau[],
): SensitivityRow[] {
  return rules.flatMap((rule, r) => {
    const plateau = plateaus.find(({ level }) => rule.kind === 'q' && level === rule.threshold);
    return [...searched].map(([windowSeconds, { observed, shuffled }]) => {
      const runs = shuffled.map((run) => run[r]!);
      return {
        windowSeconds,
        rule,
        pairs: compareWithFloor(
          observed[r]!.pairs,
          runs.map(({ pairs }) => pairs),
        ),
        accounts: compareWithFloor(
          observed[r]!.accounts.length,
          runs.map(({ accounts }) => accounts.length),
        ),
        onPlateau: plateau?.windowsSeconds.includes(windowSeconds) ?? false,
      };
    });
  });
}
