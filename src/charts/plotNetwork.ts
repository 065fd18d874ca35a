import type { Analysis, NetworkEdge, NetworkNode, NetworkPicture } from '../model/analysis.js';
import type { Figure } from '../model/figure.js';
import { createLayout } from './chartStyle.js';
import { describeNetwork } from './describeNetwork.js';
import { drawEdges, drawNodes } from './drawNetwork.js';
import { groupNodes } from './groupNodes.js';

/** The parts of an analysis that the figure needs. */
export interface NetworkInput {
  readonly network: Analysis['network'];
  readonly parameters: Pick<Analysis['parameters'], 'level'>;
}

export interface NetworkOptions {
  readonly maxNodes?: number;
  readonly maxEdges?: number;
  readonly namedGroups?: number;
}

/**
 * `maxNodes` 3,000 and `maxEdges` 6,000: more dots and lines hide one another (the strongest ties are drawn, the sentence says so);
 * `namedGroups` 12: more names than that no legend can hold.
 */
export const networkDefaults = { maxNodes: 3000, maxEdges: 6000, namedGroups: 12 } as const;

/**
 * The accounts tied beyond chance: colour is the group, size the number of comments, a thicker line more co-actions. Each dot
 * carries its account, group, comments and partners as `customdata`, so that a page can show its evidence.
 *
 * What it can wrongly suggest: places and distances come from a layout that only makes ties readable; they are not measurements.
 *
 * Defaults: see {@link networkDefaults}. Colours repeat after six groups with another shape.
 *
 * Cost: linear in nodes and edges.
 *
 * @example
 * import { plotNetwork } from 'in-concert';
 * const nodes = [0, 1].map((x) => ({ account: `a${x}`, group: 'g1', comments: 5, partners: 1, x, y: x }));
 * const edges = [{ a: 'a0', b: 'a1', coActions: 4, expected: 0.1, q: 0.001, traces: ['same text'] }];
 * const figure = plotNetwork({ network: { nodes, edges }, parameters: { level: 0.05 } });
 * figure.data.length; // => 2
 */
export function plotNetwork(input: NetworkInput, options: NetworkOptions = {}): Figure {
  const { maxNodes, maxEdges, namedGroups } = { ...networkDefaults, ...options };
  const strongest = input.network.edges.toSorted((a, b) => a.q - b.q || b.coActions - a.coActions);
  const { nodes, edges } = chooseDrawn(input.network.nodes, strongest, maxNodes, maxEdges);
  const words = describeNetwork(input.network.nodes, strongest, {
    level: input.parameters.level,
    drawnNodes: nodes.length,
    drawnEdges: edges.length,
  });
  const figure = { id: 'network', ...words };
  if (nodes.length === 0) return { ...figure, data: [], layout: createLayout(words.title, 120) };

  const groups = groupNodes(nodes, namedGroups);
  const data = [...drawEdges(nodes, edges, groups), ...drawNodes(nodes, strongest, groups)];
  const base = createLayout(words.title, 600);
  const layout = {
    ...base,
    margin: { l: 8, r: 8, t: 48, b: 60 },
    hovermode: 'closest',
    dragmode: 'pan',
    legend: { ...(base.legend as object), itemsizing: 'constant' },
    xaxis: { visible: false, range: frame(nodes.map(({ x }) => x)) },
    yaxis: { visible: false, range: frame(nodes.map(({ y }) => y)) },
  };
  return { ...figure, data, layout };
}

/** The strongest ties and the accounts they tie; all where there are not too many. */
function chooseDrawn(
  nodes: readonly NetworkNode[],
  strongest: readonly NetworkEdge[],
  maxNodes: number,
  maxEdges: number,
): NetworkPicture {
  if (nodes.length <= maxNodes) return { nodes, edges: strongest.slice(0, maxEdges) };
  const chosen = new Set<string>();
  for (const { a, b } of strongest) {
    if (chosen.size + 2 > maxNodes) break;
    chosen.add(a).add(b);
  }
  return {
    nodes: nodes.filter(({ account }) => chosen.has(account)),
    edges: strongest.filter(({ a, b }) => chosen.has(a) && chosen.has(b)).slice(0, maxEdges),
  };
}

/** The span of the coordinates with room for the dots at the border. */
function frame(coordinates: readonly number[]): [number, number] {
  const low = coordinates.reduce((least, value) => Math.min(least, value), Infinity);
  const high = coordinates.reduce((most, value) => Math.max(most, value), -Infinity);
  const room = Math.max(0.02, (high - low) * 0.07);
  return [low - room, high + room];
}
