import type { CommentTable } from '../../../model/commentTable.js';
import { countOf, formatCount, formatPercent } from '../../../words/formatNumber.js';
import { say } from '../../../words/say.js';
import type { CheckInnocent } from './evidenceSet.js';

/**
 * People of one place: neighbours meet in the same threads at the same hours. How many of the accounts state the same place,
 * beside the share of all accounts that do.
 */
export const checkSamePlace: CheckInnocent = ({ table, options }, { accounts }) => {
  const kind = 'same_place';
  const column = options.placeColumns.find((name) => table.columns[name] !== undefined);
  if (column === undefined) {
    const sentence = say`The data hold no places that the accounts state.`;
    return { kind, applies: 'cannot say', numbers: { known: 0 }, sentence };
  }
  const { placeOf, accountsIn, stating } = findPlaces(table, column);
  const stated = accounts.map((account) => placeOf[account]!).filter((place) => place >= 0);
  const counts = new Map<number, number>();
  for (const place of stated) counts.set(place, (counts.get(place) ?? 0) + 1);
  const [place, same] = [...counts].reduce((x, y) => (y[1] > x[1] ? y : x), [-1, 0]);
  const known = stated.length;
  if (known < 2) {
    const sentence = say`Of the ${countOf(accounts.length, 'account')} ${formatCount(known)} state a place, too few to compare.`;
    return { kind, applies: 'cannot say', numbers: { known, same }, sentence };
  }
  const [share, allShare] = [same / known, accountsIn[place]! / stating];
  const applies = share >= 0.8 ? 'yes' : share > allShare && share >= 0.5 ? 'partly' : 'no';
  return {
    kind,
    applies: same < 2 ? 'no' : applies,
    numbers: { known, same, share, allShare },
    sentence: say`Of ${countOf(known, 'account')} with a stated place ${formatCount(same)} (${formatPercent(share)}) state the same one, as do ${formatPercent(allShare)} of all accounts that state any. Places are not part of the test; the hours and news of a place are, as far as others of the place were active, too.`,
  };
};

interface StatedPlaces {
  /** The place that most comments of each account carry; −1 without one. */
  readonly placeOf: Int32Array;
  readonly accountsIn: Int32Array;
  /** Accounts that state any. */
  readonly stating: number;
}

const known = new WeakMap<CommentTable, StatedPlaces>();

function findPlaces(table: CommentTable, column: string): StatedPlaces {
  let found = known.get(table);
  if (found === undefined) known.set(table, (found = countPlaces(table, column)));
  return found;
}

function countPlaces(table: CommentTable, column: string): StatedPlaces {
  const { codes, values } = table.columns[column]!;
  const times = Array.from({ length: table.account.values.length }, () => new Map<number, number>());
  for (let row = 0; row < table.rows; row++) {
    const own = times[table.account.codes[row]!]!;
    if (codes[row]! >= 0) own.set(codes[row]!, (own.get(codes[row]!) ?? 0) + 1);
  }
  const placeOf = Int32Array.from(
    times,
    (own) => [...own].reduce((x, y) => (y[1] > x[1] ? y : x), [-1, 0])[0]!,
  );
  const accountsIn = new Int32Array(values.length);
  for (const place of placeOf) if (place >= 0) accountsIn[place]!++;
  return { placeOf, accountsIn, stating: accountsIn.reduce((sum, one) => sum + one, 0) };
}
