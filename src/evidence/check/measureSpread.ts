import type { CodedColumn, CommentTable } from '../../model/commentTable.js';
import type { AccountSpread, PlaceCount } from '../../model/dataCheck.js';
import { measureProlific } from './findPublishers.js';

const dayMs = 86_400_000;

export interface SpreadOptions {
  /** Busiest accounts listed. */
  readonly busiest: number;
  readonly nameAccount: (account: string) => string;
}

/**
 * How the comments are spread over the accounts.
 *
 * Gini = Σ (2i − n − 1) xᵢ / (n Σ x), with the counts x in ascending order, i from 1.
 */
export function measureSpread(
  table: CommentTable,
  wall: Float64Array,
  { busiest, nameAccount }: SpreadOptions,
): AccountSpread {
  const counts = new Float64Array(table.account.values.length);
  for (let row = 0; row < table.rows; row++) counts[table.account.codes[row]!]!++;
  const order = Array.from(counts.keys()).sort((a, b) => counts[b]! - counts[a]! || a - b);
  const accounts = order.length;
  const top = (size: number): number =>
    table.rows === 0 ? 0 : order.slice(0, size).reduce((sum, code) => sum + counts[code]!, 0) / table.rows;
  let weighted = 0;
  order.forEach((code, place) => (weighted += (accounts - 1 - 2 * place) * counts[code]!));
  const onePercent = Math.max(1, Math.round(accounts / 100));
  const listed = order.slice(0, busiest);
  const days = countActiveDays(table, wall, listed);
  return {
    accounts,
    withOne: counts.filter((count) => count === 1).length,
    withFive: counts.filter((count) => count >= 5).length,
    prolific: measureProlific(order.map((code) => counts[code]!)),
    median: accounts === 0 ? 0 : counts[order[Math.floor(accounts / 2)]!]!,
    busiest: listed.map((code) => ({
      account: nameAccount(table.account.values.get(code)),
      comments: counts[code]!,
      share: counts[code]! / table.rows,
      activeDays: days.get(code)!,
    })),
    topTenShare: top(10),
    topPercent: { accounts: Math.min(accounts, onePercent), share: top(onePercent) },
    gini: table.rows === 0 ? 0 : weighted / (accounts * table.rows),
  };
}

/** Calendar days on which each of a few accounts wrote. */
function countActiveDays(
  table: CommentTable,
  wall: Float64Array,
  accounts: readonly number[],
): Map<number, number> {
  const days = new Map(accounts.map((code) => [code, 0]));
  const lastDay = new Map<number, number>();
  for (let row = 0; row < table.rows; row++) {
    const code = table.account.codes[row]!;
    const before = days.get(code);
    const day = Math.floor(wall[row]! / dayMs);
    if (before === undefined || lastDay.get(code) === day) continue;
    lastDay.set(code, day);
    days.set(code, before + 1);
  }
  return days;
}

/** Communities or threads; null when the source has no such column. */
export function countPlaces(column: CodedColumn | null): PlaceCount | null {
  if (column === null) return null;
  const counts = new Float64Array(column.values.length);
  let missing = 0;
  for (const code of column.codes) {
    if (code < 0) missing++;
    else counts[code]!++;
  }
  counts.sort();
  const places = counts.length;
  return {
    places,
    largest: counts[places - 1] ?? 0,
    median: counts[Math.floor((places - 1) / 2)] ?? 0,
    missing,
  };
}
