import { shortenText } from '../../charts/labelText.js';
import { diffWords, type DiffPiece } from '../../evidence/cards/diffWords.js';
import { phrases } from '../../words/say.js';
import { html } from '../html.js';
import type { SafeHtml } from '../html.js';
import { readableText } from '../readableText.js';

const words = phrases({
  spelling: 'the same word in another spelling',
  different: 'not in the other text',
});

/** Two texts, each with what differs from the other marked. */
export function renderDifference(
  first: string,
  second: string,
  length: number,
): readonly [SafeHtml, SafeHtml] {
  const pieces = diffWords(shortenText(first, length), shortenText(second, length));
  return [renderPieces(pieces[0], length), renderPieces(pieces[1], length)];
}

function renderPieces(pieces: readonly DiffPiece[], length: number): SafeHtml {
  return html`<bdi dir="auto"
    >${pieces.map(({ kind, text }) => {
      const space = /^\s/.test(text) && ' ';
      const shown = readableText(text, length + 1);
      if (kind === 'same') return html`${space}${shown}`;
      return html`${space}<mark class="${kind}" title="${words[kind]}">${shown}</mark>`;
    })}</bdi
  >`;
}
