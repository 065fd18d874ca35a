import type { GroupComparison, WordContrast } from '../model/groupComparison.js';
import type { Figure } from '../model/figure.js';
import { countOf, formatChange, formatCount } from '../words/formatNumber.js';
import { chartColours, createAxis, createLayout, seriesColours } from './chartStyle.js';
import { describeWords } from './describeComparison.js';
import { labelText } from './labelText.js';

export interface PlotWordsOptions {
  /** Words written beside their dots, on either side. */
  readonly named?: number;
}

/** `named` 15: more names than that cover one another. */
export const plotWordsDefaults = { named: 15 } as const;

/**
 * The words of a group against everybody else's: how often a word is used across, how typical it is of the group (z of the
 * log-odds) upwards. Grey dots are within what chance gives a single word (|z| below 1.96).
 *
 * What it can wrongly suggest: among hundreds of words some are beyond 1.96 by chance, and copies of one text lift all its
 * words together.
 *
 * Cost: linear in the words listed.
 *
 * @example
 * import { buildCommentTable, compareGroups, plotWords } from 'in-concert';
 * const at = Date.UTC(2022, 0, 5);
 * const table = buildCommentTable([
 *   { account: 'ann', at, text: 'order order order' },
 *   { account: 'eva', at, text: 'calm calm calm' },
 * ]);
 * const [own] = compareGroups(table, [{ id: 'g1', accounts: ['ann'] }], { draws: 0 });
 * plotWords(own!).table.rows.map(([word]) => word); // => ['order', 'calm']
 */
export function plotWords(comparison: GroupComparison, options: PlotWordsOptions = {}): Figure {
  const { named } = { ...plotWordsDefaults, ...options };
  if (!Number.isInteger(named) || named < 0)
    throw new RangeError(`plotWords: named must be a whole number ≥ 0 (got ${named})`);
  const words = describeWords(comparison);
  const figure = { id: `words-${comparison.group}`, ...words };
  if (comparison.words.length === 0) return { ...figure, data: [], layout: createLayout(words.title, 120) };
  const typical = comparison.words.filter(({ z }) => z >= noticeable);
  const avoided = comparison.words.filter(({ z }) => z <= -noticeable);
  const unclear = comparison.words.filter(({ z }) => Math.abs(z) < noticeable);
  return {
    ...figure,
    data: [
      drawWords(unclear, 'within chance', chartColours.volume, () => false),
      drawWords(avoided, 'used less', seriesColours[1]!, (k) => k >= avoided.length - named),
      drawWords(typical, 'used more', seriesColours[0]!, (k) => k < named),
    ],
    layout: {
      ...createLayout(words.title, 520),
      margin: { l: 8, r: 12, t: 48, b: 90 },
      hovermode: 'closest',
      xaxis: createAxis('uses by everybody', { type: 'log', dtick: 1, tickformat: ',~g' }),
      yaxis: createAxis('typical of the group (z)', { zeroline: true }),
    },
  };
}

/** 95 in 100 words that both sides use alike are nearer to 0. */
const noticeable = 1.96;

function drawWords(
  words: readonly WordContrast[],
  name: string,
  color: string,
  isNamed: (k: number) => boolean,
): Record<string, unknown> {
  return {
    type: 'scatter',
    mode: 'markers+text',
    name,
    x: words.map(({ uses, otherUses }) => uses + otherUses),
    y: words.map(({ z }) => Number(z.toFixed(3))),
    marker: { color, size: 7, opacity: 0.75 },
    text: words.map(({ word }, k) => (isNamed(k) ? labelText(word, 24) : '')),
    textposition: 'middle right',
    textfont: { size: 11 },
    customdata: words.map(
      (one) =>
        `<b>${labelText(one.word, 40)}</b><br>${countOf(one.uses, 'use')} of the group, ${formatCount(one.otherUses)} of others<br>in ${countOf(one.texts, 'text')} by ${countOf(one.accounts, 'account')}<br>z ${formatChange(one.z)}`,
    ),
    hovertemplate: '%{customdata}<extra></extra>',
    cliponaxis: false,
  };
}
