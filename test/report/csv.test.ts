import { describe, expect, it } from 'vitest';
import { formatCsv } from '../../src/report/csv.js';

const write = (cell: string | number | boolean | null, text = true): string =>
  formatCsv({ columns: ['x'], text: text ? ['x'] : [], rows: [[cell]] });

describe('formatCsv', () => {
  it('writes a header, "\\n" line ends and empty cells for null', () => {
    expect(
      formatCsv({
        columns: ['a', 'b'],
        text: [],
        rows: [
          [1, null],
          [true, 'x'],
        ],
      }),
    ).toBe('a,b\n1,\ntrue,x\n');
  });

  it('quotes commas, quotes and line ends by RFC 4180', () => {
    expect(write('say "hi", all\nof you')).toBe('x\n"say ""hi"", all\nof you"\n');
  });

  it.each(['=1+1', '+7', '-2+3', '@SUM(A1)', '\t=1'])('disarms the formula %j in a text column', (cell) => {
    expect(write(cell)).toBe(`x\n'${cell}\n`);
  });

  it('leaves numbers and columns that are not text alone', () => {
    expect(write(-0.25)).toBe('x\n-0.25\n');
    expect(write('-1', false)).toBe('x\n-1\n');
  });

  it('keeps full precision', () => expect(write(1.2345678901234567e-30)).toBe('x\n1.2345678901234567e-30\n'));
});
