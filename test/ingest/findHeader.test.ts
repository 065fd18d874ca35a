import { expect, test } from 'vitest';
import { readComments } from '../../src/ingest/readComments.js';
import { useTempFolder } from './tempFile.js';

const writeFile = useTempFolder();

const table = [
  '"","Name (click to view profile)","Profile ID","Date","Likes","Comment"',
  '"1","Ann Example","9000","2022-05-03 09:00:00","2","When?"',
  '"2","Bob Example","9001","","0","In June"',
].join('\n');
const title = 'Post: "Pool, opening"\nExported;on\n\n"Two\nlines",x\n';

test.each([
  ['above a known table', title, 5],
  ['with a byte order mark', `\ufeff${title}`, 5],
  ['of no lines', '', 0],
])('a title %s is passed over, and lines stay true', async (_, above, lines) => {
  const {
    table: found,
    rejects,
    notes,
  } = await readComments(writeFile(`${lines}.csv`, above + table), {
    keepIds: true,
    timezone: 'UTC',
  });
  expect([found.rows, found.row(0).account, found.line[0]]).toEqual([1, '9000', lines + 2]);
  expect(rejects).toMatchObject([{ line: lines + 3, raw: '"2","Bob Example","9001","","0","In June"' }]);
  expect(notes.includes(`${lines} lines above the column names are not read`)).toBe(lines > 0);
});

test('a title above a table of other names is not guessed at', async () => {
  const path = writeFile('other.csv', `Some title\nid,account,time,text\n1,a,1641376800,x\n`);
  await expect(readComments(path, { keepIds: true })).rejects.toThrow(/no column looks like the account/);
});
