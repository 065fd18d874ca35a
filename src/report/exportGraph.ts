import graphology from 'graphology';
import gexf from 'graphology-gexf';
import type { Analysis } from '../model/analysis.js';

type GraphAttributes = Record<string, string | number>;

const forbiddenInXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

function cleanForXml(text: string): string {
  return text.replace(forbiddenInXml, '\ufffd');
}

/** The network of tied accounts as a graphology graph: what GEXF and GraphML hold. */
export function buildGraph(analysis: Analysis): InstanceType<typeof graphology.UndirectedGraph> {
  const graph = new graphology.UndirectedGraph<GraphAttributes, GraphAttributes>();
  graph.setAttribute('creator', `in-concert ${analysis.version}`);
  const findingOf = new Map(analysis.accounts.map((one) => [one.account, one]));
  const placeOf = new Map(analysis.network.nodes.map((node) => [node.account, node]));
  for (const account of new Set(analysis.network.edges.flatMap(({ a, b }) => [a, b]))) {
    const finding = findingOf.get(account)!;
    const place = placeOf.get(account);
    graph.addNode(cleanForXml(account), {
      label: cleanForXml(account),
      comments: finding.comments,
      evidence_level: finding.evidenceLevel,
      q: finding.q ?? 1,
      group: finding.group ?? '',
      partners: finding.partners,
      copied_texts: finding.copiedTexts,
      ...(place === undefined ? {} : { x: place.x * 1000, y: place.y * 1000 }),
    });
  }
  // Named edges: the names graphology would draw differ from run to run, and with them the files.
  analysis.network.edges.forEach(({ a, b, coActions, expected, q, traces }, k) => {
    const attributes = { weight: coActions, expected, q, traces: traces.join(' ') };
    graph.addUndirectedEdgeWithKey(`e${k + 1}`, cleanForXml(a), cleanForXml(b), attributes);
  });
  return graph;
}

/** GEXF for Gephi: attributes, weights and places. */
export function formatGexf(analysis: Analysis): string {
  return gexf.write(buildGraph(analysis), { pretty: true });
}

const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);
function escapeXml(value: string | number): string {
  return String(value).replace(/[&<>"]/gu, (letter) => entities.get(letter)!);
}

/** GraphML for igraph, networkx, Cytoscape and yEd: the same attributes as GEXF. */
export function formatGraphml(analysis: Analysis): string {
  const graph = buildGraph(analysis);
  const keys = new Map<string, string>();
  const describe = (domain: 'node' | 'edge', attributes: GraphAttributes): string =>
    Object.entries(attributes)
      .map(([name, value]) => {
        const id = `${domain}_${name}`;
        const type = typeof value === 'number' ? 'double' : 'string';
        keys.set(id, `  <key id="${id}" for="${domain}" attr.name="${name}" attr.type="${type}"/>`);
        return `<data key="${id}">${escapeXml(value)}</data>`;
      })
      .join('');
  const nodes = graph.mapNodes(
    (node, attributes) => `    <node id="${escapeXml(node)}">${describe('node', attributes)}</node>`,
  );
  const edges = graph.mapEdges(
    (_, attributes, source, target) =>
      `    <edge source="${escapeXml(source)}" target="${escapeXml(target)}">${describe('edge', attributes)}</edge>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys.values(),
    `  <graph id="in-concert" edgedefault="undirected">`,
    ...nodes,
    ...edges,
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}
