import type { CorrectedMood, MoodPart } from '../../model/moodCorrection.js';
import { formatCount } from '../../words/formatNumber.js';
import { phrases } from '../../words/say.js';
import { html } from '../html.js';
import type { HtmlValue } from '../html.js';
import { readableName } from '../readableText.js';
import { renderTable, type ReportColumn } from '../renderTable.js';
import type { ReportContext } from '../reportContext.js';
import { describeByAccuracy, describeUnmeasured } from './moodByAccuracy.js';
import { describeByLabels } from './moodByLabels.js';
import { sayInterval, sayMood } from './moodWords.js';

const words = phrases({
  title: 'How far the scorer can be trusted',
  caption: 'Mean mood by part: the scorer alone, and with its errors taken into account',
  shares: 'Shares of classes for each part stand in',
  part: 'Part',
  scorerAlone: 'Scorer alone',
  withLabels: 'With your labels',
  couldBe: 'Could be',
  labels: 'Labels',
  note: 'Note',
});

/** The parts of which the table tells the mean; before and after stand in the file. */
const shown: Partial<Record<MoodPart, string>> = phrases({
  without_coordinated: 'Without coordinated accounts',
  with_minus_without_coordinated: 'What coordinated accounts add',
  after_minus_before: 'After minus before',
});

/** What the scorer's errors do to the level of the mood, its shares and its differences. */
export function renderCorrection({ analysis, limits }: ReportContext): HtmlValue {
  const { correction } = analysis.mood;
  const { basis, values } = correction;
  const rows = values.filter(
    ({ measure, part, corrected, note }) =>
      measure === 'mean' && shown[part] !== undefined && (corrected !== null || note !== ''),
  );
  const nameEvent = (event: number): HtmlValue => readableName(analysis.events[event]?.name ?? '', 80);
  const columns: ReportColumn<CorrectedMood>[] = [
    {
      title: words.part,
      cell: ({ part, event }) => (event === null ? shown[part] : html`${shown[part]}: ${nameEvent(event)}`),
    },
    { title: words.scorerAlone, number: true, cell: (one) => sayMood(one.scorerAlone, one) },
    {
      title: basis.kind === 'labels' ? words.withLabels : words.couldBe,
      cell: (one) => sayCorrected(one, basis.kind === 'labels'),
    },
    {
      title: words.labels,
      number: true,
      mayBeEmpty: true,
      cell: ({ labels }) => (labels === null ? '' : formatCount(labels)),
    },
    { title: words.note, mayBeEmpty: true, cell: ({ note }) => note },
  ];
  const said =
    basis.kind === 'labels'
      ? describeByLabels(basis, correction)
      : basis.kind === 'measured accuracy'
        ? describeByAccuracy(basis, correction)
        : describeUnmeasured();
  return [
    html`<h3>${words.title}</h3>`,
    said,
    rows.length > 0 && [
      renderTable({
        id: 'corrected-mood-table',
        caption: words.caption,
        columns,
        rows,
        maxRows: limits.effects,
        file: 'sentiment_corrected.csv',
      }),
      html`<p class="aside">
        ${words.shares} <a href="sentiment_corrected.csv">sentiment_corrected.csv</a>.
      </p>`,
    ],
  ];
}

function sayCorrected(one: CorrectedMood, hasLabels: boolean): HtmlValue {
  if (one.corrected === null) return '–';
  const span = sayInterval(one.corrected, one);
  return hasLabels
    ? html`<strong>${sayMood(one.corrected.estimate, one)}</strong> <span class="aside">(${span})</span>`
    : span;
}
