import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/model/analysis.js';
import { renderReport } from '../../src/report/renderReport.js';
import { sampleAnalysis } from '../charts/sampleAnalysis.js';

const sample = sampleAnalysis();

/** The words of a section, white space as one space. */
function wordsOf(analysis: Analysis, id: string, language: 'en' | 'ru' = 'ru'): string {
  const page = renderReport(analysis, { plotlySource: '// plotly', language });
  const section = new RegExp(`<section id="${id}"[^]*?</section>`).exec(page)![0];
  return section
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function withInput(input: Partial<NonNullable<Analysis['input']>>): Analysis {
  return { ...sample, input: { ...sample.input!, ...input } };
}

describe('sections in Russian', () => {
  it('data quality tells rows, columns, notes and gaps', () => {
    const notes = [
      'read as VK comments (wall.getComments)',
      '1 rows repeat a comment id and are rejected; the first of each is kept',
    ];
    const text = wordsOf(withInput({ notes }), 'data');
    expect(text).toContain('Качество данных Прочитано строк: 15 490 = 15 478 оставлено + 12 отклонено');
    expect(text).toContain('(список с причинами — в rejects.csv ). Файл: invented-comments.csv.gz');
    expect(text).toContain('Какие столбцы использованы аккаунт from_id время date время суток нет');
    expect(text).toContain('формат: комментарии VK (wall.getComments)');
    expect(text).toContain('1 строка с повторным id комментария: отклонена; оставлена первая с каждым id');
    expect(text).toContain('3 пропуска, в сумме 16 ч:');
  });

  it('files tell their rows', () => {
    const file = { sha256: '', bytes: 1, format: '4CAT table, gzip', mapping: null };
    const files = [1, 3, 11].map((rowsRead) => ({ ...file, file: `${rowsRead}.csv`, rowsRead }));
    const text = wordsOf(withInput({ files }), 'data');
    expect(text).toContain('1.csv : таблица 4CAT, gzip , 1 строка');
    expect(text).toContain('3.csv : таблица 4CAT, gzip , 3 строки');
    expect(text).toContain('11.csv : таблица 4CAT, gzip , 11 строк');
  });

  it('the network tells how to move about in it', () => {
    const text = wordsOf(sample, 'network-part');
    expect(text).toContain('Точка — аккаунт, линия — пара, которая действует согласованно сверх случайного');
    expect(text).toContain('Группа g1 12 аккаунтов');
    expect(text).toContain('Числа в таблице');
    expect(text).not.toMatch(/[a-z]{4,} [a-z]{4,}/);
  });

  it('repeating the run names every parameter', () => {
    const text = wordsOf(sample, 'repeat');
    expect(text).toContain('порог (q не больше) 0,05');
    expect(text).toContain('виды совпадений одинаковый текст, одна и та же ссылка окна 10 с, 1 мин, 10 мин');
    expect(text.replace('in-concert analyse --from run.json', '')).not.toMatch(/[a-z]{4,} [a-z]{4,}/);
  });

  it('the methods stand on the page as in the file', () => {
    const text = wordsOf(sample, 'methods');
    expect(text).toContain('Методы, для статьи');
    expect(text).toContain('Изменение во время события ещё не означает изменения из-за него.');
    expect(wordsOf(sample, 'methods', 'en')).toContain(
      'A change at an event is not yet a change because of it.',
    );
  });
});
