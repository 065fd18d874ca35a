import type { CardComment, EvidencePair } from '../../model/cards.js';
import { shortenText } from '../../charts/labelText.js';
import { formatTime } from '../../words/formatTime.js';
import { phrases } from '../../words/say.js';
import { html, sayHtml } from '../html.js';
import type { HtmlValue, SafeHtml } from '../html.js';
import { readableName, readableText, renderAddress } from '../readableText.js';
import { cardWords, sayChance, sayFirst, sayLag, sayObject } from './cardWords.js';
import { renderDifference } from './renderDifference.js';

const words = phrases({
  same: 'both the same, letter for letter',
});

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
  const start = pair.firstAccount === null ? cardWords.sameMoment : sayFirst();
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
      ${sayHtml`comment ${readableName(commentId)}`}${thread !== null && sayHtml`, thread ${readableName(thread)}`}
      ${permalink !== null && html`<br />${renderAddress(shortenText(permalink, 300))}`}
    </p>
  </div> `;
}
