import type { TextColumn } from '../model/commentTable.js';

export interface IdNeighboursOptions {
  /** The neighbour whose distance is looked at. */
  readonly near: number;
  /** Share of all numbered accounts that tell how dense ids are around an account … */
  readonly around: number;
  /** … but at least and at most so many. */
  readonly fewest: number;
  readonly most: number;
}

/** Four neighbours make a batch of five. A tenth of the accounts around, so that a batch is not its own measure. */
export const idNeighboursDefaults: IdNeighboursOptions = { near: 4, around: 0.1, fewest: 40, most: 200 };

/** Ids looked at before all are read: where most of them are no numbers, the others are names. */
const sampled = 100;

/**
 * How much closer the numbered ids of accounts lie together than those around them. VK, Telegram and X number accounts
 * in the order of registration, so ids side by side were registered one after the other.
 *
 * Formula: with L_m the length of the ids as near as the m-th nearest (none lie beyond the first and the last), ids spread
 * evenly around give r = L_m / L_M ~ Beta(m, M − m); p = P(Binomial(M − 1, r) ≥ m). The excess is m − M·r.
 * Cost: O(accounts · log accounts). Ids that are no positive whole number have none;
 * null where most are not, or all are few.
 */
export function measureIdNeighbours(
  ids: TextColumn,
  options: Partial<IdNeighboursOptions> = {},
): { readonly excess: Float64Array; readonly p: Float64Array } | null {
  const { near, around, fewest, most } = { ...idNeighboursDefaults, ...options };
  const numbers = readNumbers(ids);
  const sorted = numbers.filter((id) => id > 0).sort();
  const reach = Math.min(most, Math.max(fewest, Math.round(around * sorted.length)));
  // Where some are numbered and most are not, the numbers are names.
  if (sorted.length <= reach || sorted.length * 2 < ids.length) return null;
  const excess = new Float64Array(ids.length).fill(NaN);
  const p = new Float64Array(ids.length).fill(NaN);
  for (let account = 0; account < ids.length; account++) {
    if (!(numbers[account]! > 0)) continue;
    const place = findPlace(sorted, numbers[account]!);
    const far = measureReach(sorted, place, findDistance(sorted, place, reach));
    const share = measureReach(sorted, place, findDistance(sorted, place, near)) / far;
    excess[account] = near - reach * share;
    p[account] = probabilityCloser(reach - 1, share, near);
  }
  return { excess, p };
}

function readNumbers({ bytes, offsets, length }: TextColumn): Float64Array {
  const numbers = new Float64Array(length);
  let named = 0;
  for (let k = 0; k < length; k++) {
    const to = offsets[k + 1]!;
    const from = offsets[k]! + measurePrefix(bytes, offsets[k]!);
    let value = from < to && to - from <= 19 ? 0 : NaN;
    for (let i = from; i < to; i++) {
      const digit = bytes[i]! - 0x30;
      value = digit >= 0 && digit <= 9 ? value * 10 + digit : NaN;
    }
    numbers[k] = value;
    if (!(value > 0) && ++named > sampled / 2 && k < sampled) return numbers.fill(NaN);
  }
  return numbers;
}

/** Exports put `id` or `user` before the numbers of people. */
function measurePrefix(bytes: Uint8Array, at: number): number {
  if (bytes[at] === 0x69) return bytes[at + 1] === 0x64 ? 2 : 0;
  const isUser =
    bytes[at] === 0x75 && bytes[at + 1] === 0x73 && bytes[at + 2] === 0x65 && bytes[at + 3] === 0x72;
  return isUser ? 4 : 0;
}

/** Length of the ids within a distance, as far as there are any: beyond the least and greatest nobody was numbered. */
function measureReach(sorted: Float64Array, place: number, distance: number): number {
  const id = sorted[place]!;
  return Math.min(sorted[sorted.length - 1]!, id + distance) - Math.max(sorted[0]!, id - distance);
}

function findPlace(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Distance to the `count`-th nearest other value: of `left` below and the rest above, the split with the least reach. */
function findDistance(sorted: Float64Array, place: number, count: number): number {
  const id = sorted[place]!;
  const last = sorted.length - 1;
  const fewest = Math.max(0, place + count - last);
  let low = fewest;
  let high = Math.min(count, place);
  while (low < high) {
    const left = (low + high) >> 1;
    if (id - sorted[place - left]! < sorted[place + count - left]! - id) low = left + 1;
    else high = left;
  }
  const here = Math.max(id - sorted[place - low]!, sorted[place + count - low]! - id);
  if (low === fewest) return here;
  return Math.min(here, Math.max(id - sorted[place - low + 1]!, sorted[place + count - low + 1]! - id));
}

/** P(Binomial(trials, share) ≥ k) for a small k, without logarithms of factorials. */
function probabilityCloser(trials: number, share: number, k: number): number {
  if (share >= 1) return 1;
  const odds = share / (1 - share);
  let term = (1 - share) ** trials;
  let below = 0;
  for (let i = 0; i < k; i++) {
    below += term;
    term *= ((trials - i) / (i + 1)) * odds;
  }
  if (trials * share >= k) return Math.max(0, 1 - below);
  let sum = 0;
  for (let i = k; i <= trials && term > sum * 1e-12; i++) {
    sum += term;
    term *= ((trials - i) / (i + 1)) * odds;
  }
  return sum;
}
