import type { CardComment, EvidencePair } from '../../model/cards.js';
import { shortenText } from '../../charts/labelText.js';
import { diffWords, type DiffPiece } from '../../evidence/cards/diffWords.js';
import { formatTime } from '../../words/formatTime.js';
import { html } from '../html.js';
import type { HtmlValue, SafeHtml } from '../html.js';
import { readableName, readableText } from '../readableText.js';
import { sayChance, sayLag, sayObject } from './cardWords.js';

const words = {
  same: 'both the same, letter for letter',
  first: 'first',
  sameMoment: 'same moment',
  spelling: 'the same word in another spelling',
  different: 'not in the other text',
};

/** Two comments side by side with what differs marked, the time between them and what chance would have given. */
export function renderPair(
  pair: EvidencePair,
  { timezone, length }: { readonly timezone: string; readonly length: number },
): SafeHtml {
  const { first, second } = pair;
  const isSame = first.text === second.text;
  const [one, other] = isSame
    ? [readableText(first.text, length), html`<span class="same">${words.same}</span>`]
    : renderDifference(first.text, second.text, length);
  const start = pair.firstAccount === null ? words.sameMoment : words.first;
  return html`<div class="pair">
    <p class="aside">${readableName(sayObject(pair), 200)}</p>
    <div class="sides">
      ${renderSide(first, { timezone, lag: start, said: one })}
      ${renderSide(second, { timezone, lag: sayLag(pair), said: other })}
    </div>
    <p class="aside">${sayChance(pair)}</p>
  </div> `;
}

function renderSide(
  { at, account, commentId, thread, permalink }: CardComment,
  { timezone, lag, said }: { readonly timezone: string; readonly lag: string; readonly said: HtmlValue },
): SafeHtml {
  return html`<div>
    <p class="aside">
      <time datetime="${Number.isFinite(at) ? new Date(at).toISOString() : ''}"
        >${formatTime(at, timezone, { seconds: true })}</time
      >
      ${lag} <span class="id">${readableName(account)}</span>
    </p>
    <p>${said}</p>
    <p class="aside">
      comment ${readableName(commentId)}${thread !== null && html`, thread ${readableName(thread)}`}
      ${permalink !== null && html`<br /><code>${readableName(permalink, 200)}</code>`}
    </p>
  </div> `;
}

function renderDifference(first: string, second: string, length: number): readonly [SafeHtml, SafeHtml] {
  const pieces = diffWords(shortenText(first, length), shortenText(second, length));
  return [renderPieces(pieces[0], length), renderPieces(pieces[1], length)];
}

function renderPieces(pieces: readonly DiffPiece[], length: number): SafeHtml {
  return html`<bdi dir="auto"
    >${pieces.map(({ kind, text }) => {
      const shown = readableText(text, length + 1);
      if (kind === 'same') return html`${/^\s/.test(text) && ' '}${shown}`;
      const [name, title] =
        kind === 'spelling' ? ['spelling', words.spelling] : ['different', words.different];
      return html`${/^\s/.test(text) && ' '}<mark class="${name}" title="${title}">${shown}</mark>`;
    })}</bdi
  >`;
}
