import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readPlotlySource } from '../../src/report/plotlySource.js';
import type { Analysis } from '../../src/model/analysis.js';
import { renderReport } from '../../src/report/renderReport.js';
import { sampleAnalysis } from '../charts/sampleAnalysis.js';
import { largeReport } from './largeReport.js';
import { emptyAnalysis, poisonAnalysis } from './poisonAnalysis.js';

const sample = sampleAnalysis();
const render = (analysis: Analysis): string => renderReport(analysis, { plotlySource: 'var Plotly = {};' });
const page = render(sample);
/** The words of the page as one line. */
const words = (text: string): string =>
  text
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/\s+/g, ' ');

describe('renderReport', () => {
  it('tells findings first, limits second, how to repeat the run last', () => {
    const titles = [...page.matchAll(/<h2[^>]*>([^<]+)<\/h2>/g)].map(([, title]) => title);
    expect(titles.slice(0, 2)).toEqual(['Findings', 'Limits']);
    expect(titles.at(-1)).toBe('Repeat this run');
    expect(titles.length).toBe(15);
    expect(titles).toContain('Methods, for a paper');
  });

  it('puts the floor beside the counts', () => {
    expect(words(page)).toContain(
      'the same analysis with accounts shuffled finds 0.10 pairs on average and 1 at most',
    );
    expect(words(page)).toContain('65 accounts shuffled: 0.10 on average, 1 at most');
    const asChance = render({ ...sample, floor: { ...sample.floor, maxPairs: 80 } });
    expect(words(asChance)).toContain('read the pairs below as chance');
  });

  it('shows the evidence with times on local clocks and the lag to the first', () => {
    const text = words(page);
    expect(text).toContain('same text : 10 comments by 10 accounts within 42 s');
    expect(text).toContain('2 Jan 2022, 20:00:00 first acc-1000');
    expect(text).toContain('2 Jan 2022, 20:00:04 +4.7 s acc-1007 the same, letter for letter');
  });

  it('shows only part of long lists and says where the rest is', () => {
    const groups = Array.from({ length: 30 }, (_, index) => ({ ...sample.groups[0]!, id: `g${index}` }));
    const accounts = Array.from({ length: 500 }, (_, index) => ({
      ...sample.accounts[0]!,
      account: `a${index}`,
    }));
    const text = words(render({ ...sample, groups, accounts }));
    expect(text).toContain('10 more in groups.csv');
    expect(text).toContain('440 more in accounts.csv');
    expect(text).toContain('6 more in evidence.csv');
    expect(text).toContain('The first 60 of 500 accounts at evidence level 1 or 2');
  });

  it('puts the effects of an event into one row, and each note once below', () => {
    const twice = sample.effects.map((effect) => ({
      ...effect,
      note: 'Only 6 h were collected. Mind the rhythm.',
    }));
    const text = words(render({ ...sample, effects: twice }));
    expect(text).toContain(
      'Invented internet shutdown −0.12 (−0.18 to −0.06) quiet dates: 0.030 −0.15 (−0.21 to −0.09) quiet dates: 0.020 −61.3 (−70.1 to −52.4) quiet dates: 0.020 2,210 312 1, 2',
    );
    expect(text.split('Only 6 h were collected.').length).toBe(2);
  });

  it('does not make up an hour for an event of which only the date is known', () => {
    const at = Date.UTC(2022, 0, 5);
    const event = { ...sample.events[0]!, name: 'A day', start: at, end: at, precision: 'day' as const };
    expect(words(render({ ...sample, events: [event] }))).toContain('A day 5 Jan 2022 · Almaty');
  });

  it('tells the methods from the parameters of the run, with sources', () => {
    const text = words(page);
    expect(text).toContain('Objects were: same text, same link. Windows were: 10 s, 1 min, 10 min.');
    expect(text).toContain('cells of 500, and within a cell accounts are exchangeable');
    expect(text).toContain('in the shuffled runs 0.10 on average and 1 at most');
    expect(text).toContain('https://doi.org/10.1093/biomet/78.2.301');
    const alone = words(render({ ...sample, parameters: { ...sample.parameters, groupP: 0 } }));
    expect(alone).toContain('they were not tested as a whole');
    expect(alone).not.toContain('10.1093/biomet/78.2.301');
  });

  it('adds up the rows and repeats the run', () => {
    expect(words(page)).toContain('15,490 rows read = 15,478 kept + 12 rejected');
    expect(words(page)).toContain('in-concert analyse --from run.json');
    expect(words(page)).toContain(sample.input!.sha256);
  });

  it('reads well when nothing was found', () => {
    const text = words(render(emptyAnalysis(sample)));
    expect(text).toContain('No coordination was found at this level (q ≤ 0.05)');
    expect(text).toContain('The shuffled data give the same: 0 pairs on average, 0 at most');
    expect(text).not.toMatch(/undefined|\bnull\b(?! hypothesis)|NaN|Infinity/);
    expect(words(page)).not.toMatch(/undefined|\bnull\b(?! hypothesis)|NaN|Infinity/);
  });

  it('never calls an account anything', () => {
    for (const one of [page, render(emptyAnalysis(sample))])
      expect(words(one)).not.toMatch(/\b(ro)?bots?\b|\btrolls?\b|\bshill/i);
  });

  it('lets only its own programs run, by hash, and no request leave', () => {
    const policy = /Content-Security-Policy"\s+content="([^"]+)"/.exec(page)![1]!.replaceAll('&#39;', "'");
    expect(policy).toContain("default-src 'none'");
    const scripts = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, source]) => source!);
    expect(scripts.length).toBe(2);
    for (const source of scripts) {
      expect(policy).toContain(`'sha256-${createHash('sha256').update(source).digest('base64')}'`);
    }
    expect(policy).not.toMatch(/script-src[^;]*(unsafe|https?:|\*)/);
    expect(page).not.toMatch(/<(link|img|iframe|object)\b|\ssrc=|@import|url\(/);
  });

  it('gives every landmark and figure a name', () => {
    expect(page).toMatch(/<html lang="en">/);
    const ids = new Set([...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
    const references = [...page.matchAll(/aria-(?:labelledby|describedby)="([^"]+)"/g)].map(([, id]) => id);
    expect(references.length).toBeGreaterThan(15);
    for (const reference of references) expect(ids).toContain(reference);
    for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
    expect([...page.matchAll(/\sid="([^"]+)"/g)].length).toBe(ids.size);
  });

  it('is the same page every time', () => {
    expect(render(sampleAnalysis())).toBe(page);
  });

  it('keeps hostile text as text', () => {
    const hostile = render(poisonAnalysis(sample));
    const tags = new Set(
      [...hostile.replace(/<(script|style)[\s\S]*?<\/\1>/g, '').matchAll(/<([a-z0-9]+)/gi)].map(
        ([, tag]) => tag,
      ),
    );
    for (const tag of ['img', 'svg', 'script', 'b', 'i']) expect(tags).not.toContain(tag);
    expect(hostile).not.toContain('\u202e');
    expect(hostile).not.toMatch(/\son[a-z]+="/);
  });

  it('stays under 3 MB for a large section', () => {
    const account = (index: number): string => `account-${String(index % 5000).padStart(12, '0')}`;
    const nodes = Array.from({ length: 5000 }, (_, index) => ({
      account: account(index),
      group: `g${Math.floor(index / 25)}`,
      comments: index % 90,
      partners: 9,
      x: (index * 0.6180339887) % 1,
      y: (index * 0.7548776662) % 1,
    }));
    const edges = Array.from({ length: 60_000 }, (_, index) => ({
      ...sample.network.edges[0]!,
      a: account(index),
      b: account(index * 7 + 1),
    }));
    const series = Array.from({ length: 20_000 }, (_, index) => ({
      ...sample.mood.series[index % 50]!,
      from: index * 3_600_000,
      to: (index + 1) * 3_600_000,
    }));
    const groups = Array.from({ length: 200 }, (_, index) => ({ ...sample.groups[0]!, id: `g${index}` }));
    const evidence = Array.from({ length: 20_000 }, (_, index) => ({
      ...sample.evidence[0]!,
      group: `g${index % 200}`,
      object: String(index % 1000),
      text: `${index} ${'слово '.repeat(200)}`,
    }));
    const large = {
      ...sample,
      network: { nodes, edges },
      mood: { ...sample.mood, series },
      groups,
      evidence,
    };
    const bytes = Buffer.byteLength(renderReport(large, { plotlySource: readPlotlySource() }));
    expect(bytes).toBeLessThan(3_000_000);
  });

  it('stays under 5 MB for a million comments, and says what it leaves out', () => {
    const { html: large } = largeReport();
    expect(Buffer.byteLength(large)).toBeLessThan(5_000_000);
    const text = words(large);
    expect(text).toContain('20 of 2,000 groups; all are in groups.csv');
    expect(text).toContain('60 of 30,000 accounts at evidence level 1 or 2; all are in accounts.csv');
    expect(text).toContain('40 of 5,000 copied texts; all are in copies.csv');
    expect(text).toMatch(
      /(2,999|3,000) of 20,000 accounts of the network are drawn; all are in network_nodes\.csv/,
    );
    expect(text).toMatch(/The [\d,]+ strongest ties and their (2,999|3,000) accounts are drawn\./);
  });

  it('wants the program of the charts', () => {
    expect(() => renderReport(sample, { plotlySource: '' })).toThrow(
      'renderReport: plotlySource must be the source of plotly.js (got nothing)',
    );
  });
});
