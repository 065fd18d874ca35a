import { cleanText } from './nodeNames.js';

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  // A parser would turn line breaks and tabs in attributes into spaces.
  ['\t', '&#9;'],
  ['\n', '&#10;'],
  ['\r', '&#13;'],
]);

/** Text as it may stand in XML, in an element or a quoted attribute; what XML forbids becomes U+FFFD. */
export function escapeXml(value: string | number | boolean): string {
  return cleanText(String(value)).replace(/[&<>"\t\n\r]/gu, (letter) => entities.get(letter)!);
}

/** An opening tag's attributes: ` a="1" b="2"`; those without a value are left out. */
export function writeAttributes(
  attributes: Readonly<Record<string, string | number | boolean | null | undefined>>,
): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === null || value === undefined ? '' : ` ${name}="${escapeXml(value)}"`))
    .join('');
}

/** UTC ms as ISO 8601. */
export function formatIsoTime(at: number): string {
  return new Date(at).toISOString();
}
