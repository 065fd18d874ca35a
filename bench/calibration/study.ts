// One run of the search on one section, and what of it counts.
import { coActions } from '../../src/coordination/pairs/coActions.js';
import { findCoordination } from '../../src/coordination/findCoordination.js';
import { buildCommentTable } from '../../src/ingest/buildTable.js';
import type { CommentTable } from '../../src/model/commentTable.js';
import type { Actions } from '../../src/model/coordination.js';
import { testGroups } from '../../src/network/testGroups.js';
import { tiePairs } from '../../src/network/tiePairs.js';
import { firstMember, plantCampaign, type Campaign } from './campaigns.js';
import { drawSection, type Life, type Section } from './scenarios.js';

const start = Date.UTC(2022, 0, 1);

/** The texts do not matter here: the object stands in a column of its own. */
export function tableOf({ account, object, at }: Section): CommentTable {
  return buildCommentTable({
    account: account.map(String),
    at: at.map((second) => start + 1000 * Math.floor(second)),
    text: account.map(() => ''),
    columns: { object: object.map((one) => (one < 0 ? null : String(one))) },
  });
}

/** Accounts at level 2, and what of it is owed to pairs and what to groups. */
export interface Found {
  readonly accounts: ReadonlySet<number>;
  /** Accounts of groups that are proven as a whole. */
  readonly grouped: ReadonlySet<number>;
  /** Accounts of pairs at q ≤ 0.05. */
  readonly paired: ReadonlySet<number>;
  readonly pairs: readonly (readonly [number, number])[];
  /** Accounts that fixed rules call, by rule. */
  readonly fixed: Readonly<Record<FixedRule, number>>;
}

export const fixedRules = ['≥ 1 within 60 s', '≥ 2 within 60 s', 'top 0.5 % of edges'] as const;
export type FixedRule = (typeof fixedRules)[number];

export interface SearchOptions {
  readonly seed: number;
  readonly windowsSeconds?: readonly number[];
}

/** A group counts when no shuffle has one as strong (49 shuffles, `groupLevel` 0.02): seven may already tell that none will. */
export function searchSection(section: Section, options: SearchOptions): Found {
  const glimpse = searchWith(section, { ...options, shuffles: 7 }, 1 / 8);
  return glimpse.grouped.size === 0 ? glimpse : searchWith(section, { ...options, shuffles: 49 }, 0.02);
}

function searchWith(
  section: Section,
  options: SearchOptions & { readonly shuffles: number },
  groupLevel: number,
): Found {
  const table = tableOf(section);
  const search = findCoordination(table, {
    groupP: 0.01,
    ...options,
    groupLevel,
    traces: ['columns:object'],
  });
  const { groups } = testGroups(search, table);
  const name = (code: number): number => Number(table.account.values.get(code));
  const pairs = tiePairs(search.observed, { level: search.options.level }).map(
    ({ a, b }) => [name(a), name(b)] as const,
  );
  const namesOf = (chosen: typeof groups): Set<number> =>
    new Set(chosen.flatMap(({ accounts }) => accounts.map(name)));
  return {
    accounts: namesOf(groups),
    grouped: namesOf(groups.filter(({ provenBy }) => provenBy === 'group')),
    paired: new Set(pairs.flat()),
    pairs,
    fixed: applyFixedRules(search.actions[0]!),
  };
}

function applyFixedRules(actions: Actions): Found['fixed'] {
  const { a, b, coActions: weights } = coActions(actions, { windowSeconds: 60, minCoActions: 1 });
  const strongest = Array.from(weights.keys()).sort((x, y) => weights[y]! - weights[x]!);
  const countAccounts = (edges: readonly number[]): number =>
    new Set(edges.flatMap((edge) => [a[edge]!, b[edge]!])).size;
  return {
    '≥ 1 within 60 s': countAccounts(strongest),
    '≥ 2 within 60 s': countAccounts(strongest.filter((edge) => weights[edge]! >= 2)),
    'top 0.5 % of edges': countAccounts(strongest.slice(0, Math.ceil(0.005 * strongest.length))),
  };
}

/** Nobody acts in concert here: whoever is found is found wrongly. */
export function searchNull(seed: number, life: Life): Found {
  return searchSection(drawSection(seed, life), { seed });
}

export interface Recovered {
  /** Shares of the members at level 2, by pairs and groups and by pairs alone. */
  readonly found: number;
  readonly paired: number;
  /** Share of the pairs of members with q at or below the level. */
  readonly pairs: number;
  /** Accounts at level 2 that belong to no campaign. */
  readonly innocent: number;
}

export function searchCampaign(seed: number, campaign: Campaign): Recovered {
  const { life, members, windowsSeconds } = campaign;
  const section = plantCampaign(seed, drawSection(seed, life), campaign);
  const found = searchSection(section, { seed, windowsSeconds });
  const isMember = (account: number): boolean => account >= firstMember;
  const share = (accounts: ReadonlySet<number>): number => [...accounts].filter(isMember).length / members;
  return {
    found: share(found.accounts),
    paired: share(found.paired),
    pairs: found.pairs.filter((pair) => pair.every(isMember)).length / ((members * (members - 1)) / 2),
    innocent: [...found.accounts].filter((account) => !isMember(account)).length,
  };
}

/** The 95 % interval of a share by Wilson 1927, https://doi.org/10.1080/01621459.1927.10502953 */
export function findInterval(hits: number, runs: number): readonly [number, number] {
  const z = 1.959964;
  const share = hits / runs;
  const scale = 1 + z ** 2 / runs;
  const middle = (share + z ** 2 / (2 * runs)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / runs + z ** 2 / (4 * runs ** 2));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
