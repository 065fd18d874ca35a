import type { CopiedText, CopyBurstFinding, CopyFindings, CopyOriginKind } from '../../model/copies.js';
import {
  countOf,
  formatCount,
  formatDecimal,
  formatPercent,
  formatProbability,
} from '../../words/formatNumber.js';

import { describeWindow, formatTime } from '../../words/formatTime.js';
import { formatExact } from '../../words/formatExact.js';
import { phrases, say } from '../../words/say.js';
import { html } from '../html.js';
import type { HtmlValue } from '../html.js';
import { readableName, readableText } from '../readableText.js';
import type { ReportSection } from '../renderSection.js';
import { renderTable } from '../renderTable.js';
import type { ReportColumn } from '../renderTable.js';
import type { ReportContext } from '../reportContext.js';

const words = phrases({
  title: 'Copied texts',
  none: (level: number) =>
    say`No text is copied beyond chance at q ≤ ${formatExact(level)}: no two accounts share one that is too unusual to be written twice by accident.`,
  how: 'Each of these texts was written by several accounts, and is too long and too unusual to be written twice by accident. That is evidence level 1: copied, which says nothing about who organised it or whether anybody did.',
  origins:
    'An innocent origin is a way in which a text comes into many hands without anybody organising it. Each is told by a stated rule with its numbers; it explains a finding and does not take it back, and it can be wrong. No origin means only that no rule fits.',
  floor: (found: number, tests: number, expected: number) =>
    say`${countOf(found, 'text')} of ${formatCount(tests)} held against chance; if everybody wrote alone, at most ${formatDecimal(expected)} would be expected here.`,
  without: (without: number, found: number) =>
    without === 0
      ? say`All have an innocent origin that a rule knows.`
      : say`${formatCount(without)} of ${countOf(found, 'text')} (${formatPercent(without / found)}) ${without === 1 ? 'has' : 'have'} no innocent origin that a rule knows.`,
  caption: (shown: number, all: number) =>
    shown < all
      ? say`The first ${formatCount(shown)} of ${formatCount(all)} copied texts, least likely first`
      : say`Copied texts, least likely first`,
  written: (comments: number, accounts: number) =>
    say`${countOf(comments, 'time')} by ${countOf(accounts, 'account')}`,
  first: (time: string) => say`first ${time}`,
  chance: (expected: string, q: string) => say`by chance ${expected} more, q\u00a0${q}`,
  noOrigin: 'none found',
  kinds: {
    quotes_parent: 'quotes what it answers',
    quotation: 'marked as a quotation',
    syndicated: 'spreads like news',
    share_button: 'share button',
    slogan: 'slogan, petition or chain letter',
    greeting_or_idiom: 'greeting or set phrase',
  } satisfies Record<CopyOriginKind, string>,
  columns: {
    copy: 'Copy',
    text: 'Text',
    written: 'Written',
    densest: 'Densest',
    origins: 'Innocent origins',
  },
});

/** The copied texts, least likely first, each with its burst and the innocent origins it may have. */
export function buildCopies(copies: CopyFindings, { analysis, limits, clock }: ReportContext): ReportSection {
  const section = { id: 'copies', title: words.title };
  const { texts, tests, level, expectedFalse, withoutOrigin } = copies;
  if (texts.length === 0) return { ...section, body: html`<p class="empty">${words.none(level)}</p> ` };
  const { timezone } = analysis.parameters;
  const columns: ReportColumn<CopiedText>[] = [
    { title: words.columns.copy, cell: ({ id }) => id },
    {
      title: words.columns.text,
      cell: ({ sampleText }) =>
        html`<div class="wide">${readableText(sampleText, limits.commentLength)}</div>`,
    },
    {
      title: words.columns.written,
      cell: ({ comments, accounts, firstAt }) =>
        html`<div class="middle">
          ${words.written(comments, accounts)}
          <span class="aside">${words.first(formatTime(firstAt, timezone))}</span>
        </div>`,
    },
    {
      title: words.columns.densest,
      cell: ({ burst, q }) =>
        html`<div class="middle">
          ${describeBurst(burst)}
          <span class="aside">${words.chance(formatDecimal(burst.expected), formatProbability(q))}</span>
        </div>`,
    },
    { title: words.columns.origins, cell: (one) => html`<div class="wide">${renderOrigins(one)}</div>` },
  ];
  const table = renderTable({
    id: 'copies-table',
    caption: say`${words.caption(Math.min(texts.length, limits.copies), texts.length)}. ${clock}.`,
    columns,
    rows: texts,
    maxRows: limits.copies,
    file: 'copies.csv',
    isTall: true,
  });
  const intro = html`<p>${words.how}</p>
    <p>${words.floor(texts.length, tests, expectedFalse)} ${words.without(withoutOrigin, texts.length)}</p>
    <p class="aside">${words.origins}</p> `;
  return { ...section, body: [intro, renderCounts(copies), table] };
}

function describeBurst({ accounts, windowSeconds }: CopyBurstFinding): string {
  const count = countOf(accounts, 'account');
  return windowSeconds === null
    ? say`${count} over the whole section`
    : `${count} ${say`within ${describeWindow(windowSeconds)}`}`;
}

function renderOrigins({ origins }: CopiedText): HtmlValue {
  if (origins.length === 0) return words.noOrigin;
  return origins.map(
    ({ kind, sentence }) =>
      html`<strong>${words.kinds[kind]}</strong>. <span class="aside">${readableName(sentence, 300)}</span> `,
  );
}

function renderCounts({ origins }: CopyFindings): HtmlValue {
  const kinds = Object.keys(words.kinds) as CopyOriginKind[];
  const known = kinds.filter((kind) => origins[kind] > 0);
  if (known.length === 0) return null;
  return html`<dl class="facts">
    ${known.map(
      (kind) =>
        html`<div>
          <dt>${words.kinds[kind]}</dt>
          <dd>${countOf(origins[kind], 'text')}</dd>
        </div>`,
    )}
  </dl> `;
}
