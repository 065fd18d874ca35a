import type { CorrectedMood, MoodInterval, MoodMeasure } from '../../model/moodCorrection.js';
import { formatChange, formatPercent } from '../../words/formatNumber.js';
import { phrases } from '../../words/say.js';
import { sayRange } from '../../words/sayRange.js';

const languages: Readonly<Record<string, string>> = phrases({
  ru: 'Russian',
  kk: 'Kazakh',
  en: 'English',
  unknown: 'not identified',
});

/** A language by its code, for people. */
export function nameLanguage(code: string): string {
  return Object.hasOwn(languages, code) ? languages[code]! : code;
}

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
  return sayRange(sayMood(low, one), sayMood(high, one));
}

/** The number of a measure over all comments. */
export function findWhole(values: readonly CorrectedMood[], measure: MoodMeasure): CorrectedMood | undefined {
  return values.find((one) => one.part === 'all' && one.measure === measure);
}

const shares = phrases({
  share_negative: 'negative',
  share_neutral: 'neutral',
  share_positive: 'positive',
});

/** The shares of the three classes with their names. */
export function nameShares(): readonly (readonly [MoodMeasure, string])[] {
  return [
    ['share_negative', shares.share_negative],
    ['share_neutral', shares.share_neutral],
    ['share_positive', shares.share_positive],
  ];
}
