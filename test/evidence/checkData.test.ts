import { describe, expect, it } from 'vitest';
import { checkData } from '../../src/evidence/checkData.js';
import { generaliseReason } from '../../src/evidence/check/countReasons.js';
import { buildTextColumn } from '../../src/ingest/textColumn.js';
import type { CommentInput } from '../../src/ingest/buildTable.js';
import { readComments } from '../../src/ingest/readComments.js';
import type { TimelineEvent } from '../../src/model/event.js';
import { createRandom } from '../../src/stats/random.js';
import { findSharedData } from '../acceptance/sharedData.js';
import { makeReading } from './checkReading.js';

const hour = 3_600_000;
const start = Date.UTC(2022, 0, 3);
const vk = findSharedData('vk/vk_media_comments_2022.csv.gz');
const codes = (check: { readonly warnings: readonly { readonly code: string }[] }): string[] =>
  check.warnings.map(({ code }) => code);

/** About twenty comments an hour for twelve days, none in the three days from day 5 on. */
function makeHole(seed: number): CommentInput[] {
  const random = createRandom(seed);
  const rows: CommentInput[] = [];
  for (let h = 0; h < 12 * 24; h++) {
    if (h >= 5 * 24 && h < 8 * 24) continue;
    for (let left = random.poisson(20); left > 0; left--) {
      const at = start + Math.floor((h + random.next()) * 3600) * 1000;
      rows.push({ account: `a${random.integer(300)}`, at, text: 'доброе утро' });
    }
  }
  return rows;
}

const outage = (from: number, to: number): TimelineEvent => ({
  name: 'shutdown',
  start: from,
  end: to,
  kind: 'outage',
  places: [],
  source: '',
  confidence: '',
});

describe('checkData', () => {
  it('counts days and hours on the clocks of the zone', () => {
    const rows = [
      { account: 'a', at: '2022-01-05T17:59:59Z', text: 'x' },
      { account: 'b', at: '2022-01-05T18:00:00Z', text: 'y' },
      { account: 'b', at: '2022-01-07T20:00:01Z', text: 'z' },
    ];
    const { days, span } = checkData(makeReading(rows), { timezone: 'Asia/Almaty' });
    expect(days.map(({ day, comments, accounts }) => [day, comments, accounts])).toEqual([
      ['2022-01-05', 1, 1],
      ['2022-01-06', 1, 1],
      ['2022-01-08', 1, 1],
    ]);
    expect(days.map(({ hours }) => hours.indexOf(1))).toEqual([23, 0, 2]);
    expect(span).toEqual({
      firstAt: Date.parse('2022-01-05T17:59:59Z'),
      lastAt: Date.parse('2022-01-07T20:00:01Z'),
      calendarDays: 4,
    });
  });

  it('follows clocks that change', () => {
    const rows = ['2022-03-27T00:59:59Z', '2022-03-27T01:00:00Z'].map((at) => ({
      account: 'a',
      at,
      text: 'x',
    }));
    const [day] = checkData(makeReading(rows), { timezone: 'Europe/Berlin' }).days;
    expect([day!.hours[1], day!.hours[2], day!.hours[3]]).toEqual([1, 0, 1]);
  });

  it('measures how unevenly accounts write', () => {
    const counts = [6, 2, 1, 1];
    const rows = counts.flatMap((count, account) =>
      Array.from({ length: count }, (_, k) => ({
        account: `u${account}`,
        at: start + k * 24 * hour,
        text: `t${k}`,
      })),
    );
    const { accounts } = checkData(makeReading(rows), {
      busiest: 2,
      nameAccount: (name) => `hidden ${name}`,
    });
    expect(accounts).toEqual({
      accounts: 4,
      withOne: 2,
      withFive: 1,
      prolific: { accounts: 0, share: 0, ofOthers: 0 },
      median: 1,
      busiest: [
        { account: 'hidden u0', comments: 6, share: 0.6, activeDays: 6 },
        { account: 'hidden u1', comments: 2, share: 0.2, activeDays: 2 },
      ],
      topTenShare: 1,
      topPercent: { accounts: 1, share: 0.6 },
      // Counts 1, 1, 2, 6: (−3·1 − 1·1 + 1·2 + 3·6) / (4 · 10).
      gini: 0.4,
    });
  });

  it('tells a gap from quiet and from a declared outage', () => {
    const rows = makeHole(4);
    const found = checkData(makeReading(rows));
    expect(found.silences.filter(({ kind }) => kind !== 'quiet')).toMatchObject([{ kind: 'gap' }]);
    expect(codes(found)).toContain('collection-gaps');

    const away = outage(start + 5 * 24 * hour, start + 8 * 24 * hour);
    const known = checkData(makeReading(rows), { events: [away] });
    expect(known.silences.filter(({ kind }) => kind !== 'quiet')).toMatchObject([{ kind: 'outage' }]);
    expect(codes(known)).not.toContain('collection-gaps');
    expect(known.outages).toMatchObject([{ name: 'shutdown', comments: 0 }]);
    expect(known.outages[0]!.usual! / (3 * 24 * 20)).toBeCloseTo(1, 1);

    const nights = Array.from({ length: 12 * 15 }, (_, k) => ({
      account: `a${k % 30}`,
      at: start + (Math.floor(k / 15) * 24 + 8 + (k % 15)) * hour,
      text: 'x',
    }));
    const quiet = checkData(makeReading(nights), { mostQuiet: 2 });
    expect(quiet.silences.map(({ kind }) => kind)).toEqual(['quiet', 'quiet']);
    expect(quiet.quietSilences).toBe(11);
  });

  it('counts copies under another id, and duplicates of an id', () => {
    const row = { account: 'a', at: start, text: 'same words' };
    const rows = [
      row,
      row,
      { ...row, text: 'other words' },
      { ...row, account: 'b' },
      { ...row, at: start + 1000 },
      { ...row, text: '' },
      { ...row, text: '' },
      { ...row, thread: 'elsewhere' },
    ];
    const rejects = [3, 4].map((line) => ({
      line,
      file: 'comments.csv',
      reason: `duplicate comment id 70${line} (first on line 2)`,
      raw: 'secret',
    }));
    const { duplicates, rows: counted } = checkData(makeReading(rows, { rejects }));
    expect(duplicates).toEqual({ sameId: 2, sameContent: 1 });
    expect(counted).toEqual({
      read: 10,
      kept: 8,
      rejected: 2,
      reasons: [{ reason: 'duplicate comment id', rows: 2, firstLine: 3, file: 'comments.csv' }],
    });
  });

  it.each([
    ['duplicate comment id -17_204 (first on line 12)', 'duplicate comment id'],
    ['"31.31.2022" is not a time: no such day or hour', '"…" is not a time: no such day or hour'],
    ['older version of comment id c 1 (edited on line 7 of b.csv)', 'older version of comment id'],
    ['no account', 'no account'],
    ['5 fields where the header has 6', '5 fields where the header has 6'],
  ])('makes one reason of many: %s', (reason, general) => {
    expect(generaliseReason(reason)).toBe(general);
  });

  it('counts texts, languages, places and replies', () => {
    const texts = [
      'Мне очень понравилось это видео',
      'Маған ұнады, рахмет',
      'https://a.example/b',
      '',
      'gone',
    ];
    const rows = texts.map((text, k) => ({
      account: `a${k}`,
      at: start + k * 1000,
      text,
      commentId: `c${k}`,
      group: 'g',
      thread: k === 0 ? null : k < 4 ? 'one' : 'two',
    }));
    const reading = makeReading(rows, {}, (table) => ({
      ...table,
      text: buildTextColumn([...texts.slice(0, 4), '']),
      textMissing: Uint8Array.of(0, 0, 0, 0, 1),
      parent: buildTextColumn(['', 'c0', 'c0', 'elsewhere', '']),
    }));
    const check = checkData(reading);
    expect(check.texts).toMatchObject({ empty: 1, deleted: 1 });
    expect(check.languages).toEqual({ sampled: 3, of: 3, counts: { ru: 1, kk: 1, unknown: 1 } });
    expect(check.groups).toEqual({ places: 1, largest: 5, median: 5, missing: 0 });
    expect(check.threads).toEqual({ places: 2, largest: 3, median: 1, missing: 1 });
    expect(check.replies).toEqual({ replies: 3, answeredKnown: 2 });
  });

  it('draws the same texts for the same seed, each once', () => {
    const rows = Array.from({ length: 500 }, (_, k) => ({
      account: 'a',
      at: start + k * 1000,
      text: k < 250 ? 'это очень хорошо' : 'this is very good',
    }));
    const draw = (seed: number): Readonly<Record<string, number>> =>
      checkData(makeReading(rows), { languageSample: 100, seed }).languages.counts;
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1).ru! + draw(1).en!).toBe(100);
    expect(Math.abs(draw(1).ru! - 50)).toBeLessThan(20);
  });

  it('says what such data cannot answer', () => {
    const rows = Array.from({ length: 30 }, (_, k) => ({
      account: `a${k}`,
      at: start + k * 1000,
      text: 'x',
    }));
    const answers = checkData(makeReading(rows)).questions.map(({ question, answer }) => [question, answer]);
    expect(answers).toContainEqual(['Which accounts act in concert?', 'no']);
    expect(answers).toContainEqual(['What changed at an event?', 'no']);
    expect(answers).toContainEqual(['Who replies to whom?', 'no']);
  });

  it('survives as JSON, for one comment and for none', () => {
    for (const rows of [makeHole(1).slice(0, 500), [{ account: 'a', at: start, text: '' }], []]) {
      const check = checkData(makeReading(rows));
      expect(JSON.parse(JSON.stringify(check))).toEqual(check);
      expect(JSON.stringify(check)).not.toMatch(/\bNaN\b|Infinity/u);
    }
    expect(codes(checkData(makeReading([])))).toContain('no-comments');
  });

  it('refuses options out of range', () => {
    expect(() => checkData(makeReading([]), { languageSample: -1 })).toThrow(
      'checkData: languageSample must be a whole number ≥ 0 (got -1)',
    );
    expect(() => checkData(makeReading([]), { minHours: 0 })).toThrow('minHours must be > 0');
  });

  it.skipIf(vk.missing)(`finds the four gaps of the real VK comments${vk.reason}`, async () => {
    const check = checkData(await readComments(vk.path, { keepIds: true }));
    const gaps = check.silences.filter(({ kind }) => kind === 'gap');
    expect(
      gaps.map(({ from, to }) => [from, to].map((at) => new Date(at).toISOString().slice(5, 10))),
    ).toEqual([
      ['02-22', '02-24'],
      ['02-24', '02-24'],
      ['02-26', '03-06'],
      ['03-08', '03-28'],
    ]);
    expect([check.rows.kept, check.accounts.accounts, check.accounts.withFive]).toEqual([
      44_582, 12_456, 2186,
    ]);
    expect(check.languages.counts.ru! / check.languages.sampled).toBeGreaterThan(0.9);
    expect(check.times!.precision).toBe('seconds');
    expect(check.days.reduce((sum, { comments }) => sum + comments, 0)).toBe(44_582);
  });
});
