const vowels = /[aeiouy]/;
const closedSyllable = /[^aeiou][aeiouy][^aeiouwxy]$/;
const doubled = /([^aeioulsz])\1$/;

// How often vowels give way to consonants: Porter's measure of a stem.
function countSyllables(stem: string): number {
  return stem.match(/[aeiouy]+[^aeiouy]+/g)?.length ?? 0;
}

// "hop" of "hoping" ends in a closed syllable: the e that was dropped comes back.
function mendEnd(stem: string): string {
  if (doubled.test(stem)) return stem.slice(0, -1);
  return countSyllables(stem) === 1 && closedSyllable.test(stem) ? `${stem}e` : stem;
}

function dropTense(word: string): string {
  if (word.endsWith('eed')) return vowels.test(word.slice(0, -3)) ? word.slice(0, -1) : word;
  for (const ending of ['ing', 'ed']) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    if (stem.length > 1 && vowels.test(stem)) return mendEnd(stem);
  }
  return word;
}

/**
 * English word without the endings of number, tense and comparison of y ("celebrates", "celebrated", "happier").
 *
 * The first and last steps of Porter 1980 (doi:10.1108/eb046814). The steps between take off whole suffixes and would join
 * words of different mood: "politics" with "polite", "general" with "generous", "furry" with "fury".
 */
export function dropInflection(word: string): string {
  let stem = word.endsWith("'s") ? word.slice(0, -2) : word;
  if (stem.length < 3) return stem;
  if (/(?:ies|ied|ier|iest|ily)$/.test(stem) && stem.length > 4)
    return stem.replace(/i(?:es|ed|er|est|ly)$/, 'i');
  if (stem.length > 3 && stem.endsWith('s') && !/(?:ss|us|is)$/.test(stem)) stem = stem.slice(0, -1);
  stem = dropTense(stem);
  if (/[^aeiou]y$/.test(stem) && stem.length > 2) return `${stem.slice(0, -1)}i`;
  if (!stem.endsWith('e')) return stem;
  const rest = stem.slice(0, -1);
  const syllables = countSyllables(rest);
  return syllables > 1 || (syllables === 1 && !closedSyllable.test(rest)) ? rest : stem;
}
