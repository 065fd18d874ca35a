import { formatProbability } from './formatNumber.js';
import { phrases } from './say.js';

const words = phrases({ unknown: 'unknown' });

/** A p- or q-value to stand after its letter: "= 0.012", "< 0.0001", "unknown". The spaces do not break. */
export function sayProbability(value: number | null): string {
  const text = formatProbability(value);
  if (text === '') return words.unknown;
  return text.startsWith('<') ? text : `=\u00a0${text}`;
}
