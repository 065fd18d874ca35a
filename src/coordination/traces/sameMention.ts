import { extractMentionTargets } from '../../text/mentionTargets.js';
import { collectFromTexts } from './collectActions.js';
import type { Trace } from './trace.js';

/**
 * The same account mentioned. Whom a reply answers, at its start, is not mentioned (see `extractMentionTargets`).
 *
 * What it can wrongly flag: people who speak about the person of the day (a minister, a channel, the page itself) at the same
 * hours; friends who tag each other; fans of one performer. Two popular names are enough for a pair, so ask for it only where mentions are rare.
 */
export const sameMention: Trace = {
  name: 'same_mention',
  title: 'the same account mentioned',
  collect: ({ table }) =>
    collectFromTexts(
      'same_mention',
      table,
      ['@', '[', '*id', '*club', '*public', '*event'],
      extractMentionTargets,
    ),
};
