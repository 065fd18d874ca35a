import type { Floor } from '../../model/coordination.js';
import { countOf, formatCount, formatDecimal, formatPercent } from '../../words/formatNumber.js';
import { html } from '../html.js';
import type { HtmlValue } from '../html.js';
import { readableName } from '../readableText.js';
import type { ReportSection } from '../renderSection.js';
import type { ReportContext } from '../reportContext.js';

const words = {
  title: 'Findings',
  none: (level: number) =>
    `No coordination was found at this level (q ≤ ${level}): no pair of accounts acts together beyond chance.`,
  noFloor: 'No shuffled runs were made, so there is no floor to hold these counts against.',
  floor: ({ meanPairs, maxPairs, shuffles, runsWithAny }: Floor) =>
    `the same analysis with accounts shuffled finds ${countOf(Number(meanPairs.toFixed(2)), 'pair').replace(/^\S+/, formatDecimal(meanPairs))} on average and ${formatCount(maxPairs)} at most (${countOf(shuffles, 'shuffle')}, ${formatCount(Math.round(runsWithAny * shuffles))} of them with any).`,
  same: (floor: Floor) =>
    `The shuffled data give the same: ${formatDecimal(floor.meanPairs)} pairs on average, ${formatCount(floor.maxPairs)} at most (${countOf(floor.shuffles, 'shuffle')}).`,
  notMore: 'Shuffled accounts give as many pairs as the real ones: read the pairs below as chance.',
};

/** What was found, in sentences, and beside every count what chance alone gives. */
export function buildFindings(context: ReportContext): ReportSection {
  const { findings, floor, parameters } = context.analysis;
  const list =
    findings.length === 0
      ? null
      : html`<ol class="findings">
          ${findings.map(({ headline, detail }) => html`<li><strong>${readableName(headline, 400)}</strong> ${readableName(detail, 800)}</li> `)}
        </ol> `;
  const none =
    floor.observedPairs === 0 &&
    html`<p class="empty">${words.none(parameters.level)} ${floor.shuffles > 0 && words.same(floor)}</p> `;
  return { id: 'findings', title: words.title, body: [none, list, renderTiles(context), renderFloor(floor)] };
}

function renderFloor(floor: Floor): HtmlValue {
  if (floor.shuffles === 0) return html`<p class="floor-sentence">${words.noFloor}</p>`;
  if (floor.observedPairs === 0) return null;
  const warning = floor.observedPairs <= floor.maxPairs && ` ${words.notMore}`;
  return html`<p class="floor-sentence"><strong>The floor:</strong> ${words.floor(floor)}${warning}</p>`;
}

function renderTiles({ analysis }: ReportContext): HtmlValue {
  const { floor, section, groups, accounts, parameters } = analysis;
  const atLevel = (level: number): number =>
    accounts.filter(({ evidenceLevel }) => evidenceLevel === level).length;
  const busyAtLevel2 = accounts.filter((one) => one.evidenceLevel === 2 && one.comments >= 5).length;
  const tiles: readonly (readonly [string, number, string])[] = [
    [
      'Pairs acting together beyond chance',
      floor.observedPairs,
      floor.shuffles === 0
        ? `q ≤ ${parameters.level}`
        : `accounts shuffled: ${formatDecimal(floor.meanPairs)} on average, ${formatCount(floor.maxPairs)} at most`,
    ],
    [
      'Groups of such accounts',
      groups.length,
      `${groups.length === 0 ? '' : `the largest has ${countOf(largest(groups), 'account')}; `}${formatCount(floor.observedGroups)} proven as a whole${floor.shuffles === 0 ? '' : `, accounts shuffled: ${formatDecimal(floor.meanGroups)} on average, ${formatCount(floor.maxGroups)} at most`}`,
    ],
    [
      'Accounts at evidence level 2',
      atLevel(2),
      section.accountsWithFive === 0
        ? 'coordinated'
        : `coordinated; ${formatPercent(busyAtLevel2 / section.accountsWithFive)} of the ${formatCount(section.accountsWithFive)} with five comments or more`,
    ],
    ['Accounts at evidence level 1', atLevel(1), 'copied texts, not coordinated beyond chance'],
  ];
  return html`<dl class="tiles">
    ${tiles.map(
      ([name, count, beside]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${formatCount(count)}</dd>
          <dd class="floor">${beside}</dd>
        </div> `,
    )}
  </dl> `;
}

function largest(groups: ReportContext['analysis']['groups']): number {
  return groups.reduce((most, { accounts }) => Math.max(most, accounts.length), 0);
}
