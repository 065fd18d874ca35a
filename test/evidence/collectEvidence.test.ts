import { expect, it } from 'vitest';
import { collectTrace } from '../../src/coordination/findCoordination.js';
import { arrangeWindows } from '../../src/coordination/pairs/windows.js';
import { collectEvidence } from '../../src/evidence/collectEvidence.js';
import { buildCommentTable } from '../../src/ingest/buildTable.js';

const at = (second: number): number => Date.UTC(2022, 0, 5, 12, 0, second);
const table = buildCommentTable([
  { commentId: '1', account: 'ann', at: at(0), text: 'look https://news.example/1' },
  { commentId: '2', account: 'bob', at: at(20), text: 'here https://news.example/1' },
  { commentId: '3', account: 'eva', at: at(30), text: 'also https://news.example/1' },
  { commentId: '4', account: 'ann', at: at(600), text: 'later https://news.example/1' },
  { commentId: '5', account: 'bob', at: at(900), text: 'two https://news.example/2' },
  { commentId: '6', account: 'ann', at: at(930), text: 'two https://news.example/2' },
]);

it('lists the comments that coincide within the group, each once, and no others', () => {
  const actions = collectTrace('same_link', table);
  const layers = [60, 3600].map((windowSeconds) => ({
    actions,
    windowSeconds,
    windows: arrangeWindows(actions, windowSeconds),
  }));
  const code = (name: string): number =>
    Array.from({ length: table.account.values.length }, (_, k) => table.account.values.get(k)).indexOf(name);
  const group = { id: 'g1', accounts: [code('ann'), code('bob')], memberQ: new Map(), hasTie: () => true };

  const minute = collectEvidence(table, layers.slice(0, 1), [group]);
  expect(minute.map((row) => row.commentId)).toEqual(['1', '2', '5', '6']);
  expect(minute[0]).toEqual({
    group: 'g1',
    account: 'ann',
    commentId: '1',
    trace: 'same_link',
    object: 'news.example/1',
    at: at(0),
    text: 'look https://news.example/1',
  });
  expect(collectEvidence(table, layers, [group]).map((row) => row.commentId)).toEqual([
    '1',
    '2',
    '4',
    '5',
    '6',
  ]);
  expect(collectEvidence(table, layers, [{ ...group, hasTie: () => false }])).toEqual([]);
});

it('shows texts that are the same as such, and as nearly the same only where they differ', () => {
  const text = 'we all thank the firm hand of the mayor who saved our town that winter';
  const other = 'the ferry across the bay leaves late today because of the ice on the river';
  const near = buildCommentTable([
    { commentId: '1', account: 'ann', at: at(0), text },
    { commentId: '2', account: 'bob', at: at(5), text },
    { commentId: '3', account: 'ann', at: at(10), text: other },
    { commentId: '4', account: 'bob', at: at(15), text: `${other} dear friends` },
  ]);
  const layers = ['same_text', 'near_text'].map((name) => {
    const actions = collectTrace(name, near, { minBits: 0 });
    return { actions, windowSeconds: 60, windows: arrangeWindows(actions, 60) };
  });
  const rows = collectEvidence(near, layers, [
    { id: 'g1', accounts: [0, 1], memberQ: new Map(), hasTie: () => true },
  ]);
  expect(rows.map(({ commentId, trace }) => [commentId, trace])).toEqual([
    ['3', 'near_text'],
    ['4', 'near_text'],
    ['1', 'same_text'],
    ['2', 'same_text'],
  ]);
});
