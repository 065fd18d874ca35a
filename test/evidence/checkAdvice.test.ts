import { describe, expect, it } from 'vitest';
import { checkData } from '../../src/evidence/checkData.js';
import { readComments } from '../../src/ingest/readComments.js';
import type { DataCheck } from '../../src/model/dataCheck.js';
import { inLanguage } from '../../src/words/language.js';
import { findSharedData } from '../acceptance/sharedData.js';
import { makeReading } from './checkReading.js';

const hour = 3_600_000;
const start = Date.UTC(2022, 0, 3);
const telegram = findSharedData('telegram/news_channels.jsonl.gz');
const youtube = findSharedData('youtube/youtube_spam_labelled.csv.gz');
const codes = (check: DataCheck): string[] => check.warnings.map(({ code }) => code);

describe('what the check advises', () => {
  it('says where accounts publish rather than comment', () => {
    const write = (counts: readonly number[]): DataCheck =>
      checkData(
        makeReading(
          counts.flatMap((count, account) =>
            Array.from({ length: count }, (_, k) => ({
              account: `u${account}`,
              at: start + (account * 7 + k * 31) * 60_000 + k,
              text: 'доброе утро',
            })),
          ),
        ),
      );
    const readers = Array.from({ length: 300 }, (_, k) => 1 + (k % 4));

    const channels = write([900, ...Array.from({ length: 23 }, () => 25), 24]);
    // 24 accounts with 900 + 23 · 25 of 1,499 comments; without the busiest 575 of 599. The last wrote too little.
    expect(channels.accounts.prolific).toEqual({ accounts: 24, share: 1475 / 1499, ofOthers: 575 / 599 });
    expect(channels.warnings.find(({ code }) => code === 'publishers')?.problem).toMatch(
      /^24 of 25 accounts wrote 98\u00a0% of the comments, 25 or more each/u,
    );
    expect(channels.questions[0]!.answer).toBe('limited');

    // One account that wrote most of it (a page, a placeholder) does not make the others publishers; nor do a few regulars.
    for (const section of [write([2000, ...readers]), write([60, 40, 30, 26, ...readers])]) {
      expect(codes(section)).not.toContain('publishers');
      expect(section.questions[0]!.answer).toBe('yes');
    }
    // Exactly half of what the busiest did not write is enough, one comment less is not.
    expect(codes(write([50, 50, ...Array.from({ length: 25 }, () => 2)]))).toContain('publishers');
    expect(codes(write([50, 50, ...Array.from({ length: 25 }, () => 2), 1]))).not.toContain('publishers');
    expect(codes(write([400]))).not.toContain('publishers');
  });

  it.skipIf(telegram.missing || youtube.missing)(
    `takes real news channels for publishers, and people under videos not${telegram.reason}${youtube.reason}`,
    async () => {
      const [channels, viewers] = await Promise.all(
        [telegram, youtube].map(async ({ path }) =>
          checkData(await readComments(path, { keepIds: true, timezone: 'UTC' })),
        ),
      );
      expect(channels!.accounts.prolific).toEqual({ accounts: 24, share: 1, ofOthers: 1 });
      expect(codes(channels!)).toContain('publishers');
      expect(viewers!.accounts.prolific.ofOthers).toBe(0);
      expect(codes(viewers!)).not.toContain('publishers');
    },
  );

  it('says what to mind and what can be asked in Russian, with the same codes', () => {
    const reading = makeReading(
      Array.from({ length: 21 }, (_, k) => ({ account: `u${k % 2}`, at: start + k * hour, text: 'привет' })),
    );
    const english = checkData(reading);
    const russian = inLanguage('ru', () => checkData(reading));
    expect(codes(russian)).toEqual(codes(english));
    expect(russian.questions.map(({ answer }) => answer)).toEqual(
      english.questions.map(({ answer }) => answer),
    );
    expect(russian.questions.slice(0, 2)).toMatchObject([
      {
        question: 'Какие аккаунты действуют согласованно?',
        because: 'Точность времени — часы: годятся только окна от 1 ч',
      },
      { because: '21\u00a0комментарий: интервалы будут широкими' },
    ]);
    expect(russian.warnings).toContainEqual({
      code: 'coarse-times',
      problem: 'Точность времени — часы: окна короче 1 ч ни о чём не говорят.',
      mend: 'Берите окна от 1 ч: --windows 3600,86400.',
    });
    expect(checkData(reading)).toEqual(english);
  });
});
