import { extractHashtags } from '../../text/hashtags.js';
import { collectFromTexts } from './collectActions.js';
import type { Trace } from './trace.js';

/** Options of `same_hashtags`. */
export const sameHashtagsDefaults = {
  /** One tag is a topic, two are a topic and a place; a third in the same order is seldom chance. */
  minHashtags: 3,
} as const;

/**
 * The same hashtags in the same order: the sequence of the distinct, folded hashtags of a comment, if there are three or more.
 *
 * What it can wrongly flag: people who paste the block of tags of an event, a competition or a shop; writers who follow
 * the platform's suggestions. A set of tags is easier to share than its order, so the order is kept.
 * Defaults and why: three tags. Pacheco et al. ask for five in a day's sequence; within one comment five are rare.
 * Source: Pacheco et al. 2021, https://doi.org/10.1609/icwsm.v15i1.18075
 */
export const sameHashtags: Trace = {
  name: 'same_hashtags',
  title: 'the same hashtags in the same order',
  collect: ({ table }) =>
    collectFromTexts('same_hashtags', table, ['#', '＃'], (text) => {
      const tags = extractHashtags(text);
      return tags.length < sameHashtagsDefaults.minHashtags ? [] : [tags.map((tag) => `#${tag}`).join(' ')];
    }),
};
