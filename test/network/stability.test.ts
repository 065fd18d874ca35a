import { describe, expect, it } from 'vitest';
import { compareWithPartitions, measureStability } from '../../src/network/measureStability.js';
import { choosePartition, searchPartitions, type Partition } from '../../src/network/searchPartitions.js';
import { createRandom } from '../../src/stats/random.js';
import { clique, tie } from './sampleTies.js';

const apart = [...clique([1, 2, 3, 4]), ...clique([7, 8, 9]), tie(4, 7, 1)];
/** Ties drawn at random: a network without communities. */
function noise(): ReturnType<typeof tie>[] {
  const random = createRandom(3);
  const ties = new Map<string, ReturnType<typeof tie>>();
  while (ties.size < 180) {
    const [a, b] = [random.integer(60), random.integer(60)];
    if (a < b) ties.set(`${a} ${b}`, tie(a, b, 2 + random.integer(3)));
  }
  return [...ties.values()];
}

describe('measureStability', () => {
  it('is 1 for groups that every seed finds', () => {
    const groups = [{ accounts: [1, 2, 3, 4] }, { accounts: [7, 8, 9] }];
    expect(measureStability(apart, groups)).toEqual([
      { stability: 1, members: [1, 1, 1, 1] },
      { stability: 1, members: [1, 1, 1] },
    ]);
  });

  it('is lower where the network has no communities', () => {
    const ties = noise();
    const { communities } = choosePartition(searchPartitions(ties));
    const found = measureStability(
      ties,
      communities.map((accounts) => ({ accounts })),
      { seeds: 10, seed: 5 },
    );
    const mean = found.reduce((sum, { stability }) => sum + stability, 0) / found.length;
    expect(mean).toBeLessThan(0.8);
    expect(Math.min(...found.flatMap(({ members }) => members))).toBeLessThan(0.7);
  });

  it('is the mean of the best Jaccard, and members stay with the majority: by hand', () => {
    const partitions: Partition[] = [
      {
        communities: [
          [1, 2, 3],
          [4, 5],
        ],
        modularity: 0.4,
      },
      {
        communities: [
          [1, 2],
          [3, 4, 5],
        ],
        modularity: 0.4,
      },
      { communities: [[1, 2, 3, 4, 5]], modularity: 0 },
      { communities: [[1, 5], [2], [3], [4]], modularity: 0 },
    ];
    const [found] = compareWithPartitions([{ accounts: [1, 2, 3, 9] }], partitions);
    // 3/4; 2/4; 3/6; the last: {2} and {3} 1/4 each, {1, 5} 1/5, home is the community of account 1.
    expect(found!.stability).toBeCloseTo((3 / 4 + 2 / 4 + 3 / 6 + 1 / 4) / 4, 12);
    expect(found!.members).toEqual([1, 0.75, 0.5, 0]);
  });
});

describe('searchPartitions', () => {
  it('cuts at the weak tie, the same for the same seed, with the modularity of the formula', () => {
    const partitions = searchPartitions(apart, { seeds: 5, seed: 2 });
    expect(searchPartitions(apart, { seeds: 5, seed: 2 })).toEqual(partitions);
    const best = choosePartition(partitions);
    expect(best.communities).toEqual([
      [1, 2, 3, 4],
      [7, 8, 9],
    ]);
    const inside = [6 * 3.99, 3 * 3.99];
    const all = inside[0]! + inside[1]! + 0.99;
    const modularity = inside.reduce(
      (sum, weight) => sum + weight / all - ((2 * weight + 0.99) / (2 * all)) ** 2,
      0,
    );
    expect(best.modularity).toBeCloseTo(modularity, 9);
  });

  it('gives empty partitions of nothing, and refuses to search no times', () => {
    expect(searchPartitions([], { seeds: 2 })).toEqual([
      { communities: [], modularity: 0 },
      { communities: [], modularity: 0 },
    ]);
    expect(() => searchPartitions([], { seeds: 0 })).toThrow('searchPartitions: seeds must be');
  });
});

describe('choosePartition', () => {
  const one: Partition = { communities: [[1, 2], [3]], modularity: 0.3 };
  const two: Partition = { communities: [[1], [2, 3]], modularity: 0.3 + 1e-12 };
  const lower: Partition = { communities: [[1, 2, 3]], modularity: 0.2 };

  it('takes the highest modularity, of equal ones the one found most often, whatever the order', () => {
    expect(choosePartition([lower, lower, one])).toBe(one);
    expect(choosePartition([one, two, one, lower]).communities).toEqual(one.communities);
    expect(choosePartition([one, two])).toEqual(choosePartition([two, one]));
  });
});
