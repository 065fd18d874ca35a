import { dropHottest, lookUp, restAccount, restPositions, restSpan } from './hot';
import { listByAccount, listOf } from './list';
import { get, put, reserve, reserveLast, reserveZeros } from './memory';
import { spanOf } from './positions';
import { account, accounts, positions, span } from './pruned';

const pairBytes: usize = 12;
/** A multiple of four, so that the pairs continue without a gap. */
const roomStep: i32 = 65536;

/** The pairs found: smaller account, larger account, objects, and so on, by ascending larger account. */
export let pairs: usize = 0;

let isFiltered: bool = false;
let first: usize = 0;
let list: usize = 0;
let searched: usize = 0;
let searchedSpan: usize = 0;
let tally: usize = 0;
let partner: usize = 0;
let stamp: i32 = 0;
let found: i32 = 0;
let room: i32 = 0;

/** After `prune`, before `countAccounts`. */
export function prepareCount(minCoActions: i32): void {
  first = listByAccount(account, positions, accounts);
  isFiltered = dropHottest(first, minCoActions);
  if (isFiltered) first = listByAccount(restAccount, restPositions, accounts);
  list = listOf(first, accounts);
  searched = isFiltered ? restAccount : account;
  searchedSpan = isFiltered ? restSpan : span;
  tally = reserveZeros((<usize>accounts) << 3);
  partner = reserve((<usize>accounts) << 2);
  pairs = reserveLast(0);
  room = found = stamp = 0;
}

/**
 * The twin of countPartners and createObjectCounter, for the next accounts up to `to` (in steps, since only a new call
 * runs the optimised code). Returns the number of pairs so far, −1 where there are more than allowed.
 */
export function countAccounts(from: i32, to: i32, minCoActions: i32, maxPairs: i32): i32 {
  const partnerList = partner;
  const entries = tally;
  for (let one = from; one < to; one++) {
    const partners = countPartners(one, isFiltered ? 1 : minCoActions);
    for (let k: i32 = 0; k < partners; k++) {
      const other = get(partnerList, k);
      const entry = entries + ((<usize>other) << 3);
      const objects = load<i32>(entry, 4) + (isFiltered ? lookUp(one, other) : 0);
      if (objects < minCoActions) continue;
      if (found === maxPairs) return -1;
      push(other, one, objects);
    }
  }
  return found;
}

function countPartners(one: i32, least: i32): i32 {
  const positionList = list;
  const spans = searchedSpan;
  const labels = searched;
  const entries = tally;
  const found = partner;
  let mine = stamp;
  const own = mine + 1;
  let partners: i32 = 0;
  let current: i32 = -1;
  let seen: i32 = 0;
  const end = get(first, one + 1);
  for (let x = get(first, one); x < end; x++) {
    const at = spanOf(spans, get(positionList, x));
    const object = load<i32>(at);
    if (object !== current) {
      current = object;
      mine++;
      seen = 0;
    }
    const last = load<i32>(at, 8);
    for (let near = max(load<i32>(at, 4), seen); near <= last; near++) {
      const other = get(labels, near);
      if (other >= one) continue;
      const entry = entries + ((<usize>other) << 3);
      const stamped = load<i32>(entry);
      if (stamped === mine) continue;
      const objects = stamped < own ? 1 : load<i32>(entry, 4) + 1;
      store<i32>(entry, mine);
      store<i32>(entry, objects, 4);
      if (objects === least) put(found, partners++, other);
    }
    seen = last + 1;
  }
  stamp = mine;
  return partners;
}

function push(smaller: i32, larger: i32, objects: i32): void {
  if (found === room) {
    reserveLast(<usize>pairBytes * roomStep);
    room += roomStep;
  }
  const into = pairs + <usize>found * pairBytes;
  store<i32>(into, smaller);
  store<i32>(into, larger, 4);
  store<i32>(into, objects, 8);
  found++;
}
