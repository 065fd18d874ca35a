import { describe, expect, it } from 'vitest';
import { collectTrace } from '../../../src/coordination/findCoordination.js';
import { traces } from '../../../src/coordination/traces/index.js';
import { buildCommentTable } from '../../../src/ingest/buildTable.js';

/** Object codes of the actions by row; rows without an action are missing. */
function objectsOf(trace: string, texts: readonly string[], minBits = 0): Map<number, number[]> {
  const rows = texts.map((text, k) => ({ account: `a${k}`, at: Date.UTC(2022, 0, 5, 12, 0, k), text }));
  const actions = collectTrace(trace, buildCommentTable(rows), { minBits });
  const found = new Map<number, number[]>();
  actions.row.forEach((row, k) => found.set(row, [...(found.get(row) ?? []), actions.object[k]!]));
  return found;
}

it('every trace is listed by its own name and has a title in words', () => {
  for (const [name, trace] of Object.entries(traces)) {
    expect(trace.name).toBe(name);
    expect(trace.title).toMatch(/the same /u);
  }
});

describe('same_text', () => {
  it('joins two disguises of one text and keeps two texts apart', () => {
    const objects = objectsOf('same_text', [
      'Мы верим в порядок',
      'MЫ ВEPИМ в поряд\u200bок!!!',
      'Мы не верим в порядок',
      'Мы не верим, в порядок',
    ]);
    expect(objects.get(0)).toEqual(objects.get(1));
    expect(objects.get(2)).toEqual(objects.get(3));
    expect(objects.get(0)).not.toEqual(objects.get(2));
  });

  it('gives no action for texts without words, however alike', () => {
    expect(
      objectsOf('same_text', [
        '',
        '',
        '👍',
        '👍',
        '[id1|Ann]',
        '[id1|Ann]',
        'https://a.example/x',
        'https://a.example/x',
      ]).size,
    ).toBe(0);
  });

  it('gives no action for texts below the bits asked for, nor for texts that stand there once', () => {
    const texts = [
      'yes',
      'yes',
      'we saw the long grey train at the old river bridge',
      'we saw the long grey train at the old river bridge',
      'once',
    ];
    expect([...objectsOf('same_text', texts, 60).keys()]).toEqual([2, 3]);
  });
});

describe('near_text', () => {
  const texts = [
    'only the firm hand of the mayor saved our town from chaos that winter',
    'only the firm hand of the mayor rescued our town from chaos that winter',
    'Only the FIRM hand of our mayor saved the town from ruin that winter',
    'we saw the long grey train at the old river bridge on a sunday',
    'only the firm hand of the mayor saved our town from chaos that winter',
  ];

  it('joins a text with its variants and with itself', () => {
    const objects = objectsOf('near_text', texts);
    expect(objects.get(1)).toEqual(objects.get(0));
    expect(objects.get(2)).toEqual(objects.get(0));
    expect(objects.get(4)).toEqual(objects.get(0));
    expect(objects.has(3)).toBe(false);
  });

  it('leaves out texts that share too little information with the one they resemble', () => {
    expect(objectsOf('near_text', texts, 1000).size).toBe(0);
  });
});

describe('same_link', () => {
  it('joins two spellings of one address and keeps two pages apart', () => {
    const objects = objectsOf('same_link', [
      'see https://www.news.example/a/?utm_source=x',
      'http://m.news.example/a',
      'https://news.example/b',
    ]);
    expect(objects.get(0)).toEqual(objects.get(1));
    expect(objects.get(0)).not.toEqual(objects.get(2));
  });

  it('gives no action without a link: empty never equals empty', () => {
    expect(objectsOf('same_link', ['no link', 'no link', '']).size).toBe(0);
  });

  it('gives one action for each link of a comment', () => {
    expect(
      objectsOf('same_link', ['https://a.example/1 https://a.example/2 https://a.example/1']).get(0),
    ).toEqual([0, 1]);
  });
});
