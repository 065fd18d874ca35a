import { describe, expect, it } from 'vitest';
import { mapLabels } from '../../../src/sentiment/transformer/mapLabels.js';

describe('mapLabels', () => {
  it.each([
    ['POSITIVE NEGATIVE', [1, -1]],
    ['Neutral Positive Negative', [0, 1, -1]],
    ['neg neu pos', [-1, 0, 1]],
    ['нейтральный позитивный негативный', [0, 1, -1]],
    ['ОТРИЦАТЕЛЬНО нейтрально Положительно', [-1, 0, 1]],
    ['жағымсыз бейтарап жағымды', [-1, 0, 1]],
    ['very-negative negative neutral positive very_positive', [-1, -1, 0, 1, 1]],
    ['-1 0 1', [-1, 0, 1]],
    ['+1 -1', [1, -1]],
    ['5-stars 4-stars 3-stars 2-stars 1-star', [1, 1, 0, -1, -1]],
    ['1 2 3 4 5', [-1, -1, 0, 1, 1]],
    ['★ ★★ ★★★ ★★★★ ★★★★★', [-1, -1, 0, 1, 1]],
  ])('reads %s', (labels, classes) => {
    expect(mapLabels(labels.split(' '))).toEqual({ classes, assumed: false });
  });

  it('reads names of several words', () => {
    expect(mapLabels(['Very Negative', 'Negative', 'Neutral', 'Positive', 'Very Positive']).classes).toEqual([
      -1, -1, 0, 1, 1,
    ]);
    expect(mapLabels(['1 star', '2 stars', '3 звезды', '4 звезды', '5 звёзд']).classes).toEqual([
      -1, -1, 0, 1, 1,
    ]);
  });

  it.each([
    ['LABEL_0 LABEL_1', [-1, 1]],
    ['LABEL_0 LABEL_1 LABEL_2', [-1, 0, 1]],
    ['0 1', [-1, 1]],
    ['0 1 2', [-1, 0, 1]],
    ['LABEL_0 LABEL_1 LABEL_2 LABEL_3 LABEL_4', [-1, -1, 0, 1, 1]],
  ])('takes %s in the usual order, and owns up to it', (labels, classes) => {
    expect(mapLabels(labels.split(' '))).toEqual({ classes, assumed: true });
  });

  it('does not guess where it cannot know, and names the labels', () => {
    expect(() => mapLabels(['joy', 'sadness', 'anger'])).toThrow(
      'mapLabels: cannot tell which class each label stands for: joy, sadness, anger',
    );
    for (const labels of [
      'LABEL_1 LABEL_0',
      'LABEL_0 LABEL_1 LABEL_2 LABEL_3',
      '1 2 3 4',
      '1 1 2 3 4',
      'positive skip',
    ])
      expect(() => mapLabels(labels.split(' ')), labels).toThrow('cannot tell');
    expect(() => mapLabels(['positive', 'neutral'])).toThrow(
      'both a negative and a positive label are needed',
    );
  });

  it('lets the user say, one class for each label', () => {
    expect(mapLabels(['joy', 'none', 'anger', 'fear'], [1, 0, -1, -1])).toEqual({
      classes: [1, 0, -1, -1],
      assumed: false,
    });
    expect(() => mapLabels(['a', 'b', 'c'], [1, -1])).toThrow(
      'mapLabels: given must name 3 classes, one for each of a, b, c (got 2)',
    );
    expect(() => mapLabels(['a', 'b'], [1, 0])).toThrow('both a negative and a positive');
  });
});
