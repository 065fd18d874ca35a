import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { findCopiedTexts } from '../../src/coordination/copies/copiedTexts.js';
import { findCoordination } from '../../src/coordination/findCoordination.js';
import { readComments } from '../../src/ingest/readComments.js';
import { findSharedData } from './sharedData.js';

const vk = findSharedData('vk/vk_media_comments_2022.csv.gz');

describe.skipIf(vk.missing)(`44,582 real comments of VK media groups${vk.reason}`, () => {
  it('puts under 0.25 % of the accounts with five comments or more at level 2', async () => {
    const { table, rowsRead, rejects } = await readComments(vk.path, { keepIds: true });
    expect([rowsRead, rejects.length]).toEqual([44_582, 0]);
    const { observed, floor } = findCoordination(table, { shuffles: 5 });
    const comments = new Int32Array(table.account.values.length);
    for (const account of table.account.codes) comments[account]! += 1;
    const flagged = new Set(
      observed.flatMap(({ a, b, q }) =>
        Array.from(q.keys())
          .filter((k) => q[k]! <= 0.05)
          .flatMap((k) => [a[k]!, b[k]!]),
      ),
    );
    const base = comments.filter((count) => count >= 5).length;
    const share = [...flagged].filter((account) => comments[account]! >= 5).length / base;
    expect(base).toBe(2186);
    expect(share).toBeLessThan(0.0025);
    expect(floor.maxPairs).toBe(0);
  });
});

const plain = findSharedData('bench_mixed/plain.csv.gz');

describe.skipIf(plain.missing)(`real comments with real copied campaigns injected${plain.reason}`, () => {
  it.each(['plain', 'edited'])('finds who copied, as injected and %s: F1 0.93 or more', async (name) => {
    const labels = gunzipSync(readFileSync(findSharedData('bench_mixed/labels.csv.gz').path))
      .toString()
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','));
    const planted = new Set(labels.filter(([, , label]) => label === '1').map(([, account]) => account));
    const { table } = await readComments(findSharedData(`bench_mixed/${name}.csv.gz`).path, {
      keepIds: true,
    });
    const { prepared, options } = findCoordination(table, { shuffles: 0 });
    const { perAccount } = findCopiedTexts(table, prepared, { minBits: options.minBits });
    const flagged = Array.from(perAccount.keys()).filter((code) => perAccount[code]! > 0);
    const hits = flagged.filter((code) => planted.has(table.account.values.get(code))).length;
    expect(planted.size).toBe(87);
    expect((2 * hits) / (flagged.length + planted.size)).toBeGreaterThanOrEqual(0.93);
  });
});
