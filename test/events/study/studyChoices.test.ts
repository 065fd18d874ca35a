import { describe, expect, it } from 'vitest';
import { day, imagineSection, start } from '../../../bench/events/section.js';
import { chooseSides } from '../../../src/events/study/chooseSides.js';
import { decomposeShift } from '../../../src/events/study/decomposeShift.js';
import { prepareAccountWindows } from '../../../src/events/study/accountWindows.js';
import { chooseMeasure, summariseMeasure } from '../../../src/events/study/studyChoices.js';
import { studySection } from '../../../src/events/study/studySection.js';
import { buildCommentTable } from '../../../src/ingest/buildTable.js';
import { buildCodedColumn } from '../../../src/ingest/codedColumn.js';
import { pseudonymise } from '../../../src/ingest/pseudonymise.js';
import type { CommentTable } from '../../../src/model/commentTable.js';

const hour = 3_600_000;

function buildTable(likes: readonly string[]): CommentTable {
  const table = buildCommentTable(
    likes.map((_, k) => ({ id: `${k}`, account: `${k % 3}`, at: k * hour, text: 'x' })),
  );
  return { ...table, columns: { likes: buildCodedColumn([...likes]) } };
}

describe('a column of numbers', () => {
  it('is read as it stands, without what is no number, and survives pseudonyms', () => {
    const likes = ['1', ' 2.5', '', 'n/a', '-3', '1e2'];
    const table = buildTable(likes);
    const expected = [1, 2.5, NaN, NaN, -3, 100];
    expect(Array.from(chooseMeasure(table, 'likes', new Uint8Array(3)))).toEqual(expected);
    // 1 is an account and a comment, too: the number must stay a number.
    const hidden = pseudonymise(table, { key: 'test', numberColumns: ['likes'] });
    expect(Array.from(chooseMeasure(hidden, 'likes', new Uint8Array(3)))).toEqual(expected);
    expect(() => chooseMeasure(buildTable(['a', 'b']), 'likes', new Uint8Array(3))).toThrow(
      'must hold numbers',
    );
    expect(() => chooseMeasure(table, 'shares', new Uint8Array(3))).toThrow('there is no column "shares"');
  });

  it('has a series in any bin, over the comments that have a number, not cut to the scale of the mood', () => {
    const table = buildTable(['10', '', '30', 'n/a', '50', '70']);
    const values = chooseMeasure(table, 'likes', new Uint8Array(3));
    const options = { name: 'likes', setAside: Uint8Array.of(1, 0, 0), gaps: [] };
    const { series, comments } = summariseMeasure(table, values, { ...options, binHours: 3 });
    expect(comments).toBe(4);
    expect(series.map(({ mean, comments: found, accounts }) => [mean, found, accounts])).toEqual([
      [20, 2, 2],
      [60, 2, 2],
    ]);
    expect(series.map(({ meanWithoutCoordinated }) => meanWithoutCoordinated)).toEqual([30, 60]);
    expect(summariseMeasure(table, values, { ...options, binHours: 6 }).series.length).toBe(1);
  });

  it('can be the share of those who act together', () => {
    const table = buildTable(['', '', '', '']);
    expect(Array.from(chooseMeasure(table, 'coordinated', Uint8Array.of(0, 1, 0)))).toEqual([0, 1, 0, 0]);
  });
});

describe('chooseSides', () => {
  it('knows controls, treated and neither, in columns of the user and of the table', () => {
    const table = buildCommentTable(
      ['a', 'B', 'c', 'a'].map((group, k) => ({ account: 'x', at: k, text: 'x', group })),
    );
    const rule = { column: 'group', controls: ['b'], treated: [] };
    expect(Array.from(chooseSides(table, rule))).toEqual([1, 0, 1, 1]);
    expect(Array.from(chooseSides(table, { ...rule, treated: ['A'] }))).toEqual([1, 0, -1, 1]);
    expect(() => chooseSides(table, { ...rule, controls: ['z'] })).toThrow(
      '"z" is not in the column "group"',
    );
    expect(() => chooseSides(table, { ...rule, column: 'city' })).toThrow('there is no column "city"');
  });

  it('gives the difference in differences of the study', () => {
    const section = imagineSection({ seed: 2, days: 60, accounts: 400 });
    const half = section.table.account.codes.map((account) => account % 2);
    const values = section.values.map(
      (value, row) => value + (half[row] === 1 && section.table.at[row]! >= start + 40 * day ? 0.4 : 0),
    );
    const channel = buildCodedColumn(Array.from(half, (side) => (side === 1 ? 'north' : 'south')));
    const table: CommentTable = { ...section.table, columns: { channel } };
    const at = start + 40 * day;
    const event = { name: 'turn', start: at, end: at, kind: 'event' as const };
    const events = [{ ...event, places: [], source: '', confidence: '' }];
    const controls = { column: 'channel', controls: ['south'], treated: [] };
    const study = studySection(table, values, events, { gaps: [], controls, draws: 200 });
    const { againstControls } = study.events[0]!;
    if (againstControls?.kind !== 'estimate') throw new Error('no estimate');
    expect(againstControls.low).toBeLessThan(0.4);
    expect(againstControls.high).toBeGreaterThan(0.4);
    const same = studySection(table, section.values, events, { gaps: [], controls, draws: 200 });
    const before = same.events[0]!.againstControls;
    // The very same comments without what was added: exactly 0.4 less.
    expect(before?.kind === 'estimate' && againstControls.estimate - before.estimate).toBeCloseTo(0.4, 9);
    expect(study.controls).toEqual(controls);
  });
});

describe('groups and places together', () => {
  it('add up to the shift exactly, the sets and the touched places with intervals of their sums', () => {
    const brigades = [0.9, 0.8, 0.7].map((tone) => ({ accounts: 10, comments: 20, tone, from: 40, to: 42 }));
    const section = imagineSection({ seed: 3, days: 60, accounts: 400, brigades });
    const span = (from: number, to: number) => [{ from: start + from * day, to: start + to * day }];
    const windows = prepareAccountWindows(section.table, section.values)(span(38, 40), span(40, 42));
    const found = decomposeShift(windows, {
      sets: { names: ['one', 'two', 'three'], codes: section.brigade },
      strata: { names: ['locals', 'abroad'], codes: section.place },
      touched: ['locals', 'abroad'],
      draws: 300,
    });
    if (found.kind !== 'estimate') throw new Error(found.because);
    const { shift, within, reweighting, entry, exit, setAside, setAsideTotal, touched } = found;
    const sum = [within, reweighting, entry, exit, ...setAside].reduce((all, part) => all + part.estimate, 0);
    expect(sum).toBeCloseTo(shift.estimate, 12);
    const sets = setAside.reduce((all, { estimate }) => all + estimate, 0);
    expect(setAsideTotal!.estimate).toBeCloseTo(sets, 12);
    expect(setAsideTotal!.accounts).toBe(setAside.reduce((all, { accounts }) => all + accounts, 0));
    expect(setAsideTotal!.low!).toBeGreaterThan(0);
    expect(setAsideTotal!.low!).toBeLessThan(sets);
    expect(setAsideTotal!.high!).toBeGreaterThan(sets);
    // All places together are everybody: the same number, and the same draws.
    expect(touched!.exit.estimate).toBeCloseTo(exit.estimate, 12);
    expect(touched!.exit.low!).toBeCloseTo(exit.low!, 9);
  });
});
