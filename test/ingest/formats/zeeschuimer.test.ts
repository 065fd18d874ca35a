import { describe, expect, it } from 'vitest';
import { zeeschuimer } from '../../../src/ingest/formats/zeeschuimer.js';
import { convertFixture } from './convertFixture.js';

describe('zeeschuimer', () => {
  it('reads items of TikTok, X and Instagram, and says which platform it does not know', async () => {
    const { comments, reasons } = await convertFixture('zeeschuimer.ndjson', zeeschuimer);
    expect(reasons).toEqual(['source_platform linkedin.com is not known']);
    expect(comments.map((comment) => Object.values(comment))).toEqual([
      [
        '7290000000000000001',
        '6800000000000000001',
        '1697400000',
        'rain on the square #town',
        '',
        '7290000000000000001',
        '',
        '',
      ],
      [
        '7290000000000000002',
        '6800000000000000002',
        '1697400100',
        'so wet',
        '',
        '7290000000000000001',
        '',
        '',
      ],
      [
        '7290000000000000003',
        '6800000000000000001',
        '1697400200',
        'indeed',
        '',
        '7290000000000000001',
        '7290000000000000002',
        '',
      ],
      [
        '1700000000000000001',
        '44000001',
        'Fri Sep 08 05:00:00 +0000 2023',
        'A short beginning and a long end.',
        '',
        '1700000000000000000',
        '1700000000000000000',
        undefined,
        '',
      ],
      [
        '3200000000000000001',
        '50000001',
        '1697400300',
        'The square today',
        '',
        '3200000000000000001',
        '',
        '',
      ],
      ['3200000000000000002', '50000002', '1697400400', '', '', '3200000000000000002', '', ''],
    ]);
  });

  it('reads the same items as 4CAT keeps them', async () => {
    const { comments } = await convertFixture('zeeschuimer.ndjson', zeeschuimer);
    const kept = await convertFixture('4cat-zeeschuimer.ndjson', zeeschuimer);
    expect(kept).toEqual({ comments: comments.slice(0, 4), reasons: [] });
  });
});
