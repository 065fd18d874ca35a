import type { CorrectedMood, MoodBasis, MoodCorrection } from '../../model/moodCorrection.js';
import { countOf, formatCount } from '../../words/formatNumber.js';
import { html } from '../html.js';
import type { HtmlValue } from '../html.js';
import { readableName } from '../readableText.js';
import { findWhole, sayInterval, sayMood, shareNames } from './moodWords.js';

type LabelBasis = Extract<MoodBasis, { readonly kind: 'labels' }>;

/** What the labels make of the scorer's numbers, in sentences. */
export function describeByLabels(basis: LabelBasis, { values }: MoodCorrection): HtmlValue {
  const mean = findWhole(values, 'mean');
  return html`<p>${mean && sayMean(basis, mean)} ${sayShares(values)} ${sayAgreement(basis)}</p>
    <p class="aside">${saySheet(basis)}</p> `;
}

function sayMean(basis: LabelBasis, mean: CorrectedMood): HtmlValue {
  if (mean.corrected === null)
    return `Your ${countOf(basis.labelled, 'label')} cannot correct the scorer. ${mean.note}`;
  const only = mean.labelsOnly!;
  return html`<strong
      >With your ${countOf(basis.labelled, 'label')} the mean mood is
      ${sayMood(mean.corrected.estimate, mean)} (95 % interval ${sayInterval(mean.corrected, mean)}); the
      scorer alone said ${sayMood(mean.scorerAlone, mean)}.</strong
    >
    The labels without the scorer say ${sayMood(only.estimate, mean)}
    (${sayInterval(only, mean)})${
      basis.worthLabels !== null &&
      (basis.worthLabels > 1.05 * basis.labelled
        ? `; with it they are worth ${formatCount(basis.worthLabels)}`
        : '; the scorer adds next to nothing to them')
    }.`;
}

function sayShares(values: readonly CorrectedMood[]): string {
  const parts = shareNames.flatMap(([measure, name]) => {
    const one = findWhole(values, measure);
    if (one === undefined) return [];
    const alone = `scorer alone ${sayMood(one.scorerAlone, one)}`;
    return one.corrected === null
      ? [`${name} not known (${alone})`]
      : [`${name} ${sayMood(one.corrected.estimate, one)} (${sayInterval(one.corrected, one)}; ${alone})`];
  });
  return parts.length === 0 ? '' : `Share of comments: ${parts.join(', ')}.`;
}

function sayAgreement({ agreement }: LabelBasis): string {
  if (agreement === null) return '';
  const share = { measure: 'share_neutral', part: 'all' } as const;
  return `The scorer gives the class that you would give to ${sayMood(agreement.estimate, share)} of comments (${sayInterval(agreement, share)}).`;
}

const designs: Readonly<Record<LabelBasis['strata'], string>> = {
  'as drawn': 'The strata are those of the draw.',
  'weights of the sheet':
    'The strata of the draw could not be made again (it was drawn with another scorer), so only the weights in the sheet are used: as right, less exact.',
  none: 'The sheet names no strata: it is taken for a plain random sample of all comments with words, and wrong if it is none.',
};

function saySheet({ file, labelled, accounts, blank, unmatched, strata }: LabelBasis): HtmlValue {
  const left = [
    ...(unmatched > 0 ? [`${countOf(unmatched, 'labelled row')} not found in the data`] : []),
    ...(blank > 0 ? [`${countOf(blank, 'row')} left empty`] : []),
  ];
  return html`Prediction-powered inference with ${countOf(labelled, 'label')} of
  ${countOf(accounts, 'account')} from ${readableName(file, 80)}${left.length > 0 && ` (${left.join(', ')})`};
  intervals are clustered by account. ${designs[strata]} The mean is of −1, 0 and +1 over comments with words.
  The interval holds however bad the scorer is, provided rows were drawn by chance and none was skipped
  because it was hard; it does not know how far two people would agree.`;
}
