import { currentLanguage } from './language.js';

/** "−0.18 to −0.06", "20 % to 31 %": from a low to a high value. A dash would be taken for a minus. */
export function sayRange(low: string, high: string): string {
  return currentLanguage() === 'ru' ? `от ${low} до ${high}` : `${low} to ${high}`;
}
