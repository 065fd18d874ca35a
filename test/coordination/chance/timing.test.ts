import { describe, expect, it } from 'vitest';
import type { Layer, LayerPairs } from '../../../src/coordination/chance/searchPairs.js';
import { judgePairs } from '../../../src/coordination/chance/timing/judgePairs.js';
import { learnMeetingChance } from '../../../src/coordination/chance/timing/meetingChance.js';
import { arrangeSharers } from '../../../src/coordination/chance/timing/sharers.js';
import { shareWithin, testTiming } from '../../../src/coordination/chance/timing/testTiming.js';
import type { Actions } from '../../../src/model/coordination.js';

type Deed = readonly [account: number, object: number, second: number];

function actionsOf(deeds: readonly Deed[], accounts: number): Actions {
  return {
    trace: 'same_link',
    row: Int32Array.from(deeds, (_, k) => k),
    account: Int32Array.from(deeds, ([account]) => account),
    object: Int32Array.from(deeds, ([, object]) => object),
    at: Float64Array.from(deeds, ([, , second]) => second * 1000),
    accounts,
    objects: Math.max(...deeds.map(([, object]) => object)) + 1,
    describeObject: String,
  };
}

// Object 0: accounts 2, 3, 4 share it at 0 s, 50 s and an hour. Object 1: suspects 0 and 1 only, at once.
const deeds: Deed[] = [
  [2, 0, 0],
  [3, 0, 50],
  [4, 0, 3600],
  [0, 1, 100],
  [1, 1, 110],
];
const suspects = Uint8Array.of(1, 1, 0, 0, 0);

describe('learnMeetingChance', () => {
  it('learns from those under no suspicion, and from other objects where there are none', () => {
    const actions = actionsOf(deeds, 5);
    const chance = learnMeetingChance(actions, arrangeSharers(actions), 60, suspects, 0.1);
    // f = 1/2, 1/2, 0 of three actions; the general rate is (1 + 5 · 0.1) / (3 + 5).
    const general = 1.5 / 8;
    expect(chance(0)).toBeCloseTo((1 + 5 * general) / 8, 12);
    expect(chance(1)).toBeCloseTo(general, 12);
  });
});

describe('testTiming', () => {
  const test = (extra: readonly Deed[], coActions: number): number => {
    const actions = actionsOf([...deeds, ...extra], 5);
    const layer = { actions, windowSeconds: 60 } as Layer;
    const pairs = { a: Int32Array.of(0), b: Int32Array.of(1), coActions: Int32Array.of(coActions) };
    return testTiming(layer, pairs, suspects, 0.1)[0]!;
  };
  const general = 1.5 / 8;

  it('is the chance to be near in time on the objects that both share', () => {
    expect(test([], 1)).toBeCloseTo(general, 12);
    // A second object at once, a third one a day apart.
    const more: Deed[] = [
      [0, 2, 500],
      [1, 2, 510],
      [0, 3, 0],
      [1, 3, 86_400],
    ];
    expect(test(more, 2)).toBeCloseTo(3 * general ** 2 * (1 - general) + general ** 3, 12);
  });

  it('allows for those who act on an object more than once', () => {
    expect(
      test(
        [
          [0, 1, 4000],
          [1, 1, 8000],
        ],
        1,
      ),
    ).toBeCloseTo(1 - (1 - general) ** 4, 12);
  });
});

it('counts the pairs of comments that are near in time', () => {
  expect(shareWithin(Float64Array.of(0, 1000, 61_000, 500_000), 60)).toBeCloseTo(2 / 6, 12);
  expect(shareWithin(Float64Array.of(5), 60)).toBe(0);
});

describe('judgePairs', () => {
  it('lets the weaker of both nulls decide, over all layers, and leaves pairs above the level alone', () => {
    const actions = actionsOf(deeds, 5);
    const at = actions.at;
    const layer = (rows: readonly (readonly [number, number, number, number])[]): LayerPairs =>
      ({
        layer: { actions, windowSeconds: 60 },
        a: Int32Array.from(rows, ([a]) => a),
        b: Int32Array.from(rows, ([, b]) => b),
        coActions: Int32Array.from(rows, ([, , coActions]) => coActions),
        q: Float64Array.from(rows, ([, , , q]) => q),
      }) as unknown as LayerPairs;
    const [judged] = judgePairs(
      [
        layer([
          [0, 1, 1, 0.01],
          [2, 3, 1, 0.5],
        ]),
      ],
      at,
      { accounts: 5, level: 0.05 },
    );
    expect(judged!.pTiming[0]).toBeGreaterThan(0.05);
    expect(judged!.qTiming[0]).toBe(judged!.pTiming[0]);
    expect(Array.from(judged!.q)).toEqual([judged!.qTiming[0], 0.5]);
    expect(Array.from(judged!.qAccounts)).toEqual([0.01, 0.5]);
    expect([judged!.pTiming[1], judged!.qTiming[1]]).toEqual([NaN, NaN]);
  });
});
