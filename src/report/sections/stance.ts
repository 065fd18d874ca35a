import type { Figure } from '../../model/figure.js';
import type { StanceEffect, StanceFindings, StanceMean, TargetStance } from '../../model/stance.js';
import {
  countOf,
  formatChange,
  formatCount,
  formatPercent,
  formatProbability,
} from '../../words/formatNumber.js';
import { phrases, say } from '../../words/say.js';
import { sayRange } from '../../words/sayRange.js';
import { html } from '../html.js';
import type { HtmlValue } from '../html.js';
import { readableName } from '../readableText.js';
import { renderFigure } from '../renderFigure.js';
import type { ReportSection } from '../renderSection.js';
import { linkRest, renderTable } from '../renderTable.js';
import type { ReportColumn } from '../renderTable.js';
import type { ReportContext } from '../reportContext.js';

const words = phrases({
  title: 'For and against whom',
  how: (stance: StanceFindings) =>
    say`${countOf(stance.comments, 'comment')} ${stance.comments === 1 ? 'names' : 'name'} a target. Stance runs from −1 (against) to +1 (for) and is read from the words of mood around the name; a comment that says nothing of the one it names counts as 0. Intervals take each account for one voice.`,
  caution:
    'Irony, quotation and sympathy are read as said, so a number here is a lean of the words, not a vote. Means are over many comments; they say nothing of any one account.',
  caption: 'Stance toward each target',
  effects: 'What changed at the events',
  effectsCaption: 'Change of the stance from before to after each event, with its 95 % interval',
  target: 'Target',
  event: 'Event',
  comments: 'Comments',
  accounts: 'Accounts',
  stance: 'Stance',
  without: 'Without coordinated accounts',
  for: 'For',
  neither: 'Neither',
  against: 'Against',
  change: 'Change',
  before: 'Comments before',
  after: 'Comments after',
});

/** Stance toward the targets that were given. */
export function buildStance(
  stance: StanceFindings,
  figure: Figure,
  limits: ReportContext['limits'],
): ReportSection {
  const columns: ReportColumn<TargetStance>[] = [
    { title: words.target, cell: ({ target }) => readableName(target, 80) },
    { title: words.comments, number: true, cell: ({ mentions }) => formatCount(mentions) },
    { title: words.accounts, number: true, cell: ({ accounts }) => formatCount(accounts) },
    { title: words.stance, cell: renderMean },
    {
      title: words.without,
      cell: ({ withoutCoordinated: one }) => (one === null ? '–' : renderMean(one)),
    },
    { title: words.for, number: true, cell: (one) => sayShare(one.positive, one) },
    { title: words.neither, number: true, cell: (one) => sayShare(one.neutral, one) },
    { title: words.against, number: true, cell: (one) => sayShare(one.negative, one) },
  ];
  const table = {
    id: 'stance-table',
    caption: words.caption,
    columns,
    rows: stance.targets,
    maxRows: limits.effects,
    file: 'stance_targets.csv',
  };
  const body = [
    html`<p>${words.how(stance)}</p>
      <p class="aside">${words.caution}</p> `,
    renderTable(table),
    renderFigure(figure, { maxRows: limits.figureRows, file: 'stance.csv' }),
    renderEffects(stance.targets, limits),
  ];
  return { id: 'stance-part', title: words.title, body };
}

function renderEffects(targets: readonly TargetStance[], limits: ReportContext['limits']): HtmlValue {
  const rows = targets.flatMap(({ target, effects }) =>
    effects
      .filter(({ withoutCoordinated, estimate }) => !withoutCoordinated && estimate !== null)
      .map((effect) => ({
        target,
        effect,
        kept: effects.find((one) => one.withoutCoordinated && one.event === effect.event),
      })),
  );
  if (rows.length === 0) return null;
  const columns: ReportColumn<(typeof rows)[number]>[] = [
    { title: words.target, cell: ({ target }) => readableName(target, 80) },
    { title: words.event, cell: ({ effect }) => readableName(effect.event, 80) },
    { title: words.change, cell: ({ effect }) => renderChange(effect) },
    { title: words.without, cell: ({ kept }) => renderChange(kept) },
    { title: words.before, number: true, cell: ({ effect }) => formatCount(effect.mentionsBefore) },
    { title: words.after, number: true, cell: ({ effect }) => formatCount(effect.mentionsAfter) },
  ];
  const shown = rows.slice(0, limits.effects);
  const file = 'stance_effects.csv';
  return [
    html`<h3>${words.effects}</h3>`,
    renderTable({
      id: 'stance-effects',
      caption: words.effectsCaption,
      columns,
      rows: shown,
      maxRows: shown.length,
      file,
    }),
    linkRest(rows.length - shown.length, file),
  ];
}

function renderMean({ mean, low, high }: StanceMean): HtmlValue {
  if (mean === null) return '–';
  return html`<strong>${formatChange(mean)}</strong>${renderInterval(low, high)}`;
}

function renderChange(effect: StanceEffect | undefined): HtmlValue {
  if (effect === undefined || effect.estimate === null) return '–';
  const { estimate, low, high, pPlacebo } = effect;
  const placebo =
    pPlacebo !== null && html`<span class="aside">${say`quiet dates: ${formatProbability(pPlacebo)}`}</span>`;
  return html`<strong>${formatChange(estimate)}</strong>${renderInterval(low, high)}${placebo}`;
}

function renderInterval(low: number | null, high: number | null): HtmlValue {
  return (
    low !== null &&
    high !== null &&
    html` <span class="aside">(${sayRange(formatChange(low), formatChange(high))})</span>`
  );
}

function sayShare(count: number, { mentions }: TargetStance): string {
  return mentions === 0 ? '–' : formatPercent(count / mentions);
}
