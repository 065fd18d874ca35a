// The level from which each account is flagged, so that one search gives the whole curve.
import { findCopiedTexts } from '../../src/coordination/copies/copiedTexts.js';
import { findCoordination, type CoordinationSearch } from '../../src/coordination/findCoordination.js';
import type { CommentTable } from '../../src/model/commentTable.js';
import { testGroups } from '../../src/network/testGroups.js';

export interface AccountLevels {
  /** Smallest q of each account's pairs; 1 where it has none. */
  readonly pairQ: Float64Array;
  /** The same with q by what shuffled runs show; see docs/methods/pair-test.md. */
  readonly shuffledQ: Float64Array;
  /** Accounts in groups of weak pairs (`groupP` 0.01) that count, and in pairs at the level. */
  readonly grouped: ReadonlySet<number>;
  /** Accounts with a text copied at a level of q. */
  copiedAt(level: number, limits?: CopyLimits): ReadonlySet<number>;
}

export interface CopyLimits {
  /** Accounts that wrote the text, at least. */
  readonly minAuthors: number;
  /** Whether only those count who wrote it within an hour of somebody else. */
  readonly isBurst: boolean;
}

const hour = 3_600_000;

export function measureAccounts(table: CommentTable): AccountLevels {
  const search = findCoordination(table, { groupP: 0.01 });
  const { minBits } = search.options;
  const copies = listCopies(table, search);
  return {
    pairQ: takeSmallest(
      search,
      table,
      search.observed.map(({ q }) => q),
    ),
    shuffledQ: takeSmallest(search, table, adjustByShuffles(search)),
    grouped: new Set(testGroups(search, table).groups.flatMap(({ accounts }) => accounts)),
    copiedAt(level, { minAuthors, isBurst } = { minAuthors: 2, isBurst: false }) {
      const { texts } = findCopiedTexts(table, search.prepared, { minBits, level });
      const flagged = new Set<number>();
      for (const text of texts) {
        const { all, within } = copies.get(text)!;
        const authors = isBurst ? within : all;
        if (authors.size >= minAuthors) for (const account of authors) flagged.add(account);
      }
      return flagged;
    },
  };
}

function takeSmallest(
  { observed }: CoordinationSearch,
  table: CommentTable,
  levels: readonly Float64Array[],
): Float64Array {
  const smallest = new Float64Array(table.account.values.length).fill(1);
  for (const [layer, { a, b }] of observed.entries())
    for (let k = 0; k < a.length; k++)
      for (const one of [a[k]!, b[k]!]) smallest[one] = Math.min(smallest[one]!, levels[layer]![k]!);
  return smallest;
}

/** q = min over larger p of (1 + pairs of all shuffled runs at or below p) / (runs + 1) / pairs found at or below p. */
function adjustByShuffles({ observed, shuffled, options }: CoordinationSearch): Float64Array[] {
  const chance = Float64Array.from(
    shuffled.flatMap(({ pairs }) => pairs.flatMap(({ p }) => Array.from(p))),
  ).sort();
  const places = observed
    .flatMap(({ p }, layer) => Array.from(p, (one, k) => ({ layer, k, p: one })))
    // Shuffled runs keep the pairs with p at or below `groupP`.
    .filter(({ p }) => p <= options.groupP)
    .sort((x, y) => x.p - y.p);
  const q = observed.map(({ p }) => new Float64Array(p.length).fill(1));
  let smallest = 1;
  let below = chance.length;
  for (let rank = places.length; rank >= 1; rank--) {
    const { layer, k, p } = places[rank - 1]!;
    while (below > 0 && chance[below - 1]! > p) below--;
    smallest = Math.min(smallest, (1 + below) / (shuffled.length + 1) / rank);
    q[layer]![k] = smallest;
  }
  return q;
}

interface CopyAuthors {
  readonly all: ReadonlySet<number>;
  /** Those who wrote it within an hour of somebody else's copy. */
  readonly within: ReadonlySet<number>;
}

/** Who wrote each text, by its representative; the table is in the order of time. */
function listCopies(table: CommentTable, { prepared }: CoordinationSearch): Map<number, CopyAuthors> {
  const found = new Map<number, { all: Set<number>; within: Set<number>; last: number }>();
  for (let row = 0; row < table.rows; row++) {
    const code = prepared.textCode[row]!;
    if (code < 0) continue;
    const text = prepared.copies.representative[code]!;
    const account = table.account.codes[row]!;
    const known = found.get(text) ?? { all: new Set(), within: new Set(), last: row };
    const other = table.account.codes[known.last]!;
    if (other !== account && table.at[row]! - table.at[known.last]! <= hour)
      known.within.add(account).add(other);
    known.all.add(account);
    known.last = row;
    found.set(text, known);
  }
  return found;
}
