import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildMoodSeries } from '../../src/events/moodSeries.js';
import { scoreTexts, tabulate, type Spoken } from './tabulate.js';

const hour = 3_600_000;
const noon = Date.UTC(2022, 0, 5, 12);
const minutes = (count: number): number => noon + count * 60_000;

function buildSeries(spoken: readonly Spoken[], options: Parameters<typeof buildMoodSeries>[2] = {}) {
  return buildMoodSeries(tabulate(spoken), scoreTexts(spoken), options);
}

describe('buildMoodSeries', () => {
  it('gives mean, interval and counts of an hour as computed by hand', () => {
    // Accounts: a −1 and 1 (sum 0 of 2), b 0.5 (1), c 0.2 (1). Mean 0.7 / 4 = 0.175.
    const [point] = buildSeries([
      { account: 'a', at: minutes(1), score: -1 },
      { account: 'b', at: minutes(2), score: 0.5 },
      { account: 'c', at: minutes(30), score: 0.2 },
      { account: 'a', at: minutes(59), score: 1 },
    ]);
    const squares = (0 - 0.35) ** 2 + (0.5 - 0.175) ** 2 + (0.2 - 0.175) ** 2;
    const reach = 4.302653 * Math.sqrt(1.5 * squares) * 0.25;
    expect(point).toMatchObject({ from: noon, to: noon + hour, comments: 4, accounts: 3, collected: true });
    expect(point!.mean).toBeCloseTo(0.175, 12);
    expect(point!.low).toBeCloseTo(0.175 - reach, 6);
    expect(point!.high).toBeCloseTo(0.175 + reach, 6);
  });

  it('agrees with the clustered interval of statsmodels', () => {
    const reference = JSON.parse(
      readFileSync(new URL('./fixtures/reference.json', import.meta.url), 'utf8'),
    ) as Record<'account' | 'at' | 'score', number[]> & { event: number; dayMean: Record<string, number> };
    const spoken = reference.at.map((at, i) => ({
      account: `a${reference.account[i]!}`,
      at,
      score: reference.score[i]!,
    }));
    const series = buildSeries(spoken, { binHours: 24, gaps: [] });
    const day = series.find((point) => point.from === reference.event)!;
    const expected = reference.dayMean;
    expect(day.mean).toBeCloseTo(expected.estimate!, 10);
    expect(day.low).toBeCloseTo(expected.low!, 8);
    expect(day.high).toBeCloseTo(expected.high!, 8);
    expect([day.accounts, day.comments]).toEqual([expected.clusters, expected.comments]);
    expect(series.reduce((sum, point) => sum + point.comments!, 0)).toBe(spoken.length);
  });

  it('runs without a hole from the first to the last bin, in time order', () => {
    const series = buildSeries([
      { account: 'a', at: minutes(10), score: 1 },
      { account: 'a', at: minutes(130), score: -1 },
    ]);
    expect(series.map((point) => point.from)).toEqual([noon, noon + hour, noon + 2 * hour]);
    expect(series[1]).toMatchObject({ comments: 0, accounts: 0, mean: null, low: null, collected: true });
    expect(series[2]).toMatchObject({ comments: 1, accounts: 1, mean: -1, low: null, high: null });
  });

  it('counts a comment at the full hour once, in the hour that begins', () => {
    const series = buildSeries([
      { account: 'a', at: minutes(0), score: 1 },
      { account: 'b', at: minutes(60), score: 0 },
    ]);
    expect(series.map((point) => point.comments)).toEqual([1, 1]);
  });

  it('gives null and never zero in a gap of the collection', () => {
    const spoken = [
      { account: 'a', at: minutes(30), score: 1 },
      { account: 'b', at: minutes(30 + 5 * 60), score: 1 },
    ];
    const gap = { from: spoken[0]!.at, to: spoken[1]!.at, expected: 50 };
    const series = buildSeries(spoken, { gaps: [gap] });
    expect(series.map((point) => point.collected)).toEqual([true, false, false, false, false, true]);
    const empty = {
      mean: null,
      low: null,
      high: null,
      comments: null,
      accounts: null,
      meanWithoutCoordinated: null,
    };
    for (const point of series.slice(1, 5)) expect(point).toMatchObject(empty);
    expect(series[5]!.comments).toBe(1);
  });

  it('finds the gaps itself when none are given', () => {
    const spoken: Spoken[] = [];
    for (let i = 0; i < 3000; i++) {
      const at = minutes(3 * i + (i < 1500 ? 0 : 2 * 24 * 60));
      spoken.push({ account: `a${i % 50}`, at, score: 0.1 });
    }
    const series = buildSeries(spoken);
    expect(series.filter((point) => !point.collected)).toHaveLength(48);
  });

  it('leaves out the accounts set aside, and only there', () => {
    const spoken = [
      { account: 'a', at: minutes(1), score: -1 },
      { account: 'b', at: minutes(2), score: 0.5 },
      { account: 'c', at: minutes(3), score: 0.1 },
      { account: 'a', at: minutes(61), score: -1 },
    ];
    const table = tabulate(spoken);
    const setAside = Uint8Array.from({ length: 3 }, (_, code) =>
      table.account.values.get(code) === 'a' ? 1 : 0,
    );
    const series = buildMoodSeries(table, scoreTexts(spoken), { setAside });
    expect(series[0]!.mean).toBeCloseTo(-0.4 / 3, 12);
    expect(series[0]!.meanWithoutCoordinated).toBeCloseTo(0.3, 12);
    expect(series[1]).toMatchObject({ mean: -1, meanWithoutCoordinated: null, comments: 1 });
  });

  it('keeps the interval inside the scale', () => {
    const [point] = buildSeries([
      { account: 'a', at: minutes(1), score: -1 },
      { account: 'b', at: minutes(2), score: 1 },
      { account: 'c', at: minutes(3), score: 1 },
    ]);
    expect([point!.low, point!.high]).toEqual([-1, 1]);
  });

  it('starts its bins at the half hour when told', () => {
    const [point] = buildSeries([{ account: 'a', at: minutes(40), score: 1 }], { alignTo: 30 * 60_000 });
    expect(point!.from).toBe(minutes(30));
  });

  it('gives nothing for no comment, and refuses what does not fit', () => {
    expect(buildSeries([])).toEqual([]);
    const spoken = [{ account: 'a', at: noon, score: 1 }];
    expect(() => buildSeries(spoken, { binHours: 0 })).toThrow(
      'buildMoodSeries: binHours must be > 0 (got 0)',
    );
    expect(() => buildSeries(spoken, { setAside: new Uint8Array(2) })).toThrow('setAside');
    expect(() => buildMoodSeries(tabulate(spoken), scoreTexts([]))).toThrow('got 0 for 1');
    expect(() => buildSeries([{ account: 'a', at: noon, score: NaN }])).toThrow('comment 0 has NaN');
  });
});
