import type { Figure } from '../model/figure.js';
import type { SensitivityResult, SensitivityRow, SensitivityRule } from '../model/sensitivity.js';
import { formatExact } from '../words/formatExact.js';
import { countOf, formatCount } from '../words/formatNumber.js';
import { describeWindow } from '../words/formatTime.js';
import { phrases, say } from '../words/say.js';

const words = phrases({
  title: 'Accounts found by window and threshold',
  noWindow: 'No window could be searched, so there is nothing to draw.',
  noPlateau: 'There is no plateau.',
  columns: {
    rule: 'rule',
    window: 'window',
    accounts: 'accounts',
    accountsMean: 'accounts, shuffled mean',
    accountsMax: 'accounts, shuffled maximum',
    pairs: 'pairs',
    pairsMean: 'pairs, shuffled mean',
    pairsMax: 'pairs, shuffled maximum',
    plateau: 'plateau',
  },
});

/** Title, sentences and table of the figure of accounts found by window and threshold. */
export function describeSensitivity(result: SensitivityResult): Pick<Figure, 'title' | 'alt' | 'table'> {
  return {
    title: words.title,
    alt: describe(result),
    table: tabulate(result),
  };
}

/** A rule in few words: "q ≤ 0.05", "2 co-actions or more". */
export function nameRule({ kind, threshold }: SensitivityRule): string {
  return kind === 'q' ? sayLevel(threshold) : say`${countOf(threshold, 'co-action')} or more`;
}

function sayLevel(level: number): string {
  return `q ≤ ${formatExact(level)}`;
}

/** The rows of one level, by window. */
export function rowsOfLevel(result: SensitivityResult, level: number): SensitivityRow[] {
  return result.rows.filter(({ rule }) => rule.kind === 'q' && rule.threshold === level);
}

/** Whether any level of q finds an account in any window. */
export function findsAny({ rows }: SensitivityResult): boolean {
  return rows.some(({ rule, accounts }) => rule.kind === 'q' && accounts.observed > 0);
}

function describe(result: SensitivityResult): string {
  const { windowsSeconds, levels, level, plateaus } = result;
  if (windowsSeconds.length === 0) return words.noWindow;
  const windows = nameEnds(windowsSeconds);
  const highest = sayLevel(levels.at(-1)!);
  if (!findsAny(result))
    return windows.length === 1
      ? say`No account is found in any window (${windows[0]!}), not even at ${highest}, so there is nothing to draw.`
      : say`No account is found in any window (${windows[0]!} to ${windows[1]!}), not even at ${highest}, so there is nothing to draw.`;
  const rows = rowsOfLevel(result, level);
  const counts = rows.map(({ accounts }) => accounts.observed);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  const max = Math.max(...rows.map(({ accounts }) => accounts.max));
  const plateau = plateaus.find((one) => one.level === level);
  const between =
    least === most ? countOf(most, 'account') : say`${formatCount(least)} to ${countOf(most, 'account')}`;
  return [
    windows.length === 1
      ? say`Accounts found in windows from ${windows[0]!}, one line for each threshold of q.`
      : say`Accounts found in windows from ${windows[0]!} to ${windows[1]!}, one line for each threshold of q.`,
    say`At ${sayLevel(level)} the windows find ${between}; the grey band is what shuffled accounts give, ${formatCount(max)} at most.`,
    plateau === undefined ? words.noPlateau : sayPlateau(nameEnds(plateau.windowsSeconds)),
  ].join(' ');
}

function sayPlateau(windows: readonly string[]): string {
  return windows.length === 1
    ? say`The shaded windows, ${windows[0]!}, are the plateau: nearly the same accounts.`
    : say`The shaded windows, ${windows[0]!} to ${windows[1]!}, are the plateau: nearly the same accounts.`;
}

/** The first and the last window, or the only one. */
function nameEnds(windowsSeconds: readonly number[]): string[] {
  const ends = windowsSeconds.length === 1 ? windowsSeconds : [windowsSeconds[0]!, windowsSeconds.at(-1)!];
  return ends.map(describeWindow);
}

function tabulate({ rows }: SensitivityResult): Figure['table'] {
  return {
    columns: Object.values(words.columns),
    rows: rows.map(({ rule, windowSeconds, accounts, pairs, onPlateau }) => [
      nameRule(rule),
      describeWindow(windowSeconds),
      ...[accounts, pairs].flatMap(({ observed, mean, max }) => [observed, Number(mean.toPrecision(3)), max]),
      onPlateau,
    ]),
  };
}
