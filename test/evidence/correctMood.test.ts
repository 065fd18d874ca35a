import { describe, expect, it } from 'vitest';
import { correctMood } from '../../src/evidence/correctMood.js';
import { matchLabels } from '../../src/evidence/correctMoodLabels.js';
import type { LabelSheet, ScorerAccuracy } from '../../src/model/moodCorrection.js';
import { createRandom } from '../../src/stats/random.js';
import { inLanguage } from '../../src/words/language.js';
import {
  correctSection,
  event,
  fillSheet,
  scorers,
  simulateCoverage,
  simulateMoods,
} from './correctMoodSimulation.js';

const build = (name = 'good') => {
  const section = simulateMoods(scorers[name]!, createRandom(3));
  return { section, sheet: fillSheet(section, 300, 1) };
};

describe('labels of these comments', () => {
  // 100 runs: a share of 95 % is seen as 88.5 % or more (three standard errors). Measured with 500: docs/sentiment-labels.md.
  it.each(['good', 'useless', 'biased'])(
    'a %s scorer: means, shares and changes hold the truth; only what a scorer knows makes them narrower',
    { timeout: 120_000 },
    (name) => {
      const found = simulateCoverage(name, 100, 7);
      for (const [key, { held, heldAlone, width }] of Object.entries(found)) {
        expect(held, key).toBeGreaterThanOrEqual(0.885);
        expect(heldAlone, key).toBeGreaterThanOrEqual(0.885);
        if (name === 'good') expect(width, key).toBeLessThan(0.75);
        if (name === 'useless') expect(Math.abs(width - 1), key).toBeLessThan(0.05);
      }
    },
  );

  it('classes are counted by the label of the scorer, not by its score', () => {
    const { section, sheet } = build();
    const scores = { ...section.scores, score: new Float64Array(section.table.rows) };
    const { values } = correctSection({ ...section, scores }, sheet);
    const negative = values.find(({ part, measure }) => part === 'all' && measure === 'share_negative')!;
    const said = section.scores.label!.filter((one) => one === -1).length;
    expect(negative.scorerAlone).toBeCloseTo(said / section.table.rows, 12);
  });

  it('finds the strata of the draw again; with another scorer it falls back on the weights of the sheet', () => {
    const { section, sheet } = build();
    const strata = (other = section.scores.label!) => {
      const { basis } = correctSection({ ...section, scores: { ...section.scores, label: other } }, sheet);
      return basis.kind === 'labels' ? basis.strata : null;
    };
    expect(strata()).toBe('as drawn');
    expect(strata(section.scores.label!.map((one) => -one))).toBe('as drawn');
    expect(strata(section.scores.label!.map((one, row) => (row % 7 === 0 ? 0 : one)))).toBe(
      'weights of the sheet',
    );
  });

  it('weights undo a draw at unlike rates though the strata are not made again', () => {
    // All of a rare class are drawn and one in ten of the others: the plain mean of the labels is far off.
    const { section } = build();
    const { table, moods } = section;
    const rows = moods.flatMap((mood, row) => (mood === 1 || row % 10 === 0 ? [row] : []));
    const positives = moods.filter((mood) => mood === 1).length;
    const sheet: LabelSheet = {
      file: 'own.csv',
      commentId: rows.map((row) => table.commentId.get(row)),
      label: rows.map((row) => moods[row]!),
      draw: {
        stratum: rows.map((row) => Number(moods[row] === 1)),
        stratumComments: rows.map((row) => (moods[row] === 1 ? positives : moods.length - positives)),
        periodStart: rows.map(() => null),
      },
    };
    const { values } = correctSection(section, sheet);
    const positive = values.find(({ part, measure }) => part === 'all' && measure === 'share_positive')!;
    expect(Math.abs(positive.labelsOnly!.estimate - positives / moods.length)).toBeLessThan(1e-9);
    expect(rows.length).toBeLessThan(2.5 * positives);
  });

  it('says how many labels it would need where there are too few', () => {
    const { section, sheet } = build();
    const few = { ...sheet, label: Array.from(sheet.label, (label, k) => (k < 15 ? label : NaN)) };
    const { values, basis } = correctSection(section, few);
    expect(basis).toMatchObject({ labelled: 15, blank: 285, unmatched: 0, agreement: null });
    expect(values[0]).toMatchObject({ corrected: null, labels: 15 });
    expect(values[0]!.note).toMatch(
      /^Too few labels: 15 labels of \d+ accounts; at least 20 of 10 are needed\.$/,
    );
  });

  it('speaks Russian of the numbers, and keeps errors as they are', () => {
    const { section, sheet } = build();
    const few = { ...sheet, label: Array.from(sheet.label, (label, k) => (k < 15 ? label : NaN)) };
    const { values } = inLanguage('ru', () => correctSection(section, few));
    expect(values[0]!.note.replaceAll('\u00a0', ' ')).toMatch(
      /^Слишком мало меток: 15 меток у \d+ аккаунт(?:а|ов); нужно не меньше 20 у 10\.$/u,
    );
    const none = { ...sheet, commentId: sheet.commentId.map((id) => `c_${id}`) };
    expect(() => inLanguage('ru', () => matchLabels(section.table, none))).toThrow(
      'none of its 300 labelled comments is in the data',
    );
  });

  it('counts what is not in the data, and refuses a sheet of which nothing is', () => {
    const { section, sheet } = build();
    const some = { ...sheet, commentId: sheet.commentId.map((id, k) => (k < 40 ? `other-${id}` : id)) };
    expect(correctSection(section, some).basis).toMatchObject({ labelled: 260, unmatched: 40 });
    const none = { ...sheet, commentId: sheet.commentId.map((id) => `c_${id}`) };
    expect(() => matchLabels(section.table, none)).toThrow(
      /sheet\.csv: column comment_id: none of its 300 labelled comments is in the data: the ids differ \(the first is c_c\d+, the data have such as c\d+\); give the comments that the sheet was drawn from, with the --key-file or --keep-ids/,
    );
  });

  it('refuses data with comments that could not have been drawn', () => {
    const { section, sheet } = build();
    const half = { ...sheet.draw!, stratumComments: Array.from(sheet.draw!.stratumComments, (n) => n - 1) };
    expect(() => correctSection(section, { ...sheet, draw: half })).toThrow(
      'was drawn from 1,588 comments with words, but the data have 1,600: some could not have been drawn',
    );
  });

  it('tells what coordinated accounts add only where enough of them are labelled', () => {
    const { section, sheet } = build();
    const correct = (coordinated: number) =>
      correctMood(section.table, section.scores, {
        events: [],
        setAside: Uint8Array.from({ length: section.table.account.values.length }, (_, k) =>
          Number(k < coordinated),
        ),
        labels: matchLabels(section.table, sheet),
        accuracy: [],
        seed: 1,
      }).values.find(({ part }) => part === 'with_minus_without_coordinated');
    expect(correct(0)).toBeUndefined();
    expect(correct(4)!.note).toMatch(/^Too few labels of coordinated accounts: \d labels?/);
    const { corrected } = correct(100)!;
    expect(corrected!.low).toBeLessThan(0);
    expect(corrected!.high).toBeGreaterThan(0);
    expect(corrected!.high - corrected!.low).toBeLessThan(0.3);
  });
});

describe('accuracy measured elsewhere', () => {
  const accuracy = (confusion: number[][], language: 'ru' | 'kk' | null = 'ru'): ScorerAccuracy => ({
    language,
    set: 'set',
    texts: confusion.flat().reduce((sum, count) => sum + count, 0),
    macroF1: 0.6,
    accuracy: 0.6,
    confusion,
  });
  const correct = (sets: readonly ScorerAccuracy[], name = 'biased') => {
    const { section } = build(name);
    const { table, scores } = section;
    const setAside = new Uint8Array(table.account.values.length);
    return {
      section,
      found: correctMood(table, scores, { events: [event], setAside, labels: null, accuracy: sets, seed: 1 }),
    };
  };
  const biased = [
    [1500, 750, 750],
    [0, 3000, 0],
    [0, 0, 3000],
  ];

  it('with the true errors the band holds the true share, which the scorer alone misses', () => {
    const { section, found } = correct([accuracy(biased)]);
    const negative = found.values.find(({ measure }) => measure === 'share_negative')!;
    const truth = section.moods.filter((mood) => mood === -1).length / section.moods.length;
    expect(negative.scorerAlone).toBeLessThan(truth - 0.1);
    expect(negative.corrected!.low).toBeLessThan(truth);
    expect(negative.corrected!.high).toBeGreaterThan(truth);
    expect(negative.corrected!.high - negative.corrected!.low).toBeLessThan(0.2);
  });

  it('sets that disagree make the band wider, languages without a set are said', () => {
    const exact = accuracy([
      [3000, 0, 0],
      [0, 3000, 0],
      [0, 0, 3000],
    ]);
    const width = (sets: readonly ScorerAccuracy[]) => {
      const { low, high } = correct(sets).found.values[0]!.corrected!;
      return high - low;
    };
    expect(width([accuracy(biased), exact])).toBeGreaterThan(1.5 * width([exact]));
    expect(correct([accuracy(biased, 'kk')]).found.basis).toMatchObject({ unmeasured: 1 });
    expect(correct([accuracy(biased, null)]).found.basis).toMatchObject({ unmeasured: 0, borrowed: [] });
  });

  it('a class that the sets of a language lack is borrowed, and said', () => {
    const reviews = accuracy([
      [1500, 750, 750],
      [0, 0, 0],
      [0, 0, 3000],
    ]);
    const { found } = correct([reviews, accuracy(biased, 'kk')]);
    expect(found.basis).toMatchObject({ borrowed: ['ru'] });
    expect(
      found.values.find(({ measure }) => measure === 'share_neutral')!.corrected!.estimate,
    ).toBeGreaterThan(0.2);
  });

  it('without any it gives no band', () => {
    const { found } = correct([]);
    expect(found.basis).toEqual({ kind: 'not measured' });
    expect(found.values.every(({ corrected }) => corrected === null)).toBe(true);
  });
});
