import type { SignalColumn } from '../../model/signal.js';
import { compareWithPeers } from '../compareWithPeers.js';
import { groupPeers } from '../peers.js';
import { createSignalColumn, type SignalInput } from '../signalInput.js';

/** Constants of the signal `thread_hopping`. */
export const threadHoppingDefaults = Object.freeze({
  /** Comments further apart belong to different visits, between which everybody changes the post. */
  withinMs: 600_000,
  /** Pairs of comments in a row so close, needed. */
  minPairs: 8,
});

/**
 * Thread hopping: going to another post from one comment to the next within minutes, where others stay and talk.
 *
 * What it can wrongly flag: a moderator on a round and readers of a whole feed at once, who do exactly this; an export that
 * has only some of the threads makes stayers of everybody.
 *
 * Formula: of the m pairs of comments in a row at most ten minutes apart, h stand under different threads; value = h / m.
 * p says how rarely accounts of similar activity hop as often (beta-binomial, see `compareWithPeers`).
 *
 * Defaults: ten minutes are long enough to read another post and answer. Opportunities: m, at least 8; `null` for all where
 * the source has no threads. Cost: O(comments).
 * Source: on sessions of short gaps, Halfaker et al. 2015, https://doi.org/10.1145/2736277.2741117
 * @example
 * import { arrangeSignalInput, buildCommentTable, measureThreadHopping } from 'in-concert';
 * const rows = Array.from({ length: 11 }, (_, k) => ({ account: 'a', at: 60_000 * k, thread: `post ${k >> 1}`, text: 'x' }));
 * const signal = measureThreadHopping(arrangeSignalInput(buildCommentTable(rows)));
 * [signal.value[0], signal.opportunities[0]]; // => [0.5, 10]
 */
export function measureThreadHopping({ table, accounts, firstOf, rows }: SignalInput): SignalColumn {
  const { withinMs, minPairs } = threadHoppingDefaults;
  const column = createSignalColumn('thread_hopping', accounts);
  if (table.thread === null) return column;
  const { codes } = table.thread;
  const hops = new Float64Array(accounts);
  const possible = new Float64Array(accounts).fill(-1);
  for (let account = 0; account < accounts; account++) {
    let pairs = 0;
    for (let i = firstOf[account]! + 1; i < firstOf[account + 1]!; i++) {
      const [before, row] = [rows[i - 1]!, rows[i]!];
      if (table.at[row]! - table.at[before]! > withinMs || codes[before]! < 0 || codes[row]! < 0) continue;
      pairs++;
      if (codes[before] !== codes[row]) hops[account]!++;
    }
    column.opportunities[account] = pairs;
    if (pairs < minPairs) continue;
    column.value[account] = hops[account]! / pairs;
    possible[account] = pairs;
  }
  column.p.set(compareWithPeers({ happened: hops, possible }, groupPeers(possible)).p);
  return column;
}
