import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyseComments } from '../../../src/analyse.js';
import { arrangeCards, type CardDeck } from '../../../src/evidence/cards/arrangeCards.js';
import { eachCard } from '../../../src/evidence/cards/listCards.js';
import { readComments } from '../../../src/ingest/readComments.js';
import { readEvents } from '../../../src/ingest/readEvents.js';
import type { AccountCard, GroupCard } from '../../../src/model/cards.js';
import { innocentNames } from '../../../src/report/cards/cardWords.js';
import { renderCardText } from '../../../src/report/cards/renderCardText.js';

const folder = fileURLToPath(new URL('../../../datasets/almaty-january-2022/', import.meta.url));

describe('the cards of every account of the bundled section at level 1 or 2', () => {
  let deck: CardDeck;
  let accounts: readonly AccountCard[];
  let groups: readonly GroupCard[];

  beforeAll(async () => {
    const { table } = await readComments(`${folder}comments.csv`, { keepIds: true });
    const events = await readEvents(`${folder}events.csv`);
    deck = arrangeCards(table, analyseComments(table, { events, timezone: 'Asia/Almaty' }));
    const cards = [...eachCard(deck)];
    accounts = cards.filter((card) => card.kind === 'account');
    groups = cards.filter((card) => card.kind === 'group');
  });

  /** What is wrong with each card, by name; empty where all is well. */
  const complaints = (check: (card: AccountCard | GroupCard) => boolean): string[] =>
    [...groups, ...accounts]
      .filter((card) => !check(card))
      .map((card) => (card.kind === 'group' ? card.group : card.account));

  it('are there for all of them', () => {
    const expected = deck.analysis.accounts.filter(({ evidenceLevel }) => evidenceLevel > 0);
    expect(expected.length).toBeGreaterThan(500);
    expect(accounts.map(({ account }) => account).sort()).toEqual(
      expected.map(({ account }) => account).sort(),
    );
    expect(groups.map(({ group }) => group)).toEqual(deck.analysis.groups.map(({ id }) => id));
    expect(groups.length).toBeGreaterThan(3);
  });

  it('show a pair of comments of two accounts with times, lag, order and texts as they stand in the data', () => {
    const { table } = deck;
    const rowOf = new Map(Array.from({ length: table.rows }, (_, row) => [table.commentId.get(row), row]));
    const isTrue = ({ account, at, text, commentId }: AccountCard['evidence'][number]['first']): boolean => {
      const row = table.row(rowOf.get(commentId)!);
      return row.account === account && row.at.getTime() === at && row.text === text;
    };
    const wrong = complaints(
      (card) =>
        card.evidence.length > 0 &&
        card.evidenceInAll >= card.evidence.length &&
        card.evidence.every(
          ({ first, second, lagSeconds, firstAccount }) =>
            isTrue(first) &&
            isTrue(second) &&
            first.account !== second.account &&
            second.at - first.at === lagSeconds * 1000 &&
            firstAccount === (lagSeconds === 0 ? null : first.account),
        ),
    );
    expect(wrong).toEqual([]);
  });

  it('show evidence of the account itself: of level 2 beside a partner within the window, of level 1 beside a copy', () => {
    const wrong = accounts.filter(({ account, evidence, evidenceLevel, partnersInAll }) => {
      const isOwn = evidence.every(({ first, second }) => [first.account, second.account].includes(account));
      const [strongest] = evidence;
      const kind = evidenceLevel === 2 ? 'co-action' : 'copy';
      return !isOwn || strongest!.kind !== kind || partnersInAll > 0 !== (evidenceLevel === 2);
    });
    expect(wrong.map(({ account }) => account)).toEqual([]);
  });

  it('say what chance would have given, and that there is more', () => {
    const wrong = complaints(({ evidence }) =>
      evidence.every(
        ({ chance: { expected, observed, p, q } }) =>
          Number.isFinite(expected) && expected >= 0 && observed > expected && p <= 1 && q >= 0,
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('hold each innocent explanation against the evidence, with numbers and a sentence', () => {
    const kinds = Object.keys(innocentNames);
    const wrong = complaints(
      ({ innocent }) =>
        innocent.map(({ kind }) => kind).join() === kinds.join() &&
        innocent.every(
          ({ numbers, sentence }) =>
            Object.keys(numbers).length > 0 &&
            Object.values(numbers).every((one) => one === null || Number.isFinite(one)) &&
            sentence.length > 20 &&
            !/NaN|undefined|Infinity/.test(sentence),
        ),
    );
    expect(wrong).toEqual([]);
  });

  it('climb the ladder as far as the analysis says', () => {
    const wrong = accounts.filter(({ rungs, evidenceLevel, copiedTexts }) => {
      const [, copied, coordinated] = rungs;
      return (
        rungs.map(({ level }) => level).join() !== '0,1,2' ||
        rungs[0]!.reached ||
        copied!.reached !== copiedTexts > 0 ||
        coordinated!.reached !== (evidenceLevel === 2) ||
        rungs.some(({ floor, sentence }) => floor === '' || sentence === '' || /NaN/.test(sentence + floor))
      );
    });
    expect(wrong.map(({ account }) => account)).toEqual([]);
  });

  it('read as text that fits the terminal', () => {
    for (const width of [80, 100])
      for (const card of [...groups, ...accounts.slice(0, 60)]) {
        const text = renderCardText(card, { width });
        expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(width);
        expect(text).toContain('Innocent explanations, one by one');
        expect(text.replace(/\s+/g, ' ')).toMatch(/By chance .*; there are \d/);
      }
  });

  it('are JSON', () => {
    for (const card of [groups[0]!, accounts[0]!]) expect(JSON.parse(JSON.stringify(card))).toEqual(card);
  });

  it('give each group its members with roles, tests, things done together, words and hours', () => {
    const wrong = groups.filter(
      ({ members, accounts: count, objects, contrast, pAccounts, stability }) =>
        members.length !== count ||
        members.some(({ degree, role }) => degree === 0 || role === undefined) ||
        objects.some(({ firstAt, lastAt, accounts: sharing }) => lastAt < firstAt || sharing < 2) ||
        objects.length === 0 ||
        contrast.words.length === 0 ||
        !(pAccounts > 0 && stability > 0),
    );
    expect(wrong.map(({ group }) => group)).toEqual([]);
  });
});
