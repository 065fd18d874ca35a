import type { NetworkEdge, NetworkNode } from '../model/analysis.js';
import { countOf, formatCount } from '../words/formatNumber.js';
import { say } from '../words/say.js';
import type { DrawnGroup } from './groupNodes.js';
import { labelText } from './labelText.js';

/** Ties by co-actions: few, some, many. */
const widthClasses = [
  { upTo: 3, width: 0.8 },
  { upTo: 7, width: 1.8 },
  { upTo: Infinity, width: 3.2 },
] as const;

/**
 * One line trace for each group and width class, hidden and shown with its group; a tie between groups belongs to the group of
 * its first account.
 */
export function drawEdges(
  nodes: readonly NetworkNode[],
  edges: readonly NetworkEdge[],
  groups: readonly DrawnGroup[],
): Record<string, unknown>[] {
  const nodeOf = new Map(nodes.map((node) => [node.account, node]));
  const lines = new Map<
    string,
    { x: (number | null)[]; y: (number | null)[]; color: string; width: number; group: string }
  >();
  for (const edge of edges) {
    const a = nodeOf.get(edge.a);
    const b = nodeOf.get(edge.b);
    if (a === undefined || b === undefined) continue;
    const { color, name: group } = groups.find(({ ids }) => ids.has(a.group))!;
    const { width } = widthClasses.find(({ upTo }) => edge.coActions <= upTo)!;
    const key = `${group} ${width}`;
    const line = lines.get(key) ?? { x: [], y: [], color, width, group };
    lines.set(key, line);
    line.x.push(place(a.x), place(b.x), null);
    line.y.push(place(a.y), place(b.y), null);
  }
  return [...lines.values()].map(({ x, y, color, width, group }) => ({
    type: 'scatter',
    mode: 'lines',
    x,
    y,
    line: { color, width },
    legendgroup: group,
    opacity: edges.length > 1500 ? 0.2 : 0.4,
    hoverinfo: 'skip',
    showlegend: false,
    connectgaps: false,
  }));
}

/** One marker trace for each group, with the words that show over each account. */
export function drawNodes(
  nodes: readonly NetworkNode[],
  edges: readonly NetworkEdge[],
  groups: readonly DrawnGroup[],
): Record<string, unknown>[] {
  const partnersOf = listPartners(edges);
  const most = nodes.reduce((largest, { comments }) => Math.max(largest, comments), 1);
  // Thousands of dots are drawn smaller, so that they do not hide one another.
  const scale = Math.min(1, Math.max(0.25, Math.sqrt(200 / nodes.length)));
  // Their partners' names alone would make the page too large.
  const namedPartners = nodes.length > 1500 ? 0 : 3;
  const traces = groups.map(({ name, color, symbol, ids }, index) => {
    const members = nodes.filter(({ group }) => ids.has(group));
    return {
      type: 'scatter',
      mode: 'markers',
      name,
      legendgroup: name,
      legendrank: index + 1,
      x: members.map(({ x }) => place(x)),
      y: members.map(({ y }) => place(y)),
      // The area, not the width, grows with the comments.
      marker: {
        color,
        symbol,
        size: members.map(({ comments }) =>
          Number((scale * (7 + 19 * Math.sqrt(comments / most))).toFixed(1)),
        ),
        line: { color: 'rgba(255, 255, 255, 0.7)', width: symbol === 'circle-open' ? 2 : 1 },
        opacity: 0.95,
      },
      text: members.map((node) => describeNode(node, partnersOf.get(node.account) ?? [], namedPartners)),
      customdata: members.map(({ account, group, comments }) => [
        account,
        group,
        comments,
        partnersOf.get(account)?.length ?? 0,
      ]),
      hovertemplate: '%{text}<extra></extra>',
    };
  });
  // The last drawn lies on top: that should be the largest group.
  return traces.reverse();
}

/** The partners of each account, strongest tie first. */
function listPartners(edges: readonly NetworkEdge[]): Map<string, string[]> {
  const partnersOf = new Map<string, string[]>();
  const add = (account: string, partner: string): void => {
    const partners = partnersOf.get(account);
    if (partners === undefined) partnersOf.set(account, [partner]);
    else partners.push(partner);
  };
  for (const { a, b } of edges) {
    add(a, b);
    add(b, a);
  }
  return partnersOf;
}

function describeNode(node: NetworkNode, partners: readonly string[], named: number): string {
  const shown = partners.slice(0, named).map((partner) => labelText(partner, 20));
  return [
    `<b>${labelText(node.account, 40)}</b>`,
    node.group === null ? say`no group` : say`group ${labelText(node.group, 24)}`,
    countOf(node.comments, 'comment'),
    sayPartners(shown, partners.length),
  ].join('<br>');
}

function sayPartners(shown: readonly string[], all: number): string {
  const count = countOf(all, 'partner');
  const names = shown.join(', ');
  if (shown.length === 0) return count;
  return shown.length === all
    ? say`${count}: ${names}`
    : say`${count}: ${names} and ${formatCount(all - shown.length)} more`;
}

/** Four digits are a tenth of a pixel. */
function place(coordinate: number): number {
  return Number(coordinate.toFixed(4));
}
