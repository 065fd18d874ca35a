import type { CommentTable } from '../model/commentTable.js';
import type { SentimentScores } from '../model/sentiment.js';
import type { Stretch } from './eventWindows.js';
import { findRow } from './findRow.js';

/** What each account wrote before and after, as columns over the accounts seen in either window. */
export interface AccountTotals {
  readonly commentsBefore: Float64Array;
  readonly scoreBefore: Float64Array;
  readonly commentsAfter: Float64Array;
  readonly scoreAfter: Float64Array;
  /** 1 for an account that is not set aside. */
  readonly kept: Uint8Array;
  readonly accountsBefore: number;
  readonly accountsAfter: number;
  readonly keptBefore: number;
  readonly keptAfter: number;
}

export function gatherAccountTotals(
  table: CommentTable,
  scores: SentimentScores,
  setAside: Uint8Array | null,
  before: Stretch,
  after: Stretch,
): AccountTotals {
  const codes = table.account.codes;
  const sides = [before, after].map(
    ({ from, to }) => [findRow(table.at, from), findRow(table.at, to)] as const,
  );
  const rows = sides.reduce((sum, [first, end]) => sum + Math.max(0, end - first), 0);
  const size = Math.min(rows, table.account.values.length);
  const slotOf = new Int32Array(table.account.values.length).fill(-1);
  const comments = [new Float64Array(size), new Float64Array(size)] as const;
  const score = [new Float64Array(size), new Float64Array(size)] as const;
  const kept = new Uint8Array(size);
  let used = 0;
  sides.forEach(([first, end], side) => {
    const sideComments = comments[side]!;
    const sideScore = score[side]!;
    for (let row = first; row < end; row++) {
      const account = codes[row]!;
      let slot = slotOf[account]!;
      if (slot < 0) {
        slot = used++;
        slotOf[account] = slot;
        kept[slot] = setAside === null || setAside[account] === 0 ? 1 : 0;
      }
      sideComments[slot]!++;
      sideScore[slot]! += scores.score[row]!;
    }
  });
  const countActive = (column: Float64Array, onlyKept: boolean): number => {
    let active = 0;
    for (let slot = 0; slot < used; slot++) {
      if (column[slot]! > 0 && (!onlyKept || kept[slot] === 1)) active++;
    }
    return active;
  };
  return {
    commentsBefore: comments[0].subarray(0, used),
    scoreBefore: score[0].subarray(0, used),
    commentsAfter: comments[1].subarray(0, used),
    scoreAfter: score[1].subarray(0, used),
    kept: kept.subarray(0, used),
    accountsBefore: countActive(comments[0], false),
    accountsAfter: countActive(comments[1], false),
    keptBefore: countActive(comments[0], true),
    keptAfter: countActive(comments[1], true),
  };
}
