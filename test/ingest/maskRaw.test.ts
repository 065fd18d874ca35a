import { expect, test } from 'vitest';
import { maskRaw, maskTimeCell } from '../../src/ingest/maskRaw.js';

const pseudonyms = { account: (id: string) => `a<${id}>`, comment: (id: string) => `c<${id}>` };

test('ids become pseudonyms, mentions are masked, cells of unknown meaning hidden', () => {
  const row = {
    raw: 'not shown',
    cells: ['17', 'ann', 'Ann Lee', 'never', 'hi @bek, "you"', '', '16'],
    roles: ['commentId', 'account', null, 'time', 'text', null, 'parent'] as const,
  };
  expect(maskRaw({ ...row, names: null }, pseudonyms)).toBe(
    'c<17>,a<ann>,…,xxxxx,"hi @a<bek>, ""you""",,c<16>',
  );
  const names = ['id', 'user', 'name', 'at', 'text', 'empty', 'to'];
  expect(JSON.parse(maskRaw({ ...row, names }, pseudonyms))).toEqual({
    id: 'c<17>',
    user: 'a<ann>',
    name: '…',
    at: 'xxxxx',
    text: 'hi @a<bek>, "you"',
    empty: '',
    to: 'c<16>',
  });
});

test.each([
  ['31.02.2022 10:00', '31.02.2022 10:00'],
  ['2022-01-05T25:00:00Z', '2022-01-05T25:00:00Z'],
  ['25:00', '25:00'],
  ['Ann Lee', 'xxx xxx'],
  ['1234567890', '0000000000'],
  ['2022-01-05 Aigerim', '2022-01-05 xxxxxxx'],
  ['2022-01-05 Ann', '2022-01-05 xxx'],
  ['5/1/2022, 1:05 PM', '5/1/2022, 1:05 PM'],
  ['12:34 Aigerim', '00:00 xxxxxxx'],
])('a time cell shows no name: %s', (cell, shown) => {
  expect(maskTimeCell(cell)).toBe(shown);
});
