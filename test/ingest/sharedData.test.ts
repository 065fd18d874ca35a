import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readComments } from '../../src/ingest/readComments.js';

const folder = new URL('../../../shared/data/', import.meta.url).pathname;

/** Row counts as published beside the data. */
const files: readonly [string, number][] = [
  ['vk/vk_media_comments_2022.csv.gz', 44_582],
  ['bench_mixed/plain.csv.gz', 11_658],
  ['bench_mixed/edited.csv.gz', 11_658],
  ['youtube/youtube_comments_2013.csv.gz', 81_449],
  ['youtube/youtube_spam_labelled.csv.gz', 1_138],
  ['telegram/news_channels.jsonl.gz', 22_099],
  ['ira/ira_ru_2015-05_06.csv.gz', 10_715],
  ['ira/ira_en_left_2016-06_10.csv.gz', 91_112],
];

describe.skipIf(!existsSync(folder))(
  'real exports are read whole (needs ../shared/data beside the repository)',
  () => {
    test.each(files)('%s', async (name, rows) => {
      const file = folder + name;
      const hasNoZone = name.startsWith('youtube') || name.startsWith('ira');
      if (hasNoZone) await expect(readComments(file, { keepIds: true })).rejects.toThrow('--timezone UTC');
      const reading = await readComments(file, { keepIds: true, timezone: hasNoZone ? 'UTC' : undefined });
      expect(reading.rejects).toEqual([]);
      expect([reading.rowsRead, reading.table.rows]).toEqual([rows, rows]);
    });
  },
);
