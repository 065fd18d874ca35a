import { describe, expect, it } from 'vitest';
import { coarsenSeries } from '../../src/charts/coarsenSeries.js';
import type { SeriesPoint } from '../../src/model/event.js';

const hour = 3_600_000;

function point(index: number, more: Partial<SeriesPoint> = {}): SeriesPoint {
  const from = index * hour;
  const values = {
    mean: 0,
    low: -0.1,
    high: 0.1,
    comments: 10,
    accounts: 5,
    meanWithoutCoordinated: 0,
    collected: true,
  };
  return { from, to: from + hour, ...values, ...more };
}

const missing = {
  mean: null,
  low: null,
  high: null,
  comments: null,
  accounts: null,
  meanWithoutCoordinated: null,
  collected: false,
};

describe('coarsenSeries', () => {
  it('leaves a short series as it is', () => {
    const series = [point(0), point(1)];
    expect(coarsenSeries(series, { maxBins: 2, offsetMinutes: 0 })).toEqual({
      points: series,
      binHours: 1,
      coarsened: false,
    });
    expect(coarsenSeries([], { maxBins: 2, offsetMinutes: 0 }).points).toEqual([]);
  });

  it('makes a hole in the series a bin that was not collected', () => {
    const { points } = coarsenSeries([point(0), point(5)], { maxBins: 10, offsetMinutes: 0 });
    expect(points.map(({ from, collected }) => [from / hour, collected])).toEqual([
      [0, true],
      [1, false],
      [5, true],
    ]);
  });

  it('sums comments, weights means by comments, and begins days at the reader’s midnight', () => {
    const series = Array.from({ length: 96 }, (_, index) =>
      point(index, index === 18 ? { mean: 0.5, low: 0.2, high: 0.8, comments: 90 } : {}),
    );
    const { points, binHours, coarsened } = coarsenSeries(series, { maxBins: 5, offsetMinutes: 360 });
    expect([binHours, coarsened]).toEqual([24, true]);
    // The day that began at 18:00 UTC holds the busy hour: (90 · 0.5 + 23 · 10 · 0) / 320.
    const day = points[1]!;
    expect(day.from).toBe(18 * hour);
    expect(day.comments).toBe(320);
    expect(day.mean).toBeCloseTo(45 / 320, 12);
    expect(day.high! - day.mean!).toBeCloseTo((90 * 0.3 + 230 * 0.1) / 320, 12);
    expect(day.accounts).toBeNull();
    expect(points.reduce((sum, { comments }) => sum + comments!, 0)).toBe(95 * 10 + 90);
  });

  it('keeps a wide bin empty when none of it was collected, also across a hole, and loses no comment otherwise', () => {
    const series = Array.from({ length: 48 }, (_, index) =>
      point(index, index >= 24 && index < 47 ? missing : {}),
    );
    const { points } = coarsenSeries(series, { maxBins: 3, offsetMinutes: 0 });
    expect(points.map(({ collected, comments }) => [collected, comments])).toEqual([
      [true, 240],
      [true, 10],
    ]);
    const holed = [
      ...Array.from({ length: 24 }, (_, index) => point(index)),
      ...Array.from({ length: 24 }, (_, index) => point(72 + index)),
    ];
    const days = coarsenSeries(holed, { maxBins: 5, offsetMinutes: 0 }).points;
    expect(days.map(({ collected }) => collected)).toEqual([true, false, false, true]);
  });
});
