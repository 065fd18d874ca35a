import type { CopyOrigin } from '../../model/copies.js';
import { countOf, formatCount } from '../../words/formatNumber.js';
import { say } from '../../words/say.js';
import { countRead, areStrangers, type CopyCase } from './copyCase.js';
import { hasShareMark } from './marks.js';
import { originRules } from './originRules.js';
import { countCommonLink } from './originSyndicated.js';

/**
 * Made by a share button or an app: at least 4 of 5 copies read carry a link to one site, and either half of them carry
 * the mark of a button ("via @…", "поделиться", "my score"), or the text is a title of at most 30 words with one link to
 * the same page at its end or beginning; and no other copied text is shared by more than a third of the accounts.
 *
 * What it can wrongly explain away: a push of one link in which every account takes part once.
 */
export function checkShareButton(one: CopyCase): CopyOrigin | null {
  const { button, markShare } = originRules;
  const [site, onSite] = findCommonSite(one);
  const read = one.read.length;
  if (site === null || onSite < button.siteShare * read || !areStrangers(one)) return null;
  const marked = countRead(one, ({ text }) => hasShareMark(text));
  const samePage = countCommonLink(one);
  const titles = one.words > button.words ? 0 : countRead(one, isTitleWithLink);
  const hasMark = marked >= markShare * read;
  const isTitle = Math.min(titles, samePage) >= button.siteShare * read;
  if (!hasMark && !isTitle) return null;
  const reasons = [
    hasMark && say`${formatCount(marked)} carry the mark of a share button or app`,
    isTitle &&
      say`${formatCount(titles)} are a title with one link, ${formatCount(samePage)} to the same page`,
  ].filter((reason) => reason !== false);
  return {
    kind: 'share_button',
    share: onSite / read,
    numbers: { read, onSite, marked, titles, samePage, accounts: one.accounts, overlap: one.overlap },
    sentence: say`Of ${countOf(read, 'copy', 'copies')} read ${formatCount(onSite)} link to ${site}; ${reasons.join('; ')}.`,
  };
}

/** The site that most copies read link to, and how many do. */
function findCommonSite({ read }: CopyCase): readonly [string | null, number] {
  const counts = new Map<string, number>();
  for (const { links } of read)
    for (const site of new Set(links.map((link) => link.split('/', 1)[0]!)))
      counts.set(site, (counts.get(site) ?? 0) + 1);
  let best: readonly [string | null, number] = [null, 0];
  for (const entry of counts) if (entry[1] > best[1]) best = entry;
  return best;
}

const address = /(?:https?:\/\/|www\.)\S+|(?<!\S)[a-z0-9.-]+\.[a-z]{2,}\/\S*/giu;

/** One link, with at most a few characters on one side of it. */
function isTitleWithLink({
  text,
  links,
}: {
  readonly text: string;
  readonly links: readonly string[];
}): boolean {
  if (links.length !== 1) return false;
  const [match] = text.matchAll(address);
  if (match === undefined) return false;
  const before = text.slice(0, match.index).trim().length;
  const after = text.slice(match.index + match[0].length).trim().length;
  return Math.min(before, after) <= originRules.button.around;
}
