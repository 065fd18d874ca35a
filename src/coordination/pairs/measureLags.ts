import type { Actions } from '../../model/coordination.js';
import { listByAccount } from './accountPositions.js';
import {
  listLaggedActions,
  listShared,
  numberPairs,
  type LaggedActions,
  type NumberedPairs,
  type SharedObject,
} from './measureLagsActions.js';
import { countWithin, findMedianLag, listedLags } from './measureLagsMedian.js';
import { createLagScan, type LagColumns } from './measureLagsScan.js';

export interface MeasureLagsOptions {
  /** Two actions at most this far apart coincide. */
  readonly windowSeconds: number;
}

/** The same minute as that of `coActions`. */
export const measureLagsDefaults: MeasureLagsOptions = Object.freeze({ windowSeconds: 60 });

/** How two accounts follow each other; a column each, in the order of the pairs asked for. */
export interface PairLags {
  readonly windowSeconds: number;
  /** Coincident pairs of actions: every action of `a` with every one of `b` on the same object within the window. */
  readonly total: Float64Array;
  /** Median of the seconds between the two actions of these pairs, without sign; NaN where there are none. */
  readonly medianLagSeconds: Float64Array;
  /** Objects on which the first coincident action is that of `a`. */
  readonly aFirst: Int32Array;
  readonly bFirst: Int32Array;
  /** Objects on which both began at the same moment, as far as the clock of the data tells. */
  readonly sameMoment: Int32Array;
  /** aFirst / (aFirst + bFirst); NaN where nobody was first. */
  readonly aFirstShare: Float64Array;
}

/**
 * Measures, for given pairs of accounts, how often, how closely and in which order they act on the same objects.
 *
 * Repeats count here: an account that posts a text ten times beside one post of the other has ten co-actions in `total`
 * and ten lags, but one object. Who was first is asked once an object: the earliest of the actions of `a` that coincide with one of
 * `b`, against the earliest of `b` that coincide with one of `a`; equal times are `sameMoment`, so that
 * aFirst + bFirst + sameMoment is the number of distinct objects. (Where comments act on several objects, `coActions` may be
 * lower, since it counts no comment twice.)
 *
 * What it can wrongly flag: to be first is not to lead. Two accounts that both follow a third have an order too, and a
 * machine that posts for many accounts may take them in a fixed order or a random one. With times to the minute most
 * moments are the same and most medians 0 or 60.
 * Formula: the median is that of all pairs of actions, the mean of the two middle ones where their number is even. It is
 * exact to the millisecond (fractions of one are rounded up).
 * Cost: for each account that is the first of a pair, either its coincident actions or, where a hot object has too many of
 * them, a search for the objects it shares with each partner, whichever is less; memory linear in actions and pairs. Above
 * 4,096 lags a pair has none listed: the median is found by bisection, so that two accounts with 100,000 actions each on
 * one object take no more memory than others.
 * Source: the median by counting below a bound as in Johnson & Mizoguchi 1978, https://doi.org/10.1137/0207013
 *
 * @throws RangeError when windowSeconds is not > 0, or the pairs are not pairs of accounts of the actions.
 * @example
 * import { buildCommentTable, collectTrace, measureLags } from 'in-concert';
 * const at = (second: number) => Date.UTC(2022, 0, 5, 12, 0, second);
 * const table = buildCommentTable([
 *   { account: 'ann', at: at(0), text: 'https://news.example/1' },
 *   { account: 'bob', at: at(4), text: 'https://news.example/1' },
 *   { account: 'bob', at: at(10), text: 'https://news.example/1' },
 * ]);
 * const pair = { a: Int32Array.of(0), b: Int32Array.of(1) };
 * const lags = measureLags(collectTrace('same_link', table), pair, { windowSeconds: 60 });
 * [lags.total[0], lags.medianLagSeconds[0], lags.aFirst[0]]; // => [2, 7, 1]
 */
export function measureLags(
  actions: Actions,
  pairs: { readonly a: Int32Array; readonly b: Int32Array },
  options: Partial<MeasureLagsOptions> = {},
): PairLags {
  const { windowSeconds } = { ...measureLagsDefaults, ...options };
  if (!(windowSeconds > 0))
    throw new RangeError(`measureLags: windowSeconds must be > 0 (got ${windowSeconds})`);
  checkPairs(pairs, actions.accounts);
  const length = pairs.a.length;
  const columns: LagColumns = {
    total: new Float64Array(length),
    median: new Float64Array(length),
    aFirst: new Int32Array(length),
    bFirst: new Int32Array(length),
    sameMoment: new Int32Array(length),
  };
  const numbered = numberPairs(pairs, actions.accounts);
  const lagged = listLaggedActions(actions, numbered, windowSeconds);
  const span = windowSeconds * 1000;
  const partners = numbered.b;
  const scan = createLagScan(lagged, partners, columns);
  for (const { a, all, distinct } of groupPairs(numbered)) {
    const isScanned = scan.cost(a) <= costOfSearch(lagged, a, partners, all);
    if (isScanned) scan.measure(a, distinct);
    for (const pair of all)
      if (!isScanned || columns.total[pair]! === 0 || columns.total[pair]! > listedLags)
        measurePair(lagged, a, partners[pair]!, pair, span, columns);
  }
  return {
    windowSeconds,
    total: columns.total,
    medianLagSeconds: columns.median.map((lag) => lag / 1000),
    aFirst: columns.aFirst,
    bFirst: columns.bFirst,
    sameMoment: columns.sameMoment,
    aFirstShare: Float64Array.from(columns.aFirst, (first, k) => first / (first + columns.bFirst[k]!)),
  };
}

/** A step of the search for shared objects takes about as long as so many looks at a neighbour in the window. */
const searchStep = 10;

function costOfSearch({ starts }: LaggedActions, a: number, partners: Int32Array, pairs: Int32Array): number {
  const count = (account: number): number => starts[account + 1]! - starts[account]!;
  return pairs.reduce((sum, pair) => sum + searchStep * (1 + Math.min(count(a), count(partners[pair]!))), 0);
}

/** The pairs by their first account; `distinct` has each partner once. */
function* groupPairs({
  a,
  b,
  accounts,
}: NumberedPairs): Generator<{ a: number; all: Int32Array; distinct: Int32Array }> {
  const { first, list } = listByAccount(a, a.length, accounts);
  const seenWith = new Int32Array(accounts).fill(-1);
  for (let one = 0; one < accounts; one++) {
    if (first[one] === first[one + 1]) continue;
    const all = list.subarray(first[one]!, first[one + 1]!);
    const distinct = all.filter((pair) => {
      const isNew = seenWith[b[pair]!] !== one;
      seenWith[b[pair]!] = one;
      return isNew;
    });
    yield { a: one, all, distinct };
  }
}

/** One pair by the objects that both acted on, without a look at anybody else. */
function measurePair(
  lagged: LaggedActions,
  a: number,
  b: number,
  pair: number,
  span: number,
  columns: LagColumns,
): void {
  const { at } = lagged;
  const coinciding: SharedObject[] = [];
  const firsts = [0, 0, 0];
  let total = 0;
  for (const object of listShared(lagged, a, b)) {
    const { pairs, firstFew, firstMany } = countWithin(at, object, span);
    if (pairs === 0) continue;
    coinciding.push(object);
    total += pairs;
    const ahead = Math.sign(at[firstMany]! - at[firstFew]!) * (object.isFewA ? 1 : -1);
    firsts[ahead + 1]! += 1;
  }
  columns.total[pair] = total;
  columns.median[pair] = findMedianLag(at, coinciding, total, span);
  [columns.bFirst[pair], columns.sameMoment[pair], columns.aFirst[pair]] = firsts as [number, number, number];
}

function checkPairs({ a, b }: { a: Int32Array; b: Int32Array }, accounts: number): void {
  if (a.length !== b.length)
    throw new RangeError(`measureLags: pairs must have as many a as b (got ${a.length} and ${b.length})`);
  for (let k = 0; k < a.length; k++) {
    const isPair = a[k] !== b[k] && Math.min(a[k]!, b[k]!) >= 0 && Math.max(a[k]!, b[k]!) < accounts;
    if (!isPair)
      throw new RangeError(
        `measureLags: pairs must be of two of the ${accounts} accounts (got ${a[k]!}, ${b[k]!})`,
      );
  }
}
