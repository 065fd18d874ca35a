/** How often one word is used in two bodies of text, and how often it was expected before looking. */
export interface WordCounts {
  readonly uses: number;
  readonly otherUses: number;
  /** Pseudo-uses of the prior. */
  readonly prior: number;
}

/** All words of the two bodies of text and of the prior. */
export interface WordTotals {
  readonly uses: number;
  readonly otherUses: number;
  readonly prior: number;
}

/**
 * The log-odds ratio of a word between two bodies of text with an informative Dirichlet prior, and its z-score.
 *
 * Without a prior the rarest words always come out on top: a word used once here and never there has an infinite ratio. The
 * prior gives both sides the habit of everybody, and only what exceeds it counts.
 *
 * What it can wrongly flag: it takes words as drawn one by one. Ten copies of one text use its words ten times, and their z
 * is too large by about √10; so is that of words which one talkative account likes. Look at texts and accounts beside it.
 *
 * Formula (y uses, n all words, α pseudo-uses, α₀ all of these; ' the other side):
 *   δ = ln((y + α) / (n + α₀ − y − α)) − ln((y' + α) / (n' + α₀ − y' − α))
 *   σ² ≈ 1 / (y + α) + 1 / (y' + α),   z = δ / σ
 * Cost: constant.
 * Source: Monroe, Colaresi & Quinn 2008, https://doi.org/10.1093/pan/mpn018, equations 16, 19, 20, 22
 *
 * @example
 * import { measureLogOdds } from 'in-concert';
 * const { z } = measureLogOdds({ uses: 9, otherUses: 1, prior: 2 }, { uses: 100, otherUses: 100, prior: 50 });
 * Number(z.toFixed(3)); // => 2.081
 */
export function measureLogOdds(
  word: WordCounts,
  all: WordTotals,
): { readonly logOdds: number; readonly z: number } {
  const own = word.uses + word.prior;
  const other = word.otherUses + word.prior;
  const logOdds =
    Math.log(own / (all.uses + all.prior - own)) - Math.log(other / (all.otherUses + all.prior - other));
  return { logOdds, z: logOdds / Math.sqrt(1 / own + 1 / other) };
}
