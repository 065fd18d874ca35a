import { findCoordination, simulateAlmaty, tableOfSection } from 'in-concert';
import { expect, it } from 'vitest';

// From the built package: threads load compiled modules.
it('finds the same on one thread and on several', () => {
  const section = simulateAlmaty({ seed: 3, accounts: 300, comments: 3000 });
  const search = (threads: number): unknown => {
    const { floor, histograms, shuffled } = findCoordination(tableOfSection(section), {
      threads,
      shuffles: 9,
      level: 0.9,
      minBits: 0,
    });
    const pairs = shuffled.map((run) =>
      run.pairs.map(({ layer, a, b, coActions, expected, p, q }) => [
        layer.actions.trace,
        layer.windowSeconds,
        ...[a, b, coActions, expected, p, q].map((column) => Array.from(column)),
      ]),
    );
    return { floor, histograms, pairs };
  };
  const alone = search(1);
  expect(JSON.stringify(alone).length).toBeGreaterThan(2000);
  expect(search(2)).toEqual(alone);
  expect(search(4)).toEqual(alone);
});

it('reports its progress in shares that grow to one', () => {
  const section = simulateAlmaty({ seed: 3, accounts: 100, comments: 500 });
  for (const threads of [1, 3]) {
    const shares: number[] = [];
    findCoordination(tableOfSection(section), {
      threads,
      shuffles: 5,
      onProgress: (share) => shares.push(share),
    });
    expect(shares).toEqual([0.2, 0.4, 0.6, 0.8, 1]);
  }
});
