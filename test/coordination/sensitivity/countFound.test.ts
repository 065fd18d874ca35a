import { describe, expect, it } from 'vitest';
import type { LayerPairs } from '../../../src/coordination/chance/searchPairs.js';
import { countFound } from '../../../src/coordination/sensitivity/countFound.js';
import type { SensitivityRule } from '../../../src/model/sensitivity.js';
import { createRandom } from '../../../src/stats/random.js';

type Pair = readonly [a: number, b: number, coActions: number, q: number];

const layerOf = (pairs: readonly Pair[]): LayerPairs => ({
  layer: undefined as unknown as LayerPairs['layer'],
  a: Int32Array.from(pairs, ([a]) => a),
  b: Int32Array.from(pairs, ([, b]) => b),
  coActions: Int32Array.from(pairs, ([, , coActions]) => coActions),
  q: Float64Array.from(pairs, ([, , , q]) => q),
  p: new Float64Array(pairs.length),
  expected: new Float64Array(pairs.length),
  histogram: new Float64Array(0),
});
const rules: SensitivityRule[] = [
  { kind: 'q', threshold: 0.05 },
  { kind: 'co_actions', threshold: 3 },
];

describe('countFound', () => {
  it('counts a pair once however many traces show it, by whichever satisfies the rule', () => {
    const layers = [
      layerOf([
        [0, 1, 5, 0.01],
        [0, 4, 2, 0.5],
        [2, 3, 2, 0.2],
      ]),
      layerOf([
        [0, 1, 2, 0.3],
        [0, 2, 3, 0.06],
        [2, 3, 2, 0.05],
      ]),
    ];
    const [q, coActions] = countFound(layers, rules, 6);
    expect([q!.pairs, Array.from(q!.accounts)]).toEqual([2, [0, 1, 2, 3]]);
    expect([coActions!.pairs, Array.from(coActions!.accounts)]).toEqual([2, [0, 1, 2]]);
  });

  it('equals a count by a table of pairs on random layers', () => {
    const random = createRandom(8);
    for (let round = 0; round < 50; round++) {
      const layers = Array.from({ length: 1 + random.integer(4) }, () => {
        const keys = new Set(Array.from({ length: random.integer(40) }, () => random.integer(144)));
        const pairs = [...keys].map((key) => [Math.floor(key / 12), key % 12] as const);
        return pairs
          .filter(([a, b]) => a < b)
          .sort((x, y) => x[0] - y[0] || x[1] - y[1])
          .map(([a, b]): Pair => [a, b, 2 + random.integer(3), random.next() / 8]);
      });
      const expected = rules.map(({ kind, threshold }) => {
        const found = layers
          .flat()
          .filter(([, , coActions, q]) => (kind === 'q' ? q <= threshold : coActions >= threshold));
        return {
          pairs: new Set(found.map(([a, b]) => `${a} ${b}`)).size,
          accounts: [...new Set(found.flatMap(([a, b]) => [a, b]))].sort((x, y) => x - y),
        };
      });
      const counted = countFound(layers.map(layerOf), rules, 12);
      expect(counted.map(({ pairs, accounts }) => ({ pairs, accounts: Array.from(accounts) }))).toEqual(
        expected,
      );
    }
  });
});
