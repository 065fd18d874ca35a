import type { CorrectedMood, MoodBasis, MoodCorrection, ScorerAccuracy } from '../../model/moodCorrection.js';
import { countOf, formatFixed, formatPercent } from '../../words/formatNumber.js';
import { phrases, say } from '../../words/say.js';
import { html } from '../html.js';
import type { HtmlValue } from '../html.js';
import { findWhole, nameLanguage, nameShares, sayInterval, sayMood } from './moodWords.js';

type MeasuredBasis = Extract<MoodBasis, { readonly kind: 'measured accuracy' }>;

const words = phrases({
  howToLabel:
    'To know, label some hundred of these comments: “in-concert sentiment sample” draws them, “--labels” corrects by them.',
  bands:
    'These are bands of what the level could be (95 % of draws), not intervals around what was counted: that errors are the same on these comments is an assumption, and it often fails.',
  overTime: 'Differences over time suffer less as long as the errors stay the same.',
  notMeasured:
    'How often this scorer errs on texts like these has not been measured: nobody knows how far the level of the mood is off.',
});

/** What was measured elsewhere, and what the level could be if the errors were the same here. */
export function describeByAccuracy(basis: MeasuredBasis, { values }: MoodCorrection): HtmlValue {
  const mean = findWhole(values, 'mean');
  const shares = nameShares().flatMap(([measure, name]) => {
    const one = findWhole(values, measure);
    return one?.corrected ? [`${name} ${sayBand(one)}`] : [];
  });
  return html`<p>
      <strong
        >${say`On labelled texts of others the scorer gave the right class to ${basis.sets.map(sayAccuracy).join('; ')}.`}</strong
      >
      ${
        mean?.corrected &&
        say`If it errs here as it did there, the mean mood (of −1, 0 and +1) could be ${sayBand(mean)}; the share of comments ${shares.join(', ')}.`
      }
    </p>
    <p class="aside">${words.bands} ${sayGaps(basis)} ${words.overTime} ${words.howToLabel}</p> `;
}

/** Nothing is known of the scorer's errors. */
export function describeUnmeasured(): HtmlValue {
  return html`<p>${words.notMeasured} ${words.howToLabel}</p> `;
}

function sayBand(one: CorrectedMood): string {
  return say`${sayInterval(one.corrected!, one)} (scorer alone ${sayMood(one.scorerAlone, one)})`;
}

function sayAccuracy({ language, set, texts, accuracy, macroF1 }: ScorerAccuracy): string {
  const where = language === null ? set : `${nameLanguage(language)}, ${set}`;
  return say`${formatPercent(accuracy)} (${where}, ${countOf(texts, 'text')}, macro-F1 ${formatFixed(macroF1, 2)})`;
}

function sayGaps({ sets, unmeasured, borrowed }: MeasuredBasis): string {
  const languages = [...new Set(sets.map(({ language }) => language))];
  const single = languages.filter(
    (one) => one !== null && sets.filter(({ language }) => language === one).length === 1,
  );
  const name = (language: string | null): string => nameLanguage(String(language));
  return [
    ...(single.length > 0
      ? [
          say`For ${single.map(name).reduce((all, one) => say`${all} and ${one}`)} there is one set only, so how much sets differ is not in the band.`,
        ]
      : []),
    ...borrowed.map(
      (one) =>
        say`The ${name(one)} texts hold no neutral ones; how those are called is taken from other languages.`,
    ),
    ...(unmeasured > 0
      ? [
          say`For ${formatPercent(unmeasured)} of the comments, in languages that are not identified or not measured, the errors are taken to be as on any of the sets.`,
        ]
      : []),
  ].join(' ');
}
