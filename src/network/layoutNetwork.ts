import graphology from 'graphology';
import { createRandom } from '../stats/random.js';
import { forceAtlas2 } from './graphologyModules.js';
import type { Tie } from './tiePairs.js';

/** Above this many accounts a picture shows nothing and the layout takes minutes. */
export const layoutLimit = 5000;

/**
 * A place for each tied account: ForceAtlas2 from a seeded start, scaled into the unit square.
 *
 * The same seed gives the same picture. Accounts beyond the limit (those with the fewest ties) get no place.
 * Cost: about 2 s for 5,000 accounts. Source: Jacomy et al. 2014, https://doi.org/10.1371/journal.pone.0098679
 */
export function layoutNetwork(
  ties: readonly Tie[],
  options: { readonly seed: number },
): Map<number, { x: number; y: number }> {
  const random = createRandom(options.seed);
  const graph = new graphology.UndirectedGraph();
  const drawn = chooseDrawn(ties);
  for (const account of drawn) graph.addNode(account, { x: random.next(), y: random.next() });
  for (const { a, b, coActions } of ties) {
    if (drawn.has(a) && drawn.has(b)) graph.addUndirectedEdge(a, b, { weight: coActions });
  }
  const settings = { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: graph.order > 1000 };
  const places = Object.entries(forceAtlas2(graph, { iterations: 200, settings }));
  const span = (pick: (place: { x: number; y: number }) => number): ((value: number) => number) => {
    const values = places.map(([, place]) => pick(place));
    const low = Math.min(...values);
    const width = Math.max(...values) - low || 1;
    return (value) => Number(((value - low) / width).toFixed(6));
  };
  const scaleX = span(({ x }) => x);
  const scaleY = span(({ y }) => y);
  return new Map(places.map(([account, { x, y }]) => [Number(account), { x: scaleX(x!), y: scaleY(y!) }]));
}

function chooseDrawn(ties: readonly Tie[]): Set<number> {
  const degree = new Map<number, number>();
  for (const { a, b } of ties) {
    degree.set(a, (degree.get(a) ?? 0) + 1);
    degree.set(b, (degree.get(b) ?? 0) + 1);
  }
  const byDegree = [...degree.keys()].sort((x, y) => degree.get(y)! - degree.get(x)! || x - y);
  return new Set(byDegree.slice(0, layoutLimit));
}
