import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import graphology from 'graphology';
import { parse } from 'graphology-gexf';
import { afterAll, describe, expect, it } from 'vitest';
import { buildGraph, formatGexf, formatGraphml } from '../../src/report/exportGraph.js';
import { sampleAnalysis } from '../charts/sampleAnalysis.js';

const sample = sampleAnalysis();
const [first, ...rest] = sample.network.nodes;
const hostile = '"><script>&\u0000</script>';
const rename = (account: string): string => (account === first!.account ? hostile : account);
const analysis = {
  ...sample,
  accounts: sample.accounts.map((one) => ({ ...one, account: rename(one.account) })),
  network: {
    nodes: [{ ...first!, account: hostile }, ...rest],
    edges: sample.network.edges.map((edge) => ({ ...edge, a: rename(edge.a), b: rename(edge.b) })),
  },
};
const accounts = new Set(analysis.network.edges.flatMap(({ a, b }) => [a, b]));

describe('GEXF', () => {
  it('comes back as it was written', () => {
    const back = parse(graphology.UndirectedGraph, formatGexf(sample));
    const written = buildGraph(sample);
    expect([back.order, back.size]).toEqual([accounts.size, sample.network.edges.length]);
    for (const node of written.nodes()) {
      const { label, comments, evidence_level, group, partners } = written.getNodeAttributes(node);
      expect(back.getNodeAttributes(node)).toMatchObject({
        label,
        comments,
        evidence_level,
        group,
        partners,
      });
    }
    const edge = sample.network.edges[0]!;
    expect(back.getEdgeAttributes(back.edge(edge.a, edge.b))).toMatchObject({ weight: edge.coActions });
  });

  it('holds no character that XML forbids', () => expect(formatGexf(analysis)).not.toContain('\u0000'));

  it('is the same each time', () => expect(formatGexf(sample) === formatGexf(sample)).toBe(true));
});

const hasNetworkx = spawnSync('python3', ['-c', 'import networkx']).status === 0;

describe.skipIf(!hasNetworkx)(
  `GraphML in networkx${hasNetworkx ? '' : ' (skipped: networkx is not installed)'}`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'in-concert-'));
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it('is read with every attribute, hostile names included', () => {
      writeFileSync(join(folder, 'n.graphml'), formatGraphml(analysis));
      const script =
        'import networkx, json; g = networkx.read_graphml("n.graphml"); print(json.dumps(networkx.node_link_data(g)))';
      const graph = JSON.parse(
        execFileSync('python3', ['-c', script], { cwd: folder, encoding: 'utf8' }),
      ) as {
        nodes: { id: string; comments: number; group: string }[];
      };
      expect(graph.nodes.length).toBe(accounts.size);
      for (const node of graph.nodes) {
        const finding = analysis.accounts.find(
          ({ account }) => account.replace('\u0000', '\ufffd') === node.id,
        )!;
        expect([node.comments, node.group]).toEqual([finding.comments, finding.group ?? '']);
      }
    });
  },
);

it('GraphML escapes hostile names and drops what XML forbids', () => {
  const xml = formatGraphml(analysis);
  expect(xml).not.toContain('<script>');
  expect(xml).not.toContain('\u0000');
  expect(xml).toContain('&quot;&gt;&lt;script&gt;&amp;\ufffd&lt;/script&gt;');
  expect(xml.match(/<node /gu)!.length).toBe(accounts.size);
  expect(xml.match(/<edge /gu)!.length).toBe(analysis.network.edges.length);
});
