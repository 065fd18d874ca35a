import { currentLanguage } from './language.js';

/** A parameter as it was given: 0.05 reads "0.05", in Russian "0,05". */
export function formatExact(value: number): string {
  const text = String(value);
  return currentLanguage() === 'ru' ? text.replace('.', ',') : text;
}

/** Parameters one after the other: "0.01, 0.05", in Russian "0,01; 0,05", since the comma stands within the numbers. */
export function listExact(values: readonly number[]): string {
  return values.map(formatExact).join(currentLanguage() === 'ru' ? '; ' : ', ');
}
