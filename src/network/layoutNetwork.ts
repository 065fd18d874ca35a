import graphology from 'graphology';
import { createRandom } from '../stats/random.js';
import { compactNetwork, listParts } from './compactNetwork.js';
import { forceAtlas2 } from './graphologyModules.js';
import { packCircles } from './packCircles.js';
import { weighTie } from './searchPartitions.js';
import type { Tie } from './tiePairs.js';

/** Above this many accounts a picture shows nothing and the layout takes minutes. */
export const layoutLimit = 5000;

interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * A place for each tied account: ForceAtlas2 from a seeded start for each connected part, the parts packed side by side so
 * that none overlaps another, and the whole scaled into the unit square.
 *
 * The same seed gives the same picture. Accounts beyond the limit (those with the fewest ties) get no place. Distances mean
 * nothing beyond "tied" and "not tied".
 * Cost: some seconds for 5,000 accounts in one part, much less in many. Source: Jacomy et al. 2014,
 * https://doi.org/10.1371/journal.pone.0098679
 */
export function layoutNetwork(ties: readonly Tie[], options: { readonly seed: number }): Map<number, Place> {
  const drawn = chooseDrawn(ties);
  const kept = ties.filter(({ a, b }) => drawn.has(a) && drawn.has(b));
  const network = compactNetwork(kept);
  const parts = listParts(network).map((nodes) => Array.from(nodes, (node) => network.account[node]!));
  const partOf = new Map(parts.flatMap((accounts, part) => accounts.map((one) => [one, part] as const)));
  const tiesOf = parts.map((): Tie[] => []);
  for (const tie of kept) tiesOf[partOf.get(tie.a)!]!.push(tie);
  const circles = packCircles(parts.map(({ length }) => Math.sqrt(length) + partMargin));
  const places = parts.flatMap((accounts, part) => {
    const { x, y, radius } = circles[part]!;
    const size = radius - partMargin;
    return layoutPart(accounts, tiesOf[part]!, options.seed).map(
      ([account, inner]) => [account, { x: x + inner.x * size, y: y + inner.y * size }] as const,
    );
  });
  return fitSquare(places);
}

/** Room around each part, in units of the radius that one account takes. */
const partMargin = 0.75;

/** Places within the unit circle around the middle. */
function layoutPart(accounts: readonly number[], ties: readonly Tie[], seed: number): [number, Place][] {
  const [first, second] = accounts as [number, number];
  if (accounts.length === 2) {
    return [
      [first, { x: -0.7, y: 0 }],
      [second, { x: 0.7, y: 0 }],
    ];
  }
  const random = createRandom(seed);
  const graph = new graphology.UndirectedGraph();
  for (const account of accounts) graph.addNode(account, { x: random.next(), y: random.next() });
  for (const tie of ties) graph.addUndirectedEdge(tie.a, tie.b, { weight: weighTie(tie) });
  // A coarser look at what is far away: half the time in large parts, and no difference to the eye.
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    barnesHutOptimize: graph.order > 500,
    barnesHutTheta: 1.2,
  };
  const iterations = graph.order > 1000 ? 100 : 200;
  const found = Object.entries(forceAtlas2(graph, { iterations, settings }));
  const middle = (pick: (place: Place) => number): number =>
    found.reduce((sum, [, place]) => sum + pick(place as Place), 0) / found.length;
  const [x, y] = [middle((place) => place.x), middle((place) => place.y)];
  const reach = Math.max(...found.map(([, place]) => Math.hypot(place.x! - x, place.y! - y))) || 1;
  return found.map(([account, place]) => [
    Number(account),
    { x: (place.x! - x) / reach, y: (place.y! - y) / reach },
  ]);
}

/** Both axes by the same scale, so that circles stay circles; the shorter one is centred. */
function fitSquare(places: readonly (readonly [number, Place])[]): Map<number, Place> {
  if (places.length === 0) return new Map();
  const extent = (values: readonly number[]): [low: number, size: number] => {
    const low = values.reduce((least, value) => Math.min(least, value), Infinity);
    return [low, values.reduce((most, value) => Math.max(most, value), -Infinity) - low];
  };
  const [left, width] = extent(places.map(([, { x }]) => x));
  const [bottom, height] = extent(places.map(([, { y }]) => y));
  const size = Math.max(width, height);
  const scale = (value: number, low: number, span: number): number =>
    Number((0.5 + (value - low - span / 2) / size).toFixed(6));
  return new Map(
    places.map(([account, { x, y }]) => [account, { x: scale(x, left, width), y: scale(y, bottom, height) }]),
  );
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
