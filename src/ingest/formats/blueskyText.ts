import { takeField, takeId, takeList, takeString } from './fields.js';

interface LinkPlace {
  readonly from: number;
  readonly to: number;
  readonly link: string;
}

/**
 * The words of a Bluesky post with its links in full: the text itself shortens them ("example.org/a-long-…"), and a
 * facet says which bytes of it stand for which address.
 */
export function readPostText(record: unknown): string {
  const text = takeString(record, 'text');
  const places = takeList(record, 'facets')
    .map(readPlace)
    .filter((place) => place !== null)
    .sort((a, b) => a.from - b.from);
  if (places.length === 0) return text;
  const bytes = Buffer.from(text);
  const pieces: Uint8Array[] = [];
  let from = 0;
  for (const place of places) {
    if (place.from < from || !isBorder(bytes, place.from) || !isBorder(bytes, place.to)) continue;
    pieces.push(bytes.subarray(from, place.from), Buffer.from(place.link));
    from = place.to;
  }
  return Buffer.concat([...pieces, bytes.subarray(from)]).toString();
}

function readPlace(facet: unknown): LinkPlace | null {
  const from = Number(takeId(facet, 'index', 'byteStart') || NaN);
  const to = Number(takeId(facet, 'index', 'byteEnd') || NaN);
  for (const feature of takeList(facet, 'features')) {
    const link = takeString(feature, 'uri');
    const isSound = Number.isInteger(from) && from >= 0 && from < to && link !== '';
    if (isSound && takeField(feature, '$type') === 'app.bsky.richtext.facet#link') return { from, to, link };
  }
  return null;
}

/** Whether a character begins or the text ends at this byte. */
function isBorder(bytes: Uint8Array, at: number): boolean {
  return at === bytes.length || (at < bytes.length && (bytes[at]! & 0xc0) !== 0x80);
}
