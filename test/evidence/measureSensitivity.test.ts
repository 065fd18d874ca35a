import { describe, expect, it } from 'vitest';
import { findCoordination } from '../../src/coordination/findCoordination.js';
import { measureSensitivity, sensitivityDefaults } from '../../src/evidence/measureSensitivity.js';
import { buildCommentTable, type CommentInput } from '../../src/ingest/buildTable.js';
import type { CommentTable } from '../../src/model/commentTable.js';
import type { SensitivityResult } from '../../src/model/sensitivity.js';
import { simulateAlmaty } from '../../src/simulate/simulateAlmaty.js';
import { tableOfSection } from '../../src/simulate/tableOfSection.js';
import { createRandom } from '../../src/stats/random.js';
import { inLanguage } from '../../src/words/language.js';

const start = Date.UTC(2022, 0, 5);
const day = 86_400_000;
const link = (page: string): string => `https://news.example/${page}`;

/** 3,000 comments of 300 people over three days; every tenth shares one of 20 pages that are popular for hours. */
function drawCrowd(seed: number): CommentInput[] {
  const random = createRandom(seed);
  return Array.from({ length: 3000 }, (_, k) => ({
    account: `reader ${random.integer(300)}`,
    at: start + random.integer(3 * day),
    text: random.integer(10) === 0 ? link(`popular-${random.integer(20)}`) : `thought ${k}`,
  }));
}

/** Accounts that share a page each round, one after the other `lag` seconds apart. */
function plant(name: string, numbers: { accounts: number; rounds: number; lag: number }): CommentInput[] {
  const { accounts, rounds, lag } = numbers;
  return Array.from({ length: accounts * rounds }, (_, k) => {
    const [member, round] = [k % accounts, Math.floor(k / accounts)];
    const at = start + (round + 0.5) * ((3 * day) / rounds) + member * lag * 1000;
    return { account: `${name} ${member}`, at, text: link(`${name}-${round}`) };
  });
}

const tableOf = (...parts: CommentInput[][]): CommentTable =>
  buildCommentTable(parts.flat().sort((x, y) => Number(x.at) - Number(y.at)));

function measure(table: CommentTable, options: object = {}): SensitivityResult {
  const search = findCoordination(table, { traces: ['same_link'], shuffles: 0 });
  return measureSensitivity(table, search, options);
}

const countsOf = (result: SensitivityResult, kind: string, threshold: number): number[] =>
  result.rows
    .filter(({ rule }) => rule.kind === kind && rule.threshold === threshold)
    .map(({ accounts }) => accounts.observed);

const slowTable = tableOf(drawCrowd(1), plant('slow', { accounts: 3, rounds: 8, lag: 300 }));
const slow = measure(slowTable);
const nobody = tableOfSection(simulateAlmaty({ seed: 5, campaigns: 'none', accounts: 500, comments: 6000 }));
const nothing = measureSensitivity(nobody, findCoordination(nobody, { shuffles: 0 }));

describe('measureSensitivity', () => {
  it('finds a campaign with a lag of five minutes from ten minutes on, and not before', () => {
    expect(slow.windowsSeconds).toEqual([10, 60, 600, 3600, 21_600, 86_400]);
    expect(countsOf(slow, 'q', 0.05)).toEqual([0, 0, 3, 3, 3, 3]);
    expect(slow.rows.find(({ windowSeconds }) => windowSeconds === 600)!.pairs.observed).toBe(3);
    const step = slow.windowSteps.find(({ rule, toSeconds }) => rule.threshold === 0.05 && toSeconds === 600);
    expect(step).toMatchObject({ fromSeconds: 60, more: 3, fewer: 0, kept: 0, jaccard: 0 });
    expect(slow.accounts.map(({ account }) => account)).toEqual(['slow 0', 'slow 1', 'slow 2']);
    expect(slow.accounts[0]!.windowsSeconds).toEqual([600, 3600, 21_600, 86_400]);
    expect(slow.sentences.join('\n')).toContain(
      'From 10 s to 1 min nothing changes; from 1 min to 10 min 3 accounts more, none less; from 10 min on nothing changes.',
    );
  });

  it('marks the plateau, and nothing beside it', () => {
    const plateau = slow.plateaus.find(({ level }) => level === 0.05)!;
    expect(plateau).toEqual({
      level: 0.05,
      windowsSeconds: [600, 3600, 21_600, 86_400],
      accountsInAll: 3,
      accountsInAny: 3,
      leastJaccard: 1,
    });
    const marked = slow.rows.filter(({ onPlateau, rule }) => onPlateau && rule.threshold === 0.05);
    expect(marked.map(({ windowSeconds }) => windowSeconds)).toEqual([600, 3600, 21_600, 86_400]);
    expect(slow.rows.some(({ rule, onPlateau }) => rule.kind === 'co_actions' && onPlateau)).toBe(false);
  });

  it('has the floor of the same count beside each, and it shows what fixed rules call', () => {
    const wide = slow.rows.find(
      ({ rule, windowSeconds }) => rule.kind === 'co_actions' && windowSeconds === 86_400,
    )!;
    expect(wide.accounts.observed).toBeGreaterThan(20);
    expect(wide.accounts.mean).toBeGreaterThan(20);
    expect(wide.accounts.max).toBeGreaterThanOrEqual(wide.accounts.mean);
    expect(wide.pairs.max).toBeGreaterThanOrEqual(wide.pairs.mean);
    const tested = slow.rows.find(
      ({ rule, windowSeconds }) => rule.threshold === 0.05 && windowSeconds === 86_400,
    )!;
    expect(tested.accounts).toEqual({ observed: 3, mean: 0, max: 0, runsAsHigh: 0 });
  });

  it('tests each window for itself: other windows do not change a row', () => {
    const table = tableOf(drawCrowd(2), plant('slow', { accounts: 3, rounds: 4, lag: 300 }));
    const [all, alone] = [measure(table), measure(table, { windowsSeconds: [600] })];
    const rowsOf = (result: SensitivityResult): unknown =>
      result.rows
        .filter(({ windowSeconds }) => windowSeconds === 600)
        .map(({ rule, pairs, accounts }) => ({ rule, pairs, accounts }));
    expect(rowsOf(alone)).toEqual(rowsOf(all));
    const search = findCoordination(table, {
      traces: ['same_link'],
      windowsSeconds: [600],
      shuffles: 0,
    });
    expect(alone.rows.find(({ rule }) => rule.threshold === 0.05)!.pairs.observed).toBe(
      search.floor.observedPairs,
    );
  });

  it('finds nobody where nobody acts in concert, while the fixed rule finds as many as on shuffled accounts', () => {
    for (const { rule, accounts, pairs, onPlateau } of nothing.rows) {
      expect(onPlateau).toBe(false);
      if (rule.kind === 'q')
        expect([accounts.observed, pairs.observed, accounts.runsAsHigh]).toEqual([0, 0, 1]);
    }
    expect(nothing.plateaus).toEqual([]);
    expect(nothing.accounts).toEqual([]);
    const fixed = nothing.rows.findLast(({ rule }) => rule.kind === 'co_actions')!;
    expect(fixed.accounts.observed).toBeGreaterThan(0);
    expect(fixed.accounts.observed).toBeLessThanOrEqual(fixed.accounts.max);
    expect(nothing.sentences.slice(0, 2)).toEqual([
      'At q ≤ 0.05 the windows from 10 s to 24 h find no accounts; shuffled accounts give none in any of them (9 runs).',
      'At q ≤ 0.1 none is found either.',
    ]);
  });

  it('says the same in Russian', () => {
    const { sentences } = inLanguage('ru', () => measure(slowTable));
    const told = sentences.join('\n').replaceAll('\u00a0', ' ');
    expect(told).toContain(
      'От 10 с до 1 мин ничего не меняется; от 1 мин к 10 мин прибавляется 3 аккаунта, ни один не выпадает; начиная с 10 мин ничего не меняется.',
    );
    expect(told).toContain(
      'Аккаунтов найдено при q ≤ 0,05, если проверять каждое окно отдельно: 0 в пределах 10 с, ',
    );
    expect(told).toContain(
      'Плато: окна от 10 мин до 24 ч находят почти одни и те же аккаунты (во всех 4 — 3, и это те же аккаунты); здесь выбор окна почти не важен.',
    );
    expect(told).toContain('Жёсткое правило «не меньше 2 совпадений действий», без проверки, ');
    const skipped = inLanguage('ru', () => measure(tableOf(drawCrowd(1)), { maxPairs: 20 }));
    expect(skipped.sentences.at(-1)!.replaceAll('\u00a0', ' ')).toBe(
      'Окно 24 ч пропущено: больше 20 пар аккаунтов имеют не меньше 2 совпадений действий.',
    );
  });

  it('each level holds the one before; the level of the search is among them', () => {
    const table = tableOf(drawCrowd(3), plant('weak', { accounts: 4, rounds: 3, lag: 20 }));
    const search = findCoordination(table, { traces: ['same_link'], shuffles: 0, level: 0.2 });
    const result = measureSensitivity(table, search, { levels: [0.01, 1e-9] });
    expect(result.levels).toEqual([1e-9, 0.01, 0.2]);
    const [strict, middle, loose] = result.levels.map((level) => countsOf(result, 'q', level));
    strict!.forEach((count, w) => expect(count).toBeLessThanOrEqual(middle![w]!));
    middle!.forEach((count, w) => expect(count).toBeLessThanOrEqual(loose![w]!));
    expect(strict!.at(-1)).toBeLessThan(loose!.at(-1)!);
    for (const { windowSeconds, fromLevel, more, kept } of result.levelSteps) {
      const w = result.windowsSeconds.indexOf(windowSeconds);
      const from = result.levels.indexOf(fromLevel);
      const [narrow, wide] = [from, from + 1].map((l) => countsOf(result, 'q', result.levels[l]!)[w]!);
      expect([kept, kept + more]).toEqual([narrow, wide]);
    }
  });

  it('leaves out a window with too many pairs, and says so', () => {
    const result = measure(tableOf(drawCrowd(1)), { maxPairs: 20 });
    expect(result.skipped.map(({ windowSeconds }) => windowSeconds)).toContain(86_400);
    expect(result.windowsSeconds).toContain(10);
    expect(result.rows.some(({ windowSeconds }) => windowSeconds === 86_400)).toBe(false);
    expect(result.sentences.at(-1)).toBe(
      'The window of 24 h was left out: more than 20 pairs of accounts have 2 co-actions or more.',
    );
  });

  it('counts a skipped window as done', () => {
    const shares: number[] = [];
    measure(tableOf(drawCrowd(1)), { maxPairs: 20, onProgress: (share: number) => shares.push(share) });
    expect(shares.at(-1)).toBe(1);
    expect([...shares].sort((x, y) => x - y)).toEqual(shares);
  });

  it('is the same for the same seed, JSON through and through, and reports progress', () => {
    const table = tableOf(drawCrowd(4));
    const shares: number[] = [];
    const options = {
      windowsSeconds: [86_400],
      shuffles: 3,
      onProgress: (share: number) => shares.push(share),
    };
    const result = measure(table, options);
    expect(measure(table, options)).toEqual(result);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    expect(shares.slice(0, 4)).toEqual([0.25, 0.5, 0.75, 1]);
    const other = [1, 2, 3].map((seed) => JSON.stringify(measure(table, { ...options, seed }).rows));
    expect(new Set(other).size).toBeGreaterThan(1);
  });

  it('refuses wrong options', () => {
    const table = tableOf(drawCrowd(1).slice(0, 50));
    const wrong =
      (options: object): (() => unknown) =>
      () =>
        measure(table, options);
    expect(wrong({ windowsSeconds: [60, -5] })).toThrow('windowsSeconds must be > 0 (got -5)');
    expect(wrong({ windowsSeconds: [] })).toThrow('windowsSeconds must have a window (got none)');
    expect(wrong({ levels: [0] })).toThrow('measureSensitivity: levels must be between 0 and 1 (got 0)');
    expect(wrong({ shuffles: 0 })).toThrow('shuffles must be a whole number ≥ 1 (got 0)');
    expect(wrong({ coActionRules: [1] })).toThrow('at least the minCoActions of the search, 2 (got 1)');
    expect(wrong({ plateauJaccard: 1.1 })).toThrow('plateauJaccard must be above 0 and at most 1 (got 1.1)');
    expect(Object.isFrozen(sensitivityDefaults)).toBe(true);
  });
});
