import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { composeBehaviours, type Behaviours } from '../../../bench/rhythm-content/composeBehaviours.js';
import { rankKind } from '../../../bench/rhythm-content/rankKinds.js';
import { prepareText } from '../../../src/coordination/copies/prepareText.js';
import { measureIdNeighbours } from '../../../src/ingest/accountFactsIds.js';
import { buildCommentTable } from '../../../src/ingest/buildTable.js';
import { buildTextColumn } from '../../../src/ingest/textColumn.js';
import { measureAccountNewness } from '../../../src/rhythm/content/accountNewness.js';
import { measureBatchRegistration } from '../../../src/rhythm/content/batchRegistration.js';
import { contentSignals } from '../../../src/rhythm/content/contentSignals.js';
import { measureMoodMonotony } from '../../../src/rhythm/content/moodMonotony.js';
import { measureSelfRepetition } from '../../../src/rhythm/content/selfRepetition.js';
import { measureThreadHopping } from '../../../src/rhythm/content/threadHopping.js';
import { measureTopicShare } from '../../../src/rhythm/content/topicShare.js';
import { arrangeSignalInput } from '../../../src/rhythm/signalInput.js';
import { binomialTail } from '../../../src/stats/binomialTail.js';

interface Reference {
  readonly tails: readonly (readonly [number, number, number, number])[];
  readonly ids: {
    readonly values: readonly number[];
    readonly at: number;
    readonly excess: number;
    readonly p: number;
  };
  readonly batch: {
    readonly dates: readonly number[];
    readonly own: number;
    readonly excess: number;
    readonly p: number;
  };
}

const reference = JSON.parse(
  readFileSync(new URL('fixtures/contentSignals.json', import.meta.url), 'utf8'),
) as Reference;

const measureAll = ({ table, scores }: Behaviours) => {
  const input = arrangeSignalInput(table, { prepared: prepareText(table), scores });
  return new Map(contentSignals.map(({ name, measure }) => [name, measure(input)]));
};
const section = composeBehaviours(1, { ordinary: 200, perKind: 30 });
const columns = measureAll(section);
const rank = (name: string, kind: string) => rankKind(columns.get(name)!, section.kinds, kind);

test('the tail of the binomial equals exact fractions', () => {
  for (const [n, p, k, expected] of reference.tails)
    expect(binomialTail(n, p, k) / expected).toBeCloseTo(1, 9);
  expect([binomialTail(3, 0, 1), binomialTail(3, 1, 3), binomialTail(3, 0.2, 4)]).toEqual([0, 1, 0]);
  expect(() => binomialTail(3, 2, 1)).toThrow('binomialTail: probability must be between 0 and 1 (got 2)');
});

test('near ids are tested by the Beta distribution', () => {
  const { values, at, excess, p } = reference.ids;
  const found = measureIdNeighbours(buildTextColumn(values.map(String)))!;
  expect(found.excess[at]).toBeCloseTo(excess, 10);
  expect(found.p[at]! / p).toBeCloseTo(1, 9);
});

test('a batch of registrations is tested by the conditional binomial', () => {
  const { dates, own, excess, p } = reference.batch;
  const rows = dates.map((registered, k) => ({ account: `a${k}`, at: 1e12, text: 'x', registered }));
  const found = measureBatchRegistration(
    arrangeSignalInput(buildCommentTable(rows.map((row) => ({ ...row, registered: row.registered + 1e12 })))),
  );
  const account = dates.indexOf(own);
  expect(found.value[account]).toBeCloseTo(excess, 9);
  expect(found.p[account]! / p).toBeCloseTo(1, 9);
});

test.each([
  ['self_repetition', 'repeater'],
  ['topic_share', 'one topic'],
  ['thread_hopping', 'hopper'],
  ['account_newness', 'new'],
  ['batch_registration', 'batch'],
  ['name_letters', 'letters'],
  ['name_template', 'template'],
  ['mood_monotony', 'one mood'],
])('%s finds its own pattern: %s', (name, kind) => {
  expect(rank(name, kind).auc).toBeGreaterThan(0.9);
});

const tripped = new Set(['self_repetition moderator', 'thread_hopping moderator']);
test.each(contentSignals.map(({ name }) => name))('%s leaves the look-alikes alone', (name) => {
  for (const kind of ['shift worker', 'live match', 'moderator', 'newsroom']) {
    const { auc, called } = rank(name, kind);
    if (tripped.has(`${name} ${kind}`)) expect(auc).toBeGreaterThan(0.9);
    // 30 accounts a kind: the standard error of an AUC at chance is 0.06.
    else if (!Number.isNaN(auc)) expect(auc).toBeLessThan(0.65);
    if (!Number.isNaN(called)) expect(called).toBeLessThan(0.15);
  }
});

test('repetitions count under another thread only, and without threads everywhere', () => {
  const text = 'the very same five words';
  const rows = Array.from({ length: 8 }, (_, k) => ({
    account: 'a',
    at: k,
    thread: k < 6 ? 't' : 'u',
    text,
  }));
  const value = (list: readonly (typeof rows)[number][]) =>
    measureSelfRepetition(arrangeSignalInput(buildCommentTable(list))).value[0];
  expect(value(rows)).toBeCloseTo(2 / 7, 10);
  expect(value(rows.map((row) => ({ ...row, thread: '' })))).toBe(1);
  expect(value(rows.slice(1))).toBeNaN();
});

test('hops are counted within ten minutes', () => {
  const rows = Array.from({ length: 20 }, (_, k) => ({
    account: 'a',
    at: 60_000 * k + (k >= 10 ? 3_600_000 : 0),
    thread: `t${Math.floor(k / 3)}`,
    text: 'x',
  }));
  const found = measureThreadHopping(arrangeSignalInput(buildCommentTable(rows)));
  // Threads change after comments 2, 5, 8, 11, 14 and 17; the pair 9, 10 is an hour apart.
  expect([found.value[0], found.opportunities[0]]).toEqual([6 / 18, 18]);
});

test('a signature is no topic, a word brought along is', () => {
  const filler = (a: string, k: number) => `${a}${k}a ${a}${k}b ${a}${k}c`;
  const rows = ['x', 'y', 'z', 'w'].flatMap((account) =>
    Array.from({ length: 8 }, (_, k) => ({
      account,
      at: k,
      thread: `t${k}`,
      text:
        account === 'x'
          ? `${filler('x', k)} gasoline ${filler('q', k)}`
          : account === 'y'
            ? `dear all ${filler('y', k)} ${filler('r', k)} gasoline from me`
            : `${filler(account, k)}${k < 1 ? ' gasoline dear all' : ''}`,
    })),
  );
  const { value } = measureTopicShare(arrangeSignalInput(buildCommentTable(rows)));
  expect([value[0], value[1], value[2]]).toEqual([1, 1 / 8, 1 / 8]);
});

test('mood is measured on different comments that have one', () => {
  const rows = Array.from({ length: 24 }, (_, k) => ({
    account: k < 12 ? 'a' : 'b',
    at: k,
    text: `word${k}`,
  }));
  const scores = {
    score: Float64Array.from(rows, (_, k) => (k < 12 ? 0.5 : k % 2)),
    coverage: Float64Array.from(rows, (_, k) => (k % 12 < 10 ? 1 : 0)),
    language: new Uint8Array(24),
    languages: ['en'] as const,
  };
  const table = buildCommentTable(rows);
  const found = measureMoodMonotony(arrangeSignalInput(table, { scores }));
  // Ten equal moods; ten of 0 and 1 with s² = 2.5 / 9; together s_all² = (2.5 · 10 / 9) / 20.
  expect(found.value[0]).toBe(1);
  expect(found.value[1]).toBeCloseTo(1 - Math.sqrt(2.5 / 9 / ((2.5 * 10) / 9 / 20)), 10);
  expect([...found.opportunities]).toEqual([10, 10]);
  expect(measureMoodMonotony(arrangeSignalInput(table)).value.every(Number.isNaN)).toBe(true);
});

test('without facts there is nothing to say', () => {
  const input = arrangeSignalInput(buildCommentTable([{ account: 'a', at: 0, text: 'x' }]));
  for (const { name, measure } of contentSignals) {
    const column = measure(input);
    expect([column.name, column.value[0], column.p[0]]).toEqual([name, NaN, NaN]);
  }
  const late = buildCommentTable([{ account: 'a', at: 9e11, text: 'x', registered: 10e11 }]);
  expect(measureAccountNewness(arrangeSignalInput(late)).value[0]).toBe(0);
});
