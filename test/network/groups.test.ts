import { describe, expect, it } from 'vitest';
import { campaigns, firstMember, plantCampaign } from '../../bench/calibration/campaigns.js';
import { drawSection, type Section } from '../../bench/calibration/scenarios.js';
import { tableOf } from '../../bench/calibration/study.js';
import { findCoordination, type CoordinationSearch } from '../../src/coordination/findCoordination.js';
import type { LayerPairs } from '../../src/coordination/chance/searchPairs.js';
import type { CommentTable } from '../../src/model/commentTable.js';
import { findCandidateGroups } from '../../src/network/candidateGroups.js';
import { findGroups, strengthOf } from '../../src/network/findGroups.js';
import { measureStrengths, rankStrength, repeatForGroups } from '../../src/network/groupNulls.js';
import { layoutNetwork } from '../../src/network/layoutNetwork.js';
import { listTies, testGroups } from '../../src/network/testGroups.js';
import { tiePairs, type Tie } from '../../src/network/tiePairs.js';

type Row = readonly [a: number, b: number, coActions: number, expected: number, q: number];

function layer(trace: string, windowSeconds: number, rows: readonly Row[]): LayerPairs {
  return {
    layer: { actions: { trace }, windowSeconds },
    a: Int32Array.from(rows, ([a]) => a),
    b: Int32Array.from(rows, ([, b]) => b),
    coActions: Int32Array.from(rows, ([, , coActions]) => coActions),
    expected: Float64Array.from(rows, ([, , , expected]) => expected),
    p: Float64Array.from(rows, ([, , , , q]) => q / 100),
    q: Float64Array.from(rows, ([, , , , q]) => q),
  } as unknown as LayerPairs;
}

const clique = (accounts: readonly number[], coActions: number): Row[] =>
  accounts.flatMap((a) => accounts.filter((b) => b > a).map((b): Row => [a, b, coActions, 0.01, 0.001]));

describe('tiePairs', () => {
  it('takes of each trace the window with the smallest q, and adds traces up', () => {
    const ties = tiePairs(
      [
        layer('same_text', 60, [[1, 2, 3, 0.1, 0.01]]),
        layer('same_text', 3600, [[1, 2, 5, 0.4, 0.02]]),
        layer('same_link', 60, [[1, 2, 2, 0.2, 0.03]]),
      ],
      { level: 0.05 },
    );
    expect(ties).toEqual([
      {
        a: 1,
        b: 2,
        coActions: 5,
        expected: expect.closeTo(0.3, 10) as number,
        p: 0.0001,
        q: 0.01,
        traces: ['same_link', 'same_text'],
      },
    ]);
  });

  it('counts a text that is the same and nearly the same once, and names both traces', () => {
    const [tie] = tiePairs(
      [layer('same_text', 60, [[1, 2, 3, 0.1, 0.02]]), layer('near_text', 60, [[1, 2, 4, 0.2, 0.01]])],
      { level: 0.05 },
    );
    expect(tie).toMatchObject({ coActions: 4, expected: 0.2, q: 0.01, traces: ['near_text', 'same_text'] });
  });

  it('leaves out what is above the level', () => {
    expect(tiePairs([layer('same_text', 60, [[1, 2, 9, 4, 0.051]])], { level: 0.05 })).toEqual([]);
  });
});

describe('findGroups', () => {
  const ties = tiePairs(
    [layer('same_text', 60, [...clique([1, 2, 3, 4], 5), ...clique([7, 8, 9], 9), [4, 7, 2, 0.5, 0.04]])],
    { level: 0.05 },
  );

  it('finds the two cliques though one tie joins them, strongest first', () => {
    const groups = findGroups(ties, { seed: 1 });
    expect(groups.map(({ accounts }) => accounts)).toEqual([
      [1, 2, 3, 4],
      [7, 8, 9],
    ]);
    expect(groups.map(({ coActions }) => coActions)).toEqual([30, 27]);
  });

  it('gives the same for the same seed, and none where there are no ties', () => {
    expect(findGroups(ties, { seed: 3 })).toEqual(findGroups(ties, { seed: 3 }));
    expect(findGroups([], { seed: 1 })).toEqual([]);
  });
});

describe('rankStrength', () => {
  it('counts the shuffled runs with a group as strong: p = (b + 1) / (m + 1)', () => {
    const run = (...strengths: number[]) => strengths.map((strength) => ({ strength, accounts: 3 }));
    const runs = [...Array.from({ length: 17 }, () => run(2, 1)), [], run(6, 3)];
    expect(rankStrength(3, runs)).toBeCloseTo(2 / 20, 12);
    expect(rankStrength(6.1, runs)).toBeCloseTo(1 / 20, 12);
    expect(rankStrength(5, [])).toBe(1);
  });
});

describe('findCandidateGroups', () => {
  /** Pairs whose q says nothing and whose p ties them. */
  const weak = (accounts: readonly number[]): Row[] =>
    accounts.flatMap((a) => accounts.filter((b) => b > a).map((b): Row => [a, b, 3, 0.1, 0.5]));
  const find = (rows: readonly Row[]): (readonly number[])[] =>
    findCandidateGroups([layer('same_text', 60, rows)], { level: 0.05, groupP: 0.01, seed: 1 }, 1000).map(
      ({ accounts }) => accounts,
    );

  it('ties a large group by pairs that prove nothing alone, and no small one', () => {
    const twelve = Array.from({ length: 12 }, (_, k) => k + 1);
    expect(find(weak(twelve))).toEqual([twelve]);
    expect(find(weak([1, 2]))).toEqual([]);
  });

  it('leaves out an account that hangs on the group by one chance tie', () => {
    const members = [1, 2, 3, 4, 5, 6];
    expect(find([...weak(members), [6, 9, 2, 0.1, 0.5]])).toEqual([members]);
    expect(find([...weak(members), [6, 9, 6, 0.1, 0.001]])).toEqual([[...members, 9]]);
  });
});

describe('testGroups', () => {
  const searchIn = (section: Section): [CoordinationSearch, CommentTable] => {
    const table = tableOf(section);
    return [
      findCoordination(table, { traces: ['columns:object'], shuffles: 49, groupP: 0.01, groupLevel: 0.02 }),
      table,
    ];
  };
  const twenty = campaigns['20 accounts × 3 objects in an outage']!;

  it('proves twenty accounts that no pair proves, against all three nulls, and nobody else with them', () => {
    const [search, table] = searchIn(plantCampaign(3, drawSection(3, twenty.life), twenty));
    expect(tiePairs(search.observed, { level: 0.05 })).toEqual([]);
    const { groups, floor } = testGroups(search, table);
    expect(groups).toHaveLength(1);
    const [group] = groups;
    const names = group!.accounts.map((code) => Number(table.account.values.get(code)));
    expect(names.filter((name) => name < firstMember)).toEqual([]);
    expect(names.length).toBeGreaterThanOrEqual(18);
    expect(group).toMatchObject({
      provenBy: 'group',
      nulls: { accounts: 0.02, sittings: 0.02, sharers: 0.02 },
      p: 0.02,
    });
    for (const p of group!.memberP) expect(p).toBeLessThanOrEqual(0.05);
    expect(floor).toMatchObject({ observedGroups: 1, observedPairs: 0, shuffles: 49 });
    expect(listTies(search, groups).length).toBeGreaterThan(100);
    expect(listTies(search, [])).toEqual([]);
  });

  // The nulls of their own: without them these groups would count.
  it.each([
    ['fans of one topic, who meet on its objects', 'sharers', { topics: 6 }, 1],
    ['people who sit down at the same time', 'sittings', { sessions: 0.6 }, 1],
  ] as const)('takes for chance: %s', (_, kind, life, seed) => {
    const [search, table] = searchIn(drawSection(seed, life));
    const candidates = findCandidateGroups(search.observed, search.options, search.job.accounts);
    const strengths = measureStrengths(search.shuffled, search);
    expect(rankStrength(strengthOf(candidates[0]!), strengths)).toBe(0.02);
    const own = repeatForGroups(search, kind, candidates, table.at, {
      strongest: strengthOf(candidates[0]!),
    });
    expect(rankStrength(strengthOf(candidates[0]!), own)).toBeGreaterThan(0.02);
    expect(testGroups(search, table).groups).toEqual([]);
  });

  it('keeps pairs at the level that are in no proven group as groups of their own, and proves no group without shuffles', () => {
    const section = plantCampaign(1, drawSection(1, {}), campaigns['3 accounts × 4 objects']!);
    const table = tableOf(section);
    const search = findCoordination(table, { traces: ['columns:object'], shuffles: 0, groupP: 0.01 });
    const { groups, floor } = testGroups(search, table);
    expect(groups.map(({ accounts, provenBy, p }) => [accounts.length, provenBy, p])).toEqual([
      [3, 'pairs', 1],
    ]);
    expect(floor).toMatchObject({ observedGroups: 0, meanGroups: 0, observedPairs: 3 });
  });
});

describe('layoutNetwork', () => {
  const ties = tiePairs([layer('same_text', 60, clique([1, 2, 3, 4, 5], 2))], { level: 0.05 });

  it('gives every account a place in the unit square, the same for the same seed', () => {
    const places = layoutNetwork(ties, { seed: 1 });
    expect([...places.keys()].sort()).toEqual([1, 2, 3, 4, 5]);
    for (const { x, y } of places.values()) {
      expect(x >= 0 && x <= 1 && y >= 0 && y <= 1).toBe(true);
    }
    expect(layoutNetwork(ties, { seed: 1 })).toEqual(places);
  });

  it('draws nothing of nothing', () => expect(layoutNetwork([] as Tie[], { seed: 1 }).size).toBe(0));
});
