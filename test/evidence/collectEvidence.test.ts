import { expect, it } from 'vitest';
import { collectTrace } from '../../src/coordination/findCoordination.js';
import { arrangeWindows } from '../../src/coordination/windows.js';
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
  const group = { id: 'g1', accounts: [code('ann'), code('bob')], hasTie: () => true };

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
