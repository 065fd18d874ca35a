import { expect, it } from 'vitest';
import type { LayerPairs } from '../../src/coordination/chance/searchPairs.js';
import { describeAccounts } from '../../src/evidence/describeAccounts.js';
import { buildCommentTable } from '../../src/ingest/buildTable.js';
import { inLanguage } from '../../src/words/language.js';

const at = (minute: number): number => Date.UTC(2022, 0, 5, 12, minute);
const table = buildCommentTable([
  { account: 'ann', at: at(0), text: 'a' },
  { account: 'bob', at: at(1), text: 'b' },
  { account: 'eva', at: at(2), text: 'c' },
  { account: 'ann', at: at(3), text: 'd' },
  { account: 'dan', at: at(4), text: 'e' },
]);
const layer = (q: number): LayerPairs =>
  ({ a: Int32Array.of(0), b: Int32Array.of(1), q: Float64Array.of(q) }) as unknown as LayerPairs;
const tie = { a: 0, b: 1, coActions: 3, expected: 0.1, p: 0.001, q: 0.01, traces: ['same_text'] };

it('puts each account on its rung of the ladder, with its smallest q, partners and span', () => {
  const findings = describeAccounts(table, {
    pairs: [layer(0.3), layer(0.01)],
    ties: [tie],
    groups: [
      {
        id: 'g1',
        accounts: [0, 1],
        memberQ: new Map([
          [0, 0.2],
          [1, 0.2],
        ]),
        hasTie: () => true,
      },
    ],
    copiedTexts: Int32Array.of(2, 0, 1, 0),
  });
  expect(
    findings.map(({ account, evidenceLevel, q, group, partners, copiedTexts }) => [
      account,
      evidenceLevel,
      q,
      group,
      partners,
      copiedTexts,
    ]),
  ).toEqual([
    ['ann', 2, 0.01, 'g1', 1, 2],
    ['bob', 2, 0.01, 'g1', 1, 0],
    ['eva', 1, null, null, 0, 1],
    ['dan', 0, null, null, 0, 0],
  ]);
  expect(findings[0]).toMatchObject({ comments: 2, firstAt: at(0), lastAt: at(3) });
});

it('does not make a finding of a pair above the level', () => {
  const [ann] = describeAccounts(table, {
    pairs: [layer(0.3)],
    ties: [],
    groups: [],
    copiedTexts: new Int32Array(4),
  });
  expect([ann!.evidenceLevel, ann!.q]).toEqual([0, 0.3]);
});

it('puts a member of a proven group at level 2 with the q of the group, though none of its pairs is at the level', () => {
  const findings = describeAccounts(table, {
    pairs: [layer(0.3)],
    ties: [tie],
    groups: [
      {
        id: 'g1',
        accounts: [0, 1, 2],
        memberQ: new Map([0, 1, 2].map((one) => [one, 0.02])),
        hasTie: () => true,
      },
    ],
    copiedTexts: new Int32Array(4),
  });
  expect(findings.map(({ evidenceLevel, q }) => [evidenceLevel, q])).toEqual([
    [2, 0.02],
    [2, 0.02],
    [2, 0.02],
    [0, null],
  ]);
});

it('says in Russian what a level means, and keeps the level itself', () => {
  const evidence = { pairs: [layer(0.01)], ties: [tie], groups: [], copiedTexts: Int32Array.of(0, 0, 1, 0) };
  const [ann, , eva, dan] = inLanguage('ru', () => describeAccounts(table, evidence));
  expect([ann!.evidenceLevel, eva!.evidenceLevel, dan!.evidenceLevel]).toEqual([2, 1, 0]);
  expect(ann!.note).toMatch(/^действует согласованно с другими сверх случайного; /u);
  expect(eva!.note).toMatch(/^написан текст, который есть и у других/u);
  expect(dan!.note).toBe('');
});
