import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { findCollectionGaps } from '../../src/events/collectionGaps.js';
import { createRandom } from '../../src/stats/random.js';

const hour = 3_600_000;
const start = Date.UTC(2022, 0, 2);
const vkFile = '../shared/data/vk/vk_media_comments_2022.csv.gz';

/** Comments one by one: `rate(hour)` a hour for 18 days. */
function simulateSteady(seed: number, rate: (hour: number) => number): Float64Array {
  const random = createRandom(seed);
  const at: number[] = [];
  for (let h = 0; h < 18 * 24; h++) {
    for (let left = random.poisson(rate(h)); left > 0; left--) at.push(start + (h + random.next()) * hour);
  }
  return Float64Array.from(at).sort();
}

/** Posts at `rate` a hour in waking hours, each followed by about nine comments within a few hours. */
function simulateBursts(seed: number, rate: number): Float64Array {
  const random = createRandom(seed);
  const at: number[] = [];
  for (let h = 0; h < 18 * 24; h++) {
    for (let posts = random.poisson(rate * (h % 24 < 6 ? 0.1 : 1.3)); posts > 0; posts--) {
      const post = start + (h + random.next()) * hour;
      const comments = 1 + random.poisson(random.exponential(8));
      for (let k = 0; k < comments; k++) at.push(post + random.exponential(2 * hour));
    }
  }
  return Float64Array.from(at).sort();
}

const nights = (h: number): number => (h % 24 < 7 ? 0.4 : 20);
const hole = { from: start + 7 * 24 * hour, to: start + 9 * 24 * hour };
const cutHole = (at: Float64Array): Float64Array => at.filter((time) => time < hole.from || time >= hole.to);

describe('findCollectionGaps', () => {
  it('does not take quiet nights for gaps, whether thin or fully silent', () => {
    for (let seed = 0; seed < 10; seed++) {
      const thin = simulateSteady(seed, nights);
      const longest = thin.reduce((most, time, i) => (i > 0 ? Math.max(most, time - thin[i - 1]!) : most), 0);
      expect(longest).toBeGreaterThan(3 * hour);
      expect(findCollectionGaps(thin)).toEqual([]);
      expect(findCollectionGaps(simulateSteady(seed, (h) => (h % 24 < 7 ? 0 : 20)))).toEqual([]);
    }
  });

  it('finds a hole of two days, and nothing beside it', () => {
    for (let seed = 0; seed < 10; seed++) {
      const at = cutHole(simulateSteady(seed, nights));
      const gaps = findCollectionGaps(at);
      expect(gaps).toHaveLength(1);
      expect(gaps[0]!.from).toBeLessThan(hole.from);
      expect(gaps[0]!.to).toBeGreaterThanOrEqual(hole.to);
      expect(at).toContain(gaps[0]!.from);
      expect(at).toContain(gaps[0]!.to);
      expect(gaps[0]!.expected).toBeGreaterThan(500);
      expect(gaps[0]!.expected).toBeLessThan(1000);
    }
  });

  it('finds a hole that a stray comment splits', () => {
    const at = cutHole(simulateSteady(3, nights));
    const split = Float64Array.from([...at, hole.from + 12.5 * hour]).sort();
    expect(findCollectionGaps(split)).toHaveLength(2);
  });

  it('does not take the silences of a bursty section for gaps, and still finds its hole', () => {
    let found = 0;
    for (let seed = 0; seed < 20; seed++) {
      const at = simulateBursts(seed, [1, 0.2, 4, 0.05][seed % 4]!);
      expect(findCollectionGaps(at), `seed ${seed}`).toEqual([]);
      if (seed % 2 === 0) found += findCollectionGaps(cutHole(at)).length;
    }
    expect(found).toBe(10);
  });

  it('does not take the end of a section that dies away for a gap', () => {
    const random = createRandom(5);
    const at = Float64Array.from({ length: 2000 }, () => start + random.exponential(30 * hour)).sort();
    expect(findCollectionGaps(Float64Array.from([...at, at[1999]! + 10 * 24 * hour]))).toEqual([]);
  });

  it('never takes the outage of one place for a gap while others go on', () => {
    const place = cutHole(simulateSteady(1, nights));
    const abroad = simulateSteady(2, () => 1.5);
    expect(findCollectionGaps(place)).toHaveLength(1);
    expect(findCollectionGaps(Float64Array.from([...place, ...abroad]).sort())).toEqual([]);
  });

  it('has nothing to say of a handful of comments', () => {
    const posts = [0, 1, 2, 3, 240, 241, 242].map((h) => start + h * hour);
    for (const times of [[], [start], [start, start + 1000 * hour], posts]) {
      expect(findCollectionGaps(Float64Array.from(times))).toEqual([]);
    }
  });

  it('refuses options out of range', () => {
    const at = Float64Array.of(1, 2);
    expect(() => findCollectionGaps(at, { minHours: 0 })).toThrow('findCollectionGaps: minHours must be > 0');
    expect(() => findCollectionGaps(at, { maxProbability: 1 })).toThrow('maxProbability');
    expect(() => findCollectionGaps(at, { neighbourHours: -1 })).toThrow('neighbourHours');
  });

  it.skipIf(!existsSync(vkFile))(`finds the known gaps of the real VK comments (needs ${vkFile})`, () => {
    const text = gunzipSync(readFileSync(vkFile)).toString();
    const times = Array.from(text.matchAll(/,(2022-\d\d-\d\dT\d\d:\d\d:\d\dZ),/g), (match) =>
      Date.parse(match[1]!),
    );
    const gaps = findCollectionGaps(Float64Array.from(times).sort());
    const missing = new Set<string>();
    for (const gap of gaps) {
      for (let day = Date.UTC(2022, 1, 21); day < Date.UTC(2022, 3, 10); day += 24 * hour) {
        if (gap.from <= day && gap.to >= day + 24 * hour)
          missing.add(new Date(day).toISOString().slice(5, 10));
      }
    }
    const march = Array.from({ length: 19 }, (_, i) => `03-${String(i + 9).padStart(2, '0')}`);
    const turn = ['02-27', '02-28', '03-01', '03-02', '03-03', '03-04', '03-05'];
    expect([...missing].sort()).toEqual(['02-23', ...turn, ...march]);
    expect(gaps.every((gap) => gap.to < Date.UTC(2022, 2, 29))).toBe(true);
  });
});
