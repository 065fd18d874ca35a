import type { Analysis } from '../../src/model/analysis.js';
import type { CopiedText } from '../../src/model/copies.js';
import { readPlotlySource } from '../../src/report/plotlySource.js';
import { renderReport } from '../../src/report/renderReport.js';
import { sampleAnalysis } from '../charts/sampleAnalysis.js';

const hour = 3_600_000;

/** The sample with as many accounts, groups, ties, copies and hours as some million comments of three years may give. */
export function largeAnalysis(): Analysis {
  const sample = sampleAnalysis();
  const name = (index: number): string => `account-${String(index % 20_000).padStart(12, '0')}`;
  const list = <T>(length: number, make: (index: number) => T): T[] =>
    Array.from({ length }, (_, index) => make(index));
  const text = 'слово '.repeat(200);
  const start = sample.section.firstAt;
  return {
    ...sample,
    section: { ...sample.section, comments: 1_000_000, accounts: 200_000 },
    accounts: list(30_000, (index) => ({ ...sample.accounts[0]!, account: name(index) })),
    groups: list(2000, (index) => ({ ...sample.groups[0]!, id: `g${index}` })),
    evidence: list(50_000, (index) => ({
      ...sample.evidence[0]!,
      group: `g${index % 2000}`,
      object: String(index % 9000),
      text: `${index} ${text}`,
    })),
    network: {
      nodes: list(20_000, (index) => ({
        account: name(index),
        group: `g${Math.floor(index / 10)}`,
        comments: index % 90,
        partners: 9,
        x: (index * 0.6180339887) % 1,
        y: (index * 0.7548776662) % 1,
      })),
      edges: list(100_000, (index) => ({
        ...sample.network.edges[0]!,
        a: name(index),
        b: name(index * 7 + 1),
      })),
    },
    mood: {
      ...sample.mood,
      series: list(3 * 365 * 24, (index) => ({
        ...sample.mood.series[index % 50]!,
        from: start + index * hour,
        to: start + (index + 1) * hour,
      })),
    },
    copies: { ...sample.copies, tests: 900_000, texts: list(5000, (index) => copiedText(`C${index}`, text)) },
  };
}

/** Its page. */
export function largeReport(): { readonly html: string } {
  return { html: renderReport(largeAnalysis(), { plotlySource: readPlotlySource() }) };
}

function copiedText(id: string, text: string): CopiedText {
  const burst = { windowSeconds: 3600, from: 0, to: hour, comments: 5, accounts: 5, expected: 0.01, p: 1e-9 };
  return {
    id,
    sampleText: text,
    sampleCommentId: id,
    words: 200,
    bits: 900,
    variants: 1,
    comments: 5,
    accounts: 5,
    echoes: 0,
    firstAt: 0,
    lastAt: hour,
    burst,
    burstAccounts: ['a', 'b', 'c', 'd', 'e'],
    bursts: [burst],
    p: 1e-9,
    q: 1e-7,
    origins: [],
  };
}
