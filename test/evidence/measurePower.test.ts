import { describe, expect, it } from 'vitest';
import { findCoordination } from '../../src/coordination/findCoordination.js';
import type { CampaignDesign } from '../../src/model/power.js';
import { describePower } from '../../src/evidence/describePower.js';
import { crossDesigns, measurePower, powerDefaults } from '../../src/evidence/measurePower.js';
import { simulateAlmaty } from '../../src/simulate/simulateAlmaty.js';
import { tableOfSection } from '../../src/simulate/tableOfSection.js';
import { inLanguage } from '../../src/words/language.js';

const table = tableOfSection(simulateAlmaty({ seed: 3, campaigns: 'none', accounts: 600, comments: 3000 }));
const shuffled = findCoordination(table, { shuffles: 49, groupP: 0.01 });
const alone = findCoordination(table, { shuffles: 0, groupP: 0.01 });
const design = (accounts: number, rounds: number, spreadSeconds: number): CampaignDesign => ({
  accounts,
  rounds,
  spreadSeconds,
  participation: 1,
});

describe('measurePower', () => {
  it('finds a strong campaign and not a hopeless one', () => {
    const designs = [design(6, 8, 60), design(2, 2, 36_000)];
    const [strong, hopeless] = measurePower(table, shuffled, { designs, repeats: 10 }).rows;
    expect(strong!.found).toBeGreaterThanOrEqual(0.9);
    expect(strong!.high).toBe(1);
    expect(hopeless!.found).toBeLessThanOrEqual(0.1);
    expect(hopeless!.low).toBeLessThan(0.05);
  });

  it('finds by groups what pairs do not prove; without shuffles only pairs count, and it says so', () => {
    const designs = [design(20, 2, 60)];
    const both = [shuffled, alone].map((search) => measurePower(table, search, { designs, repeats: 10 }));
    expect(both.map(({ groupsTested }) => groupsTested)).toEqual([true, false]);
    expect(both[0]!.rows[0]!.found).toBeGreaterThan(both[1]!.rows[0]!.found + 0.5);
    expect(both[0]!.sentences.join(' ')).not.toContain('Only pairs');
    expect(both[1]!.sentences.at(-1)).toBe(
      'Only pairs with q ≤ 0.05 count here: without shuffled runs no group can be proven.',
    );
  });

  it('gives the same for the same seed, whichever other designs there are', () => {
    const weak = { ...design(3, 3, 3600), participation: 0.6 };
    const rowFor = (seed: number, designs: CampaignDesign[]): unknown =>
      measurePower(table, alone, { designs, repeats: 8, seed }).rows.at(-1);
    expect(rowFor(1, [weak])).toEqual(rowFor(1, [design(3, 2, 60), weak]));
    const results = [1, 2, 3, 4].map((seed) => JSON.stringify(rowFor(seed, [weak])));
    expect(new Set(results).size).toBeGreaterThan(1);
  });

  it('pays for every trace that is looked at: the more tests, the less is found', () => {
    const designs = [design(3, 2, 60)];
    const [few, many] = [['same_text'], [...alone.options.traces]].map((traces) => {
      const search = findCoordination(table, { traces, shuffles: 0, windowsSeconds: [10, 60, 600, 3600] });
      return measurePower(table, search, { designs, repeats: 30 }).rows[0]!.found;
    });
    expect(few).toBeGreaterThan(many!);
  });

  it('injects into the trace that is asked for and reports progress', () => {
    const shares: number[] = [];
    const { trace, rows } = measurePower(table, alone, {
      designs: [design(5, 8, 60)],
      repeats: 2,
      trace: 'same_link',
      onProgress: (share) => shares.push(share),
    });
    expect(trace).toBe('same_link');
    expect(rows).toHaveLength(1);
    expect(shares).toEqual([0.5, 1]);
    expect(measurePower(table, alone, { designs: [], repeats: 1 }).trace).toBe('same_text');
  });

  it('refuses wrong options', () => {
    const wrong =
      (options: object): (() => unknown) =>
      () =>
        measurePower(table, alone, options);
    expect(wrong({ repeats: 0 })).toThrow('measurePower: repeats must be a whole number ≥ 1 (got 0)');
    expect(wrong({ designs: [design(1, 2, 60)] })).toThrow('accounts must be a whole number ≥ 2 (got 1)');
    expect(wrong({ designs: [design(2, 0.5, 60)] })).toThrow('rounds must be a whole number ≥ 1 (got 0.5)');
    expect(wrong({ designs: [design(2, 2, -1)] })).toThrow('spreadSeconds must be ≥ 0 (got -1)');
    expect(wrong({ designs: [{ ...design(2, 2, 1), participation: 0 }] })).toThrow('participation');
    expect(wrong({ trace: 'same_thread' })).toThrow(
      'measurePower: the search has no trace "same_thread" (it has same_text',
    );
  });
});

describe('crossDesigns', () => {
  it('gives every combination once', () => {
    const designs = crossDesigns({
      accounts: [2, 3],
      rounds: [4, 5, 6],
      spreadSeconds: [7, 8],
      participation: [0.5, 1],
    });
    expect(new Set(designs.map((one) => JSON.stringify(one))).size).toBe(24);
    expect(powerDefaults.designs).toHaveLength(48);
  });
});

describe('describePower', () => {
  const row = (accounts: number, rounds: number, found: number, spreadSeconds = 60, participation = 1) => ({
    ...design(accounts, rounds, spreadSeconds),
    participation,
    found,
    low: found,
    high: found,
  });
  const words = {
    trace: 'same_text',
    repeats: 20,
    groupsTested: true,
    shuffles: 99,
    groupP: 0.01,
    level: 0.05,
  };

  it('names the fewest rounds from which all are found, by spread and participation', () => {
    const rows = [
      row(5, 2, 0.95),
      row(5, 3, 0.8),
      row(5, 8, 1),
      row(3, 2, 0),
      row(3, 8, 0.5),
      row(3, 1, 1, 5400, 0.7),
    ];
    expect(describePower(rows, words)).toEqual([
      'Groups that act within 1 minute (same text) would be found: 3 accounts not even with 8 times, 5 accounts from 8 times on.',
      'Groups that act within 1.5 hours (same text, 70\u00a0% taking part each time) would be found: 3 accounts from one time on.',
      '"Found" means nine in ten of the accounts or more, on average over 20 campaigns of each kind injected into these comments.',
    ]);
  });

  it('joins neighbouring sizes that need the same', () => {
    const rows = [row(3, 5, 0.2), row(5, 5, 0.9), row(10, 5, 1), row(20, 5, 1)];
    expect(describePower(rows, words)[0]).toBe(
      'Groups that act within 1 minute (same text) would be found: 3 accounts not even with 5 times, 5 to 20 accounts from 5 times on.',
    );
  });

  it('speaks Russian, in the case that the number asks for', () => {
    const rows = [
      row(3, 1, 1),
      row(4, 2, 1),
      row(5, 2, 0.1),
      row(3, 8, 0.5, 5400, 0.7),
      row(3, 2, 1, 21_600),
    ];
    const told = inLanguage('ru', () => describePower(rows, { ...words, groupsTested: false, groupP: 0 }));
    expect(told.map((sentence) => sentence.replaceAll('\u00a0', ' '))).toEqual([
      'Сколько раз группа должна действовать, укладываясь в 1 минуту (одинаковый текст), чтобы её удалось найти: 3 аккаунта — хватит одного раза, 4 аккаунта — от 2 раз, 5 аккаунтов — не хватит и 2 раз.',
      'Сколько раз группа должна действовать, укладываясь в 1,5 часа (одинаковый текст, каждый раз участвуют 70 %), чтобы её удалось найти: 3 аккаунта — не хватит и 8 раз.',
      'Сколько раз группа должна действовать, укладываясь в 6 часов (одинаковый текст), чтобы её удалось найти: 3 аккаунта — от 2 раз.',
      '«Найти» значит найти не меньше девяти аккаунтов из десяти, в среднем по 20 кампаниям каждого вида в этих же комментариях.',
      'Здесь считаются только пары с q ≤ 0,05; группы из более слабых пар не искались.',
    ]);
  });

  it('says when the shuffled runs were too few for groups', () => {
    const few = describePower([], { ...words, groupsTested: false, shuffles: 9 });
    expect(few.at(-1)).toContain('with 9 shuffled runs no group can be proven');
    const none = describePower([], { ...words, groupsTested: false, groupP: 0 });
    expect(none.at(-1)).toContain('groups of weaker pairs were not looked for');
  });
});
