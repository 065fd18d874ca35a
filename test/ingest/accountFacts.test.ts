import { expect, test } from 'vitest';
import { measureIdNeighbours } from '../../src/ingest/accountFactsIds.js';
import { scoreLetters } from '../../src/ingest/accountFactsLetters.js';
import { measureNames } from '../../src/ingest/accountFactsNames.js';
import { buildCommentTable } from '../../src/ingest/buildTable.js';
import { pseudonymise } from '../../src/ingest/pseudonymise.js';
import { readComments } from '../../src/ingest/readComments.js';
import { buildTextColumn } from '../../src/ingest/textColumn.js';
import type { CommentTable } from '../../src/model/commentTable.js';
import { createRandom } from '../../src/stats/random.js';
import { findFixture } from './formats/convertFixture.js';
import { useTempFolder } from './tempFile.js';

const writeTemp = useTempFolder();
const read = (path: string, options = {}) => readComments(path, { keepIds: true, ...options });

/** What is known of each account by its id. */
function listFacts({ account, accountFacts }: CommentTable) {
  return Object.fromEntries(
    Array.from({ length: account.values.length }, (_, code) => [
      account.values.get(code),
      [accountFacts?.registeredAt[code] ?? NaN, accountFacts?.nameDigits[code] ?? NaN],
    ]),
  );
}

const csv = `comment_id,author_id,author_name,registered_at,created_at,text
1,b,Bek 12,2021-03-04T10:20:30Z,2022-01-05T10:00:03Z,one
2,a,ann,,2022-01-05T10:00:02Z,two
3,a,other,2015-01-01T00:00:00Z,2022-01-05T10:00:04Z,three
`;

test('a table says when accounts registered and what they are called, first come first served', async () => {
  const { table, mapping } = await read(writeTemp('facts.csv', csv));
  expect([mapping?.registered, mapping?.name]).toEqual(['registered_at', 'author_name']);
  expect(listFacts(table)).toEqual({
    a: [Date.UTC(2015, 0, 1), 0],
    b: [Date.UTC(2021, 2, 4, 10, 20, 30), 2],
  });
});

test('columns are named by hand, and the account can be the name', async () => {
  const path = writeTemp('own.csv', 'who,since,time,text\nann77,1600000000,2022-01-05T10:00:00Z,x\n');
  const { table } = await read(path, { columns: { account: 'who', name: 'who', registered: 'since' } });
  expect(listFacts(table)).toEqual({ ann77: [1_600_000_000_000, 2] });
});

test('with pseudonyms no name is left and the second of registration is not told', async () => {
  const { table } = await readComments(writeTemp('facts.csv', csv), { key: 'k' });
  const at = [...table.accountFacts!.registeredAt].sort();
  expect(at).toEqual([Date.UTC(2015, 0, 1), Date.UTC(2021, 2, 4, 10)]);
  const numbers = Object.values(table.accountFacts!).every((values) => values instanceof Float64Array);
  expect(numbers).toBe(true);
});

test('facts follow their accounts where rows are rejected and put in order', async () => {
  const path = writeTemp('rejects.csv', csv.replace('2,a,ann', '1,a,ann'));
  const { table, rejects } = await read(path);
  expect(rejects.length).toBe(1);
  expect(listFacts(table)).toEqual({
    a: [Date.UTC(2015, 0, 1), 0],
    b: [Date.UTC(2021, 2, 4, 10, 20, 30), 2],
  });
});

test('dates without a zone are left out and said', async () => {
  const { table, notes } = await read(writeTemp('zone.csv', csv.replaceAll(/T[\d:]+Z,20/g, ' 10:00,20')));
  expect(notes.join('\n')).toContain('registration dates of accounts are not used');
  expect(table.accountFacts!.registeredAt.every(Number.isNaN)).toBe(true);
});

test.each([
  ['mastodon-statuses.json', null],
  ['x-v2-page.json', Date.UTC(2013, 11, 14, 4, 35, 55)],
  ['x-v1-stream.jsonl', null],
  ['reddit-comments.ndjson', null],
  ['youtube-comment-threads.json', null],
  ['telegram-result.json', null],
  ['vk-wall-get-comments.json', null],
  ['bluesky-feed.json', null],
  ['facebook-graph.json', null],
  ['instagram-graph.json', null],
])('%s names its accounts', async (name, registered) => {
  const { table } = await read(findFixture(name), { timezone: 'UTC' });
  const facts = table.accountFacts!;
  expect(facts.nameDigits.some((digits) => digits >= 0)).toBe(true);
  if (registered !== null) expect([...facts.registeredAt]).toContain(registered);
});

test('platforms that say when accounts were made', async () => {
  const status = (id: string, acct: string, created: string) => ({
    id,
    content: 'x',
    created_at: '2023-06-01T08:00:00Z',
    account: { acct, username: acct, created_at: created, url: 'https://a.example/@x' },
  });
  const path = writeTemp('m.json', JSON.stringify([status('1', 'ann', '2020-01-01T00:00:00.000Z')]));
  expect(listFacts((await read(path)).table)).toEqual({ 'ann@a.example': [Date.UTC(2020, 0, 1), 0] });
  const comment = { id: 'c1', author: 'bek9', author_created_utc: 1577836800, created_utc: 1641376800 };
  const reddit = writeTemp(
    'r.jsonl',
    JSON.stringify({ ...comment, subreddit: 's', body: 'x', link_id: 't3_1' }),
  );
  expect(listFacts((await read(reddit)).table)).toEqual({ bek9: [Date.UTC(2020, 0, 1), 1] });
});

test('rows in memory bring facts too, and a table without any has none', () => {
  const row = { account: 'a', at: 0, text: 'x' };
  expect(buildCommentTable([row]).accountFacts).toBeNull();
  const table = buildCommentTable([{ ...row, registered: '2020-01-01T10:30:00Z', name: 'ann' }]);
  expect(listFacts(table)).toEqual({ a: [Date.UTC(2020, 0, 1, 10, 30), 0] });
  expect(listFacts(pseudonymise(table, { key: 'k' })).a).toBeUndefined();
  expect([...pseudonymise(table, { key: 'k' }).accountFacts!.registeredAt]).toEqual([
    Date.UTC(2020, 0, 1, 10),
  ]);
});

test('ids given one after the other stand out, ids spread evenly do not', () => {
  const random = createRandom(3);
  const ids = Array.from({ length: 2000 }, () => String(1 + random.integer(700_000_000)));
  const batch = Array.from({ length: 8 }, (_, k) => `id${500_000_000 + 3 * k}`);
  const { p } = measureIdNeighbours(buildTextColumn([...ids, ...batch, '-5', 'ann']))!;
  expect(Math.max(...p.slice(2000, 2008))).toBeLessThan(1e-6);
  expect([p[2008], p[2009]]).toEqual([NaN, NaN]);
  // Without a batch a twentieth is below 0.05; neighbours share their gaps, so ten sections are looked at.
  let small = 0;
  for (let section = 0; section < 10; section++) {
    const even = Array.from({ length: 2000 }, () => String(1 + random.integer(700_000_000)));
    small += measureIdNeighbours(buildTextColumn(even))!.p.filter((one) => one <= 0.05).length;
  }
  expect(small / 20_000).toBeGreaterThan(0.04);
  expect(small / 20_000).toBeLessThan(0.06);
});

test('few numbered ids, or ids that are mostly names, have no neighbours', () => {
  const few = Array.from({ length: 30 }, (_, k) => String(k + 1));
  const named = Array.from({ length: 300 }, (_, k) => (k % 3 === 0 ? String(k + 1) : `ann${k}`));
  for (const ids of [few, named]) expect(measureIdNeighbours(buildTextColumn(ids))).toBeNull();
});

test('names of one template are counted against chance', () => {
  const words = 'abcdefghij'.split('').map((letter) => `person${letter}`);
  const names = [
    ...Array.from({ length: 10 }, (_, k) => `fan_${1000 + k}`),
    ...words.flatMap((word) => [`${word}1987`, `${word}7`, word]),
    null,
  ];
  const { digits, shared, sharedP } = measureNames(names);
  expect([digits[0], digits[10], digits[12], digits[40]]).toEqual([4, 4, 0, NaN]);
  // s = 0.5 / (30 − 10 + 1): nobody else writes `a_0000`; 9 of 9 others do.
  expect(shared[0]).toBeCloseTo(9 - 9 * (0.5 / 21), 10);
  expect(sharedP[0]! / (0.5 / 21) ** 9).toBeCloseTo(1, 8);
  expect([shared[12], sharedP[10], sharedP[12], sharedP[40]]).toEqual([0, 1, 1, NaN]);
});

test('random letters are unlike names; too few names say nothing', () => {
  const parts = ['marina', 'marat', 'arman', 'irina', 'karina', 'timur', 'damir', 'amina'];
  const names = Array.from({ length: 400 }, (_, k) => parts[k % 8]! + parts[(k * 3 + (k >> 3)) % 8]!);
  const score = scoreLetters([...names, 'xqzvkwjhyx', 'ab']);
  expect(score[400]).toBeGreaterThan(8);
  expect(score[401]).toBeNaN();
  expect(Math.abs(score.slice(0, 400).reduce((sum, one) => sum + one, 0) / 400)).toBeLessThan(0.5);
  expect(scoreLetters(names.slice(0, 20)).every(Number.isNaN)).toBe(true);
});
