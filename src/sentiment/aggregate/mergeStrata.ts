import { correctionDefaults } from './correctionDefaults.js';

/**
 * Strata with enough labels each: those with too few are put together, the poorest first, until all have enough.
 *
 * Parts of the data (the days before an event, say) hold only some labels of each stratum. Rows of a merged stratum
 * were drawn at different rates, so give `correctMean` the `weights` with it. Where all labels together are too few, all is one
 * stratum and `correctMean` refuses it.
 *
 * Defaults: `fewest` as in {@link correctionDefaults}. Cost: linear in the rows.
 * Source: collapsed strata, Cochran, Sampling Techniques (1977), chapter 5A.12.
 *
 * @param strata Stratum of every row.
 * @param labels A person's value of every row; NaN where nobody labelled.
 * @throws RangeError when the columns differ in length.
 * @example
 * import { mergeStrata } from 'in-concert';
 * mergeStrata([0, 0, 1, 1, 2, 2], [1, NaN, 0, 1, NaN, 1], { fewest: 2 }); // => Int32Array.of(0, 0, 1, 1, 0, 0)
 */
export function mergeStrata(
  strata: ArrayLike<number>,
  labels: ArrayLike<number>,
  options: { readonly fewest?: number } = {},
): Int32Array {
  if (strata.length !== labels.length)
    throw new RangeError(
      `mergeStrata: strata and labels must be of equal length (got ${strata.length} and ${labels.length})`,
    );
  const fewest = options.fewest ?? correctionDefaults.fewestLabels;
  const counts = new Map<number, { labelled: number; open: number }>();
  for (let row = 0; row < strata.length; row++) {
    const count = counts.get(strata[row]!) ?? { labelled: 0, open: 0 };
    counts.set(strata[row]!, count);
    if (Number.isNaN(labels[row]!)) count.open++;
    else count.labelled++;
  }
  const poorestFirst = [...counts].sort(([a, one], [b, other]) => one.labelled - other.labelled || a - b);
  const target = new Map<number, number>();
  let merged: number | null = null;
  let together = 0;
  for (const [key, { labelled, open }] of poorestFirst) {
    const isPoor = labelled < fewest && open > 0;
    if (!isPoor && (merged === null || together >= fewest)) continue;
    merged ??= key;
    together += labelled;
    target.set(key, merged);
  }
  return Int32Array.from(strata, (key) => target.get(key) ?? key);
}
