import type { ScorerAccuracy } from '../../model/moodCorrection.js';
import { createRandom, type Random } from '../../stats/random.js';
import { drawDirichlet } from './drawDirichlet.js';
import { solveShares } from './solveShares.js';

/** Comments of one part of the data by language and class that the scorer gave. */
export interface ClassCounts {
  /** `counts[language][class + 1]`. */
  readonly counts: Readonly<Record<string, readonly number[]>>;
  /** So many independent comments they are worth: those of one account are not. */
  readonly effective: number;
}

export interface AdjustSharesOptions {
  readonly draws?: number;
  readonly seed?: number;
}

/** 1,000 draws place a 95 % limit to about a twelfth of a standard error. */
export const adjustSharesDefaults = { draws: 1000, seed: 1 } as const;

/**
 * What the shares of the classes could truly be, given how often the scorer was wrong on labelled texts: draws of the
 * shares −1, 0, 1 for each part, the same draw of the errors for all parts, so that differences can be taken draw by draw.
 *
 * It rests on one assumption that cannot be checked without labels: that the scorer errs on these texts as on
 * the labelled sets (within a language, given the truth). It often does not. Where a language has several sets each draw takes one
 * of them at random, so sets that disagree make the band wider; where it has one, the band is too narrow by what is not known.
 * A language without a set gets one of any language; a class that a set lacks gets its errors from another set.
 *
 * Formula: said = confusionᵀ · true, solved for true and moved to the nearest shares ≥ 0 ("adjusted classify and
 * count"); rows of the confusion and what was said are drawn from Dirichlet distributions (counts + ½).
 * Defaults: {@link adjustSharesDefaults}. Cost: draws × parts × languages.
 * Source: Rogan and Gladen 1978 (doi:10.1093/oxfordjournals.aje.a112510); Forman 2008 (doi:10.1007/s10618-008-0097-y).
 *
 * @returns For each part, for each draw, the shares of −1, 0 and 1.
 * @throws RangeError when there is no accuracy, or no set holds two classes.
 * @example
 * import { adjustShares } from 'in-concert';
 * const perfect = { language: null, set: 'x', texts: 9e6, macroF1: 1, accuracy: 1,
 *   confusion: [[3e6, 0, 0], [0, 3e6, 0], [0, 0, 3e6]] };
 * const [draws] = adjustShares([{ counts: { ru: [5e5, 0, 5e5] }, effective: 1e6 }], [perfect], { draws: 1 });
 * draws[0].map((share) => Number(share.toFixed(2))); // => [0.5, 0, 0.5]
 */
export function adjustShares(
  parts: readonly ClassCounts[],
  accuracy: readonly ScorerAccuracy[],
  options: AdjustSharesOptions = {},
): readonly (readonly (readonly number[])[])[] {
  const { draws, seed } = { ...adjustSharesDefaults, ...options };
  const known = [0, 1, 2].filter((row) => accuracy.some(({ confusion }) => sumOf(confusion[row]!) > 0));
  if (known.length < 2)
    throw new RangeError('adjustShares: accuracy must hold counts of at least two classes (got fewer)');
  const random = createRandom(seed);
  const languages = [...new Set(parts.flatMap(({ counts }) => Object.keys(counts)))];
  const found = parts.map((): (readonly number[])[] => []);
  for (let draw = 0; draw < draws; draw++) {
    const rates = new Map(languages.map((name) => [name, drawRates(name, known, accuracy, random)]));
    parts.forEach((part, k) => found[k]!.push(drawShares(part, known, rates, random)));
  }
  return found;
}

/** How often each class is called what: one set of the language, its rows drawn anew. */
function drawRates(
  language: string,
  known: readonly number[],
  accuracy: readonly ScorerAccuracy[],
  random: Random,
): readonly (readonly number[])[] {
  const own = accuracy.filter((one) => one.language === language || one.language === null);
  const set = random.pick(own.length > 0 ? own : accuracy);
  return known.map((row) => {
    const has = (one: ScorerAccuracy): boolean => sumOf(one.confusion[row]!) > 0;
    const source = has(set) ? set : random.pick(accuracy.filter(has));
    return drawDirichlet(
      known.map((column) => source.confusion[row]![column]! + 0.5),
      random,
    );
  });
}

function drawShares(
  { counts, effective }: ClassCounts,
  known: readonly number[],
  rates: ReadonlyMap<string, readonly (readonly number[])[]>,
  random: Random,
): readonly number[] {
  const shares = [0, 0, 0];
  const all = Object.values(counts).reduce((sum, row) => sum + sumOf(row), 0);
  for (const [language, row] of Object.entries(counts)) {
    const size = sumOf(row);
    if (size === 0) continue;
    const scale = Math.min(1, effective / all);
    const said = drawDirichlet(
      known.map((k) => row[k]! * scale + 0.5),
      random,
    );
    const uniform = (): readonly number[] =>
      drawDirichlet(
        known.map(() => 1),
        random,
      );
    const solved = solveShares(said, rates.get(language)!) ?? uniform();
    known.forEach((k, position) => (shares[k]! += (size / all) * solved[position]!));
  }
  return shares;
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
