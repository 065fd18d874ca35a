/** Types of the bundled stemmers (`#stemmers`, made by scripts/vendor-stemmers.mjs). Words come in lower-cased. */
export function stemRussianWord(word: string): string;
export function stemEnglishWord(word: string): string;
