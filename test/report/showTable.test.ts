import * as dfd from 'danfojs';
import { describe, expect, it } from 'vitest';
import { showTable, type ShowTableOptions, type TableFrame } from '../../src/report/showTable.js';

function showInto(frame: TableFrame, options: ShowTableOptions = {}): string {
  let shown = '';
  showTable(frame, { ...options, display: { html: (html) => (shown = html) } });
  return shown;
}
const cells = (html: string): string[] =>
  [...html.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map((match) => match[1]!);

describe('showTable', () => {
  it('shows a danfo.js data frame', () => {
    const frame = new dfd.DataFrame([
      { account: 'әлем', comments: 12345, q: 0.012345 },
      { account: '<b>', comments: 2, q: 1e-9 },
    ]);
    const html = showInto(frame as unknown as TableFrame, { caption: 'Who & why' });
    expect([...html.matchAll(/<th [^>]*>(.*?)<\/th>/g)].map((match) => match[1])).toEqual([
      'account',
      'comments',
      'q',
    ]);
    expect(cells(html)).toEqual(['әлем', '12,345', '0.012', '&#60;b&#62;', '2', '&#60;\u00a00.0001']);
    expect(html).toContain('Who &#38; why</caption>');
  });

  it('makes hidden characters visible and leaves missing values empty', () => {
    const values = [['a\u200bb', null, NaN, true]];
    expect(cells(showInto({ columns: ['a', 'b', 'c', 'd'], values }))).toEqual([
      'a[U+200B]b',
      '',
      '',
      'true',
    ]);
  });

  it('counts the rows it does not show, and says when there are none', () => {
    const values = Array.from({ length: 25 }, (_, n) => [n]);
    const html = showInto({ columns: ['n'], values });
    expect(cells(html)).toHaveLength(20);
    expect(html).toContain('5 more rows not shown.');
    expect(showInto({ columns: [], values: [] })).toContain('No rows.');
    expect(() => showInto({ columns: [], values: [] }, { rows: -1 })).toThrow(
      'showTable: rows must be >= 0 (got -1)',
    );
  });
});
