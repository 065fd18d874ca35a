const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};
const entity = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos|nbsp));/g;
const tagName = /^\/?\s*([a-zA-Z][a-zA-Z0-9]*)/;
const address = /\shref\s?=\s?(?:"([^"]*)"|'([^']*)')/i;
const classes = /\sclass\s?=\s?(?:"([^"]*)"|'([^']*)')/i;
const blocks = new Set(['p', 'div', 'blockquote', 'pre', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/**
 * The words of a Mastodon status. Its HTML is a small subset that the server has cleaned: paragraphs, breaks, lists and
 * links. A link becomes its address, since the words in it are shortened; a mention or hashtag stays as it reads.
 *
 * Cost: linear, also for text that is no HTML at all.
 */
export function readStatusText(html: string): string {
  const pieces: string[] = [];
  let from = 0;
  let mayClose = true;
  while (from < html.length) {
    const open = html.indexOf('<', from);
    const close = open < 0 ? -1 : html.indexOf('>', open);
    // Without a further ">" the rest is words, whatever it looks like.
    if (close < 0) break;
    pieces.push(decodeEntities(html.slice(from, open)));
    const tag = html.slice(open + 1, close);
    from = close + 1;
    const link = mayClose ? readLink(tag) : '';
    if (link === '') {
      pieces.push(breakLine(tag));
      continue;
    }
    const end = html.indexOf('</a>', from);
    if (end < 0) mayClose = false;
    else {
      pieces.push(link);
      from = end + 4;
    }
  }
  pieces.push(decodeEntities(html.slice(from)));
  return pieces
    .join('')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The address of a link to a page; '' for any other tag, and for mentions and hashtags. */
function readLink(tag: string): string {
  if (tagName.exec(tag)?.[1]?.toLowerCase() !== 'a' || tag.startsWith('/')) return '';
  const found = classes.exec(tag);
  if (/\b(?:mention|hashtag)\b/.test(found?.[1] ?? found?.[2] ?? '')) return '';
  const match = address.exec(tag);
  const link = decodeEntities(match?.[1] ?? match?.[2] ?? '');
  return /^https?:\/\//i.test(link) ? link : '';
}

function breakLine(tag: string): string {
  const name = tagName.exec(tag)?.[1]?.toLowerCase() ?? '';
  if (name === 'br') return '\n';
  if (name === 'li') return tag.startsWith('/') ? '' : '\n';
  return tag.startsWith('/') && blocks.has(name) ? '\n\n' : '';
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(entity, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named[name]!;
    const code = decimal === undefined ? parseInt(hex!, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
