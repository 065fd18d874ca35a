import type { EvidenceRow } from '../../model/coordination.js';
import { shortenText } from '../../charts/labelText.js';
import { countOf } from '../../words/formatNumber.js';
import { formatDuration, formatTime } from '../../words/formatTime.js';
import { describeTrace } from '../../words/describeTrace.js';
import { phrases, say } from '../../words/say.js';
import { sayFirst } from '../cards/cardWords.js';
import { html } from '../html.js';
import type { SafeHtml } from '../html.js';
import { renderDifference } from '../cards/renderDifference.js';
import { readableName, readableText, renderAddress } from '../readableText.js';
import type { ReportContext } from '../reportContext.js';

const words = phrases({
  same: 'the same, letter for letter',
  of: (rows: number, accounts: number, span: string) =>
    say`${countOf(rows, 'comment')} by ${countOf(accounts, 'account')} within ${span}`,
});

/**
 * One thing that several accounts did: its comments in time order, each with its distance from the first and with what differs
 * from the first marked.
 */
export function renderObject(
  evidence: readonly EvidenceRow[],
  { analysis, limits }: ReportContext,
): SafeHtml {
  const { timezone } = analysis.parameters;
  const rows = evidence.toSorted((a, b) => a.at - b.at);
  const first = rows[0]!;
  const accounts = new Set(rows.map(({ account }) => account)).size;
  const span = formatDuration(rows.at(-1)!.at - first.at);
  // A link or a tag says what was shared; a normalised text only repeats the comments below.
  const isText = /text/i.test(first.trace);
  const object =
    !isText &&
    html` ${/^https?:/i.test(first.object) ? renderAddress(shortenText(first.object, 300)) : html`<code>${readableName(first.object, 90)}</code>`}`;
  return html`<h4>
      ${readableName(describeTrace(first.trace))}:${object} ${words.of(rows.length, accounts, span)}
    </h4>
    <ol class="evidence">
      ${rows.slice(0, limits.commentsPerObject).map((row, index) => {
        const isSame = index > 0 && row.text === first.text;
        const said = isSame
          ? words.same
          : show(row.text, index === 0 ? null : first.text, limits.commentLength);
        const lag = index === 0 ? sayFirst() : `+${formatDuration(row.at - first.at)}`;
        return html`<li>
          <p class="who">
            <time datetime="${toDateTime(row.at)}">${formatTime(row.at, timezone, { seconds: true })}</time>
            <span class="lag">${lag}</span>
            <span class="id">${readableName(row.account)}</span>
          </p>
          <p class="said${isSame && ' same'}">${said}</p>
        </li> `;
      })}
    </ol> `;
}

/** A comment, beside the first with what it has in another way; long ones are cut before they are compared. */
function show(text: string, first: string | null, length: number): SafeHtml {
  return first === null || text.length > length || first.length > length
    ? readableText(text, length)
    : renderDifference(first, text, length)[1];
}

function toDateTime(at: number): string {
  return Number.isFinite(at) ? new Date(at).toISOString() : '';
}
