import type {
  Plateau,
  SensitivityResult,
  SensitivityRow,
  SensitivityRule,
  WindowStep,
} from '../model/sensitivity.js';
import { formatExact } from '../words/formatExact.js';
import { countOf, formatCount, formatDecimal } from '../words/formatNumber.js';
import { describeWindow } from '../words/formatTime.js';
import { say } from '../words/say.js';

type Measured = Omit<SensitivityResult, 'sentences'>;

/** The result in words: what the windows find beside their floor, what changes, the plateau, the levels, the fixed rules. */
export function describeSensitivity(result: Measured): string[] {
  const { windowsSeconds, level, skipped } = result;
  const left = skipped.map(
    ({ windowSeconds, reason }) =>
      say`The window of ${describeWindow(windowSeconds)} was left out: ${reason}.`,
  );
  if (windowsSeconds.length === 0) return left;
  const rows = rowsOf(result, { kind: 'q', threshold: level });
  const nobody = rows.every(({ accounts }) => accounts.observed === 0);
  return [
    nobody ? describeNobody(rows, result) : describeCounts(rows, result),
    ...(nobody || rows.length < 2 ? [] : [describeSteps(result), describePlateau(result)]),
    ...describeLevels(result),
    ...result.rows
      .filter(({ rule }) => rule.kind === 'co_actions')
      .map(({ rule }) => rule.threshold)
      .filter((threshold, k, all) => all.indexOf(threshold) === k)
      .map((threshold) => describeFixedRule(rowsOf(result, { kind: 'co_actions', threshold }))),
    ...left,
  ];
}

function rowsOf({ rows }: Measured, { kind, threshold }: SensitivityRule): SensitivityRow[] {
  return rows.filter(({ rule }) => rule.kind === kind && rule.threshold === threshold);
}

function describeFloor(rows: readonly SensitivityRow[], shuffles: number): string {
  const max = Math.max(...rows.map(({ accounts }) => accounts.max));
  const mean = Math.max(...rows.map(({ accounts }) => accounts.mean));
  const runs = countOf(shuffles, 'run');
  if (max === 0) return say`shuffled accounts give none in any of them (${runs})`;
  return say`shuffled accounts give ${formatDecimal(mean)} on average at most and ${formatCount(max)} in the worst of ${runs}`;
}

function describeNobody(
  rows: readonly SensitivityRow[],
  { level, windowsSeconds, shuffles }: Measured,
): string {
  const [first, last] = [describeWindow(windowsSeconds[0]!), describeWindow(windowsSeconds.at(-1)!)];
  const [q, floor] = [formatExact(level), describeFloor(rows, shuffles)];
  return windowsSeconds.length === 1
    ? say`At q ≤ ${q} the window of ${first} finds no accounts; ${floor}.`
    : say`At q ≤ ${q} the windows from ${first} to ${last} find no accounts; ${floor}.`;
}

function describeCounts(rows: readonly SensitivityRow[], { level, shuffles }: Measured): string {
  const [first, ...others] = rows.map(
    ({ windowSeconds, accounts }) => [formatCount(accounts.observed), describeWindow(windowSeconds)] as const,
  );
  const rest = others.map(([count, window]) => say`, ${count} within ${window}`).join('');
  return say`Accounts found at q ≤ ${formatExact(level)}, each window tested for itself: ${first![0]} within ${first![1]}${rest}; ${describeFloor(rows, shuffles)}.`;
}

/** "From 60 s to 10 min 14 accounts more, none less; from 1 h on nothing changes." */
function describeSteps({ windowSteps, level, windowsSeconds }: Measured): string {
  const steps = windowSteps.filter(({ rule }) => rule.kind === 'q' && rule.threshold === level);
  const parts: string[] = [];
  for (let k = 0; k < steps.length;) {
    let end = k;
    while (end < steps.length && isSame(steps[end]!)) end++;
    if (end === k) parts.push(describeStep(steps[k++]!));
    else {
      const from = describeWindow(steps[k]!.fromSeconds);
      const to = steps[end - 1]!.toSeconds;
      parts.push(
        to === windowsSeconds.at(-1)
          ? say`from ${from} on nothing changes`
          : say`from ${from} to ${describeWindow(to)} nothing changes`,
      );
      k = end;
    }
  }
  const text = parts.join('; ');
  return `${text[0]!.toUpperCase()}${text.slice(1)}.`;
}

function isSame({ more, fewer }: WindowStep): boolean {
  return more === 0 && fewer === 0;
}

function describeStep({ fromSeconds, toSeconds, more, fewer }: WindowStep): string {
  const [from, to] = [describeWindow(fromSeconds), describeWindow(toSeconds)];
  if (more === 0) return say`from ${from} to ${to} no account more, ${formatCount(fewer)} less`;
  return fewer === 0
    ? say`from ${from} to ${to} ${countOf(more, 'account')} more, none less`
    : say`from ${from} to ${to} ${countOf(more, 'account')} more, ${formatCount(fewer)} less`;
}

function describePlateau({ plateaus, level, plateauJaccard }: Measured): string {
  const plateau = plateaus.find((one) => one.level === level);
  if (plateau === undefined)
    return say`No two neighbouring windows find nearly the same accounts (Jaccard ${formatExact(plateauJaccard)} or more, and more accounts than shuffled): what is found hangs on the window.`;
  const [first, last] = [plateau.windowsSeconds[0]!, plateau.windowsSeconds.at(-1)!].map(describeWindow);
  return say`Plateau: the windows from ${first!} to ${last!} find nearly the same accounts, ${describeMembers(plateau)}; there the window hardly matters.`;
}

function describeMembers({ accountsInAll, accountsInAny, windowsSeconds }: Plateau): string {
  const [all, any] = [formatCount(accountsInAll), formatCount(accountsInAny)];
  const windows = windowsSeconds.length;
  if (accountsInAll === accountsInAny)
    return windows === 2 ? say`the same ${all} in both` : say`the same ${all} in all ${windows}`;
  return windows === 2
    ? say`${all} in both and ${any} in any`
    : say`${all} in all ${windows} and ${any} in any`;
}

/** How far the levels lie apart, at the window where it is most. */
function describeLevels({ levels, level, rows, windowsSeconds }: Measured): string[] {
  if (levels.length < 2) return [];
  const [low, high] = [levels[0]!, levels.at(-1)!];
  const isFound = rows.some(({ rule, accounts }) => rule.kind === 'q' && accounts.observed > 0);
  if (!isFound) return high === level ? [] : [say`At q ≤ ${formatExact(high)} none is found either.`];
  const at = (threshold: number, windowSeconds: number): number =>
    rows.find(
      ({ rule, windowSeconds: window }) =>
        rule.kind === 'q' && rule.threshold === threshold && window === windowSeconds,
    )!.accounts.observed;
  const gaps = windowsSeconds.map((window) => at(high, window) - at(low, window));
  const most = Math.max(...gaps);
  const [from, to] = [formatExact(low), formatExact(high)];
  return most === 0
    ? [say`Between q ≤ ${from} and q ≤ ${to} no window finds an account more or less.`]
    : [
        say`Between q ≤ ${from} and q ≤ ${to} the number changes by ${countOf(most, 'account')} at most, within ${describeWindow(windowsSeconds[gaps.indexOf(most)]!)}.`,
      ];
}

/** What a rule without a test would call, in the narrowest and the widest window, beside its floor. */
function describeFixedRule(rows: readonly SensitivityRow[]): string {
  const ends = rows.length === 1 ? rows : [rows[0]!, rows.at(-1)!];
  const parts = ends.map(
    ({ windowSeconds, accounts }) =>
      say`${countOf(accounts.observed, 'account')} within ${describeWindow(windowSeconds)} (shuffled ${formatDecimal(accounts.mean)} on average, ${formatCount(accounts.max)} at most)`,
  );
  return say`The fixed rule “${rows[0]!.rule.threshold} co-actions or more”, without a test, would take ${parts.reduce((all, one) => say`${all} and ${one}`)}.`;
}
