import type { CoordinatedGroup, EvidenceRow } from '../../model/coordination.js';
import { countOf, formatCount, formatDecimal, formatProbability } from '../../words/formatNumber.js';
import { formatDuration, formatSpan } from '../../words/formatTime.js';
import { describeTrace } from '../../words/describeTrace.js';
import { groupRows } from '../groupRows.js';
import { formatExact } from '../../words/formatExact.js';
import { phrases, say } from '../../words/say.js';
import { html, sayHtml } from '../html.js';
import type { HtmlValue, SafeHtml } from '../html.js';
import { readableName } from '../readableText.js';
import type { ReportSection } from '../renderSection.js';
import { linkRest } from '../renderTable.js';
import type { ReportContext } from '../reportContext.js';
import { renderWithin } from '../cards/renderWithin.js';
import { renderGroupCard } from './cardsOfGroups.js';
import { renderObject } from './evidence.js';

const words = phrases({
  title: 'Groups and their evidence',
  none: (level: number) =>
    say`There is no group: no accounts act together beyond chance at q ≤ ${formatExact(level)}. That may mean that there was no coordination, that it was too small to be told from chance, or that it left none of the traces looked for.`,
  how: 'For every group, the very comments that tie its accounts, in time order, each with its distance from the first. Judge them yourself.',
  marks:
    () => sayHtml`How to read the comments: <mark class="different">words</mark> are not in the comment beside or
    above it; <mark class="spelling">words</mark> are there in another spelling. <mark>Letters</mark> look
    alike in Latin and Cyrillic and stand in a word of the other script; a boxed code such as
    <span class="unseen">U+200B</span> is a character that cannot be seen. Both hide copies from a plain
    search. Addresses go nowhere: a click shows them whole.`,
  noEvidence: 'No comments of this group are among the evidence rows.',
  show: 'Evidence',
  facts: {
    tied: 'tied by',
    coActions: 'co-actions',
    expected: 'by chance',
    p: 'p (shuffles)',
    active: 'active',
    over: 'over',
  },
});

/** Each group with its statistics and its comments side by side. */
export function buildGroups(context: ReportContext): ReportSection {
  const { analysis, limits } = context;
  const section = { id: 'groups', title: words.title };
  if (analysis.groups.length === 0) {
    return { ...section, body: html`<p class="empty">${words.none(analysis.parameters.level)}</p>` };
  }
  const evidenceOf = groupRows(analysis.evidence, ({ group }) => group);
  const shown = analysis.groups.slice(0, limits.groups);
  const ofGroups = (context.cards?.groups ?? []).filter(({ group }) => shown.some(({ id }) => id === group));
  const rendered = renderWithin(ofGroups, limits.cardBytes, (card) => renderGroupCard(card, context));
  const cardOf = new Map(rendered.map((card, k) => [ofGroups[k]!.group, card]));
  const groups = shown.map((group, index) =>
    renderGroup(group, evidenceOf.get(group.id) ?? [], {
      ...context,
      index,
      isOpen: index < limits.openGroups,
      card: cardOf.get(group.id),
    }),
  );
  const intro = html`<p>${words.how}</p>
    <p class="aside">${words.marks()}</p> `;
  return {
    ...section,
    body: [intro, groups, linkRest(analysis.groups.length - shown.length, 'groups.csv')],
    targets: { groups: shown.map(({ id }, index) => [id, `group-${index + 1}`]) },
  };
}

function renderGroup(
  group: CoordinatedGroup,
  evidence: readonly EvidenceRow[],
  context: ReportContext & {
    readonly index: number;
    readonly isOpen: boolean;
    readonly card: SafeHtml | undefined;
  },
): SafeHtml {
  const { card } = context;
  const { timezone } = context.analysis.parameters;
  const facts: readonly (readonly [string, HtmlValue])[] = [
    [words.facts.tied, readableName(group.traces.map(describeTrace).join(', '))],
    [words.facts.coActions, formatCount(group.coActions)],
    [words.facts.expected, formatDecimal(group.expected)],
    [words.facts.p, formatProbability(group.p)],
    ['q', formatProbability(group.q)],
    [words.facts.active, formatSpan(group.firstAt, group.lastAt, timezone)],
    [words.facts.over, formatDuration(group.lastAt - group.firstAt)],
  ];
  return html`<article
    class="group"
    id="group-${context.index + 1}"
    aria-labelledby="group-${context.index + 1}-title"
  >
    <h3 id="group-${context.index + 1}-title">
      ${sayHtml`Group ${readableName(group.id, 24)}: ${countOf(group.accounts.length, 'account')}`}
    </h3>
    <dl class="facts">
      ${facts.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    <details class="print" ${context.isOpen && html` open`}>
      <summary>${words.show}</summary>
      ${renderEvidence(evidence, context)}
    </details>
    ${card}
  </article> `;
}

/** The things that most of the group did, each with its comments. */
function renderEvidence(evidence: readonly EvidenceRow[], context: ReportContext): HtmlValue {
  if (evidence.length === 0) return html`<p class="empty">${words.noEvidence}</p> `;
  const objects = [
    ...groupRows(evidence, ({ trace, object }) => JSON.stringify([trace, object])).values(),
  ].sort((a, b) => b.length - a.length || a[0]!.at - b[0]!.at);
  const { objectsPerGroup, commentsPerObject } = context.limits;
  const shown = objects.slice(0, objectsPerGroup);
  const rows = shown.reduce((sum, object) => sum + Math.min(object.length, commentsPerObject), 0);
  return [
    shown.map((object) => renderObject(object, context)),
    linkRest(evidence.length - rows, 'evidence.csv'),
  ];
}
