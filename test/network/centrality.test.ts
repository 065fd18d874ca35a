import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { measureCentrality } from '../../src/network/measureCentrality.js';
import { clique, tie } from './sampleTies.js';

const reference = JSON.parse(readFileSync(new URL('fixtures/centrality.json', import.meta.url), 'utf8')) as {
  readonly edges: readonly (readonly [number, number, number, number])[];
  readonly accounts: readonly (readonly [number, number, number, number, number])[];
};

describe('measureCentrality', () => {
  it('gives what networkx gives, in a network of four parts', () => {
    const found = measureCentrality(reference.edges.map(([a, b, s, e]) => tie(a, b, s, e)));
    expect([...found.account]).toEqual(reference.accounts.map(([account]) => account));
    expect([...found.degree]).toEqual(reference.accounts.map(([, degree]) => degree));
    reference.accounts.forEach(([, , strength, eigenvector, betweenness], node) => {
      expect(found.strength[node]).toBeCloseTo(strength, 9);
      expect(found.eigenvector[node]).toBeCloseTo(eigenvector, 6);
      expect(found.betweenness![node]).toBeCloseTo(betweenness, 9);
    });
  });

  it('leaves the betweenness out where it would take too long, by parts', () => {
    const two = [...clique([1, 2, 3]), ...clique([4, 5, 6])];
    expect(measureCentrality(two, { betweennessCost: 17 }).betweenness).toBeNull();
    expect(measureCentrality(two, { betweennessCost: 18 }).betweenness).not.toBeNull();
  });

  it('has nothing to say of nothing', () => {
    expect(measureCentrality([]).account.length).toBe(0);
  });
});
