import type { InputSummary } from '../../model/analysis.js';
import { countOf, formatBytes, formatCount } from '../../words/formatNumber.js';
import { formatDuration, formatSpan } from '../../words/formatTime.js';
import { splitSegments } from '../../charts/splitSegments.js';
import { html } from '../html.js';
import type { HtmlValue } from '../html.js';
import { readableName } from '../readableText.js';
import type { ReportSection } from '../renderSection.js';
import { linkRest } from '../renderTable.js';
import type { ReportContext } from '../reportContext.js';
import { renderLeftOut } from './leftOut.js';

const words = {
  title: 'Data quality',
  noFile: 'The comments were handed over in memory; no file was read.',
  columns: 'Columns used',
  notes: 'Notes on reading',
  gaps: 'Gaps in collection',
  noGaps: 'No gaps in collection were found.',
  missing: 'none',
  maxGaps: 12,
  files: 'Files',
  maxFiles: 20,
};

const roles: readonly (readonly [keyof NonNullable<InputSummary['mapping']>, string])[] = [
  ['account', 'account'],
  ['time', 'time'],
  ['hour', 'time of day'],
  ['text', 'text'],
  ['commentId', 'comment id'],
  ['group', 'community'],
  ['thread', 'post'],
  ['parent', 'reply to'],
];

/** What was read and what not, which columns were used, and when nothing was collected. */
export function buildDataQuality(context: ReportContext): ReportSection {
  return {
    id: 'data',
    title: words.title,
    body: [renderInput(context.analysis.input), renderGaps(context), renderLeftOut(context)],
  };
}

function renderInput(input: InputSummary | null): HtmlValue {
  if (input === null) return html`<p>${words.noFile}</p> `;
  const { file, files, bytes, rowsRead, rowsKept, rowsRejected, mapping, notes } = input;
  const format = files.length === 1 ? `, ${files[0]!.format}` : '';
  const rejected = rowsRejected > 0 && html`, listed with reasons in <a href="rejects.csv">rejects.csv</a>`;
  return html`<p>
      <strong
        >${formatCount(rowsRead)} rows read = ${formatCount(rowsKept)} kept + ${formatCount(rowsRejected)}
        rejected</strong
      >${rejected}. File: ${readableName(file, 120)}${format}, ${formatBytes(bytes)}.
    </p>
    ${files.length > 1 && renderFiles(files)}${
      mapping !== null &&
      html`<h3>${words.columns}</h3>
        <dl class="params">
          ${roles.map(
            ([role, name]) =>
              html`<dt>${name}</dt>
                <dd>
                  ${mapping[role] ? html`<code>${readableName(mapping[role])}</code>` : words.missing}
                </dd>`,
          )}
        </dl> `
    }${
      notes.length > 0 &&
      html`<h3>${words.notes}</h3>
        <ul>
          ${notes.slice(0, 40).map((note) => html`<li>${readableName(note, 300)}</li>`)}
        </ul>
        ${linkRest(notes.length - 40, 'run.json')}`
    }`;
}

function renderFiles(files: InputSummary['files']): HtmlValue {
  const shown = files.slice(0, words.maxFiles);
  return html`<h3>${words.files}</h3>
    <ul>
      ${shown.map(
        ({ file, format, rowsRead }) =>
          html`<li>${readableName(file, 120)}: ${readableName(format, 80)}, ${countOf(rowsRead, 'row')}</li>`,
      )}
    </ul>
    ${linkRest(files.length - shown.length, 'run.json')}`;
}

function renderGaps({ analysis }: ReportContext): HtmlValue {
  const { mood, parameters } = analysis;
  if (mood.series.length === 0) return null;
  const gaps = splitSegments(mood.series, ({ collected }) => !collected).map((gap) => ({
    from: gap[0]!.from,
    to: gap.at(-1)!.to,
  }));
  if (gaps.length === 0) return html`<p>${words.noGaps}</p> `;
  const longest = gaps.toSorted((a, b) => b.to - b.from - (a.to - a.from)).slice(0, words.maxGaps);
  const total = gaps.reduce((sum, { from, to }) => sum + to - from, 0);
  return html`<h3>${words.gaps}</h3>
    <p>
      ${countOf(gaps.length, 'gap')}, ${formatDuration(total)} in
      all${gaps.length > longest.length && '; the longest'}:
    </p>
    <ul>
      ${longest.map(({ from, to }) => html`<li>${formatSpan(from, to, parameters.timezone)} (${formatDuration(to - from)})</li>`)}
    </ul>
    ${linkRest(gaps.length - longest.length, 'sentiment.csv')}`;
}
