import { revealCharacters, shortenText } from '../charts/labelText.js';
import { formatCount } from '../words/formatNumber.js';
import { phrases, say } from '../words/say.js';
import { html } from './html.js';
import type { SafeHtml } from './html.js';

const words = phrases({
  unseen: 'a character that cannot be seen',
  latin: 'a Latin letter in a Cyrillic word',
  cyrillic: 'a Cyrillic letter in a Latin word',
});

// Joiners are ordinary between emoji and in Persian or Hindi; inside a Russian or English word they only hide a copy.
const hiddenJoiner =
  /(?<=[\p{Script=Cyrillic}\p{Script=Latin}])[\u200c\u200d](?=[\p{Script=Cyrillic}\p{Script=Latin}])/gu;
const named = /\[U\+[0-9A-F]{4}\]/;
// Up to a space, a quotation mark or a bracket; the mark that ends the sentence is not part of it.
const address = /(https?:\/\/[^\s<>"'«»“”[\]{}]*[^\s<>"'«»“”[\]{}.,;:!?)])/i;
const mixedWord = /[\p{L}\p{M}]+/gu;
const latinTwins = /^[aceopxyijshABCEHIJKMOPSTXY]+$/;
const cyrillicTwins = /^[асеорхуіјѕһАВСЕНІЈКМОРЅТХУ]+$/;

/**
 * A comment as a person should see it: isolated from the text around it, unseen characters named, look-alike letters marked, addresses
 * as buttons that show them whole and go nowhere, cut at `length` characters with a note.
 */
export function readableText(text: string, length: number): SafeHtml {
  const shown = shortenText(text.slice(0, length + 2), length).replace(/[\t\n\r ]+/g, ' ');
  // A comment may itself contain "[U+202E]" in plain letters: that is shown as the plain text it is.
  const pieces = shown
    .split(address)
    .map((part, index) =>
      index % 2 === 1
        ? renderAddress(part)
        : part.split(/(\[U\+[0-9A-F]{4}\])/).map((piece) => (named.test(piece) ? piece : markPiece(piece))),
    );
  return html`<bdi dir="auto">${pieces}</bdi
    >${text.length > length && html`<span class="aside"> ${sayWhole(text.length)}</span>`}`;
}

function sayWhole(length: number): string {
  return say`(${formatCount(length)} characters in all; the whole is in evidence.csv)`;
}

/** A name or id of the data: isolated, unseen characters named, cut. */
export function readableName(text: string, length = 48): SafeHtml {
  return html`<bdi>${shortenText(revealCharacters(text.slice(0, length * 4)), length)}</bdi>`;
}

/**
 * An address of the data: a button that shows it whole and asks; whatever else, text. An address that is cut, or that hides
 * characters, is no button: it would show another address than it is.
 */
export function renderAddress(text: string): SafeHtml {
  const [, found] = address.exec(text) ?? [];
  const isWhole = found === text && revealCharacters(text) === text && !text.endsWith('…');
  return isWhole
    ? html`<button type="button" class="address">${markTwins(text)}</button>`
    : html`${markPiece(text)}`;
}

function markPiece(text: string): SafeHtml[] {
  const revealed = revealCharacters(
    text.replace(hiddenJoiner, (joiner) => (joiner === '\u200c' ? '[U+200C]' : '[U+200D]')),
  );
  return revealed
    .split(/(\[U\+[0-9A-F]{4}\])/)
    .map((part) =>
      named.test(part)
        ? html`<span class="unseen" title="${words.unseen}">${part.slice(1, -1)}</span>`
        : html`${markTwins(part)}`,
    );
}

/** Marks the letters of the rarer script in a word of two scripts, when all of them have a twin in the other script. */
function markTwins(text: string): SafeHtml[] {
  const parts: SafeHtml[] = [];
  let done = 0;
  for (const match of text.matchAll(mixedWord)) {
    const [word] = match;
    const latin = word.match(/\p{Script=Latin}/gu) ?? [];
    const cyrillic = word.match(/\p{Script=Cyrillic}/gu) ?? [];
    if (latin.length === 0 || cyrillic.length === 0) continue;
    const latinIsRare = latin.length <= cyrillic.length;
    const isDisguise = latinIsRare ? latinTwins.test(latin.join('')) : cyrillicTwins.test(cyrillic.join(''));
    if (!isDisguise) continue;
    const rare = latinIsRare ? /(\p{Script=Latin}+)/u : /(\p{Script=Cyrillic}+)/u;
    parts.push(html`${text.slice(done, match.index)}`);
    for (const piece of word.split(rare)) {
      parts.push(
        rare.test(piece)
          ? html`<mark title="${latinIsRare ? words.latin : words.cyrillic}">${piece}</mark>`
          : html`${piece}`,
      );
    }
    done = match.index + word.length;
  }
  parts.push(html`${text.slice(done)}`);
  return parts;
}
