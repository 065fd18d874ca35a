import { describe, expect, it } from 'vitest';
import type { Floor } from '../../src/model/coordination.js';
import type { PowerResult } from '../../src/model/power.js';
import {
  formatFloor,
  formatPower,
  formatSensitivity,
  listFloorCounts,
} from '../../src/report/sensitivityTable.js';
import { sampleFloor } from '../charts/sampleFloor.js';
import { sampleSensitivity } from '../charts/sampleSensitivity.js';

const floor: Floor = {
  ...sampleFloor,
  observedGroups: 0,
  meanGroups: 0,
  maxGroups: 0,
  runsWithGroups: 0,
  observedGroupAccounts: 0,
  meanGroupAccounts: 0,
  maxGroupAccounts: 0,
};

describe('listFloorCounts', () => {
  const shares = (more: Partial<Floor>): (number | null)[] =>
    listFloorCounts({ ...floor, ...more }).map(({ runsAsHigh }) => runsAsHigh);

  it('tells how many runs give as much: none beyond the most, all where nothing was observed', () => {
    expect(shares({})).toEqual([0, 0, 1, 1]);
  });

  it('takes every run with any where the observed is the least there can be', () => {
    expect(
      shares({
        observedPairs: 1,
        observedAccounts: 2,
        observedGroups: 1,
        runsWithGroups: 0.3,
        maxGroups: 2,
        observedGroupAccounts: 2,
        maxGroupAccounts: 4,
      }),
    ).toEqual([0.1, 0.1, 0.3, 0.3]);
  });

  it('leaves open what the floor does not tell, and says nothing without shuffles', () => {
    expect(shares({ observedPairs: 3, maxPairs: 9 })[0]).toBeNull();
    expect(listFloorCounts({ ...floor, shuffles: 0 })).toEqual([]);
  });
});

describe('the tables', () => {
  it('has each count beside its floor', () => {
    expect(formatFloor(floor).split('\n')).toEqual([
      'count,observed,shuffled_mean,shuffled_max,runs_as_high,shuffles',
      'pairs,65,0.1,1,0,20',
      'accounts_in_pairs,24,0.2,2,0,20',
      'groups,0,0,0,1,20',
      'accounts_in_groups,0,0,0,1,20',
      '',
    ]);
  });

  it('has a row for each rule and window', () => {
    const [head, ...rows] = formatSensitivity(sampleSensitivity()).trimEnd().split('\n');
    expect(head).toBe(
      'rule,threshold,window_s,pairs,pairs_shuffled_mean,pairs_shuffled_max,pairs_runs_as_high,' +
        'accounts,accounts_shuffled_mean,accounts_shuffled_max,accounts_runs_as_high,plateau',
    );
    expect(rows).toHaveLength(12);
    expect(rows[5]).toBe('q,0.05,60,6,0,0,0,4,0,0,0,false');
    expect(rows[6]!.endsWith(',true')).toBe(true);
    expect(formatSensitivity(null)).toBe(`${head}\n`);
  });

  it('has a row for each design, and none where power was not measured', () => {
    const power: PowerResult = {
      trace: 'same_text',
      repeats: 20,
      seed: 1,
      groupsTested: true,
      rows: [
        { accounts: 3, rounds: 5, spreadSeconds: 60, participation: 0.7, found: 0.95, low: 0.76, high: 1 },
      ],
      sentences: [],
    };
    const head = 'trace,accounts,rounds,spread_s,participation,found,low,high,injections\n';
    expect(formatPower(power)).toBe(`${head}same_text,3,5,60,0.7,0.95,0.76,1,20\n`);
    expect(formatPower(null)).toBe(head);
  });
});
