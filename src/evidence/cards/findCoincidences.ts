import type { CardDeck } from './arrangeCards.js';
import type { SharedObject } from './sharedObjects.js';

/** Two comments of two accounts on one object: rows of the table, the earlier first. */
export interface Coincidence {
  readonly kind: 'co-action' | 'copy';
  readonly object: SharedObject;
  readonly first: number;
  readonly second: number;
  readonly lagMs: number;
  /** Index among the ties of the deck, and the layer it was counted in; −1 for a copy. */
  readonly tie: number;
  readonly layer: number;
}

/**
 * The objects that two tied accounts share, each with the two comments that came closest: exactly the co-actions that the
 * tie counts, layer by layer.
 *
 * Cost: positions of the one times the logarithm of those of the other.
 */
export function findCoincidences(deck: CardDeck, tie: number): Coincidence[] {
  const { a, b } = deck.ties[tie]!;
  const found: Coincidence[] = [];
  for (const { layer, counts } of deck.fused[tie]!.layers) {
    if (!counts) continue;
    const { windows } = deck.search.observed[layer]!.layer;
    const { first, list } = deck.objects.positionsOf(layer);
    const own = list.subarray(first[a]!, first[a + 1]!);
    const other = list.subarray(first[b]!, first[b + 1]!);
    const closest = new Map<number, { readonly rows: readonly [number, number]; readonly lagMs: number }>();
    for (const p of own) {
      for (
        let k = countBelow(other, windows.low[p]!);
        k < other.length && other[k]! <= windows.high[p]!;
        k++
      ) {
        const rows = [windows.row[p]!, windows.row[other[k]!]!] as const;
        const lagMs = Math.abs(deck.table.at[rows[0]]! - deck.table.at[rows[1]]!);
        const object = windows.object[p]!;
        if (rows[0] !== rows[1] && !((closest.get(object)?.lagMs ?? Infinity) <= lagMs))
          closest.set(object, { rows, lagMs });
      }
    }
    for (const [object, { rows, lagMs }] of closest) {
      const [earlier, later] = rows[0] < rows[1] ? rows : [rows[1], rows[0]];
      const shared = deck.objects.ofLayer(layer, object);
      found.push({ kind: 'co-action', object: shared, first: earlier, second: later, lagMs, tie, layer });
    }
  }
  return found;
}

/** For each copied text of an account its comment and the copy by another account that is nearest in time. */
export function findCopyPairs(deck: CardDeck, account: number): Coincidence[] {
  const { table } = deck;
  const isOwn = (row: number): boolean => table.account.codes[row] === account;
  return (deck.index.copiesOf.get(account) ?? []).map((copies) => {
    let best: readonly [number, number] = [-1, -1];
    let lagMs = Infinity;
    let [lastOwn, lastOther] = [-1, -1];
    for (const row of copies.rows) {
      const before = isOwn(row) ? lastOther : lastOwn;
      if (before >= 0 && table.at[row]! - table.at[before]! < lagMs) {
        best = [before, row];
        lagMs = table.at[row]! - table.at[before]!;
      }
      if (isOwn(row)) lastOwn = row;
      else lastOther = row;
    }
    const object = deck.objects.ofCopies(copies);
    return { kind: 'copy', object, first: best[0], second: best[1], lagMs, tie: -1, layer: -1 };
  });
}

/** How many of the ascending positions lie below a bound. */
function countBelow(ascending: Int32Array, bound: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
