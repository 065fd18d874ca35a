import { takeString } from './fields.js';

/** The words of a message: a string, or an array of strings and marked pieces such as links and mentions. */
export function readMessageText(text: unknown): string {
  if (typeof text === 'string') return text;
  if (!Array.isArray(text)) return '';
  return text
    .map((piece: unknown) => (typeof piece === 'string' ? piece : takeString(piece, 'text')))
    .join('');
}
