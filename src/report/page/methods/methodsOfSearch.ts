import type { Analysis } from '../../../model/analysis.js';
import { describeTrace } from '../../../words/describeTrace.js';
import { formatExact, listExact } from '../../../words/formatExact.js';
import { countOf, formatCount, formatDecimal } from '../../../words/formatNumber.js';
import { describeWindow } from '../../../words/formatTime.js';
import { phrases, say } from '../../../words/say.js';
import type { Cite } from './references.js';

const words = phrases({
  folding:
    'Texts were compared after folding case, look-alike letters, characters that cannot be seen, punctuation, mentions and links away.',
  tail: 'The expected number of coincident comments of a pair follows in closed form; its p-value is the upper tail of the Poisson distribution with this mean, which errs on the safe side because the statistic counts distinct objects.',
  notShuffled: 'Groups were not tested as a whole, because accounts were not shuffled.',
});

/** What counts as acting together. */
export function sayTraces({ parameters }: Analysis, cite: Cite): string {
  const { traces, windowsSeconds, minBits } = parameters;
  const isText = traces.some((trace) => /text/.test(trace));
  return [
    say`Two accounts co-act when both act on the same object at most a window apart ${cite('keller', 'pacheco')}. Objects were: ${traces.map(describeTrace).join(', ')}. Windows were: ${windowsSeconds.map(describeWindow).join(', ')}.`,
    isText && words.folding,
    traces.includes('near_text') &&
      say`Texts whose sets of words have a Jaccard similarity of ${formatExact(parameters.similarity)} or more were one object, found exactly ${cite('xiao')}.`,
    isText &&
      say`A text counted only if it has ${formatDecimal(minBits)} bits or more under a word-bigram model of the same comments ${cite('witten')}, with the text itself left out.`,
    say`The statistic of a pair is the number of distinct objects it co-acted on; pairs with fewer than ${countOf(parameters.minCoActions, 'such object')} were not considered.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** How pairs are held against chance. */
export function sayPairTest({ parameters }: Analysis, cite: Cite): string {
  const { cellComments, level, minCoActions } = parameters;
  return [
    say`Under the null hypothesis whoever was active at a moment could have posted what was posted then: comments in the order of time were cut into cells of ${formatCount(cellComments)}, and within a cell accounts are exchangeable. This holds every account's activity, every object's popularity and every moment's crowd equal.`,
    words.tail,
    say`The false discovery rate was controlled over all pairs of accounts with ${countOf(minCoActions, 'comment')} or more, all kinds of objects and all windows together ${cite('benjamini', 'tarone', 'gilbert')}; a pair counts at q ≤ ${formatExact(level)}.`,
    say`Each such pair was held against a second null hypothesis, which keeps who shared what and takes the moments as chance; its p-value is the upper tail of a Poisson–binomial distribution ${cite('hong')}. The larger of the two q-values decides.`,
  ].join(' ');
}

/** How groups are held against chance; null where they were not. */
export function sayGroupTest({ parameters }: Analysis, cite: Cite): string | null {
  const { groupP, groupLevel, shuffles } = parameters;
  if (shuffles === 0) return words.notShuffled;
  if (groupP === 0)
    return say`Groups are communities of the network of such pairs (Louvain's method, ${cite('blondel').slice(1, -1)}); they were not tested as a whole.`;
  return [
    say`For groups, pairs with p ≤ ${formatExact(groupP)} were tied, and communities of this network ${cite('blondel')} were tested as a whole by the sum of co-actions beyond expectation. The whole search was repeated ${countOf(shuffles, 'time')} on accounts shuffled in each of three ways: comment by comment within cells; sitting by sitting, a sitting ending with a pause of half an hour ${cite('catledge')}; and among those who shared each object, where others than the group shared it.`,
    say`p = (b + 1)/(m + 1), with b of m runs whose strongest group is at least as strong ${cite('phipson')}; runs stopped early where nothing could be proven any more ${cite('besag')}. A group counts at p ≤ ${formatExact(groupLevel)} against each of the three, a member if its part exceeds chance in the group as a whole.`,
    say`The stability of a group is its mean best Jaccard similarity over twenty seeds ${cite('hennig')}.`,
  ].join(' ');
}

/** What the search finds on shuffled accounts. */
export function sayFloor({ floor, parameters }: Analysis): string | null {
  if (floor.shuffles === 0) return null;
  const { observedPairs, meanPairs, maxPairs, observedGroups, meanGroups, maxGroups, shuffles } = floor;
  return say`As a floor the same search was repeated on the same comments with accounts shuffled within cells (${countOf(shuffles, 'run')}, seed ${parameters.seed}). At q ≤ ${formatExact(parameters.level)} it found ${countOf(observedPairs, 'pair')} in the data; in the shuffled runs ${formatDecimal(meanPairs)} on average and ${formatCount(maxPairs)} at most. Groups proven as a whole: ${formatCount(observedGroups)} in the data; in the shuffled runs ${formatDecimal(meanGroups)} on average and ${formatCount(maxGroups)} at most.`;
}

/** Evidence level 1; null where no text was held against chance. */
export function sayCopies({ copies, parameters }: Analysis, cite: Cite): string | null {
  if (copies.tests === 0) return null;
  return say`A text counts as copied when several accounts wrote it (Jaccard similarity ${formatExact(parameters.copySimilarity)} or more) and independent writing does not explain it: a text of b bits, less ${formatDecimal(parameters.idiomBits)} for idioms, is written by any other comment with probability 2^−b, hence a Poisson tail over the comments of an hour, a day and the whole section, corrected for the number of looks; q ≤ ${formatExact(copies.level)} over ${countOf(copies.tests, 'distinct text')} ${cite('benjamini')}. ${countOf(copies.texts.length, 'text')} met this; at most ${formatDecimal(copies.expectedFalse)} would if everybody wrote alone. To be copied is not to be coordinated.`;
}

/** Other windows and thresholds, and campaigns put in; null where neither was tried. */
export function sayChecks({ sensitivity, power }: Analysis, cite: Cite): string | null {
  const sentences = [
    sensitivity !== null &&
      say`The search was repeated in windows of ${sensitivity.windowsSeconds.map(describeWindow).join(', ')} and at q ≤ ${listExact(sensitivity.levels)}, each window corrected for itself, beside ${countOf(sensitivity.shuffles, 'shuffled run')}.`,
    power !== null &&
      say`To know what would have been found, campaigns of ${listRange(power.rows.map(({ accounts }) => accounts))} accounts that act together ${listRange(power.rows.map(({ rounds }) => rounds))} times were put into the comments (${describeTrace(power.trace)}, ${countOf(power.repeats, 'injection')} of each kind); the share of their accounts found is given with its 95 % interval ${cite('wilson')}.`,
  ].filter((one) => one !== false);
  return sentences.length === 0 ? null : sentences.join(' ');
}

function listRange(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const [first = 0, last = 0] = [sorted[0], sorted.at(-1)];
  if (sorted.length < 2) return sorted.join('');
  return sorted.length === 2 ? say`${first} and ${last}` : say`${first} to ${last}`;
}
