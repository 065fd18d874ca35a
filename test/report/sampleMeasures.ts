import type { Analysis } from '../../src/model/analysis.js';
import type { NetworkMeasures } from '../../src/model/networkMeasures.js';

/** Invented measures for the network of an analysis: every number different, some not known. */
export function sampleMeasures({ network, groups }: Analysis): NetworkMeasures {
  const start = Date.UTC(2022, 0, 5, 10, 0, 0, 123);
  const accounts = [...new Set(network.edges.flatMap(({ a, b }) => [a, b]))];
  return {
    seeds: 20,
    modularity: 0.61,
    ties: network.edges.map((edge, k) => ({
      a: edge.a,
      b: edge.b,
      weight: edge.coActions - edge.expected,
      surprise: 4 + k / 7,
      aFirst: k % 4,
      bFirst: 3,
      sameMoment: 1,
      medianLagSeconds: k === 0 ? null : 2.5 + k,
      firstAt: k === 1 ? null : start + k * 1000,
      lastAt: k === 1 ? null : start + k * 60_000 + 7_200_000,
      layers: [
        {
          trace: 'same_text',
          windowSeconds: 60,
          coActions: edge.coActions,
          expected: edge.expected,
          p: 1e-7 / (k + 1),
          q: edge.q,
          counts: true,
        },
        ...(k % 2 === 0
          ? [
              {
                trace: 'columns:app,photo',
                windowSeconds: 3600,
                coActions: 2,
                expected: 0.3,
                p: 0.02,
                q: 0.7,
                counts: false,
              },
            ]
          : []),
      ],
    })),
    accounts: accounts.map((account, k) => ({
      account,
      degree: k + 1,
      strength: 10.25 + k,
      eigenvector: 1 / (k + 1),
      betweenness: k === 0 ? null : k / 100,
      ordered: k,
      firstShare: k === 0 ? null : 0.5,
      stability: 0.95,
    })),
    groups: groups.map(({ id }, k) => ({ group: id, stability: 1 - k / 10 })),
  };
}
