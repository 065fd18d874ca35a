import type { ActionWindows } from './windows.js';

/**
 * Counts things of one account (its objects, its comments) with every later account, by the smallest window in which
 * each coincides.
 */
export interface WindowTally {
  /** The thing at hand coincides with `other` within `window`. */
  note(other: number, window: number): void;
  /** The thing at hand is done; the next one begins. */
  close(): void;
  /** The accounts met since the last call in so many things or more, ascending; what was counted with others is forgotten. */
  takeMet(least: number): Int32Array;
  /** Writes how many things coincide with `other` within each window, and begins anew with it. */
  take(other: number, counts: Int32Array): void;
}

/** Memory: 17 bytes an account and 4 for each of its windows. */
export function createWindowTally(accounts: number, windows: number): WindowTally {
  const byWindow = new Int32Array(accounts * windows);
  const smallest = new Uint8Array(accounts);
  const lastThing = new Int32Array(accounts).fill(-1);
  const near = new Int32Array(accounts);
  const met = new Int32Array(accounts);
  const things = new Int32Array(accounts);
  let thing = 0;
  let nearby = 0;
  let mets = 0;
  return {
    note(other, window) {
      if (lastThing[other] !== thing) {
        lastThing[other] = thing;
        smallest[other] = window;
        near[nearby++] = other;
      } else if (window < smallest[other]!) smallest[other] = window;
    },
    close() {
      for (let k = 0; k < nearby; k++) {
        const other = near[k]!;
        byWindow[other * windows + smallest[other]!]! += 1;
        if (things[other]!++ === 0) met[mets++] = other;
      }
      nearby = 0;
      thing++;
    },
    takeMet(least) {
      let found = 0;
      for (let k = 0; k < mets; k++) {
        const other = met[k]!;
        if (things[other]! >= least) met[found++] = other;
        else byWindow.fill(0, other * windows, (other + 1) * windows);
        things[other] = 0;
      }
      mets = 0;
      return met.slice(0, found).sort();
    },
    take: (other, counts) => sumUp(byWindow, other * windows, counts),
  };
}

/** Running totals from the shortest window on; what was counted is taken away. */
function sumUp(byWindow: Int32Array, from: number, counts: Int32Array): void {
  let sum = 0;
  for (let window = 0; window < counts.length; window++) {
    sum += byWindow[from + window]!;
    counts[window] = sum;
    byWindow[from + window] = 0;
  }
}

/** The limit that comments set to the objects of a pair, window by window. */
export interface CommentTally {
  /** Counts the comments of `one` and of every later account that coincide with the other's. */
  tally(one: number, own: Int32Array, findWindow: (p: number, q: number) => number): void;
  /** Lowers the counts with `other` to the comments of either side; it starts anew after that. */
  limit(other: number, counts: Int32Array): void;
}

/** Memory: that of a tally, 4 bytes an account and window, and 9 bytes a comment. */
export function tallyComments(windows: ActionWindows, accounts: number, lengths: number): CommentTally {
  const { account, row, low, high } = windows;
  const ofOne = createWindowTally(accounts, lengths);
  const ofOther = new Int32Array(accounts * lengths);
  const comments = row.reduce((largest, one) => Math.max(largest, one + 1), 0);
  const seenBy = new Int32Array(comments).fill(-1);
  const smallest = new Uint8Array(comments);
  const near = new Int32Array(comments);
  const counted = new Int32Array(lengths);
  let nearby = 0;
  return {
    tally(one, own, findWindow) {
      forget();
      const byComment = own.toSorted((p, q) => row[p]! - row[q]!);
      for (let k = 0; k < byComment.length; k++) {
        const p = byComment[k]!;
        for (let q = low[p]!; q <= high[p]!; q++) {
          if (account[q]! <= one) continue;
          const window = findWindow(p, q);
          const comment = row[q]!;
          ofOne.note(account[q]!, window);
          if (seenBy[comment] !== one) {
            seenBy[comment] = one;
            smallest[comment] = window;
            near[nearby++] = q;
          } else if (window < smallest[comment]!) smallest[comment] = window;
        }
        if (k + 1 === byComment.length || row[byComment[k + 1]!] !== row[p]) ofOne.close();
      }
      for (let k = 0; k < nearby; k++)
        ofOther[account[near[k]!]! * lengths + smallest[row[near[k]!]!]!]! += 1;
    },
    limit(other, counts) {
      ofOne.take(other, counted);
      lower(counts, counted);
      sumUp(ofOther, other * lengths, counted);
      lower(counts, counted);
    },
  };

  /** What the account before left behind with others that nobody asked for. */
  function forget(): void {
    ofOne.takeMet(Infinity);
    for (let k = 0; k < nearby; k++)
      ofOther.fill(0, account[near[k]!]! * lengths, (account[near[k]!]! + 1) * lengths);
    nearby = 0;
  }
}

function lower(counts: Int32Array, limits: Int32Array): void {
  for (let window = 0; window < counts.length; window++)
    counts[window] = Math.min(counts[window]!, limits[window]!);
}
