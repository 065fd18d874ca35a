import { describe, expect, it } from 'vitest';
import { checkData, type CheckOptions } from '../../src/evidence/checkData.js';
import type { CommentInput } from '../../src/ingest/buildTable.js';
import type { DataCheck } from '../../src/model/dataCheck.js';
import { binDays } from '../../src/report/check/binDays.js';
import { drawBars } from '../../src/report/check/drawBars.js';
import { renderCheckPage } from '../../src/report/check/renderCheckPage.js';
import { renderCheckText } from '../../src/report/check/renderCheckText.js';
import { wrapText } from '../../src/report/check/wrapText.js';
import { createRandom } from '../../src/stats/random.js';
import { inLanguage } from '../../src/words/language.js';
import { makeReading } from '../evidence/checkReading.js';

const hour = 3_600_000;
const start = Date.UTC(2022, 0, 3);
const poison = '<img src=x onerror=alert(1)>\u001b[31m\u202e"';

/** Twelve days of comments, three of them missing from day 5 on. */
function makeRows(): CommentInput[] {
  const random = createRandom(9);
  return Array.from({ length: 4000 }, () => random.integer(12 * 24 * 3600))
    .filter((second) => second < 5 * 86_400 || second >= 8 * 86_400)
    .map((second) => ({
      account: `a${random.integer(200)}`,
      at: start + second * 1000,
      text: 'доброе утро',
    }));
}

function makeCheck(options: Partial<CheckOptions> = {}): DataCheck {
  return checkData(makeReading(makeRows()), options);
}

const shutdown = {
  name: `shutdown ${poison}`,
  start: start + 24 * hour,
  end: start + 48 * hour,
  kind: 'outage' as const,
  places: [],
  source: '',
  confidence: '',
};

describe('drawBars', () => {
  it('draws eighths of a character, and never a value as nothing', () => {
    expect(drawBars([0, 1, 8, 16], { height: 2, width: 1, ascii: false })).toEqual(['   █', ' ▁██']);
    expect(drawBars([0.001, 1000], { height: 1, width: 2, ascii: false })).toEqual(['▁▁██']);
    expect(drawBars([0, 1, 2, 4], { height: 1, width: 1, ascii: true })).toEqual([' .:#']);
    expect(drawBars([0, 0], { height: 1, width: 1, ascii: false })).toEqual(['  ']);
  });
});

describe('wrapText', () => {
  it('breaks between words and keeps what is too long', () => {
    expect(wrapText('one two three', { width: 9, first: '- ', rest: '  ' })).toEqual([
      '- one two',
      '  three',
    ]);
    expect(wrapText('extraordinary day', { width: 5 })).toEqual(['extraordinary', 'day']);
  });
});

describe('binDays', () => {
  it('has every calendar day, its share of gap and outage among them', () => {
    const bins = binDays(makeCheck({ events: [shutdown] }), 100);
    expect(bins.map(({ first }) => first)).toEqual(
      Array.from({ length: 12 }, (_, day) => new Date(start + day * 24 * hour).toISOString().slice(0, 10)),
    );
    expect(bins.map(({ gapShare }) => gapShare > 0.98)).toEqual(bins.map((_, day) => day >= 5 && day < 8));
    expect(bins.map(({ outageShare }) => outageShare)).toEqual(bins.map((_, day) => (day === 1 ? 1 : 0)));
  });

  it('joins days that do not fit, and loses no comment', () => {
    const check = makeCheck();
    const bins = binDays(check, 5);
    expect(bins.map(({ days }) => days)).toEqual([3, 3, 3, 3]);
    expect(bins.reduce((sum, { comments }) => sum + comments, 0)).toBe(check.rows.kept);
    expect(binDays(check, 5, 7).map(({ days }) => days)).toEqual([7, 5]);
  });
});

describe('renderCheckText', () => {
  it('stays within the width, whatever it is', () => {
    const check = makeCheck({ events: [shutdown] });
    for (const width of [60, 80, 132]) {
      const lines = renderCheckText(check, { width }).split('\n');
      expect(lines.filter((line) => line.length > width)).toEqual([]);
    }
  });

  it('marks the days without collection under the bars', () => {
    const lines = renderCheckText(makeCheck()).split('\n');
    const mark = lines.find((line) => /^ +gap {2}/u.test(line))!;
    // Four characters a day: the gap begins in the last hours of day 4 or with day 5.
    expect(mark.slice(10).trimEnd()).toMatch(/^ {16}( {4}|·{4})·{12}(·{4})?$/u);
    expect(renderCheckText(makeCheck({ events: [shutdown] }))).toMatch(/^ +outage {2} {4}▒{4}$/mu);
    const again = lines.filter((line) => line.includes('gap: '));
    expect(again).toHaveLength(1);
    expect(again[0]).toMatch(/gap: (7|8) Jan 2022/u);
  });

  it('says rows read = kept + rejected, and the reasons', () => {
    const rejects = [{ line: 7, file: 'exports/somebody/a.csv', reason: 'no account', raw: 'x' }];
    const text = renderCheckText(checkData(makeReading(makeRows().slice(0, 10), { rejects })));
    expect(text).toContain('11 rows read = 10 kept + 1 rejected');
    expect(text).toContain('1 × no account (first: a.csv, line 7)');
    expect(text).not.toContain('somebody');
  });

  it('uses ASCII alone when asked to', () => {
    const check = makeCheck({ events: [{ ...shutdown, name: 'shutdown' }] });
    expect(/[^\n -~]/u.exec(renderCheckText(check, { ascii: true }))).toBeNull();
  });

  it('colours only when asked to, and lets no name steer the terminal', () => {
    const reading = makeReading([
      { account: poison, at: start, text: 'x' },
      { account: poison, at: start + 1, text: '' },
    ]);
    const check = checkData({ ...reading, file: poison, mapping: { ...reading.mapping!, text: poison } });
    const plain = renderCheckText(check);

    expect(plain).not.toMatch(/[\u001b\u202e]/u);
    expect(plain).toContain('[U+001B]');
    const colour = renderCheckText(check, { colour: true });

    expect(colour.replaceAll(/\u001b\[\d+m/gu, '')).toBe(plain);
    expect(colour).not.toBe(plain);
  });

  it('speaks Russian, within the same width, with the noun that fits the number', () => {
    const check = inLanguage('ru', () => makeCheck({ events: [shutdown] }));
    const text = inLanguage('ru', () => renderCheckText(check));
    expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(text).toContain('200 аккаунтов, 3–14 янв. 2022');
    expect(text).toMatch(/^отключение {2} {4}▒{4}$/mu);
    expect(text).toMatch(/^ +пропуск {2} +·+/mu);
    expect(text).toMatch(/^ {2}да {6}Какие аккаунты действуют согласованно\?/mu);
    const few = (size: number): string =>
      inLanguage('ru', () =>
        renderCheckText(
          checkData(
            makeReading(
              Array.from({ length: size }, (_, k) => ({ account: `a${k}`, at: start + k, text: 'да' })),
            ),
          ),
        ),
      ).split('\n')[0]!;
    expect([1, 2, 5, 21].map(few)).toEqual([
      'comments.csv: 1 комментарий от 1 аккаунта, 3 янв. 2022 (0 с)',
      'comments.csv: 2 комментария от 2 аккаунтов, 3 янв. 2022 (0,0 с)',
      'comments.csv: 5 комментариев от 5 аккаунтов, 3 янв. 2022 (0,0 с)',
      'comments.csv: 21 комментарий от 21 аккаунта, 3 янв. 2022 (0,0 с)',
    ]);
  });

  it('draws Russian with ASCII signs where the letters alone are not', () => {
    const text = inLanguage('ru', () => renderCheckText(makeCheck(), { ascii: true }));
    expect(/[^\n -~\p{Script=Cyrillic}]/u.exec(text)).toBeNull();
  });

  it('has something to say of one comment and of none', () => {
    expect(renderCheckText(checkData(makeReading([{ account: 'a', at: start, text: '' }])))).toContain(
      '1 comment by',
    );
    expect(renderCheckText(checkData(makeReading([])))).toContain('No comment could be kept.');
  });
});

describe('renderCheckPage', () => {
  it('escapes every name and lets nothing run', () => {
    const reading = makeReading(
      makeRows().map((row) => ({ ...row, account: row.account + poison })),
      {
        file: poison,
        notes: [`using \`${poison}\``],
        rejects: [{ line: 1, file: poison, reason: `bad ${poison.replace('"', '')}`, raw: 'x' }],
        files: [{ file: poison, sha256: '', bytes: 1, format: poison, rowsRead: 1 } as never],
      },
    );
    const check = checkData(
      { ...reading, mapping: { ...reading.mapping!, account: poison } },
      { events: [shutdown] },
    );
    const page = renderCheckPage(check);
    expect(page).not.toContain('<img');
    expect(page).not.toMatch(/<script/u);

    expect(page).not.toMatch(/[\u001b\u202e]/u);
    expect(page.includes("default-src 'none'; script-src 'none'")).toBe(true);
    expect(page).not.toMatch(/\bhttps?:|NaN|undefined|Infinity/u);
  });

  it('draws a bar a day and a row of 24 cells a day, hours of the gap set apart', () => {
    const page = renderCheckPage(makeCheck());
    expect(page.match(/class="bar"\n/gu)).toHaveLength(12);
    expect(page.match(/<td class="c /gu)).toHaveLength(12 * 24);
    expect(page.match(/<td class="c hole"/gu)!.length).toBeGreaterThanOrEqual(3 * 24 - 4);
    expect(page.match(/class="gap"\s+x=/gu)).toHaveLength(1);
  });

  it('is a Russian page with no English words left but names of the data', () => {
    const page = inLanguage('ru', () =>
      renderCheckPage(makeCheck({ events: [{ ...shutdown, name: 'УТК' }] })),
    );
    expect(page).toContain('<html lang="ru">');
    expect(page).toContain('<h1>Что в данных comments.csv?</h1>');
    expect(page).toMatch(/<title>3 янв. 2022: \d+\u00a0комментари/u);
    const words = page
      .replace(/^[\s\S]*<body>/u, '')
      .replace(/<code>[^<]*<\/code>/gu, '')
      .replace(/<[^>]*>/gu, ' ')
      .replace(/--[a-z]+(?: ?[a-z]+=…,?)*/gu, '');
    const known = /^(?:in|concert|check|comments|csv|UTC|id|outage|group|thread|a\d+)$/u;
    expect(words.match(/[A-Za-z]\w*/gu)!.filter((word) => !known.test(word))).toEqual([]);
    expect(renderCheckPage(makeCheck())).toContain('<html lang="en">');
  });

  it('stays small for a span of many years', () => {
    const rows = Array.from({ length: 3000 }, (_, k) => ({
      account: `a${k % 9}`,
      at: start + k * 53 * hour,
      text: 'x',
    }));
    const page = renderCheckPage(checkData(makeReading(rows)));
    expect(page.match(/class="bar"\n/gu)!.length).toBeLessThanOrEqual(240);
    expect(page.match(/<td class="c /gu)!.length).toBeLessThanOrEqual(62 * 24);
    expect(page.length).toBeLessThan(1_500_000);
  });

  it('has something to show of one comment and of none', () => {
    for (const rows of [[{ account: 'a', at: start, text: '' }], []]) {
      expect(renderCheckPage(checkData(makeReading(rows)))).toMatch(/<\/html>\s*$/u);
    }
  });
});
