import { expect, test } from 'vitest';
import type { TableLayout } from '../../src/ingest/formats/format.js';
import { recogniseColumns } from '../../src/ingest/recogniseColumns.js';
import { recogniseTable } from '../../src/ingest/recogniseTable.js';

const layout: TableLayout = {
  name: 'made-up',
  title: 'Made-up export',
  columns: ['Poster', 'Stamp'],
  mapping: { commentId: 'nr', account: 'poster', time: 'stamp', text: 'words', thread: 'wall' },
  timesAreUtc: true,
};
const recognise = (names: string, chosen = {}) =>
  recogniseTable(names.split(','), chosen, 'f.csv', {}, [layout]);

test('a layout is known by its columns, whatever their case, and names what serves as what', () => {
  expect(recognise('POSTER,Stamp,words,date,nr')).toEqual({
    mapping: {
      commentId: 'nr',
      account: 'POSTER',
      time: 'Stamp',
      hour: null,
      text: 'words',
      group: null,
      thread: null,
      parent: null,
      quoted: null,
    },
    title: 'Made-up export',
    timesAreUtc: true,
    readText: null,
  });
});

test('what the caller says wins over the layout, also over what it knows of its times', () => {
  const { mapping, timesAreUtc } = recognise('poster,stamp,words,date,who', { account: 'who', time: 'date' });
  expect([mapping.account, mapping.time, mapping.text, timesAreUtc]).toEqual(['who', 'date', 'words', false]);
});

test('a table that lacks a column of the layout is read by the hints', () => {
  const found = recognise('poster,stamp,author,date,text');
  expect([found.title, found.mapping.account, found.timesAreUtc]).toEqual([null, 'author', false]);
});

test.each([
  ['account,date,time,text', 'date', 'time'],
  ['account,Дата,Час,text', 'Дата', 'Час'],
  ['account,date,text', 'date', null],
  ['account,time,text', 'time', null],
  ['account,created_at,date,hour,text', 'created_at', null],
])('date and time of day in %s', (names, time, hour) => {
  const mapping = recogniseColumns(names.split(','), {}, 'f.csv');
  expect([mapping.time, mapping.hour]).toEqual([time, hour]);
});

test('a time named by the caller gets no second column by a hint', () => {
  const mapping = recogniseColumns(['account', 'date', 'time', 'text'], { time: 'date' }, 'f.csv');
  expect([mapping.time, mapping.hour]).toEqual(['date', null]);
});
