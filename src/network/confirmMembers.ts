import type { JudgedPairs } from '../coordination/chance/timing/judgePairs.js';
import type { CoordinationSearch } from '../coordination/findCoordination.js';
import { poissonTail } from '../stats/poissonTail.js';
import { describeGroup, type AccountGroup } from './findGroups.js';
import { kindOf } from './tiePairs.js';

/** What is needed of a search. */
export type MemberSearch = Pick<CoordinationSearch, 'options' | 'observed' | 'expect'>;

export interface ConfirmedGroup extends AccountGroup {
  /** For each account: chance, times all accounts of the section, that anybody has so many co-actions with the group. */
  readonly memberP: readonly number[];
}

/**
 * The members of a group that its whole membership proves: for account i of A in the section and the group G
 *
 *   A · P(Poisson(Σ_{j ∈ G} λ_ij) ≥ Σ_{j ∈ G} S_ij) ≤ level,
 *
 * or a pair at the level with a member. λ is summed over all members, also over those with whom i has nothing in common: an
 * account that was chosen for its few coincidences is held against all those that it might have had. S counts from two
 * co-actions on. Of each kind of trace the window speaks in which the group stands out most. Who is not proven leaves, and
 * the others are held against those who stay, until all are.
 *
 * Cost: members² · their cells.
 */
export function confirmMembers(
  group: AccountGroup,
  search: MemberSearch,
  accounts: number,
): ConfirmedGroup | null {
  const { level } = search.options;
  const members = [...group.accounts].sort((x, y) => x - y);
  const sums = sumOverMembers(members, search);
  const isPaired = new Set<string>();
  for (const { a, b, q } of group.ties) if (q <= level) isPaired.add(`${a} ${b}`).add(`${b} ${a}`);
  let kept = members.map((_, k) => k);
  const measure = (k: number): number => {
    let [coActions, expected] = [0, 0];
    for (const other of kept) {
      coActions += sums.coActions[k * members.length + other]!;
      expected += sums.expected[k * members.length + other]!;
    }
    return coActions === 0 ? 1 : Math.min(1, poissonTail(coActions, expected) * accounts);
  };
  for (;;) {
    const stay = kept.filter(
      (k) => measure(k) <= level || kept.some((other) => isPaired.has(`${members[k]!} ${members[other]!}`)),
    );
    const isSettled = stay.length === kept.length;
    kept = stay;
    if (isSettled) break;
  }
  const inside = new Set(kept.map((k) => members[k]!));
  const ties = group.ties.filter(({ a, b }) => inside.has(a) && inside.has(b));
  if (kept.length < 2 || ties.length === 0) return null;
  return { ...describeGroup([...inside], ties), memberP: kept.map(measure) };
}

interface MemberSums {
  /** Row-major squares over the members. */
  readonly coActions: Float64Array;
  readonly expected: Float64Array;
}

/** S and λ of all pairs of members, added up over the kinds of traces. */
function sumOverMembers(members: readonly number[], search: MemberSearch): MemberSums {
  const n = members.length;
  const place = new Map(members.map((one, k) => [one, k] as const));
  const coActions = new Float64Array(n * n);
  const expected = new Float64Array(n * n);
  const a = new Int32Array((n * (n - 1)) / 2);
  const b = new Int32Array(a.length);
  for (let i = 0, k = 0; i < n; i++)
    for (let j = i + 1; j < n; j++, k++) {
      a[k] = members[i]!;
      b[k] = members[j]!;
    }
  for (const l of chooseLayers(search.observed, place)) {
    const layer = search.observed[l]!;
    for (let k = 0; k < layer.a.length; k++) {
      const [i, j] = [place.get(layer.a[k]!), place.get(layer.b[k]!)];
      if (i === undefined || j === undefined) continue;
      coActions[i * n + j]! += layer.coActions[k]!;
      coActions[j * n + i]! += layer.coActions[k]!;
    }
    const chance = search.expect(l, { a, b });
    for (let i = 0, k = 0; i < n; i++)
      for (let j = i + 1; j < n; j++, k++) {
        expected[i * n + j]! += chance[k]!;
        expected[j * n + i]! += chance[k]!;
      }
  }
  return { coActions, expected };
}

/** Of each kind of trace the layer in which the members have most co-actions above expectation. */
function chooseLayers(layers: readonly JudgedPairs[], place: ReadonlyMap<number, number>): number[] {
  const best = new Map<string, { readonly layer: number; readonly excess: number }>();
  layers.forEach(({ layer, a, b, coActions, expected }, l) => {
    let excess = 0;
    for (let k = 0; k < a.length; k++)
      if (place.has(a[k]!) && place.has(b[k]!)) excess += coActions[k]! - expected[k]!;
    const kind = kindOf(layer.actions.trace);
    if (excess > (best.get(kind)?.excess ?? 0)) best.set(kind, { layer: l, excess });
  });
  return [...best.values()].map(({ layer }) => layer);
}
