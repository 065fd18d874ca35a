import { foldLookAlikes } from './lookAlikes.js';
import { removeMentions } from './mentions.js';
import { removeQuotes } from './quotes.js';

const links = /\b(?:https?:\/\/|www\.)\S+/giu;
const invisible = /[\p{Cf}\u00ad\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0]/gu;
const combiningMarks = /\p{M}+/gu;
const stretchedLetters = /(\p{L})\1{2,}/gu;
const notWords = /[^\p{L}\p{N}]+/gu;
const plainCyrillic = /^[а-яәғқңөұүһі0-9 .,!?-]*$/u;

/**
 * The text as copies of it share it: one string for all disguises of the same words.
 *
 * Folded: case, ё/е, look-alike letters of mixed scripts, zero-width and combining marks, stretched letters (three or
 * more become one), punctuation, emoji, white space, mentions, links and quoted lines (those that begin with ">").
 * Kept: every letter of every alphabet (Kazakh ә ғ қ ң ө ұ ү һ і among them), digits and word order.
 * A text without words (empty, emoji only, mention only, link only, quotes only) becomes '' and matches nothing.
 *
 * What it can wrongly join: texts that differ in emoji or punctuation only; what it can wrongly drop: own lines that
 * begin with ">".
 * Cost: linear, about 400,000 comments a second; for a whole column `tabulateWords` gives the same words several times faster.
 *
 * @example
 * import { normaliseText } from 'in-concert';
 * normaliseText('[id1|Анна], СПАСИИИБО ещё раз!!! 👍') === normaliseText('спасибо еще раз'); // => true
 * normaliseText('👍👍'); // => ''
 */
export function normaliseText(text: string): string {
  const own = removeQuotes(text);
  const composed = plainCyrillic.test(own) ? own : own.normalize('NFKC');
  return foldLookAlikes(
    removeMentions(composed).replace(links, ' ').replace(invisible, '').replace(combiningMarks, ''),
  )
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(stretchedLetters, '$1')
    .replace(notWords, ' ')
    .trim();
}
