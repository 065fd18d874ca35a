import type { SignalColumn } from '../model/signal.js';
import { compareWithPeers } from './compareWithPeers.js';
import type { PeerSets } from './peers.js';
import { createSignalColumn, type SignalInput } from './signalInput.js';

/** Constants of the signal `outage_share`. */
export const outageShareDefaults = Object.freeze({
  /** Columns that may hold the stated place, the first that is there counts. */
  placeColumns: ['place', 'city', 'location', 'region', 'country'] as readonly string[],
  minComments: 10,
});

/**
 * Share of the comments written during an outage, against the others who say they live in the same place.
 *
 * What it can wrongly flag: those who were elsewhere at the time or whose profile is out of date, foreign numbers,
 * satellite links, wired lines that stayed up, proxies and offices with a line of their own, an outage shorter or elsewhere
 * than its entry in the timeline says. It tells nothing where no place is stated and most of the section is abroad: then
 * everybody is compared with everybody.
 *
 * Formula: value = max(0, share of the account's comments that lie in outages − the share of the others' of its place);
 * p = P(as many in outages, if it were one of them), beta-binomial (see `compareWithPeers`). The stated place is the one that
 * most of its comments carry; the outages that count for it are those with that place among theirs, or without any.
 *
 * Needs events of the kind `outage`, and a column of places for the comparison by place (`place`, `city`, `location`,
 * `region` or `country`, read with the table). Opportunities: comments; at least 10. Cost: O(comments).
 * Source: the beta-binomial comparison, Kleinman 1973, https://doi.org/10.1080/01621459.1973.10481333
 * @example
 * import { arrangeSignalInput, buildCommentTable, measureOutageShare } from 'in-concert';
 * const days = Array.from({ length: 30 }, (_, k) => k);
 * const rows = Array.from({ length: 40 }, (_, one) =>
 *   days.filter((day) => one === 0 || day < 10 || day > 14).map((day) => ({ account: `${one}`, at: 86_400_000 * day, text: 'x' })),
 * ).flat();
 * const outage = { name: 'cut off', start: 86_400_000 * 10, end: 86_400_000 * 15, kind: 'outage' as const, places: [], source: '', confidence: '' };
 * const { value, p } = measureOutageShare(arrangeSignalInput(buildCommentTable(rows), { events: [outage] }));
 * [value[0]!.toFixed(3), value[1], p[0]! < 0.001]; // => ['0.167', 0, true]
 */
export function measureOutageShare(input: SignalInput): SignalColumn {
  const { table, accounts, firstOf, rows, events } = input;
  const column = createSignalColumn('outage_share', accounts);
  const outages = events.filter(({ kind, start, end }) => kind === 'outage' && end > start);
  if (outages.length === 0) return column;
  const places = findPlaces(input);
  const within = Array.from({ length: places.sets }, (_, place) =>
    outages.filter((outage) => isFelt(outage.places, places.nameOf(place))),
  );
  const inside = new Float64Array(accounts);
  const possible = new Float64Array(accounts).fill(-1);
  for (let account = 0; account < accounts; account++) {
    const comments = firstOf[account + 1]! - firstOf[account]!;
    const felt = within[places.setOf[account]!];
    if (comments < outageShareDefaults.minComments || felt === undefined || felt.length === 0) continue;
    for (let i = firstOf[account]!; i < firstOf[account + 1]!; i++) {
      const at = table.at[rows[i]!]!;
      if (felt.some(({ start, end }) => at >= start && at < end)) inside[account]!++;
    }
    possible[account] = comments;
    column.opportunities[account] = comments;
  }
  const { expected, p } = compareWithPeers({ happened: inside, possible }, places);
  for (let account = 0; account < accounts; account++) {
    column.value[account] = Math.max(0, inside[account]! / possible[account]! - expected[account]!);
  }
  column.p.set(p);
  return column;
}

/** Accounts by the place that most of their comments carry; −1 without one, and all together where there is no such column. */
function findPlaces({
  table,
  accounts,
  firstOf,
  rows,
}: SignalInput): PeerSets & { nameOf(set: number): string | null } {
  const name = outageShareDefaults.placeColumns.find((one) => table.columns[one] !== undefined);
  const setOf = new Int32Array(accounts);
  if (name === undefined) return { setOf, sets: 1, nameOf: () => null };
  const { codes, values } = table.columns[name]!;
  const times = new Int32Array(values.length);
  for (let account = 0; account < accounts; account++) {
    let best = -1;
    for (let i = firstOf[account]!; i < firstOf[account + 1]!; i++) {
      const code = codes[rows[i]!]!;
      if (code >= 0 && ++times[code]! > (best < 0 ? 0 : times[best]!)) best = code;
    }
    for (let i = firstOf[account]!; i < firstOf[account + 1]!; i++) {
      if (codes[rows[i]!]! >= 0) times[codes[rows[i]!]!] = 0;
    }
    setOf[account] = best;
  }
  return { setOf, sets: values.length, nameOf: (set) => values.get(set) };
}

function isFelt(places: readonly string[], stated: string | null): boolean {
  const fold = (place: string): string => place.trim().toLowerCase();
  return places.length === 0 || stated === null || places.some((place) => fold(place) === fold(stated));
}
