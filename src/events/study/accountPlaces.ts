import type { CodedColumn, CommentTable } from '../../model/commentTable.js';
import type { AccountPlaces } from '../../model/exposure.js';

export interface PlacesFound {
  /** The column of the table that names the places. */
  readonly column: string;
  readonly places: AccountPlaces;
  /** What wider places each lies in, by the wider columns of the table. */
  readonly within: Readonly<Record<string, readonly string[]>>;
}

/** Columns that name places, the finest first, in English and Russian; of places beyond the fiftieth there are too few comments to say anything. */
export const accountPlaceDefaults = {
  columns: [
    ...['place', 'Place', 'место', 'Место', 'city', 'City', 'город', 'Город', 'region', 'Region'],
    ...['регион', 'Регион', 'область', 'Область', 'country', 'Country', 'страна', 'Страна'],
  ] as readonly string[],
  maxPlaces: 50,
} as const;

/** Where each account belongs: the place that most of its comments name. Null where the table names none. */
export function findAccountPlaces(
  table: CommentTable,
  options: Partial<{ readonly columns: readonly string[]; readonly maxPlaces: number }> = {},
): PlacesFound | null {
  const { columns, maxPlaces } = { ...accountPlaceDefaults, ...options };
  const [column, ...wider] = columns.filter((name) => table.columns[name] !== undefined);
  if (column === undefined) return null;
  const named = table.columns[column]!;
  const own = findCommonest(table.account.codes, table.account.values.length, named);
  const comments = new Float64Array(named.values.length);
  named.codes.forEach((code) => code >= 0 && comments[code]!++);
  const kept = Array.from(comments, (_, code) => code)
    .filter((code) => comments[code]! > 0)
    .sort((a, b) => comments[b]! - comments[a]!)
    .slice(0, maxPlaces);
  if (kept.length === 0) return null;
  const position = new Map(kept.map((code, index) => [code, index]));
  const names = kept.map((code) => named.values.get(code));
  const around = wider.map((name) => {
    const column = table.columns[name]!;
    const commonest = findCommonest(named.codes, named.values.length, column);
    return kept.map((code) => (commonest[code]! < 0 ? null : column.values.get(commonest[code]!)));
  });
  return {
    column,
    places: { names, codes: own.map((code) => position.get(code) ?? -1) },
    within: Object.fromEntries(
      names.map((name, index) => [name, around.flatMap((outer) => outer[index] ?? [])]),
    ),
  };
}

/** For each of `keys` the value that its rows have most often; −1 where they have none. */
function findCommonest(codes: Int32Array, keys: number, { codes: values }: CodedColumn): Int32Array {
  const counts = Array.from({ length: keys }, () => new Map<number, number>());
  for (let row = 0; row < codes.length; row++) {
    const [key, value] = [codes[row]!, values[row]!];
    if (key >= 0 && value >= 0) counts[key]!.set(value, (counts[key]!.get(value) ?? 0) + 1);
  }
  return Int32Array.from(counts, (count) => {
    let best = -1;
    let most = 0;
    for (const [value, times] of count) {
      if (times > most || (times === most && value < best)) [best, most] = [value, times];
    }
    return best;
  });
}
