import type { PowerResult, PowerRow } from '../../model/power.js';
import { describeTrace } from '../../words/describeTrace.js';
import { countOf, formatPercent } from '../../words/formatNumber.js';
import { formatDuration } from '../../words/formatTime.js';
import { groupRows } from '../groupRows.js';
import { html } from '../html.js';
import type { HtmlValue, SafeHtml } from '../html.js';
import { readableName } from '../readableText.js';
import { renderTable } from '../renderTable.js';
import type { ReportColumn } from '../renderTable.js';
import type { ReportSection } from '../renderSection.js';

const words = {
  title: 'What would have been found',
  how: (trace: SafeHtml, repeats: string): HtmlValue =>
    html`Campaigns of known size (${trace}) were put into these comments, ${repeats} of each kind, and the
    search was run again. The numbers are the share of their accounts that it found, with its 95 % interval;
    bold where nine in ten are found. So “nothing found” says what was findable.`,
  caution:
    'A campaign that rewrites its texts, or keeps to one flood of comments, is harder to find than these; one that leaves several traces is easier.',
  none: 'This was not measured in this run (it takes time): “nothing found” does not say what was findable. To measure it: in-concert analyse --power',
};

/** A campaign counts as found when so large a share of its accounts is found on average. */
const enough = 0.9;

/** The campaigns of one size, by number of rounds. */
type SizeRow = readonly PowerRow[];

/** What the search would have found, had it been there. */
export function buildPower(power: PowerResult | null): ReportSection {
  const body =
    power === null
      ? html`<p class="empty">${words.none}</p>`
      : [
          html`<p>
            ${words.how(readableName(describeTrace(power.trace)), countOf(power.repeats, 'campaign'))}
          </p> `,
          [
            ...groupRows(
              power.rows,
              ({ spreadSeconds, participation }) => `${spreadSeconds} ${participation}`,
            ),
          ].map(([, rows], k) => renderKind(rows, k)),
          html`<ul>
              ${power.sentences.map((sentence) => html`<li>${readableName(sentence, 600)}</li> `)}
            </ul>
            <p class="aside">${words.caution}</p>`,
        ];
  return { id: 'power', title: words.title, body };
}

/** The table of one spread and participation: sizes down, rounds across. */
function renderKind(kind: readonly PowerRow[], k: number): SafeHtml {
  const { spreadSeconds, participation } = kind[0]!;
  const rounds = [...new Set(kind.map((row) => row.rounds))].sort((x, y) => x - y);
  const sizes = [...groupRows(kind, ({ accounts }) => String(accounts)).values()].sort(
    (x, y) => x[0]!.accounts - y[0]!.accounts,
  );
  const partial = participation < 1 ? `, ${formatPercent(participation)} taking part each time` : '';
  const columns: ReportColumn<SizeRow>[] = [
    { title: 'Campaign', cell: (rows) => countOf(rows[0]!.accounts, 'account') },
    ...rounds.map((count) => ({
      title: countOf(count, 'time'),
      number: true,
      cell: (rows: SizeRow) => renderShare(rows.find((row) => row.rounds === count)),
    })),
  ];
  return renderTable({
    id: `power-table-${k + 1}`,
    caption: `Acting together within ${formatDuration(spreadSeconds * 1000)}${partial}`,
    columns,
    rows: sizes,
    maxRows: sizes.length,
    file: 'power.csv',
  });
}

function renderShare(row: PowerRow | undefined): HtmlValue {
  if (row === undefined) return '–';
  const { found, low, high } = row;
  const share = formatPercent(found);
  return html`${found >= enough ? html`<strong>${share}</strong>` : share}
    <span class="aside">${(low * 100).toFixed(0)} to ${(high * 100).toFixed(0)}</span>`;
}
