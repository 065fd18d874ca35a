import type { NetworkEdge, NetworkNode } from '../model/analysis.js';
import type { Figure } from '../model/figure.js';
import { formatExact } from '../words/formatExact.js';
import { countOf, formatDecimal } from '../words/formatNumber.js';
import { revealCharacters, shortenText } from './labelText.js';
import { describeTrace } from '../words/describeTrace.js';
import { phrases, say } from '../words/say.js';

const words = phrases({
  title: 'Accounts that act together beyond chance',
  account: 'account',
  partner: 'partner',
  coActions: 'co-actions',
  expected: 'expected by chance',
  q: 'q',
  traces: 'traces',
  how: 'Larger dots wrote more comments; distances carry no meaning.',
});

export interface DescribeNetworkOptions {
  readonly level: number;
  readonly drawnNodes: number;
  readonly drawnEdges: number;
}

/** Title, sentences and table of the network figure. The edges come strongest first. */
export function describeNetwork(
  nodes: readonly NetworkNode[],
  edges: readonly NetworkEdge[],
  options: DescribeNetworkOptions,
): Pick<Figure, 'title' | 'alt' | 'table'> {
  return {
    title: words.title,
    alt:
      nodes.length === 0
        ? say`No pair of accounts acts together beyond chance (q at or below ${formatExact(options.level)}), so there is no network to draw.`
        : describeTies(nodes, edges, options),
    table: {
      columns: [words.account, words.partner, words.coActions, words.expected, words.q, words.traces],
      rows: edges.map((edge) => [
        edge.a,
        edge.b,
        edge.coActions,
        Number(edge.expected.toPrecision(3)),
        Number(edge.q.toPrecision(2)),
        edge.traces.map(describeTrace).join(', '),
      ]),
    },
  };
}

function describeTies(
  nodes: readonly NetworkNode[],
  edges: readonly NetworkEdge[],
  { level, drawnNodes, drawnEdges }: DescribeNetworkOptions,
): string {
  const sizes = new Map<string, number>();
  for (const { group } of nodes) if (group !== null) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const [largest] = [...sizes].sort((a, b) => b[1] - a[1]);
  const sentences = [
    say`A network of ${countOf(nodes.length, 'account')} joined by ${countOf(edges.length, 'tie')}, in ${countOf(sizes.size, 'group')}; a tie is a pair with q at or below ${formatExact(level)}.`,
  ];
  if (largest !== undefined) {
    const name = shortenText(revealCharacters(largest[0]), 24);
    sentences.push(say`The largest group, ${name}, has ${countOf(largest[1], 'account')}.`);
  }
  const [strongest] = edges;
  if (strongest !== undefined) {
    sentences.push(
      say`The strongest tie has ${countOf(strongest.coActions, 'co-action')} where chance gives ${formatDecimal(strongest.expected)}.`,
    );
  }
  if (drawnNodes < nodes.length) {
    sentences.push(
      say`The ${countOf(drawnEdges, 'strongest tie')} and their ${countOf(drawnNodes, 'account')} are drawn.`,
    );
  } else if (drawnEdges < edges.length) {
    sentences.push(say`The ${countOf(drawnEdges, 'strongest tie')} are drawn.`);
  }
  sentences.push(words.how);
  return sentences.join(' ');
}
