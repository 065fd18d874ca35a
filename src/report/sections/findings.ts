import type { Floor } from '../../model/coordination.js';
import { formatExact } from '../../words/formatExact.js';
import { countOf, formatCount, formatDecimal, formatPercent } from '../../words/formatNumber.js';
import { phrases, say } from '../../words/say.js';
import { html } from '../html.js';
import type { HtmlValue } from '../html.js';
import { readableName } from '../readableText.js';
import type { ReportSection } from '../renderSection.js';
import type { ReportContext } from '../reportContext.js';

/** Characters of a sentence: names of events and places stand in it, which may be of any length. */
const longest = 1_200;

const words = phrases({
  title: 'Findings',
  noFloor: 'No shuffled runs were made, so there is no floor to hold these counts against.',
  floor: 'The floor:',
  notMore: 'Shuffled accounts give as many pairs as the real ones: read the pairs below as chance.',
  tiles: {
    pairs: 'Pairs acting together beyond chance',
    groups: 'Groups of such accounts',
    level2: 'Accounts at evidence level 2',
    level1: 'Accounts at evidence level 1',
  },
  coordinated: 'coordinated',
  copied: 'copied texts, not coordinated beyond chance',
});

/** What was found, in sentences, and beside every count what chance alone gives. */
export function buildFindings(context: ReportContext): ReportSection {
  const { findings, floor, parameters } = context.analysis;
  const list =
    findings.length === 0
      ? null
      : html`<ol class="findings">
          ${findings.map(({ headline, detail }) => html`<li><strong>${readableName(headline, longest)}</strong> ${readableName(detail, longest)}</li> `)}
        </ol> `;
  const none =
    floor.observedPairs === 0 &&
    html`<p class="empty">${sayNone(parameters.level)} ${floor.shuffles > 0 && saySame(floor)}</p> `;
  return { id: 'findings', title: words.title, body: [none, list, renderTiles(context), renderFloor(floor)] };
}

function renderFloor(floor: Floor): HtmlValue {
  const { shuffles, observedPairs, meanPairs, maxPairs, runsWithAny } = floor;
  if (shuffles === 0) return html`<p class="floor-sentence">${words.noFloor}</p>`;
  if (observedPairs === 0) return null;
  const noun = Number(meanPairs.toFixed(2)) === 1 ? 'pair' : 'pairs';
  const runs = formatCount(Math.round(runsWithAny * shuffles));
  const sentence = say`the same analysis with accounts shuffled finds ${formatDecimal(meanPairs)} ${noun} on average and ${formatCount(maxPairs)} at most (${countOf(shuffles, 'shuffle')}, ${runs} of them with any).`;
  const warning = observedPairs <= maxPairs && ` ${words.notMore}`;
  return html`<p class="floor-sentence"><strong>${words.floor}</strong> ${sentence}${warning}</p>`;
}

function sayNone(level: number): string {
  return say`No coordination was found at this level (q ≤ ${formatExact(level)}): no pair of accounts acts together beyond chance.`;
}

function saySame({ meanPairs, maxPairs, shuffles }: Floor): string {
  return say`The shuffled data give the same: ${formatDecimal(meanPairs)} pairs on average, ${formatCount(maxPairs)} at most (${countOf(shuffles, 'shuffle')}).`;
}

function renderTiles({ analysis }: ReportContext): HtmlValue {
  const { floor, section, groups, accounts, parameters } = analysis;
  const atLevel = (level: number): number =>
    accounts.filter(({ evidenceLevel }) => evidenceLevel === level).length;
  const busyAtLevel2 = accounts.filter((one) => one.evidenceLevel === 2 && one.comments >= 5).length;
  const tiles: readonly (readonly [string, number, string])[] = [
    [
      words.tiles.pairs,
      floor.observedPairs,
      floor.shuffles === 0
        ? `q ≤ ${formatExact(parameters.level)}`
        : sayShuffled(floor.meanPairs, floor.maxPairs),
    ],
    [words.tiles.groups, groups.length, sayGroups(floor, largest(groups))],
    [
      words.tiles.level2,
      atLevel(2),
      section.accountsWithFive === 0
        ? words.coordinated
        : say`coordinated; ${formatPercent(busyAtLevel2 / section.accountsWithFive)} of the ${formatCount(section.accountsWithFive)} with five comments or more`,
    ],
    [words.tiles.level1, atLevel(1), words.copied],
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

function sayShuffled(mean: number, max: number): string {
  return say`accounts shuffled: ${formatDecimal(mean)} on average, ${formatCount(max)} at most`;
}

function sayGroups({ observedGroups, shuffles, meanGroups, maxGroups }: Floor, most: number): string {
  const proven = formatCount(observedGroups);
  const size = countOf(most, 'account');
  if (shuffles === 0)
    return most === 0
      ? say`${proven} proven as a whole`
      : say`the largest has ${size}; ${proven} proven as a whole`;
  const [mean, max] = [formatDecimal(meanGroups), formatCount(maxGroups)];
  return most === 0
    ? say`${proven} proven as a whole, accounts shuffled: ${mean} on average, ${max} at most`
    : say`the largest has ${size}; ${proven} proven as a whole, accounts shuffled: ${mean} on average, ${max} at most`;
}

function largest(groups: ReportContext['analysis']['groups']): number {
  return groups.reduce((most, { accounts }) => Math.max(most, accounts.length), 0);
}
