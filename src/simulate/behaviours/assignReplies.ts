import type { Random } from '../../stats/random.js';
import type { Draft } from './behaviourKinds.js';

const second = 1000;

/** A comment in its place: `parent` is the position of the one replied to, −1 for none. */
export interface PlacedComment extends Draft {
  readonly parent: number;
}

/**
 * Puts the comments in order and finds for each reply the comment replied to. Most people answer minutes or hours after what
 * they read; an instant reply is moved to two or three seconds after the latest comment that is long enough to show it.
 */
export function assignReplies(random: Random, drafts: readonly Draft[]): readonly PlacedComment[] {
  const ordered = drafts
    .map((draft) => ({ ...draft, at: Math.floor(draft.at / second) * second }))
    .sort((a, b) => a.at - b.at);
  const answered = new Map<Draft, Draft>();
  ordered.forEach((draft, position) => {
    if (draft.reply === 'none') return;
    const isInstant = draft.reply === 'instant';
    // Read, think, type slowly: the comment answered is older than that.
    const needed = isInstant ? 0 : second * (draft.text.length / 2.5 + 30 * Math.exp(random.normal()));
    const back = isInstant ? 0 : Math.floor(40 * random.next() ** 2);
    let skipped = 0;
    for (let other = position - 1; other >= 0 && position - other < 300; other--) {
      const parent = ordered[other]!;
      if (parent.account === draft.account || parent.reply === 'instant') continue;
      if (isInstant && parent.text.length < 60) continue;
      if (parent.at + parent.text.length * 60 + needed > draft.at && !isInstant) continue;
      if (skipped++ < back) continue;
      answered.set(draft, parent);
      if (isInstant) draft.at = parent.at + second * (2 + random.integer(2));
      return;
    }
  });
  const placed = ordered.slice().sort((a, b) => a.at - b.at);
  const positionOf = new Map(placed.map((draft, position) => [draft, position]));
  return placed.map((draft) => {
    const parent = answered.get(draft);
    if (parent === undefined) return { ...draft, parent: -1 };
    return { ...draft, thread: parent.thread, parent: positionOf.get(parent)! };
  });
}
