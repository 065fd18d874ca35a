import type { GroupComparison, WordContrast } from '../model/groupComparison.js';
import type { Figure } from '../model/figure.js';
import { countOf, formatChange, formatCount } from '../words/formatNumber.js';
import { chartColours, createAxis, createLayout, seriesColours } from './chartStyle.js';
import { describeWords } from './describeComparison.js';
import { phrases, say } from '../words/say.js';
import { labelText, revealCharacters, shortenText } from './labelText.js';
import { placeLabels, type LabelPosition } from './placeLabels.js';

export interface PlotWordsOptions {
  /** Words written beside their dots, at most, on either side. */
  readonly named?: number;
}

/** `named` 15: there is seldom room for more. A name that would cover another is left out; pointing at the dot still shows it. */
export const plotWordsDefaults = { named: 15 } as const;

const names = phrases({
  unclear: 'within chance',
  less: 'used less',
  more: 'used more',
  uses: 'uses by everybody',
  typical: 'typical of the group (z)',
});

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
  const ranges = findRanges(comparison.words);
  const placed = placeNames(comparison.words, named, ranges);
  const draw = (
    name: string,
    color: string,
    isDrawn: (word: WordContrast) => boolean,
  ): Record<string, unknown> =>
    drawWords(
      placed.filter(({ word }) => isDrawn(word)),
      name,
      color,
    );
  return {
    ...figure,
    data: [
      draw(names.unclear, chartColours.volume, ({ z }) => Math.abs(z) < noticeable),
      draw(names.less, seriesColours[1]!, ({ z }) => z <= -noticeable),
      draw(names.more, seriesColours[0]!, ({ z }) => z >= noticeable),
    ],
    layout: {
      ...createLayout(words.title, 520),
      margin: { l: 8, r: 12, t: 48, b: 90 },
      hovermode: 'closest',
      xaxis: createAxis(names.uses, { type: 'log', dtick: 1, tickformat: ',~g', range: ranges.uses }),
      yaxis: createAxis(names.typical, { zeroline: true, range: ranges.z }),
    },
  };
}

/** 95 in 100 words that both sides use alike are nearer to 0. */
const noticeable = 1.96;

/** The drawing area for which names are placed: where it is larger, they stand further apart. */
const area = { width: 700, height: 370 };

interface Ranges {
  /** Logarithms to base 10, as plotly wants them. */
  readonly uses: readonly [number, number];
  readonly z: readonly [number, number];
}

const usesOf = ({ uses, otherUses }: WordContrast): number => Math.log10(uses + otherUses);

/** The axes, with room around the outermost dots. */
function findRanges(words: readonly WordContrast[]): Ranges {
  const range = (values: readonly number[]): readonly [number, number] => {
    const [low, high] = values.reduce(
      ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
      [Infinity, -Infinity],
    );
    const room = 0.06 * (high - low || 1);
    return [Number((low - room).toFixed(4)), Number((high + room).toFixed(4))];
  };
  return { uses: range(words.map(usesOf)), z: range([0, ...words.map(({ z }) => z)]) };
}

interface PlacedWord {
  readonly word: WordContrast;
  /** Null where the word stands at its dot only when pointed at. */
  readonly position: LabelPosition | null;
}

/** The most and the least typical words by name, as far as their names do not cover one another. */
function placeNames(words: readonly WordContrast[], named: number, ranges: Ranges): readonly PlacedWord[] {
  const sorted = words.toSorted((one, other) => Math.abs(other.z) - Math.abs(one.z));
  const most = new Set(sorted.filter(({ z }) => z >= noticeable).slice(0, named));
  const least = new Set(sorted.filter(({ z }) => z <= -noticeable).slice(0, named));
  const scale = (value: number, [low, high]: readonly [number, number]): number =>
    (value - low) / (high - low);
  const dots = sorted.map((word) => ({
    x: area.width * scale(usesOf(word), ranges.uses),
    y: area.height * (1 - scale(word.z, ranges.z)),
    label: most.has(word) || least.has(word) ? shortenText(revealCharacters(word.word), nameLength) : '',
  }));
  const positions = placeLabels(dots, { width: area.width });
  return sorted.map((word, k) => ({ word, position: positions[k]! }));
}

const nameLength = 24;

function drawWords(placed: readonly PlacedWord[], name: string, color: string): Record<string, unknown> {
  return {
    type: 'scatter',
    mode: 'markers+text',
    name,
    x: placed.map(({ word: { uses, otherUses } }) => uses + otherUses),
    y: placed.map(({ word: { z } }) => Number(z.toFixed(3))),
    marker: { color, size: 7, opacity: 0.75 },
    text: placed.map(({ word: { word }, position }) =>
      position === null ? '' : labelText(word, nameLength),
    ),
    textposition: placed.map(({ position }) => position ?? 'middle right'),
    textfont: { size: 11 },
    customdata: placed.map(
      ({ word: one }) =>
        `<b>${labelText(one.word, 40)}</b><br>${say`${countOf(one.uses, 'use')} of the group, ${formatCount(one.otherUses)} of others<br>in ${countOf(one.texts, 'text')} by ${countOf(one.accounts, 'account')}<br>z ${formatChange(one.z)}`}`,
    ),
    hovertemplate: '%{customdata}<extra></extra>',
    cliponaxis: false,
  };
}
