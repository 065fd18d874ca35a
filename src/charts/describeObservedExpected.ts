import type { CoActionHistogram } from '../model/analysis.js';
import type { Figure } from '../model/figure.js';
import { countOf, formatDecimal } from '../words/formatNumber.js';
import { describeWindow } from '../words/formatTime.js';
import { revealCharacters, shortenText } from './labelText.js';
import { describeTrace } from '../words/describeTrace.js';
import { phrases, say } from '../words/say.js';
import { leaveChance } from './leaveChance.js';

/** Expected numbers of pairs below this are left out: a hundredth of a pair needs no room on the axis. */
export const leastPairs = 0.01;

const words = phrases({
  title: 'Pairs of accounts by number of co-actions: observed against chance',
  nothing:
    'No two accounts did the same thing within any window, so there is nothing to compare with chance.',
  what: 'Observed pairs of accounts against those expected by chance, on a logarithmic scale.',
  trace: 'trace',
  window: 'window',
  coActions: 'co-actions',
  observed: 'pairs observed',
  expected: 'pairs expected',
  beyond: 'beyond chance',
});

/** Title, sentences and table of the figure of observed and expected co-actions. */
export function describeObservedExpected(
  histograms: readonly CoActionHistogram[],
  level: number,
): Pick<Figure, 'title' | 'alt' | 'table'> {
  return {
    title: words.title,
    alt: describe(histograms, level),
    table: tabulate(histograms, level),
  };
}

/**
 * The numbers of co-actions worth a place on the axis: from the first to the last that was seen or of which chance gives a
 * hundredth of a pair. Those below the minimum of the search were not counted.
 */
export function countBins({ observed, expected }: CoActionHistogram): number[] {
  const isShown = (_: number, k: number): boolean => observed[k]! > 0 || (expected[k] ?? 0) >= leastPairs;
  const [first, last] = [observed.findIndex(isShown), observed.findLastIndex(isShown)];
  return first < 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index + 1);
}

function describe(histograms: readonly CoActionHistogram[], level: number): string {
  if (histograms.length === 0) return words.nothing;
  const sentences = histograms.map((histogram) => {
    const what = say`${shortenText(revealCharacters(describeTrace(histogram.trace)), 48)} within ${describeWindow(histogram.windowSeconds)}`;
    const beyond = leaveChance(histogram, { level });
    if (beyond === null) return say`For ${what}, the observed numbers stay within chance.`;
    return say`For ${what}, ${countOf(beyond.observed, 'pair has', 'pairs have')} ${countOf(beyond.coActions, 'co-action')} or more where chance gives ${formatDecimal(beyond.expected)}.`;
  });
  const shown = sentences.slice(0, 6);
  const more = sentences.length - shown.length;
  if (more > 0) shown.push(say`The table has ${more} more.`);
  return [words.what, ...shown].join(' ');
}

function tabulate(histograms: readonly CoActionHistogram[], level: number): Figure['table'] {
  return {
    columns: [words.trace, words.window, words.coActions, words.observed, words.expected, words.beyond],
    rows: histograms.flatMap((histogram) => {
      const from = leaveChance(histogram, { level })?.coActions ?? Infinity;
      return countBins(histogram).map((count) => [
        describeTrace(histogram.trace),
        describeWindow(histogram.windowSeconds),
        count,
        histogram.observed[count - 1] ?? 0,
        Number((histogram.expected[count - 1] ?? 0).toPrecision(3)),
        count >= from,
      ]);
    }),
  };
}
