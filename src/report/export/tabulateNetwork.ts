import { groupNodes } from '../../charts/groupNodes.js';
import type { AccountFinding } from '../../model/account.js';
import type { Analysis } from '../../model/analysis.js';
import type { AccountCentrality, NetworkMeasures } from '../../model/networkMeasures.js';
import { listEdges } from './networkEdges.js';
import type { ColumnType, ExportCell, ExportColumn, NetworkTable, NodePlace } from './networkTable.js';
import { nameNodes } from './nodeNames.js';

/** The parts of an analysis that an exported network needs; the measures where they were taken. */
export type NetworkExportInput = Pick<Analysis, 'version' | 'parameters' | 'accounts' | 'network'> & {
  readonly input?: Analysis['input'];
  readonly networkMeasures?: NetworkMeasures | null;
};

/**
 * The network of an analysis as typed columns. Accounts come in the order of the ties, ties in the order of the analysis.
 *
 * Cost: linear in accounts and ties.
 */
export function tabulateNetwork(analysis: NetworkExportInput): NetworkTable {
  const { network, networkMeasures: measures = null, input = null } = analysis;
  const accounts = [...new Set(network.edges.flatMap(({ a, b }) => [a, b]))];
  const rowOf = new Map(accounts.map((account, row) => [account, row]));
  const findingOf = new Map(analysis.accounts.map((one) => [one.account, one]));
  const findings = accounts.map((account) => findingOf.get(account));
  const { weight, spans, columns } = listEdges(network.edges, measures);
  return {
    about: {
      creator: `in-concert ${analysis.version}`,
      parameters: JSON.stringify(analysis.parameters),
      ...(input === null ? {} : { input_sha256: input.sha256 }),
      ...(measures === null
        ? {}
        : { community_seeds: String(measures.seeds), modularity: String(measures.modularity) }),
    },
    ids: nameNodes(accounts),
    nodes: [...listFindings(findings), ...listMeasures(accounts, findings, measures)],
    source: network.edges.map(({ a }) => rowOf.get(a)!),
    target: network.edges.map(({ b }) => rowOf.get(b)!),
    weight,
    edges: columns,
    places: placeNodes(network.nodes, accounts),
    nodeSpans: findings.map((one) => (one === undefined ? null : [one.firstAt, one.lastAt])),
    edgeSpans: spans,
  };
}

type Findings = readonly (AccountFinding | undefined)[];

function listFindings(findings: Findings): ExportColumn[] {
  const column = (
    name: string,
    type: ColumnType,
    pick: (one: AccountFinding) => ExportCell,
  ): ExportColumn => ({
    name,
    type,
    cells: findings.map((one) => (one === undefined ? null : pick(one))),
  });
  return [
    column('comments', 'integer', (one) => one.comments),
    column('evidence_level', 'integer', (one) => one.evidenceLevel),
    column('q', 'double', (one) => one.q),
    column('group', 'string', (one) => one.group),
    column('partners', 'integer', (one) => one.partners),
    column('copied_texts', 'integer', (one) => one.copiedTexts),
    column('first_at', 'time', (one) => one.firstAt),
    column('last_at', 'time', (one) => one.lastAt),
  ];
}

function listMeasures(
  accounts: readonly string[],
  findings: Findings,
  measures: NetworkMeasures | null,
): ExportColumn[] {
  if (measures === null) return [];
  const central = new Map(measures.accounts.map((one) => [one.account, one]));
  const stability = new Map(measures.groups.map((one) => [one.group, one.stability]));
  const column = (
    name: string,
    type: ColumnType,
    pick: (one: AccountCentrality) => ExportCell,
  ): ExportColumn => ({
    name,
    type,
    cells: accounts.map((account) => {
      const one = central.get(account);
      return one === undefined ? null : pick(one);
    }),
  });
  return [
    column('degree', 'integer', (one) => one.degree),
    column('strength', 'double', (one) => one.strength),
    column('eigenvector', 'double', (one) => one.eigenvector),
    column('betweenness', 'double', (one) => one.betweenness),
    column('ordered', 'integer', (one) => one.ordered),
    column('first_share', 'double', (one) => one.firstShare),
    column('stability', 'double', (one) => one.stability),
    {
      name: 'group_stability',
      type: 'double',
      cells: findings.map((one) => stability.get(one?.group ?? '') ?? null),
    },
  ];
}

/** Gephi draws in hundreds of units, the picture in the unit square. */
const drawnWidth = 1000;

/** As many colours as the picture of the report has. */
const namedGroups = 12;

/** Place, size and colour as the picture of the report has them. */
function placeNodes(nodes: Analysis['network']['nodes'], accounts: readonly string[]): (NodePlace | null)[] {
  const groups = groupNodes(nodes, namedGroups);
  const most = nodes.reduce((largest, { comments }) => Math.max(largest, comments), 1);
  const nodeOf = new Map(nodes.map((node) => [node.account, node]));
  return accounts.map((account) => {
    const node = nodeOf.get(account);
    if (node === undefined) return null;
    return {
      x: node.x * drawnWidth,
      y: node.y * drawnWidth,
      size: Number((4 + 12 * Math.sqrt(node.comments / most)).toFixed(2)),
      colour: groups.find(({ ids }) => ids.has(node.group))!.color,
    };
  });
}
