import type { Figure } from '../model/figure.js';
import type { SensitivityResult, SensitivityRow, SensitivityRule } from '../model/sensitivity.js';
import { countOf, formatCount } from '../words/formatNumber.js';
import { describeWindow } from '../words/formatTime.js';

/** Title, sentences and table of the figure of accounts found by window and threshold. */
export function describeSensitivity(result: SensitivityResult): Pick<Figure, 'title' | 'alt' | 'table'> {
  return {
    title: 'Accounts found by window and threshold',
    alt: describe(result),
    table: tabulate(result),
  };
}

/** A rule in few words: "q ≤ 0.05", "2 co-actions or more". */
export function nameRule({ kind, threshold }: SensitivityRule): string {
  return kind === 'q' ? `q ≤ ${threshold}` : `${countOf(threshold, 'co-action')} or more`;
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
  if (windowsSeconds.length === 0) return 'No window could be searched, so there is nothing to draw.';
  const range = describeRange(windowsSeconds);
  const highest = `q ≤ ${levels.at(-1)!}`;
  if (!findsAny(result))
    return `No account is found in any window (${range}), not even at ${highest}, so there is nothing to draw.`;
  const rows = rowsOfLevel(result, level);
  const counts = rows.map(({ accounts }) => accounts.observed);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  const max = Math.max(...rows.map(({ accounts }) => accounts.max));
  const plateau = plateaus.find((one) => one.level === level);
  const between =
    least === most ? countOf(most, 'account') : `${formatCount(least)} to ${countOf(most, 'account')}`;
  return [
    `Accounts found in windows from ${range}, one line for each threshold of q.`,
    `At q ≤ ${level} the windows find ${between}; the grey band is what shuffled accounts give, ${formatCount(max)} at most.`,
    plateau === undefined
      ? 'There is no plateau.'
      : `The shaded windows, ${describeRange(plateau.windowsSeconds)}, are the plateau: nearly the same accounts.`,
  ].join(' ');
}

function describeRange(windowsSeconds: readonly number[]): string {
  const [first, last] = [describeWindow(windowsSeconds[0]!), describeWindow(windowsSeconds.at(-1)!)];
  return windowsSeconds.length === 1 ? first : `${first} to ${last}`;
}

function tabulate({ rows }: SensitivityResult): Figure['table'] {
  const numbers = ['', ', shuffled mean', ', shuffled maximum'];
  return {
    columns: [
      'rule',
      'window',
      ...numbers.map((end) => `accounts${end}`),
      ...numbers.map((end) => `pairs${end}`),
      'plateau',
    ],
    rows: rows.map(({ rule, windowSeconds, accounts, pairs, onPlateau }) => [
      nameRule(rule),
      describeWindow(windowSeconds),
      ...[accounts, pairs].flatMap(({ observed, mean, max }) => [observed, Number(mean.toPrecision(3)), max]),
      onPlateau,
    ]),
  };
}
