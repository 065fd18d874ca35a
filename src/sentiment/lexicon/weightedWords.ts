/**
 * Words by weight. The key is the weight (−3 … 3), the value a list separated by white space.
 * `word` matches every word with the same stem, `root*` every word that begins so, `=word` this form alone.
 * An exact form beats a stem, a stem beats a root, a longer root beats a shorter one; weight 0 takes words out of a root.
 */
export type WeightedWords = Readonly<Record<string, string>>;
