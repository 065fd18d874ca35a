import { expect, test } from 'vitest';
import { orderByTime } from '../../src/ingest/orderByTime.js';

/** The order by comparing pairs, ties by row. */
function compare(at: readonly number[], rows = at.map((_, k) => k)): number[] {
  return [...rows].sort((i, j) => at[i]! - at[j]! || i - j);
}

test.each([
  ['seconds of a month', 1000, 2_592_000, 1_641_000_000_000],
  ['milliseconds of thirty years', 1, 1e12, 6e11],
  ['few times, many ties', 60_000, 5, 0],
  ['parts of milliseconds', 0.25, 1000, 0],
  ['before 1970', 7, 1e9, -1e10],
])('%s', (_, step, count, start) => {
  let state = 7;
  const at = Array.from({ length: 3000 }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return start + (state % count) * step;
  });
  expect([...orderByTime(Float64Array.from(at), null)!]).toEqual(compare(at));
  const rows = at.flatMap((__, k) => (k % 3 === 0 ? [k] : []));
  expect([...orderByTime(Float64Array.from(at), Uint32Array.from(rows))!]).toEqual(compare(at, rows));
});

test('rows in order need none', () => {
  expect(orderByTime(Float64Array.of(1, 2, 2, 3), null)).toBeNull();
  expect(orderByTime(Float64Array.of(9, 2, 1, 3), Uint32Array.of(1, 3))).toBeNull();
  expect(orderByTime(new Float64Array(0), null)).toBeNull();
});
