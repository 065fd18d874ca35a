import { canonicaliseLink } from '../../text/links/canonicalLink.js';
import { collectActions } from './collectActions.js';
import type { Trace } from './trace.js';

/**
 * The same post forwarded, quoted or reposted, by its id or canonical address. Needs a source that says so (`quoted`).
 *
 * What it can wrongly flag: everybody presses the share button under what everybody sees; subscribers of one channel repost it as it
 * comes out, day by day. What sets a concert apart is how many different posts, how fast, and by the same few.
 * Source: co-retweets in Pacheco et al. 2021, https://doi.org/10.1609/icwsm.v15i1.18075
 */
export const sameQuote: Trace = {
  name: 'same_quote',
  title: 'the same post quoted or reposted',
  collect({ table }) {
    const { quoted } = table;
    return collectActions(
      'same_quote',
      table,
      (row) =>
        quoted === null || quoted.offsets[row] === quoted.offsets[row + 1] ? [] : [spell(quoted.get(row))],
      String,
    );
  },
};

/** Ids have no slash; an address in two spellings is one post. */
function spell(post: string): string {
  return post.includes('/') ? (canonicaliseLink(post) ?? post) : post;
}
