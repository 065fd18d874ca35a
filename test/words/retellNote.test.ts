import { describe, expect, it } from 'vitest';
import { jsonFormats } from '../../src/ingest/formats/index.js';
import { tableLayouts } from '../../src/ingest/formats/tables.js';
import { formatExact, listExact } from '../../src/words/formatExact.js';
import { formatTitles } from '../../src/words/formatTitles.js';
import { inLanguage } from '../../src/words/language.js';
import { retellNote } from '../../src/words/retellNote.js';

const retell = (note: string): string => inLanguage('ru', () => retellNote(note));

describe('retellNote', () => {
  it('leaves English notes as they are', () => {
    expect(retellNote('using `date` as time, UTC, as told')).toBe('using `date` as time, UTC, as told');
  });

  it('finds values and bends nouns by them', () => {
    expect(retell('using `from_id` as account')).toBe('аккаунт — из `from_id`');
    const rows = (count: number): string => `${count} rows without a comment id: their line stands for it`;
    expect(retell(rows(1))).toBe('1\u00a0строка без id комментария: вместо него взят номер строки');
    expect(retell(rows(2))).toContain('2\u00a0строки без');
    expect(retell(rows(5))).toContain('5\u00a0строк без');
  });

  it('tells values that are words again too', () => {
    expect(retell('read as VK comments (wall.getComments), gzip')).toBe(
      'формат: комментарии VK (wall.getComments), gzip',
    );
    expect(retell('2 files not read: a.docx (unknown type), .b (hidden)')).toBe(
      'не прочитаны файлы (2): a.docx (неизвестный тип), .b (скрытый)',
    );
  });

  it('tells notes of several files again, one by one, with the semicolons that stand in some', () => {
    const note =
      'a.csv and 2 more like it: using `who` as account; using `t` as time, UTC or with its own offset; day before month; 4 times happened twice as clocks went back; the earlier is taken';
    expect(retell(note)).toBe(
      'a.csv и таких же файлов ещё 2: аккаунт — из `who`; время — из `t`, UTC или со своим смещением; день перед месяцем; 4\u00a0момента из-за перевода часов назад были дважды; взят более ранний',
    );
  });

  it('leaves what it does not know, and names of the data', () => {
    expect(retell('notes.csv: something; else')).toBe('notes.csv: something; else');
    expect(retell('using `hidden` as text')).toBe('текст — из `hidden`');
  });

  it('knows the title of every layout that is read', () => {
    for (const { title } of [...jsonFormats, ...tableLayouts]) {
      expect(Object.keys(formatTitles)).toContain(title);
      expect(retell(title), title).toMatch(/\p{Script=Cyrillic}/u);
    }
  });
});

describe('formatExact', () => {
  it('writes a parameter as it was given, with a comma in Russian', () => {
    expect(formatExact(0.05)).toBe('0.05');
    expect(listExact([0.01, 0.05])).toBe('0.01, 0.05');
    inLanguage('ru', () => {
      expect(formatExact(0.05)).toBe('0,05');
      expect(listExact([0.01, 0.05])).toBe('0,01; 0,05');
    });
  });
});
