import type { PowerResult, PowerRow } from '../../model/power.js';
import { describeTrace } from '../../words/describeTrace.js';
import { countOf, formatFixed, formatPercent } from '../../words/formatNumber.js';
import { formatDuration } from '../../words/formatTime.js';
import { phrases, say } from '../../words/say.js';
import { sayRange } from '../../words/sayRange.js';
import { groupRows } from '../groupRows.js';
import { html, sayHtml } from '../html.js';
import type { HtmlValue, SafeHtml } from '../html.js';
import { readableName } from '../readableText.js';
import { renderTable } from '../renderTable.js';
import type { ReportColumn } from '../renderTable.js';
import type { ReportSection } from '../renderSection.js';

const words = phrases({
  title: 'What would have been found',
  campaign: 'Campaign',
  caution:
    'A campaign that rewrites its texts, or keeps to one flood of comments, is harder to find than these; one that leaves several traces is easier.',
  none: 'This was not measured in this run (it takes time): “nothing found” does not say what was findable. To measure it: in-concert analyse --power',
});

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
            ${sayHtml`Campaigns of known size (${readableName(describeTrace(power.trace))}) were put into these comments, ${countOf(power.repeats, 'campaign')} of each kind, and the
            search was run again. The numbers are the share of their accounts that it found, with its 95 % interval;
            bold where nine in ten are found. So “nothing found” says what was findable.`}
          </p> `,
          [
            ...groupRows(
              power.rows,
              ({ spreadSeconds, participation }) => `${spreadSeconds} ${participation}`,
            ),
          ].map(([, rows], k) => renderKind(rows, k)),
          html`<ul>
              ${power.sentences.map((sentence) => html`<li>${readableName(sentence, 800)}</li> `)}
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
  const partial = participation < 1 ? say`, ${formatPercent(participation)} taking part each time` : '';
  const columns: ReportColumn<SizeRow>[] = [
    { title: words.campaign, cell: (rows) => countOf(rows[0]!.accounts, 'account') },
    ...rounds.map((count) => ({
      title: countOf(count, 'time'),
      number: true,
      cell: (rows: SizeRow) => renderShare(rows.find((row) => row.rounds === count)),
    })),
  ];
  return renderTable({
    id: `power-table-${k + 1}`,
    caption: say`Acting together within ${formatDuration(spreadSeconds * 1000)}${partial}`,
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
    <span class="aside">${sayRange(formatFixed(low * 100, 0), formatFixed(high * 100, 0))}</span>`;
}
