import type { Floor } from '../model/coordination.js';
import type { PowerResult } from '../model/power.js';
import type { SensitivityResult } from '../model/sensitivity.js';
import { formatCsv } from './csv.js';

/** A count of the run beside the same count on shuffled accounts. */
export interface FloorCount {
  readonly name: 'pairs' | 'accounts_in_pairs' | 'groups' | 'accounts_in_groups';
  readonly observed: number;
  readonly mean: number;
  readonly max: number;
  /** Share of the shuffled runs with a count at least as high as observed; null where the floor does not tell. */
  readonly runsAsHigh: number | null;
}

/** The counts of a floor one by one; none where the accounts were not shuffled. */
export function listFloorCounts(floor: Floor): FloorCount[] {
  if (floor.shuffles === 0) return [];
  const { observedPairs, meanPairs, maxPairs, runsWithAny } = floor;
  const { observedAccounts, meanAccounts, maxAccounts } = floor;
  const { observedGroupAccounts, meanGroupAccounts, maxGroupAccounts } = floor;
  const { observedGroups, meanGroups, maxGroups, runsWithGroups } = floor;
  const count = (
    name: FloorCount['name'],
    numbers: readonly [observed: number, mean: number, max: number],
    any: { readonly share: number; readonly least: number },
  ): FloorCount => {
    const [observed, mean, max] = numbers;
    return { name, observed, mean, max, runsAsHigh: shareAsHigh(observed, max, any) };
  };
  return [
    count('pairs', [observedPairs, meanPairs, maxPairs], { share: runsWithAny, least: 1 }),
    // Where there is a pair there are two accounts.
    count('accounts_in_pairs', [observedAccounts, meanAccounts, maxAccounts], {
      share: runsWithAny,
      least: 2,
    }),
    count('groups', [observedGroups, meanGroups, maxGroups], { share: runsWithGroups, least: 1 }),
    count('accounts_in_groups', [observedGroupAccounts, meanGroupAccounts, maxGroupAccounts], {
      share: runsWithGroups,
      least: 2,
    }),
  ];
}

/** Known where nothing was observed, where it exceeds every run, and where every run with any is as high. */
function shareAsHigh(
  observed: number,
  max: number,
  any: { readonly share: number; readonly least: number },
): number | null {
  if (observed === 0) return 1;
  if (observed > max) return 0;
  return observed <= any.least ? any.share : null;
}

/** `floor.csv`: each count of the run beside its floor. */
export function formatFloor(floor: Floor): string {
  return formatCsv({
    columns: ['count', 'observed', 'shuffled_mean', 'shuffled_max', 'runs_as_high', 'shuffles'],
    text: [],
    rows: listFloorCounts(floor).map(({ name, observed, mean, max, runsAsHigh }) => [
      name,
      observed,
      mean,
      max,
      runsAsHigh,
      floor.shuffles,
    ]),
  });
}

/** `sensitivity.csv`: pairs and accounts by rule and window, each count beside its floor. Empty without a result. */
export function formatSensitivity(result: SensitivityResult | null): string {
  const counts = ['', '_shuffled_mean', '_shuffled_max', '_runs_as_high'];
  return formatCsv({
    columns: [
      'rule',
      'threshold',
      'window_s',
      ...counts.map((end) => `pairs${end}`),
      ...counts.map((end) => `accounts${end}`),
      'plateau',
    ],
    text: [],
    rows: (result?.rows ?? []).map(({ rule, windowSeconds, pairs, accounts, onPlateau }) => [
      rule.kind,
      rule.threshold,
      windowSeconds,
      ...[pairs, accounts].flatMap(({ observed, mean, max, runsAsHigh }) => [
        observed,
        mean,
        max,
        runsAsHigh,
      ]),
      onPlateau,
    ]),
  });
}

/** `power.csv`: the share found of campaigns of each design. Empty without a result. */
export function formatPower(result: PowerResult | null): string {
  return formatCsv({
    columns: [
      'trace',
      'accounts',
      'rounds',
      'spread_s',
      'participation',
      'found',
      'low',
      'high',
      'injections',
    ],
    text: ['trace'],
    rows: (result?.rows ?? []).map((row) => [
      result!.trace,
      row.accounts,
      row.rounds,
      row.spreadSeconds,
      row.participation,
      row.found,
      row.low,
      row.high,
      result!.repeats,
    ]),
  });
}
