/** Sentences of one part of the program: the English one, with `{0}` for its values, and the Russian one. See docs/decisions/languages.md. */
export type Catalogue = Readonly<Record<string, string>>;
