import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { measureLogOdds } from '../../src/evidence/compare/logOdds.js';
import { compareGroups } from '../../src/evidence/compareGroups.js';
import { buildCommentTable, type CommentInput } from '../../src/ingest/buildTable.js';
import { circularMean } from '../../src/stats/circularMean.js';
import { hypergeometricTail } from '../../src/stats/hypergeometricTail.js';
import { createRandom } from '../../src/stats/random.js';

const reference = JSON.parse(readFileSync(new URL('fixtures/comparison.json', import.meta.url), 'utf8')) as {
  readonly priorWords: number;
  readonly logOdds: readonly (readonly [string, number, number, number, number])[];
  readonly circles: readonly (readonly [readonly number[], number, number])[];
  readonly hypergeometricTail: readonly (readonly [number, number, number, number, number])[];
};

const start = Date.UTC(2022, 0, 5);
const hour = 3_600_000;

describe('reference values', () => {
  it('log-odds with an informative prior', () => {
    const total = (k: 1 | 2): number => reference.logOdds.reduce((sum, row) => sum + row[k], 0);
    const all = { uses: total(1), otherUses: total(2), prior: reference.priorWords };
    for (const [, uses, otherUses, logOdds, z] of reference.logOdds) {
      const prior = (reference.priorWords * (uses + otherUses)) / (all.uses + all.otherUses);
      const found = measureLogOdds({ uses, otherUses, prior }, all);
      expect(found.logOdds).toBeCloseTo(logOdds, 12);
      expect(found.z).toBeCloseTo(z, 12);
    }
  });

  it('circular means', () => {
    for (const [angles, mean, length] of reference.circles) {
      expect(circularMean(angles).mean).toBeCloseTo(mean, 9);
      expect(circularMean(angles).length).toBeCloseTo(length, 9);
    }
    expect(circularMean([0, Math.PI]).mean).toBeNaN();
    expect(circularMean([]).length).toBe(0);
  });

  it('hypergeometric tails', () => {
    for (const [k, population, marked, draws, tail] of reference.hypergeometricTail) {
      const found = hypergeometricTail(k, { population, marked, draws });
      if (tail === 0) expect(found).toBe(0);
      else expect(Math.abs(found / tail - 1)).toBeLessThan(1e-6);
    }
    expect(() => hypergeometricTail(1, { population: 5, marked: 6, draws: 2 })).toThrow(
      'hypergeometricTail: marked',
    );
  });
});

/** The words of the reference, each use a comment of its own; 'crowd' says the others. */
function wordRows(): CommentInput[] {
  return reference.logOdds.flatMap(([word, uses, otherUses]) => [
    ...Array.from({ length: uses }, (_, k) => ({ account: `own-${k % 3}`, at: start, text: word })),
    ...Array.from({ length: otherUses }, (_, k) => ({ account: `crowd-${k % 40}`, at: start, text: word })),
  ]);
}

describe('the words of a group', () => {
  const table = buildCommentTable(wordRows());
  const group = { id: 'g1', accounts: ['own-0', 'own-1', 'own-2'] };

  it('come from the whole table to the reference values, most typical first', () => {
    const [found] = compareGroups(table, [group], { draws: 0, priorWords: reference.priorWords });
    const expected = reference.logOdds.toSorted((x, y) => y[4] - x[4]);
    expect(found!.words.map(({ word, uses, otherUses }) => [word, uses, otherUses])).toEqual(
      expected.map(([word, uses, otherUses]) => [word, uses, otherUses]),
    );
    found!.words.forEach(({ z }, k) => expect(z).toBeCloseTo(expected[k]![4], 9));
    expect(found!.words[0]).toMatchObject({ word: 'order', texts: 1, accounts: 3 });
  });

  it('count a text that is repeated once, where that is asked for', () => {
    const [found] = compareGroups(table, [group], { draws: 0, repeated: 'once', minUses: 1 });
    expect(found!.wordUses).toBe(5);
    expect(found!.words.every(({ uses }) => uses <= 1)).toBe(true);
  });

  it('do not depend on which other groups are compared', () => {
    const both = compareGroups(table, [{ id: 'x', accounts: ['crowd-1'] }, group], { draws: 0 });
    expect(both[1]!.words).toEqual(compareGroups(table, [group], { draws: 0 })[0]!.words);
  });
});

describe('the hours of a group', () => {
  const random = createRandom(4);
  const day = (at: number): number => start + random.integer(10) * 24 * hour + at * hour;
  const rows: CommentInput[] = Array.from({ length: 60 }, (_, account) =>
    Array.from({ length: 30 }, () => ({
      account: `crowd-${account}`,
      at: day(random.next() * 24),
      text: 'x',
    })),
  ).flat();
  const night = [0, 1, 2].flatMap((account) =>
    Array.from({ length: 30 }, () => ({
      account: `night-${account}`,
      at: day(20 + random.next()),
      text: 'x',
    })),
  );
  const table = buildCommentTable([...rows, ...night]);

  it('are on the clocks of the zone, and told from chance', () => {
    const group = { id: 'night', accounts: ['night-0', 'night-1', 'night-2'] };
    const [found] = compareGroups(table, [group], { timezone: 'Asia/Almaty', draws: 199 });
    const { hours, meanHour, gathering, otherGathering, p, distance, chanceDistance } = found!.hours;
    expect(hours[2]).toBe(90);
    expect(meanHour! > 2.3 && meanHour! < 2.7).toBe(true);
    expect(gathering).toBeGreaterThan(0.98);
    expect(otherGathering).toBeLessThan(0.1);
    expect(distance).toBeGreaterThan(0.9);
    expect(chanceDistance).toBeLessThan(0.3);
    expect(p).toBe(1 / 200);
  });

  it('of people like the others are as far away as chance', () => {
    const below = Array.from({ length: 20 }, (_, k) => {
      const accounts = [3 * k, 3 * k + 1, 3 * k + 2].map((one) => `crowd-${one}`);
      return compareGroups(table, [{ id: 'c', accounts }], { draws: 99, seed: k + 1 })[0]!.hours.p!;
    }).filter((p) => p <= 0.05).length;
    expect(below).toBeLessThanOrEqual(4);
  });
});

describe('the threads of a group', () => {
  /** 40 accounts, 5 threads each of 20; the group meets in `t0`, where one of the others writes fifty times. */
  const rows: CommentInput[] = Array.from({ length: 40 }, (_, account) =>
    Array.from({ length: 5 }, (_, k) => ({
      account: `a${account}`,
      thread: `t${account < 6 && k === 0 ? 0 : 1 + ((account * 5 + k * 7) % 19)}`,
      at: start + account * hour,
      text: 'x',
    })),
  ).flat();
  const loud = Array.from({ length: 50 }, () => ({ account: 'a39', thread: 't5', at: start, text: 'x' }));
  const table = buildCommentTable([...rows, ...loud]);

  it('are those where its accounts meet, by the hypergeometric tail over visits', () => {
    const group = { id: 'g', accounts: ['a0', 'a1', 'a2', 'a3', 'a4', 'a5'] };
    const [found] = compareGroups(table, [group], { draws: 0 });
    const visits = new Set([...rows, ...loud].map(({ account, thread }) => `${account} ${thread}`));
    const draws = [...visits].filter((visit) => group.accounts.includes(visit.split(' ')[0]!)).length;
    const [top, second] = found!.threads;
    const p = hypergeometricTail(6, { population: visits.size, marked: 6, draws });
    expect(top).toMatchObject({ thread: 't0', accounts: 6, allAccounts: 6, comments: 6, allComments: 6, p });
    expect(top!.q).toBeCloseTo(p * 20, 12);
    expect(top!.expected).toBeCloseTo((draws * 6) / visits.size, 12);
    expect(second!.q).toBeGreaterThan(0.05);
  });

  it('prove nothing by one loud account', () => {
    const [found] = compareGroups(table, [{ id: 'g', accounts: ['a39', 'a38'] }], { draws: 0 });
    expect(Math.min(...found!.threads.map(({ q }) => q))).toBeGreaterThan(0.05);
  });

  it('are none where the source has none', () => {
    const bare = buildCommentTable([{ account: 'a', at: start, text: 'x' }]);
    expect(compareGroups(bare, [{ id: 'g', accounts: ['a'] }], { draws: 0 })[0]!.threads).toEqual([]);
  });
});

describe('the timeline of a group', () => {
  it('has every comment once, wider bins for longer spans, and no zero where nothing was collected', () => {
    const gap = (k: number): number => (k < 2000 ? k : k + 6000);
    const table = buildCommentTable(
      Array.from({ length: 4000 }, (_, k) => ({
        account: k % 8 === 0 ? 'own' : `c${k % 50}`,
        at: start + gap(k) * 180_000,
        text: 'x',
      })),
    );
    const [found] = compareGroups(table, [{ id: 'g', accounts: ['own'] }], { draws: 0, maxBins: 300 });
    const sum = (pick: (bin: (typeof found & object)['timeline'][number]) => number | null): number =>
      found!.timeline.reduce((total, bin) => total + (pick(bin) ?? 0), 0);
    expect([sum((bin) => bin.comments), sum((bin) => bin.otherComments)]).toEqual([500, 3500]);
    expect(found!.binHours).toBe(2);
    const empty = found!.timeline.filter(({ comments }) => comments === null);
    expect(empty.length).toBeGreaterThan(140);
    expect(empty.every(({ otherComments }) => otherComments === null)).toBe(true);
  });
});

describe('wrong calls', () => {
  const table = buildCommentTable([{ account: 'a', at: start, text: 'x' }]);
  it.each([
    [{ priorWords: 0 }, 'priorWords must be > 0'],
    [{ draws: -1 }, 'draws must be a whole number'],
    [{ maxBins: 1 }, 'maxBins must be'],
  ])('%o', (options, message) => {
    expect(() => compareGroups(table, [], options)).toThrow(`compareGroups: ${message}`);
  });

  it('an account that is not there', () => {
    expect(() => compareGroups(table, [{ id: 'g', accounts: ['b'] }])).toThrow(
      'account b is not in the table',
    );
  });
});
