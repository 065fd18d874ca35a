import { describe, expect, it } from 'vitest';
import { listMasked, maskSeries, measureExposure } from '../../../src/events/study/exposure.js';
import { suspectOutages } from '../../../src/events/study/suspectOutages.js';
import { buildValueSeries } from '../../../src/events/study/valueSeries.js';
import type { AccountPlaces } from '../../../src/model/exposure.js';
import { day, hour, imagineSection, start, tabulateColumns } from '../../../bench/events/section.js';

const names = ['locals', 'abroad'];
const life = { seed: 2, accounts: 300, days: 40, sessions: 25 };

describe('suspectOutages', () => {
  it('finds an outage of one place to a few hours, and nothing else', () => {
    const outage = { from: 20.5, to: 23, access: 0.05 };
    const section = imagineSection({ ...life, outage });
    const found = suspectOutages(section.table, { names, codes: section.place }, { gaps: [] });
    expect(found.map(({ place }) => place)).toEqual(['locals']);
    const [{ from, to, access, comments, expected }] = found as [(typeof found)[0]];
    expect(Math.abs(from - (start + 20.5 * day))).toBeLessThanOrEqual(3 * hour);
    expect(Math.abs(to - (start + 23 * day))).toBeLessThanOrEqual(3 * hour);
    expect(access).toBeLessThan(0.15);
    expect(comments / expected).toBe(access);
  });

  it('suspects nobody where nothing is the matter', () => {
    for (let seed = 1; seed <= 10; seed++) {
      const section = imagineSection({ ...life, seed });
      expect(suspectOutages(section.table, { names, codes: section.place }, { gaps: [] })).toEqual([]);
    }
  });

  it('takes a failed collection and a holiday of all for no outage', () => {
    const section = imagineSection(life);
    const rows = Array.from({ length: section.table.rows }, (_, row) => row).filter((row) => {
      const at = (section.table.at[row]! - start) / day;
      const failed = at >= 12 && at < 13.5;
      const holiday = at >= 25 && at < 27 && row % 4 !== 0;
      return !failed && !holiday;
    });
    const table = tabulateColumns(
      Float64Array.from(rows, (row) => section.table.at[row]!),
      Int32Array.from(rows, (row) => section.table.account.codes[row]!),
      section.place.length,
    );
    const places: AccountPlaces = { names, codes: section.place };
    expect(suspectOutages(table, places)).toEqual([]);
    expect(suspectOutages(table, places, { gaps: [] })).toEqual([]);
  });

  it('refuses options that make no sense', () => {
    const { table, place } = imagineSection({ ...life, accounts: 20 });
    expect(() => suspectOutages(table, { names, codes: place }, { access: 1 })).toThrow('access must be');
  });
});

describe('measureExposure', () => {
  const section = imagineSection(life);
  const places = { names, codes: section.place };
  const series = buildValueSeries(section.table, section.values, { gaps: [], alignTo: start, binHours: 12 });
  const bins = { from: series.from, binHours: 12, count: series.values.length };
  const access = [
    { place: 'locals', from: start + 5 * day, to: start + 6.25 * day, access: 0 },
    { place: 'locals', from: start + 6 * day, to: start + 6.5 * day, access: 0.5 },
  ];
  const exposure = measureExposure(section.table, places, access, bins);

  it('averages over the bin, the lowest access counting where stretches overlap', () => {
    const own = Array.from(exposure.places[0]!.subarray(9, 14));
    expect(own.map((value) => Number(value.toFixed(9)))).toEqual([1, 0, 0, 0.25, 1]);
    expect(exposure.places[1]!.every((value) => value === 1)).toBe(true);
    const locals = 1 - exposure.share[10]!;
    expect(locals).toBeGreaterThan(0.3);
    expect(locals).toBeLessThan(0.7);
  });

  it('masks the bins in which too few could post, and lists them as stretches', () => {
    const masked = maskSeries(series, exposure, { minExposure: 0.9 });
    const hidden = Array.from(masked.values).flatMap((value, i) => (Number.isNaN(value) ? [i] : []));
    expect(hidden).toEqual([10, 11, 12]);
    expect(listMasked(exposure, { minExposure: 0.9 })).toEqual([
      { from: start + 5 * day, to: start + 6.5 * day },
    ]);
    expect(() => measureExposure(section.table, places, [{ ...access[0]!, place: 'moon' }], bins)).toThrow(
      '"moon" is not among the places',
    );
  });
});
