import type { InputSummary } from '../../model/analysis.js';
import { countOf, formatBytes, formatCount } from '../../words/formatNumber.js';
import { formatDuration, formatSpan } from '../../words/formatTime.js';
import { retellNote } from '../../words/retellNote.js';
import { phrases, say } from '../../words/say.js';
import { splitSegments } from '../../charts/splitSegments.js';
import { html, sayHtml } from '../html.js';
import type { HtmlValue } from '../html.js';
import { readableName } from '../readableText.js';
import type { ReportSection } from '../renderSection.js';
import { linkRest } from '../renderTable.js';
import type { ReportContext } from '../reportContext.js';
import { renderLeftOut } from './leftOut.js';

const words = phrases({
  title: 'Data quality',
  noFile: 'The comments were handed over in memory; no file was read.',
  columns: 'Columns used',
  notes: 'Notes on reading',
  gaps: 'Gaps in collection',
  noGaps: 'No gaps in collection were found.',
  missing: 'none',
  files: 'Files',
  roles: {
    account: 'account',
    time: 'time',
    hour: 'time of day',
    text: 'text',
    commentId: 'comment id',
    group: 'community',
    thread: 'post',
    parent: 'reply to',
  },
});

const most = { gaps: 12, files: 20, notes: 40 } as const;

const roles = ['account', 'time', 'hour', 'text', 'commentId', 'group', 'thread', 'parent'] as const;

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
  const format = files.length === 1 ? `, ${retellNote(files[0]!.format)}` : '';
  const rejected =
    rowsRejected > 0 && sayHtml`, listed with reasons in <a href="rejects.csv">rejects.csv</a>`;
  const rows = say`${formatCount(rowsRead)} rows read = ${formatCount(rowsKept)} kept + ${formatCount(rowsRejected)} rejected`;
  return html`<p>
      <strong>${rows}</strong>${rejected}.
      ${sayHtml`File: ${readableName(file, 120)}${format}, ${formatBytes(bytes)}.`}
    </p>
    ${files.length > 1 && renderFiles(files)}${
      mapping !== null &&
      html`<h3>${words.columns}</h3>
        <dl class="params">
          ${roles.map(
            (role) =>
              html`<dt>${words.roles[role]}</dt>
                <dd>
                  ${mapping[role] ? html`<code>${readableName(mapping[role])}</code>` : words.missing}
                </dd>`,
          )}
        </dl> `
    }${
      notes.length > 0 &&
      html`<h3>${words.notes}</h3>
        <ul>
          ${notes.slice(0, most.notes).map((note) => html`<li>${readableName(retellNote(note), 300)}</li>`)}
        </ul>
        ${linkRest(notes.length - most.notes, 'run.json')}`
    }`;
}

function renderFiles(files: InputSummary['files']): HtmlValue {
  const shown = files.slice(0, most.files);
  return html`<h3>${words.files}</h3>
    <ul>
      ${shown.map(
        ({ file, format, rowsRead }) =>
          html`<li>
            ${readableName(file, 120)}: ${readableName(retellNote(format), 80)}, ${countOf(rowsRead, 'row')}
          </li>`,
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
  const longest = gaps.toSorted((a, b) => b.to - b.from - (a.to - a.from)).slice(0, most.gaps);
  const total = gaps.reduce((sum, { from, to }) => sum + to - from, 0);
  return html`<h3>${words.gaps}</h3>
    <p>
      ${
        gaps.length > longest.length
          ? say`${countOf(gaps.length, 'gap')}, ${formatDuration(total)} in all; the longest:`
          : say`${countOf(gaps.length, 'gap')}, ${formatDuration(total)} in all:`
      }
    </p>
    <ul>
      ${longest.map(({ from, to }) => html`<li>${formatSpan(from, to, parameters.timezone)} (${formatDuration(to - from)})</li>`)}
    </ul>
    ${linkRest(gaps.length - longest.length, 'sentiment.csv')}`;
}
