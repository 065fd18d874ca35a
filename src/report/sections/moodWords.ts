import type { CorrectedMood, MoodInterval, MoodMeasure } from '../../model/moodCorrection.js';
import { formatChange, formatPercent } from '../../words/formatNumber.js';

/** Names of languages in sentences. */
export const languageNames: Readonly<Record<string, string>> = {
  ru: 'Russian',
  kk: 'Kazakh',
  en: 'English',
  unknown: 'not identified',
};

/** A number of the mood: a mean or a difference with its sign, a share as a percentage. */
export function sayMood(value: number, { measure, part }: Pick<CorrectedMood, 'measure' | 'part'>): string {
  const isShare = measure !== 'mean' && part !== 'after_minus_before' && !part.startsWith('with_minus');
  return isShare ? formatPercent(value) : formatChange(value);
}

/** "+0.05 to +0.19". */
export function sayInterval(
  { low, high }: MoodInterval,
  one: Pick<CorrectedMood, 'measure' | 'part'>,
): string {
  return `${sayMood(low, one)} to ${sayMood(high, one)}`;
}

/** The number of a measure over all comments. */
export function findWhole(values: readonly CorrectedMood[], measure: MoodMeasure): CorrectedMood | undefined {
  return values.find((one) => one.part === 'all' && one.measure === measure);
}

/** The shares of the three classes with their names. */
export const shareNames: readonly (readonly [MoodMeasure, string])[] = [
  ['share_negative', 'negative'],
  ['share_neutral', 'neutral'],
  ['share_positive', 'positive'],
];
