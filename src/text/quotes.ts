/**
 * A line that begins with ">" (or "&gt;", as some exports spell it) quotes somebody: the style of mailing lists and Reddit.
 * What follows at once must not make a face of it: ">:(", ">_<", ">.<", ">=)", ">;-)".
 */
const quotedLine = /^[ \t]*(?:>|&gt;)(?![:;=._<-]).*/gmu;

/**
 * The text without the lines that quote another one (lines that begin with ">" or "&gt;"): whoever quotes does not copy.
 *
 * What it can wrongly take out: own lines that begin with ">" as an arrow or a bullet.
 * Cost: linear in the text.
 * @example
 * import { removeQuotes } from 'in-concert';
 * removeQuotes('> they will never come back\nI saw them'); // => '\nI saw them'
 * removeQuotes('2 > 1 >:('); // => '2 > 1 >:('
 */
export function removeQuotes(text: string): string {
  return text.includes('>') || text.includes('&gt;') ? text.replace(quotedLine, '') : text;
}
