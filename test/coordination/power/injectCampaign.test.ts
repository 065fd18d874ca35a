import { describe, expect, it } from 'vitest';
import {
  injectCampaign,
  listOwnComments,
  type InjectionSite,
} from '../../../src/coordination/power/injectCampaign.js';
import { mergeRows } from '../../../src/coordination/power/mergeRows.js';
import { createRandom } from '../../../src/stats/random.js';

/** A small table with ties in time; comments act on no, one or two objects. */
function drawSite(seed: number): InjectionSite {
  const random = createRandom(seed);
  const rows = 1 + random.integer(60);
  const accounts = 1 + random.integer(8);
  const objects = 1 + random.integer(5);
  const at = Float64Array.from({ length: rows }, () => random.integer(500) * 1000).sort();
  const account = Int32Array.from({ length: rows }, () => random.integer(accounts));
  const row = Int32Array.from(
    Array.from({ length: rows }, (_, k) => Array<number>(random.integer(3)).fill(k)).flat(),
  );
  return {
    at,
    account,
    accounts,
    ownComments: listOwnComments(account, accounts, 5),
    actions: {
      trace: 'test',
      row,
      account: row.map((one) => account[one]!),
      object: row.map(() => random.integer(objects)),
      at: Float64Array.from(row, (one) => at[one]!),
      accounts,
      objects,
      describeObject: (object) => `object ${object}`,
    },
  };
}

const seeds = Array.from({ length: 200 }, (_, k) => k);
const design = { accounts: 4, rounds: 3, spreadSeconds: 90, participation: 0.7 };
const isAscending = (column: ArrayLike<number>): boolean =>
  Array.from(column).every((value, k, all) => k === 0 || all[k - 1]! <= value);

describe('injectCampaign', () => {
  it('keeps every original comment and action: who, what, when, and in which order', () => {
    for (const seed of seeds) {
      const site = drawSite(seed);
      const { at, account, accounts, actions, rowOf } = injectCampaign(site, design, createRandom(seed));
      expect(Array.from(rowOf, (row) => at[row])).toEqual(Array.from(site.at));
      expect(Array.from(rowOf, (row) => account[row])).toEqual(Array.from(site.account));
      expect(new Set(rowOf).size).toBe(site.at.length);
      expect(isAscending(at)).toBe(true);
      expect(accounts).toBe(site.accounts + 4);
      const old = Array.from(actions.row.keys()).filter((k) => actions.object[k]! < site.actions.objects);
      const pick = (column: ArrayLike<number>): number[] => old.map((k) => column[k]!);
      expect(pick(actions.row)).toEqual(Array.from(site.actions.row, (row) => rowOf[row]));
      expect(pick(actions.account)).toEqual(Array.from(site.actions.account));
      expect(pick(actions.object)).toEqual(Array.from(site.actions.object));
      expect(pick(actions.at)).toEqual(Array.from(site.actions.at));
    }
  });

  it('gives actions that fit the merged table: ascending rows, each with the account and moment of its row', () => {
    for (const seed of seeds) {
      const { at, account, accounts, actions } = injectCampaign(drawSite(seed), design, createRandom(seed));
      expect(isAscending(actions.row)).toBe(true);
      expect(Array.from(actions.row, (row) => account[row])).toEqual(Array.from(actions.account));
      expect(Array.from(actions.row, (row) => at[row])).toEqual(Array.from(actions.at));
      expect(actions.accounts).toBe(accounts);
      expect(Math.max(-1, ...actions.object)).toBeLessThan(actions.objects);
    }
  });

  it('lets every account act once a round, within the spread, on an object of its own', () => {
    for (const seed of seeds) {
      const site = drawSite(seed);
      const whole = { accounts: 5, rounds: 4, spreadSeconds: 30, participation: 1 };
      const { actions, account } = injectCampaign(site, whole, createRandom(seed));
      for (let round = 0; round < 4; round++) {
        const object = site.actions.objects + round;
        const members = Array.from(actions.object.keys()).filter((k) => actions.object[k] === object);
        expect(members.map((k) => actions.account[k]! - site.accounts).sort()).toEqual([0, 1, 2, 3, 4]);
        const moments = members.map((k) => actions.at[k]!);
        expect(Math.max(...moments) - Math.min(...moments)).toBeLessThanOrEqual(30_000);
        expect(actions.describeObject(object)).toBe(`injected ${round + 1}`);
      }
      expect(actions.describeObject(0)).toBe('object 0');
      const injected = account.filter((one) => one >= site.accounts).length;
      expect(injected).toBeGreaterThanOrEqual(5 * (4 + Math.min(...site.ownComments)));
      expect(injected).toBeLessThanOrEqual(5 * (4 + Math.max(...site.ownComments)));
    }
  });

  it('lets about the given share take part', () => {
    const many = { accounts: 100, rounds: 20, spreadSeconds: 60, participation: 0.3 };
    const site = drawSite(3);
    const { actions } = injectCampaign(site, many, createRandom(1));
    const share = (actions.row.length - site.actions.row.length) / 2000;
    expect(Math.abs(share - 0.3)).toBeLessThan(0.04);
  });

  it('gives the same for the same seed and something else for another', () => {
    const inject = (seed: number): number[] =>
      Array.from(injectCampaign(drawSite(5), design, createRandom(seed)).at);
    expect(inject(1)).toEqual(inject(1));
    expect(inject(1)).not.toEqual(inject(2));
  });
});

describe('listOwnComments', () => {
  it('lists the comments of regular accounts, of all where nobody is regular', () => {
    const account = Int32Array.of(0, 1, 1, 2, 1, 2);
    expect(Array.from(listOwnComments(account, 3, 2))).toEqual([3, 2]);
    expect(Array.from(listOwnComments(account, 3, 9))).toEqual([1, 3, 2]);
  });
});

describe('mergeRows', () => {
  it('puts added rows after those of the table with the same time', () => {
    const merged = mergeRows(Float64Array.of(1, 3, 3, 5), Float64Array.of(0, 3, 9));
    expect(merged).toEqual({ rows: 7, rowOf: Int32Array.of(1, 2, 3, 5), rowOfAdded: Int32Array.of(0, 4, 6) });
  });
});
