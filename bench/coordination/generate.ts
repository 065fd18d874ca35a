// Seeded actions of the size and shape of real collections, as columns in the order of time.
import type { Actions } from '../../src/model/coordination.js';
import { createRandom, type Random } from '../../src/stats/random.js';

/**
 * `zipf`: the k-th most popular object gets a share of 1/k, so that a few objects hold a tenth of all actions.
 * `mild`: the same with a flat head, as after a platform has thinned out its most popular posts.
 * `hot`: `mild`, and on top of it one object with 200,000 actions within an hour.
 */
export type Shape = 'mild' | 'zipf' | 'hot';

export const hotActions = 200_000;

const start = Date.UTC(2022, 0, 1) / 1000;
const daySeconds = 86_400;
const groupSize = 8;
const groupObjects = 30;

/** Actions in draft, in no order; times in seconds since `start`. */
interface Draft {
  readonly object: Int32Array;
  readonly account: Int32Array;
  readonly second: Int32Array;
  filled: number;
}

/**
 * Actions of one object for every two rows and one account for every eight, over 30 days for each million rows. Accounts
 * act by a power law and by a daily rhythm. Half of the objects are news: actions on them begin at a moment and die away
 * within hours. In every 20,000 rows one group of 8 accounts acts on 30 objects of its own within a minute each.
 * `hot` has `rows` actions and 200,000 on one object more.
 */
export function drawActions(shape: Shape, rows: number, seed = 2022): Actions {
  const random = createRandom(seed);
  const groups = Math.max(5, Math.floor(rows / 20_000));
  const popular = Math.max(10, rows >> 1);
  const accounts = Math.max(50, rows >> 3);
  const objects = popular + groups * groupObjects + 1;
  const seconds = daySeconds * Math.max(1, Math.round((30 * rows) / 1e6));
  const all = rows + (shape === 'hot' ? hotActions : 0);
  const draft: Draft = {
    object: new Int32Array(all),
    account: new Int32Array(all),
    second: new Int32Array(all),
    filled: 0,
  };
  addGroups(draft, random, { groups, accounts, firstObject: popular, seconds });
  addCrowd(draft, random, { rows, accounts, popular, seconds, flatHead: shape === 'zipf' ? 0 : rows / 2000 });
  const hotFrom = seconds >> 1;
  while (draft.filled < all)
    add(draft, objects - 1, drawAccount(random, accounts), hotFrom + random.integer(3600));
  return orderByTime(draft, { trace: shape, accounts, objects });
}

function add(draft: Draft, object: number, account: number, second: number): void {
  draft.object[draft.filled] = object;
  draft.account[draft.filled] = account;
  draft.second[draft.filled++] = second;
}

function addGroups(
  draft: Draft,
  random: Random,
  size: { groups: number; accounts: number; firstObject: number; seconds: number },
): void {
  for (let group = 0; group < size.groups; group++) {
    const members = Array.from({ length: groupSize }, () => random.integer(size.accounts));
    for (let k = 0; k < groupObjects; k++) {
      const object = size.firstObject + group * groupObjects + k;
      const from = drawSecond(random, size.seconds);
      for (const member of members) add(draft, object, member, from + random.integer(60));
    }
  }
}

function addCrowd(
  draft: Draft,
  random: Random,
  size: { rows: number; accounts: number; popular: number; seconds: number; flatHead: number },
): void {
  const { rows, accounts, popular, seconds, flatHead } = size;
  // The hundred most popular objects are always there, as a slogan or a home page is.
  const bornAt = Int32Array.from({ length: popular }, (_, k) =>
    k >= 100 && random.next() < 0.5 ? random.integer(seconds) : -1,
  );
  const low = flatHead + 0.5;
  const ratio = (flatHead + popular + 0.5) / low;
  while (draft.filled < rows) {
    // The share of 1/(rank + flatHead) by inverting its integral.
    const object = Math.min(popular - 1, Math.floor(low * ratio ** random.next() - flatHead + 0.5) - 1);
    const account = drawAccount(random, accounts);
    const born = bornAt[object]!;
    add(
      draft,
      object,
      account,
      born < 0 ? drawSecond(random, seconds) : born + Math.floor(random.exponential(6 * 3600)),
    );
  }
}

/** An account by a share of (rank + 50)^−0.9: the busiest few hundred write much, nobody writes nearly all. */
function drawAccount(random: Random, accounts: number): number {
  const low = 50 ** 0.1;
  const high = (accounts + 50) ** 0.1;
  return Math.min(accounts - 1, Math.floor((low + random.next() * (high - low)) ** 10 - 50));
}

/** A second of a time with quiet nights, by rejection. */
function drawSecond(random: Random, seconds: number): number {
  for (;;) {
    const second = random.integer(seconds);
    const phase = 2 * Math.PI * ((second % daySeconds) / daySeconds - 0.3);
    if (random.next() * 1.9 < 1 + 0.9 * Math.sin(phase)) return second;
  }
}

function orderByTime(
  draft: Draft,
  facts: { readonly trace: string; readonly accounts: number; readonly objects: number },
): Actions {
  const length = draft.filled;
  const places = 2 ** Math.ceil(Math.log2(length));
  const keys = Float64Array.from(draft.second, (second, k) => second * places + k).sort();
  const order = Int32Array.from(keys, (key) => key % places);
  return {
    ...facts,
    row: Int32Array.from(keys, (_, k) => k),
    account: Int32Array.from(order, (k) => draft.account[k]!),
    object: Int32Array.from(order, (k) => draft.object[k]!),
    at: Float64Array.from(keys, (key) => (start + Math.floor(key / places)) * 1000),
    describeObject: String,
  };
}
