import type { CorrectedMood, MoodBasis, MoodCorrection } from '../../model/moodCorrection.js';
import { countOf, formatCount } from '../../words/formatNumber.js';
import { phrases, say } from '../../words/say.js';
import { html, sayHtml } from '../html.js';
import type { HtmlValue } from '../html.js';
import { readableName } from '../readableText.js';
import { findWhole, nameShares, sayInterval, sayMood } from './moodWords.js';

type LabelBasis = Extract<MoodBasis, { readonly kind: 'labels' }>;

/** What the labels make of the scorer's numbers, in sentences. */
export function describeByLabels(basis: LabelBasis, { values }: MoodCorrection): HtmlValue {
  const mean = findWhole(values, 'mean');
  return html`<p>${mean && sayMean(basis, mean)} ${sayShares(values)} ${sayAgreement(basis)}</p>
    <p class="aside">${saySheet(basis)}</p> `;
}

function sayMean(basis: LabelBasis, mean: CorrectedMood): HtmlValue {
  if (mean.corrected === null)
    return `${say`Your ${countOf(basis.labelled, 'label')} cannot correct the scorer.`} ${mean.note}`;
  return html`<strong
      >${say`With your ${countOf(basis.labelled, 'label')} the mean mood is ${sayMood(mean.corrected.estimate, mean)} (95 % interval ${sayInterval(mean.corrected, mean)}); the scorer alone said ${sayMood(mean.scorerAlone, mean)}.`}</strong
    >
    ${sayLabelsOnly(basis, mean)}`;
}

/** What the labels say without the scorer, and what it adds to them. */
function sayLabelsOnly({ worthLabels, labelled }: LabelBasis, mean: CorrectedMood): string {
  const only = mean.labelsOnly!;
  const [alone, interval] = [sayMood(only.estimate, mean), sayInterval(only, mean)];
  if (worthLabels === null) return say`The labels without the scorer say ${alone} (${interval}).`;
  return worthLabels > 1.05 * labelled
    ? say`The labels without the scorer say ${alone} (${interval}); with it they are worth ${formatCount(worthLabels)}.`
    : say`The labels without the scorer say ${alone} (${interval}); the scorer adds next to nothing to them.`;
}

function sayShares(values: readonly CorrectedMood[]): string {
  const parts = nameShares().flatMap(([measure, name]) => {
    const one = findWhole(values, measure);
    if (one === undefined) return [];
    const alone = sayMood(one.scorerAlone, one);
    return one.corrected === null
      ? [say`${name} not known (scorer alone ${alone})`]
      : [
          say`${name} ${sayMood(one.corrected.estimate, one)} (${sayInterval(one.corrected, one)}; scorer alone ${alone})`,
        ];
  });
  return parts.length === 0 ? '' : say`Share of comments: ${parts.join(', ')}.`;
}

function sayAgreement({ agreement }: LabelBasis): string {
  if (agreement === null) return '';
  const share = { measure: 'share_neutral', part: 'all' } as const;
  return say`The scorer gives the class that you would give to ${sayMood(agreement.estimate, share)} of comments (${sayInterval(agreement, share)}).`;
}

const designs: Readonly<Record<LabelBasis['strata'], string>> = phrases({
  'as drawn': 'The strata are those of the draw.',
  'weights of the sheet':
    'The strata of the draw could not be made again (it was drawn with another scorer), so only the weights in the sheet are used: as right, less exact.',
  none: 'The sheet names no strata: it is taken for a plain random sample of all comments with words, and wrong if it is none.',
});

const words = phrases({
  mean: 'The mean is of −1, 0 and +1 over comments with words.',
  holds:
    'The interval holds however bad the scorer is, provided rows were drawn by chance and none was skipped because it was hard; it does not know how far two people would agree.',
});

function saySheet({ file, labelled, accounts, blank, unmatched, strata }: LabelBasis): HtmlValue {
  const left = [
    ...(unmatched > 0 ? [say`${countOf(unmatched, 'labelled row')} not found in the data`] : []),
    ...(blank > 0 ? [say`${countOf(blank, 'row')} left empty`] : []),
  ];
  const from = html`${readableName(file, 80)}${left.length > 0 && ` (${left.join(', ')})`}`;
  return html`${sayHtml`Prediction-powered inference with ${countOf(labelled, 'label')} of ${countOf(accounts, 'account')} from ${from}; intervals are clustered by account.`}
  ${designs[strata]} ${words.mean} ${words.holds}`;
}
