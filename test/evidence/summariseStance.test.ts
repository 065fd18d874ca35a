import { describe, expect, it } from 'vitest';
import type { CollectionGap } from '../../src/events/collectionGaps.js';
import { buildMoodSeries } from '../../src/events/moodSeries.js';
import { summariseStance } from '../../src/evidence/summariseStance.js';
import { buildCommentTable } from '../../src/ingest/buildTable.js';
import type { TimelineEvent } from '../../src/model/event.js';
import { scoreSentiment } from '../../src/sentiment/scoreSentiment.js';
import { scoreStance } from '../../src/sentiment/stance/scoreStance.js';

const hour = 3_600_000;
const lists = [
  { name: 'president', terms: [{ term: 'президент' }] },
  { name: 'police', terms: [{ term: 'полиция' }] },
];

function summarise(
  rows: readonly { account: string; at: number; text: string }[],
  {
    events = [],
    aside = [],
    gaps = [],
  }: {
    events?: readonly TimelineEvent[];
    aside?: readonly string[];
    gaps?: readonly CollectionGap[];
  } = {},
) {
  const table = buildCommentTable(rows);
  const texts = Array.from({ length: table.rows }, (_, row) => table.text.get(row));
  const setAside = Uint8Array.from({ length: table.account.values.length }, (_, code) =>
    aside.includes(table.account.values.get(code)) ? 1 : 0,
  );
  const bins = buildMoodSeries(table, scoreSentiment(texts, texts.length), { gaps, setAside });
  const stance = scoreStance(texts, texts.length, lists);
  return summariseStance(table, stance, { lists, bins, binHours: 1, events, setAside, gaps, seed: 1 });
}

describe('summariseStance', () => {
  it('counts comments, takes an account for one voice, and leaves out the coordinated', () => {
    const found = summarise(
      [
        { account: 'a', at: 0, text: 'Президент молодец' },
        { account: 'b', at: 1, text: 'Президент молодец' },
        { account: 'c', at: 2, text: 'Позор президенту' },
        { account: 'd', at: 3, text: 'Президент приехал' },
        { account: 'd', at: 4, text: 'Доброе утро' },
      ],
      { aside: ['a', 'b'] },
    );
    const [president, police] = found.targets;
    expect(found.comments).toBe(4);
    expect([president!.mentions, president!.accounts]).toEqual([4, 4]);
    expect([president!.positive, president!.neutral, president!.negative]).toEqual([2, 1, 1]);
    expect(
      president!.mean! > 0 && president!.low! < president!.mean! && president!.high! > president!.mean!,
    ).toBe(true);
    expect(president!.withoutCoordinated).toMatchObject({ mentions: 2, accounts: 2 });
    expect(president!.withoutCoordinated!.mean!).toBeLessThan(0);
    expect([police!.mentions, police!.mean]).toEqual([0, null]);
  });

  it('has the bins of the section: a gap stays a gap, an hour without the name is empty', () => {
    const rows = [
      { account: 'a', at: 0, text: 'Президент молодец' },
      { account: 'b', at: hour, text: 'Доброе утро' },
      { account: 'c', at: 5 * hour, text: 'Позор президенту' },
      { account: 'c', at: 6 * hour, text: 'Ну и ну' },
    ];
    const [president] = summarise(rows, { gaps: [{ from: 2 * hour, to: 5 * hour, expected: 9 }] }).targets;
    expect(president!.series.map(({ mentions }) => mentions)).toEqual([1, 0, null, null, null, 1, 0]);
    expect(president!.series.map(({ collected }) => collected)).toEqual([
      true,
      true,
      false,
      false,
      false,
      true,
      true,
    ]);
    expect(president!.series.map(({ mean }) => mean === null)).toEqual([
      false,
      true,
      true,
      true,
      true,
      false,
      true,
    ]);
  });

  it('compares before and after an event, among those who name the target', () => {
    const rows = Array.from({ length: 192 }, (_, k) => ({
      account: `a${k % 24}`,
      at: (k * hour) / 2,
      text: k % 2 === 1 ? 'Какая ужасная погода' : k < 96 ? 'Позор президенту' : 'Президент молодец',
    }));
    const event = {
      name: 'speech',
      start: 48 * hour,
      end: 48 * hour,
      kind: 'event' as const,
      places: [],
      source: '',
      confidence: '',
    };
    const [president, police] = summarise(rows, { events: [event] }).targets;
    const [all, kept] = president!.effects;
    expect(all).toMatchObject({
      event: 'speech',
      withoutCoordinated: false,
      mentionsBefore: 48,
      mentionsAfter: 48,
    });
    const shame = -2 / Math.sqrt(14);
    const praise = 3 / Math.sqrt(19);
    expect(all!.estimate).toBeCloseTo(praise - shame, 10);
    expect(kept!.withoutCoordinated).toBe(true);
    expect(police!.effects.every(({ estimate }) => estimate === null)).toBe(true);
  });
});
