const numberAtStart = /^[<>≤≥≈]?[\s\u00a0]?[−-]?\d[\d\s\u00a0]*(?:[.,]\d+)?/;

/** The number that a text begins with, as it is written: "20 034" of "20 034 комментария". The whole text where there is none. */
export function readNumber(text: string): string {
  return numberAtStart.exec(text)?.[0].trimEnd() ?? text;
}

/**
 * Which of a Russian noun's forms stands after a number: 0 after 1, 21, 101; 1 after 2 to 4 and after fractions; 2 after all others
 * (Unicode CLDR, plural rules of ru).
 */
export function pluralForm(text: string): 0 | 1 | 2 {
  const digits = readNumber(text).replace(/[^\d.,]/g, '');
  if (digits === '') return 2;
  if (/[.,]/.test(digits)) return 1;
  const tens = Number(digits.slice(-2));
  const ones = tens % 10;
  if (ones === 1 && tens !== 11) return 0;
  return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? 1 : 2;
}
