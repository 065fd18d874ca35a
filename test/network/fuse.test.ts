import { describe, expect, it } from 'vitest';
import { findCoordination } from '../../src/coordination/findCoordination.js';
import type { LayerPairs } from '../../src/coordination/chance/searchPairs.js';
import { buildCommentTable } from '../../src/ingest/buildTable.js';
import { fuseLayers } from '../../src/network/fuseLayers.js';
import { layoutNetwork } from '../../src/network/layoutNetwork.js';
import { measureNetwork } from '../../src/network/measureNetwork.js';
import { packCircles } from '../../src/network/packCircles.js';
import { findGroups } from '../../src/network/findGroups.js';
import { tiePairs, type Tie } from '../../src/network/tiePairs.js';
import { simulateAlmaty } from '../../src/simulate/simulateAlmaty.js';
import { tableOfSection } from '../../src/simulate/tableOfSection.js';
import { clique, tie } from './sampleTies.js';

function layer(
  trace: string,
  windowSeconds: number,
  coActions: number,
  expected: number,
  p: number,
): LayerPairs {
  return {
    layer: { actions: { trace }, windowSeconds },
    a: Int32Array.of(3),
    b: Int32Array.of(8),
    coActions: Int32Array.of(coActions),
    expected: Float64Array.of(expected),
    p: Float64Array.of(p),
    q: Float64Array.of(p * 10),
  } as unknown as LayerPairs;
}

describe('fuseLayers', () => {
  const layers = [
    layer('same_text', 60, 3, 0.1, 1e-4),
    layer('same_text', 3600, 5, 0.4, 1e-5),
    layer('near_text', 60, 4, 0.2, 1e-3),
    layer('same_link', 60, 2, 0.2, 1e-2),
    layer('same_quote', 60, 2, 1.5, 0.4),
  ];
  const tied: Tie = {
    ...tie(3, 8, 7, 0.6),
    traces: ['near_text', 'same_link', 'same_text'],
  };

  it('has of each trace the window with the smallest p, and counts the same deeds once', () => {
    const [fused] = fuseLayers([tied], layers);
    expect(fused!.layers.map(({ layer: index, counts }) => [index, counts])).toEqual([
      [1, true],
      [2, false],
      [3, true],
      [4, false],
    ]);
    expect(fused!.surprise).toBeCloseTo(5 + 2, 10);
  });
});

describe('measureNetwork', () => {
  const minute = 60_000;
  const start = Date.UTC(2022, 0, 5, 12);
  const crowd = Array.from({ length: 400 }, (_, k) => ({
    account: `crowd-${k % 80}`,
    at: start + k * minute,
    text: `nothing to see ${k} here`,
  }));
  const pair = [0, 1, 2, 3, 4, 5].flatMap((round) => [
    { account: 'bek', at: start + round * 50 * minute + 2000, text: `https://news.example/${round}` },
    // On the last link both act in the same moment, on the one before ann is second.
    {
      account: 'ann',
      at: start + round * 50 * minute + [0, 0, 0, 0, 5000, 2000][round]!,
      text: `https://news.example/${round}`,
    },
  ]);
  const table = buildCommentTable([...crowd, ...pair]);
  const search = findCoordination(table, { traces: ['same_link'], windowsSeconds: [60], shuffles: 0 });
  const ties = tiePairs(search.observed, { level: 0.05 });
  const groups = findGroups(ties, { seed: 1 });
  const measures = measureNetwork({
    table,
    layers: search.observed,
    ties,
    groups: groups.map(({ accounts }, k) => ({ id: `g${k + 1}`, accounts })),
  });

  it('says who is first, how far behind, and from when to when', () => {
    expect(measures.ties).toHaveLength(1);
    const [one] = measures.ties;
    const annIsA = one!.a === 'ann';
    expect([one!.aFirst, one!.bFirst]).toEqual(annIsA ? [4, 1] : [1, 4]);
    expect(one).toMatchObject({
      sameMoment: 1,
      medianLagSeconds: 2,
      firstAt: start,
      lastAt: start + 250 * minute + 2000,
    });
    const ann = measures.accounts.find(({ account }) => account === 'ann');
    expect(ann).toMatchObject({ degree: 1, ordered: 5, firstShare: 0.8, eigenvector: 1, stability: 1 });
    expect(measures.groups).toEqual([{ group: 'g1', stability: 1 }]);
  });

  it('adds the layers up to the ties, on a section with campaigns', () => {
    const section = tableOfSection(simulateAlmaty({ seed: 3, accounts: 400, comments: 3000 }));
    const found = findCoordination(section, { shuffles: 0 });
    const tiesOfAll = tiePairs(found.observed, { level: 0.05 });
    const tested = findGroups(tiesOfAll, { seed: 1 });
    expect(tiesOfAll.length).toBeGreaterThan(5);
    const all = measureNetwork({
      table: section,
      layers: found.observed,
      ties: tiesOfAll,
      groups: tested.map(({ accounts }, k) => ({ id: `g${k + 1}`, accounts })),
    });
    all.ties.forEach((one, k) => {
      const counting = one.layers.filter(({ counts }) => counts);
      const sum = (pick: (layer: (typeof counting)[number]) => number): number =>
        counting.reduce((total, item) => total + pick(item), 0);
      expect(sum(({ coActions }) => coActions)).toBe(tiesOfAll[k]!.coActions);
      expect(one.weight).toBeCloseTo(
        sum(({ coActions, expected }) => coActions - expected),
        9,
      );
      expect(one.aFirst + one.bFirst + one.sameMoment).toBeGreaterThanOrEqual(tiesOfAll[k]!.coActions);
      expect(one.firstAt! < one.lastAt!).toBe(true);
    });
    expect(JSON.parse(JSON.stringify(all))).toEqual(all);
  });
});

describe('layoutNetwork', () => {
  const parts = [
    Array.from({ length: 12 }, (_, k) => k),
    Array.from({ length: 6 }, (_, k) => 20 + k),
    ...Array.from({ length: 20 }, (_, k) => [100 + 2 * k, 101 + 2 * k]),
  ];
  const places = layoutNetwork(
    parts.flatMap((accounts) => clique(accounts)),
    { seed: 1 },
  );

  it('lays the parts side by side: the circle around each holds no account of another', () => {
    for (const part of parts) {
      const own = part.map((account) => places.get(account)!);
      const middle = (pick: (place: { x: number; y: number }) => number): number =>
        own.reduce((sum, place) => sum + pick(place), 0) / own.length;
      const [x, y] = [middle((place) => place.x), middle((place) => place.y)];
      const reach = Math.max(...own.map((place) => Math.hypot(place.x - x, place.y - y)));
      expect(reach).toBeGreaterThan(0);
      for (const [account, place] of places)
        if (!part.includes(account)) expect(Math.hypot(place.x - x, place.y - y)).toBeGreaterThan(reach);
    }
  });

  it('stays in the unit square', () => {
    expect(places.size).toBe(58);
    for (const { x, y } of places.values()) expect(Math.min(x, y) >= 0 && Math.max(x, y) <= 1).toBe(true);
  });
});

describe('packCircles', () => {
  it('lets no two circles overlap', () => {
    const circles = packCircles([9, 5, 5, 3, ...Array<number>(60).fill(1)]);
    circles.forEach((one, k) =>
      circles.slice(k + 1).forEach((other) => {
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(
          one.radius + other.radius,
        );
      }),
    );
    const area = circles.reduce((sum, { radius }) => sum + radius ** 2, 0);
    const reach = Math.max(...circles.map(({ x, y, radius }) => Math.hypot(x, y) + radius));
    expect(area / reach ** 2).toBeGreaterThan(0.3);
  });
});
