import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/model/analysis.js';
import type { MoodBasis } from '../../src/model/moodCorrection.js';
import { composeMethods, formatMethods } from '../../src/report/page/methods/composeMethods.js';
import { inLanguage } from '../../src/words/language.js';
import { sampleAnalysis } from '../charts/sampleAnalysis.js';
import { sampleStance } from '../charts/sampleStance.js';

const sample = sampleAnalysis();
const doi = { ppi: '10.1126/science.adi6000', rogan: '10.1093/oxfordjournals.aje.a112510' };

const labels: MoodBasis = {
  kind: 'labels',
  file: 'labels.csv',
  labelled: 412,
  accounts: 380,
  blank: 3,
  unmatched: 0,
  agreement: null,
  worthLabels: null,
  strata: 'as drawn',
};
const measured: MoodBasis = {
  kind: 'measured accuracy',
  sets: [
    { language: 'ru', set: 'one', texts: 1200, macroF1: 0.6, accuracy: 0.7, confusion: [] },
    { language: 'kk', set: 'two', texts: 801, macroF1: 0.6, accuracy: 0.7, confusion: [] },
  ],
  unmeasured: 0,
  borrowed: [],
};

function withBasis(basis: MoodBasis, isCorrected = true): Analysis {
  const corrected = isCorrected ? { estimate: -0.1, low: -0.2, high: 0 } : null;
  const value = { measure: 'mean', part: 'all', event: null, comments: 9, scorerAlone: -0.2 } as const;
  const values = [{ ...value, corrected, labels: 412, labelsOnly: null, note: '' }];
  return { ...sample, mood: { ...sample.mood, correction: { basis, comments: 9, values } } };
}

function paragraph(analysis: Analysis, title: string): string {
  return composeMethods(analysis).paragraphs.find((one) => one.title === title)?.text ?? '';
}

const cited = (analysis: Analysis): readonly string[] =>
  composeMethods(analysis).references.map((one) => one.doi);

describe('composeMethods', () => {
  it('says nothing of a correction where there was none', () => {
    expect(paragraph(sample, 'Mood')).toMatch(/The errors of the scorer are not in the intervals\.$/);
    expect(paragraph(withBasis(labels, false), 'Mood')).toBe(paragraph(sample, 'Mood'));
    expect(cited(sample)).not.toContain(doi.ppi);
    expect(cited(sample)).not.toContain(doi.rogan);
  });

  it('says how labels corrected the scorer', () => {
    const analysis = withBasis(labels);
    expect(paragraph(analysis, 'Mood')).toMatch(
      / Mean and shares were corrected for the errors of the scorer with 412 labels of 380 accounts by prediction-powered inference \(Angelopoulos et al\. 2023\), with intervals clustered by account; the strata were those of the draw\.$/,
    );
    expect(cited(analysis)).toContain(doi.ppi);
    expect(cited(analysis)).not.toContain(doi.rogan);
  });

  it('says what a band from labelled texts of others is', () => {
    const analysis = withBasis(measured);
    expect(paragraph(analysis, 'Mood')).toContain(
      'labelled texts of others (2 sets, 2,001 texts) by the estimator of Rogan & Gladen 1978; it is given as a band',
    );
    expect(cited(analysis)).toContain(doi.rogan);
  });

  it('says how stance was read where targets were given', () => {
    expect(composeMethods(sample).paragraphs.map(({ title }) => title)).not.toContain('Stance');
    expect(paragraph({ ...sample, stance: sampleStance() }, 'Stance')).toBe(
      'The stance toward 2 targets (president, police), from −1 to +1, was read from the words of mood around their names in the 400 comments that name any; a comment that says nothing of the one it names counts as 0. Means are given by bins of 1 hour with 95 % intervals clustered by account (Liang & Zeger 1986).',
    );
  });

  it('speaks Russian with the same numbers and sources', () => {
    inLanguage('ru', () => {
      const analysis = { ...withBasis(labels), stance: sampleStance() };
      const { paragraphs, references } = composeMethods(analysis);
      expect(paragraphs.map(({ title }) => title)).toEqual([
        ...['Данные', 'Согласованные действия', 'Пары', 'Группы', 'Фоновый уровень'],
        ...['Настроение', 'Отношение', 'События', 'Что утверждается', 'Программа'],
      ]);
      expect(paragraph(analysis, 'Настроение')).toContain(
        'по 412\u00a0размеченным комментариям от 380\u00a0аккаунтов методом вывода с опорой на предсказания, prediction-powered inference (Angelopoulos et al. 2023);',
      );
      expect(paragraph(analysis, 'Отношение')).toContain('Отношение к 2\u00a0объектам (president, police)');
      expect(paragraph(analysis, 'Пары')).toContain('пара засчитывается при q ≤ 0,05');
      expect(references.map((one) => one.doi)).toContain(doi.ppi);
      expect(formatMethods(analysis)).toMatch(/^# Методы\n[^]*\n## Литература\n/);
      // Sources, identifiers and names of the data stay; nothing else is English.
      const text = paragraphs.map((one) => one.text).join(' ');
      const rest = text.replace(/\([^()]*\d{4}[^()]*\)|prediction-powered inference|оценщик: [^)]*/g, '');
      expect(rest.match(/[a-z]{3,} [a-z]{3,}/g)).toBeNull();
    });
  });

  it('bends Russian words by their numbers', () => {
    const data = (comments: number, accounts: number): string =>
      inLanguage('ru', () =>
        paragraph({ ...sample, section: { ...sample.section, comments, accounts, threads: 2 } }, 'Данные'),
      );
    expect(data(1, 1)).toContain('1\u00a0комментарий от 1\u00a0аккаунта под 2\u00a0записями');
    expect(data(22, 2)).toContain('22\u00a0комментария от 2\u00a0аккаунтов');
    expect(data(15, 5)).toContain('15\u00a0комментариев от 5\u00a0аккаунтов');
  });
});
