import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import graphology from 'graphology';
import { parse } from 'graphology-gexf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatGexf, formatGraphml, formatNetworkCsv } from '../../src/report/exportGraph.js';
import { sampleAnalysis } from '../charts/sampleAnalysis.js';
import { sampleMeasures } from './sampleMeasures.js';

const sample = sampleAnalysis();
const members = [...new Set(sample.network.edges.flatMap(({ a, b }) => [a, b]))];
/** Names as an attacker would choose them; the second and third differ only in what must go. */
const hostile = [
  '"><script>alert(1)</script>',
  'a\u0000b',
  'a\u0001b',
  '=cmd|"/c calc"!A1',
  '@SUM(1,2)\nnext line',
  "it's & \u202Ename\ud83d",
];
const cleaned = hostile.map((name) => name.replace(/[\u0000\u0001\ud83d]/g, '\ufffd'));
const ids = [cleaned[0], cleaned[1], `${cleaned[2]}~2`, ...cleaned.slice(3)];
const rename = (account: string): string => hostile[members.indexOf(account)] ?? account;
const renamed = {
  ...sample,
  accounts: sample.accounts.map((one) => ({ ...one, account: rename(one.account) })),
  network: {
    nodes: sample.network.nodes.map((node) => ({ ...node, account: rename(node.account) })),
    edges: sample.network.edges.map((edge) => ({ ...edge, a: rename(edge.a), b: rename(edge.b) })),
  },
};
const measures = sampleMeasures(renamed);
const analysis = { ...renamed, networkMeasures: measures };
const idOf = (account: string): string => ids[hostile.indexOf(account)] ?? account;

/** What every reader must give back. */
interface ReadGraph {
  readonly graph: Readonly<Record<string, string>>;
  readonly nodes: readonly Readonly<Record<string, unknown>>[];
  readonly edges: readonly Readonly<Record<string, unknown>>[];
}

function expectWhole({ nodes, edges }: ReadGraph): void {
  expect(nodes.length).toBe(members.length);
  expect(edges.length).toBe(analysis.network.edges.length);
  const nodeOf = new Map(nodes.map((node) => [node.id, node]));
  measures.accounts.forEach((central) => {
    const finding = analysis.accounts.find(({ account }) => account === central.account)!;
    const node = nodeOf.get(idOf(central.account))!;
    expect(node).toMatchObject({
      comments: finding.comments,
      evidence_level: finding.evidenceLevel,
      group: finding.group,
      q: finding.q,
      degree: central.degree,
      strength: central.strength,
      eigenvector: central.eigenvector,
    });
    expect(Date.parse(String(node.first_at))).toBe(finding.firstAt);
  });
  const edgeOf = new Map(edges.map((edge) => [JSON.stringify([edge.source, edge.target].sort()), edge]));
  measures.ties.forEach((tie) => {
    const edge = edgeOf.get(JSON.stringify([idOf(tie.a), idOf(tie.b)].sort()))!;
    const [layer] = tie.layers;
    expect(edge).toMatchObject({
      weight: tie.weight,
      surprise: tie.surprise,
      same_text_window_s: 60,
      same_text_co_actions: layer!.coActions,
      same_text_expected: layer!.expected,
      same_text_p: layer!.p,
      same_text_q: layer!.q,
      same_text_counts: true,
    });
    if (tie.firstAt !== null) expect(Date.parse(String(edge.first_at))).toBe(tie.firstAt);
    if (tie.layers.length > 1) expect(edge).toMatchObject({ columns_app_photo_counts: false });
  });
}

function listModules(): string[] {
  const script = 'import importlib.util as u; print(*[m for m in ("networkx", "igraph") if u.find_spec(m)])';
  const run = spawnSync('python3', ['-c', script], { encoding: 'utf8' });
  return run.status === 0 ? run.stdout.trim().split(' ') : [];
}

const readers = [
  ['networkx', 'gexf'],
  ['networkx', 'graphml'],
  ['networkx', 'csv'],
  ['igraph', 'graphml'],
] as const;
const installed = listModules();

describe.each(readers)('%s reads %s', (module, format) => {
  const isThere = installed.includes(module);
  const folder = mkdtempSync(join(tmpdir(), 'in-concert-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  let graph: ReadGraph;
  beforeAll(() => {
    if (!isThere) return;
    writeFileSync(join(folder, 'network.gexf'), formatGexf(analysis));
    writeFileSync(join(folder, 'network.graphml'), formatGraphml(analysis));
    for (const [name, text] of Object.entries(formatNetworkCsv(analysis)))
      writeFileSync(join(folder, name), text);
    const script = fileURLToPath(new URL('fixtures/readNetwork.py', import.meta.url));
    graph = JSON.parse(
      execFileSync('python3', [script, module, format], {
        cwd: folder,
        encoding: 'utf8',
        maxBuffer: 1 << 26,
      }),
    ) as ReadGraph;
  });

  it.skipIf(!isThere)(
    `every attribute, weight and time, hostile names included${isThere ? '' : ` (skipped: python3 has no ${module})`}`,
    () => {
      expectWholeOf(format, graph);
    },
  );

  it.skipIf(!isThere)('the parameters and the version', () => {
    expect(graph.graph.creator).toBe(`in-concert ${sample.version}`);
    expect(JSON.parse(graph.graph.parameters!)).toEqual(sample.parameters);
  });
});

/** In a CSV file names that begin like a formula have an apostrophe in front. */
function expectWholeOf(format: string, { graph, nodes, edges }: ReadGraph): void {
  const bare = (name: unknown): unknown => (format === 'csv' ? String(name).replace(/^'(?=[=@])/, '') : name);
  expectWhole({
    graph,
    nodes: nodes.map((node) => ({ ...node, id: bare(node.id) })),
    edges: edges.map((edge) => ({ ...edge, source: bare(edge.source), target: bare(edge.target) })),
  });
}

describe('GEXF', () => {
  it('comes back from the reader of another library', () => {
    const back = parse(
      graphology.UndirectedGraph,
      formatGexf({ ...sample, networkMeasures: sampleMeasures(sample) }),
    );
    expect([back.order, back.size]).toEqual([members.length, sample.network.edges.length]);
    const [edge] = sample.network.edges;
    expect(back.getEdgeAttribute(back.edge(edge!.a, edge!.b), 'weight')).toBeCloseTo(
      edge!.coActions - edge!.expected,
      12,
    );
    const node = sample.network.nodes.find(({ account }) => account === members[0])!;
    expect(back.getNodeAttributes(node.account)).toMatchObject({
      label: node.account,
      group: node.group,
      x: expect.closeTo(node.x * 1000, 6) as number,
      color: 'rgb(0,114,178)',
    });
  });

  it('says from when to when accounts and ties were active, to the millisecond', () => {
    const xml = formatGexf(analysis);
    expect(xml).toContain('start="2022-01-05T10:00:00.123Z" end="2022-01-05T12:00:00.123Z"');
    expect(xml.match(/<edge [^>]*start=/g)!.length).toBe(measures.ties.length - 1);
    expect(xml).toContain('mode="dynamic"');
  });

  it('is the same each time', () => expect(formatGexf(sample) === formatGexf(sample)).toBe(true));
});

describe('hostile names', () => {
  it('break no XML', () => {
    for (const xml of [formatGexf(analysis), formatGraphml(analysis)]) {
      expect(xml).not.toContain('<script>');
      expect(/[\u0000-\u0008]/.test(xml)).toBe(false);
      expect(xml).toContain('a\ufffdb~2"');
      expect(xml.match(/<node /gu)!.length).toBe(members.length);
    }
  });

  it('are no formulas in a spreadsheet, and the same in both tables', () => {
    const files = formatNetworkCsv(analysis);
    expect(files['network_nodes.csv']).toContain(`"'=cmd|""/c calc""!A1"`);
    expect(files['network_edges.csv']).toContain(`"'=cmd|""/c calc""!A1"`);
    for (const name of ['network_nodes.csv', 'network_edges.csv'])
      expect(/(^|[,"\n])[=@+]/m.test(files[name]!.replaceAll('\nnext', ''))).toBe(false);
  });
});

describe('without measures', () => {
  it('holds what the analysis has', () => {
    const { 'network_edges.csv': edges } = formatNetworkCsv({ ...sample, networkMeasures: null });
    expect(edges!.split('\n')[0]).toBe('Source,Target,Type,Weight,co_actions,expected,q,traces');
    expect(edges!.split('\n').length - 2).toBe(sample.network.edges.length);
    expect(formatGexf({ ...sample, network: { nodes: [], edges: [] } })).toContain('<nodes>');
  });
});
