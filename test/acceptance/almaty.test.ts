import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyseComments } from '../../src/analyse.js';
import { readComments } from '../../src/ingest/readComments.js';
import { readEvents } from '../../src/ingest/readEvents.js';
import { findCoordination } from '../../src/coordination/findCoordination.js';
import type { Analysis } from '../../src/model/analysis.js';
import type { CommentTable } from '../../src/model/commentTable.js';
import { tiePairs } from '../../src/network/tiePairs.js';

const folder = fileURLToPath(new URL('../../datasets/almaty-january-2022/', import.meta.url));
const truth = new Map(
  readFileSync(`${folder}truth.csv`, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
    .map(([account, role, campaign]) => [account!, { role: role!, campaign: campaign! }]),
);

describe('the bundled section against its truth', () => {
  let analysis: Analysis;
  let table: CommentTable;
  let atLevel: (level: number) => string[];

  beforeAll(async () => {
    const reading = await readComments(`${folder}comments.csv`, { keepIds: true });
    table = reading.table;
    const events = await readEvents(`${folder}events.csv`);
    analysis = analyseComments(reading, { events, shuffles: 19, timezone: 'Asia/Almaty' });
    atLevel = (level) =>
      analysis.accounts.filter((one) => one.evidenceLevel === level).map(({ account }) => account);
  });

  it('reads every row', () => {
    expect(analysis.input).toMatchObject({ rowsRead: analysis.section.comments, rowsRejected: 0 });
    expect(analysis.section.comments).toBeGreaterThan(18_000);
    expect(analysis.section.accounts).toBeGreaterThan(3_500);
  });

  it('puts nobody at level 2 who is not planted: no supporter, petitioner or reader of news', () => {
    expect(atLevel(2).filter((account) => truth.get(account)!.campaign === '')).toEqual([]);
  });

  it.each(['same-minute', 'disguised', 'slow-drip', 'link-push', 'vpn-adverts'])(
    'finds at least nine of ten accounts of the campaign %s',
    (campaign) => {
      const members = [...truth].filter(([, one]) => one.campaign === campaign).map(([account]) => account);
      const found = atLevel(2).filter((account) => members.includes(account));
      expect(found.length / members.length).toBeGreaterThanOrEqual(0.9);
    },
  );

  it('finds the raid of replies with different texts by its threads, when asked to, and nobody innocent', () => {
    const { observed } = findCoordination(table, { traces: ['same_thread'], shuffles: 0 });
    const found = new Set(tiePairs(observed, { level: 0.05 }).flatMap(({ a, b }) => [a, b]));
    const campaigns = Array.from(found, (code) => truth.get(table.account.values.get(code))!.campaign);
    expect(campaigns.filter((campaign) => campaign === '')).toEqual([]);
    const raiders = [...truth.values()].filter(({ campaign }) => campaign === 'reply-raid').length;
    expect(campaigns.filter((campaign) => campaign === 'reply-raid')).toHaveLength(raiders);
  });

  it('keeps campaigns apart: no group mixes two of them', () => {
    for (const { accounts } of analysis.groups) {
      expect(new Set(accounts.map((account) => truth.get(account)!.campaign)).size).toBe(1);
    }
  });

  it('finds nothing on shuffled accounts', () => {
    expect(analysis.floor.observedPairs).toBeGreaterThan(100);
    expect(analysis.floor.maxPairs).toBe(0);
    for (const { p } of analysis.groups) expect(p).toBeCloseTo(1 / 20, 12);
  });

  it('shows evidence for every account at level 2, by its own comments', () => {
    const shown = new Set(analysis.evidence.map(({ account }) => account));
    expect(atLevel(2).filter((account) => !shown.has(account))).toEqual([]);
    for (const row of analysis.evidence) {
      expect(analysis.groups.find(({ id }) => id === row.group)!.accounts).toContain(row.account);
    }
  });

  it('measures the shutdown and says what the difference mixes', () => {
    const outage = analysis.effects.filter(({ event }) =>
      analysis.events.some(({ name, kind }) => name === event && kind === 'outage'),
    );
    expect(outage.some(({ measure, estimate }) => measure === 'mood' && estimate !== null)).toBe(true);
    expect(analysis.limits.join(' ')).toContain('who is on line');
  });

  it('is JSON through and through', () => {
    expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
  });
});
