import { describe, expect, it } from 'vitest';
import { sameColumns } from '../../../src/coordination/traces/sameColumns.js';
import type { TraceInput } from '../../../src/coordination/traces/trace.js';
import { buildCodedColumn } from '../../../src/ingest/codedColumn.js';
import { buildCommentTable } from '../../../src/ingest/buildTable.js';
import type { Actions } from '../../../src/model/coordination.js';

const at = (minute: number): string => `2022-01-05T10:0${minute}:00Z`;
const comments = buildCommentTable(
  ['ann', 'bob', 'ann', 'cy'].map((account, k) => ({
    account,
    at: at(k),
    text: '',
    thread: k < 3 ? 't' : '',
  })),
);
const table = {
  ...comments,
  columns: {
    app: buildCodedColumn(['phone', 'web', 'phone', 'phone']),
    hash: buildCodedColumn(['', 'x', 'y', 'x']),
  },
};

function collect(name: string): Actions {
  return sameColumns(name).collect({ table, minBits: 0 } as unknown as TraceInput);
}

/** What each action is on, in words. */
function describeAll(actions: Actions): string[] {
  return Array.from(actions.object, (object) => actions.describeObject(object));
}

describe('sameColumns', () => {
  it('takes every row of a full column', () => {
    const actions = collect('columns:app');
    expect(describeAll(actions)).toEqual(['app: phone', 'app: web', 'app: phone', 'app: phone']);
    expect(Array.from(actions.row)).toEqual([0, 1, 2, 3]);
    expect(Array.from(actions.account, (code) => table.account.values.get(code))).toEqual([
      'ann',
      'bob',
      'ann',
      'cy',
    ]);
    expect(Array.from(actions.at)).toEqual(Array.from(table.at));
    expect(actions.accounts).toBe(3);
  });

  it('leaves out the rows of a column that are empty', () => {
    const actions = collect('columns:hash');
    expect(Array.from(actions.row)).toEqual([1, 2, 3]);
    expect(describeAll(actions)).toEqual(['hash: x', 'hash: y', 'hash: x']);
    expect(Array.from(actions.account, (code) => table.account.values.get(code))).toEqual([
      'bob',
      'ann',
      'cy',
    ]);
    expect(Array.from(actions.at)).toEqual(Array.from(table.at).slice(1));
    expect(Math.max(...actions.object)).toBeLessThan(actions.objects);
    expect(Array.from(collect('columns:thread').row)).toEqual([0, 1, 2]);
  });

  it('makes one object of several columns, where all are filled', () => {
    const actions = collect('columns:app,hash');
    expect(Array.from(actions.row)).toEqual([1, 2, 3]);
    expect(describeAll(actions)).toEqual(['app: web, hash: x', 'app: phone, hash: y', 'app: phone, hash: x']);
    expect(new Set(actions.object).size).toBe(actions.objects);
  });

  it('names the columns there are where it is asked for another', () => {
    expect(() => collect('columns:colour')).toThrow('no column "colour" (there are app, hash, thread)');
  });
});
