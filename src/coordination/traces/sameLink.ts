import { extractLinks } from '../../text/links/links.js';
import { collectFromTexts } from './collectActions.js';
import type { Trace } from './trace.js';

/**
 * The same link in its canonical form (see `canonicaliseLink`). A comment without a link gives no action: empty never equals empty.
 *
 * What it can wrongly flag: people of one taste or one feed who pass on the same news as it comes out; outlets and accounts that
 * sign each post with the same links.
 */
export const sameLink: Trace = {
  name: 'same_link',
  title: 'the same link',
  collect: ({ table }) =>
    collectFromTexts('same_link', table, ['/', 'ww.', 'WW.'], (text) => extractLinks(text)),
};
