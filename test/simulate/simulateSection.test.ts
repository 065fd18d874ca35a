import { describe, expect, it } from 'vitest';
import { renderSimulation } from '../../src/simulate/renderSimulation.js';
import type { Campaign, SectionOptions } from '../../src/simulate/sectionOptions.js';
import { simulateSection } from '../../src/simulate/simulateSection.js';
import { countCoincidences, listKnown } from './truthAbout.js';

const start = Date.UTC(2022, 0, 5);
const end = Date.UTC(2022, 0, 7);
const outage = {
  intervals: [
    { place: 'Almaty', start, end, access: 0 },
    { place: 'Nur-Sultan', start, end, access: 0 },
    { place: 'Kazakhstan', start, end, access: 0 },
  ],
  flood: 4,
  floodHours: 10,
} as const;
const small: SectionOptions = {
  seed: 1,
  accounts: 500,
  comments: 4000,
  from: Date.UTC(2022, 0, 2),
  to: Date.UTC(2022, 0, 10),
  outage: null,
  campaigns: [],
};
const drip: Campaign = {
  name: 'copies',
  kind: 'slow-drip',
  accounts: 5,
  rounds: 6,
  spreadSeconds: 600,
  participation: 1,
};

describe('simulateSection', () => {
  it.each([null, outage])('without campaigns nobody is planted (outage: %j)', (given) => {
    const section = simulateSection({ ...small, outage: given });
    expect(section.truth).toHaveLength(500);
    expect(section.truth.every((account) => account.campaign === '')).toBe(true);
    expect(section.truth.some((account) => ['coordinated', 'advertiser'].includes(account.role))).toBe(false);
    expect(section.commentTruth.origin).not.toContain('planted');
    expect(Math.abs(section.comments.text.length - 4000)).toBeLessThan(300);
    expect(section.events.filter((event) => event.kind === 'outage')).toHaveLength(given === null ? 0 : 1);
  });

  it('the same seed gives the same bytes, another seed others', () => {
    const render = (seed: number): string =>
      JSON.stringify(renderSimulation(simulateSection({ ...small, seed, outage })));
    expect(render(1)).toBe(render(1));
    expect(render(2)).not.toBe(render(1));
  });

  it('comments are in time order, in whole seconds, inside the section, under threads', () => {
    const { comments } = simulateSection({ ...small, outage, campaigns: [drip] });
    comments.createdAt.forEach((at, row) => {
      expect(at >= small.from && at < small.to && at % 1000 === 0).toBe(true);
      if (row > 0) expect(at).toBeGreaterThanOrEqual(comments.createdAt[row - 1]!);
    });
    expect(comments.commentId[0]).toBe('s000001');
    expect(new Set(comments.commentId).size).toBe(comments.commentId.length);
    expect(comments.text.every((text) => text.trim() !== '')).toBe(true);
    const sizes = new Map<string, number>();
    for (const thread of comments.threadId) sizes.set(thread, (sizes.get(thread) ?? 0) + 1);
    const sorted = [...sizes.values()].sort((a, b) => b - a);
    // A few threads go viral: the largest tenth holds more than a quarter of the comments.
    const top = sorted.slice(0, Math.ceil(sorted.length / 10)).reduce((sum, size) => sum + size, 0);
    expect(top / comments.text.length).toBeGreaterThan(0.25);
  });

  it('the silenced are silent, the others are not', () => {
    const inside = listKnown(simulateSection({ ...small, outage })).filter(
      ({ at }) => at >= start && at < end,
    );
    expect(inside.length).toBeGreaterThan(50);
    expect(inside.filter(({ local }) => local)).toHaveLength(0);
  });

  it('activity is heavy-tailed: half write once to three times, a few very often', () => {
    const counts = new Map<string, number>();
    for (const { account } of listKnown(simulateSection(small))) {
      counts.set(account.accountId, (counts.get(account.accountId) ?? 0) + 1);
    }
    const sorted = [...counts.values()].sort((a, b) => a - b);
    expect(counts.size).toBe(500);
    expect(sorted[250]).toBeLessThanOrEqual(4);
    expect(sorted.at(-1)).toBeGreaterThan(50);
  });

  it('innocents copy slogans and headlines, yet no two coincide again and again', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const known = listKnown(simulateSection({ ...small, seed, outage }));
      expect(known.filter(({ origin }) => origin === 'viral').length).toBeGreaterThan(20);
      const counts = [...countCoincidences(known, 3_600_000).values()];
      expect(counts.length).toBeGreaterThan(20);
      expect(Math.max(...counts)).toBeLessThanOrEqual(3);
    }
  });

  it('a planted campaign does what it says: five accounts share each of six texts within ten minutes', () => {
    const section = simulateSection({ ...small, campaigns: [drip] });
    const members = section.truth.filter((account) => account.campaign === 'copies');
    expect(members.map((account) => account.role)).toEqual(Array(5).fill('coordinated'));
    const known = listKnown(section);
    const counts = countCoincidences(known, 600_000);
    for (const one of members) {
      for (const other of members) {
        if (one.accountId < other.accountId)
          expect(counts.get(`${one.accountId} ${other.accountId}`)).toBe(6);
      }
    }
    const ownPosts = known.filter(({ account, origin }) => account.campaign !== '' && origin !== 'planted');
    expect(ownPosts.length).toBeGreaterThanOrEqual(5);
  });

  it('ids tell nothing about the role', () => {
    const campaigns = [{ ...drip, accounts: 100 }];
    const { truth } = simulateSection({ ...small, campaigns });
    const ranks = truth.flatMap((account, rank) => (account.campaign === '' ? [] : [rank]));
    const mean = ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length;
    // Of 100 ranks drawn from 500 the mean is 249.5 with a standard error of 13.
    expect(Math.abs(mean - 249.5)).toBeLessThan(52);
  });

  it('a genuine shift makes people less negative from its moment on', () => {
    const at = Date.UTC(2022, 0, 6);
    const known = listKnown(simulateSection({ ...small, viral: 'none', shift: { at, share: 1 } }));
    expect(known.some((comment) => comment.at < at && comment.mood === -1)).toBe(true);
    expect(known.some((comment) => comment.at >= at && comment.mood === -1)).toBe(false);
  });

  it.each([
    [{ accounts: 0 }, 'simulateSection: accounts must be a whole number > 0 (got 0)'],
    [{ comments: 10 }, 'simulateSection: comments must be a whole number of at least accounts'],
    [{ to: 0 }, 'simulateSection: to must be after from'],
    [{ to: Date.UTC(2023, 0, 1) }, 'simulateSection: the section may last 200 days at most'],
    [{ campaigns: [{ ...drip, accounts: 501 }] }, 'simulateSection: campaigns need 501 accounts'],
    [{ campaigns: [{ ...drip, rounds: 0 }] }, 'simulateSection: rounds of "copies" must be > 0 (got 0)'],
    [{ campaigns: [{ ...drip, spreadSeconds: -5 }] }, 'spreadSeconds of "copies" must be > 0 (got -5)'],
    [
      { outage: { ...outage, intervals: [{ place: 'Almaty', start, end, access: 2 }] } },
      'access of Almaty must be in [0, 1] (got 2)',
    ],
  ] as const)('refuses %j', (change, message) => {
    expect(() => simulateSection({ ...small, ...change })).toThrow(message);
  });
});
