import { describe, expect, it } from 'vitest';
import { explainAccount } from '../../../src/evidence/cards/explainAccount.js';
import { explainGroup } from '../../../src/evidence/cards/explainGroup.js';
import type { Card, InnocentCheck, InnocentKind } from '../../../src/model/cards.js';
import { compose, day, hour, plantCards, plantPair, start } from './plantedSection.js';

const check = ({ innocent }: Card, kind: InnocentKind): InnocentCheck =>
  innocent.find((one) => one.kind === kind)!;

describe('explainAccount', () => {
  const card = explainAccount(plantCards(plantPair(5)), 'ann');

  it('shows the comments of a pair with the time between them, who was first, and what chance gives', () => {
    expect(card).toMatchObject({ evidenceLevel: 2, comments: 5, partnersInAll: 1, evidenceInAll: 5 });
    expect(card.partners[0]).toMatchObject({ account: 'bob', coActions: 5, ownFirst: 4, partnerFirst: 1 });
    expect(card.partners[0]!.medianLagSeconds).toBe(20);
    expect(card.evidence.map(({ lagSeconds }) => lagSeconds)).toEqual([20, 20, 20, 20, 20]);
    expect(card.evidence.map(({ firstAccount }) => firstAccount)).toEqual([
      'ann',
      'ann',
      'ann',
      'ann',
      'bob',
    ]);
    const [first] = card.evidence;
    expect(first).toMatchObject({ kind: 'co-action', objectComments: 2, objectAccounts: 2 });
    expect(first!.first).toMatchObject({
      commentId: 'p0',
      account: 'ann',
      at: start + day + 1000,
      thread: 'own0',
    });
    expect(first!.second).toMatchObject({ commentId: 'p1', account: 'bob' });
    expect(first!.chance.observed).toBe(5);
    expect(first!.chance.expected).toBeLessThan(0.1);
  });

  it('tells all rungs, both nulls, and that no floor is known without shuffles', () => {
    expect(card.rungs.map(({ reached }) => reached)).toEqual([false, true, true]);
    const { qAccounts, qTiming, pTiming, q, floor, sentence } = card.rungs[2]!;
    expect(Math.max(qAccounts!, qTiming!)).toBeGreaterThanOrEqual(q!);
    expect(pTiming).toBeLessThan(1e-4);
    expect(floor).toContain('no floor is known');
    expect(sentence).toContain('with bob');
  });

  it('finds nothing to explain for an account that does nothing beyond chance, and still says so', () => {
    const none = explainAccount(plantCards([]), 'other1');
    expect(none).toMatchObject({ evidenceLevel: 0, evidence: [], innocent: [], partners: [] });
    expect(none.rungs.map(({ reached }) => reached)).toEqual([true, false, false]);
    expect(none.caveats[0]).toContain('does not mean that there is nothing');
  });

  it('shows a comment and the copy nearest in time for an account that only copies', () => {
    const text = compose(12);
    const deck = plantCards([
      { account: 'ann', at: start + day, text },
      { account: 'eva', at: start + 3 * day, text: `${text.toUpperCase()}!` },
      { account: 'bob', at: start + 3 * day + 90_000, text },
    ]);
    const copier = explainAccount(deck, 'eva');
    expect(copier.evidenceLevel).toBe(1);
    expect(copier.evidence).toHaveLength(1);
    expect(copier.evidence[0]).toMatchObject({
      kind: 'copy',
      lagSeconds: 90,
      firstAccount: 'eva',
      objectAccounts: 3,
    });
    expect(copier.evidence[0]!.second.account).toBe('bob');
    expect(explainAccount(deck, 'ann').evidence[0]).toMatchObject({
      firstAccount: 'ann',
      lagSeconds: 2 * 86_400,
    });
  });

  it('says that two who came in the same moment have no order', () => {
    const same = explainAccount(plantCards(plantPair(4, { lagSeconds: 0 })), 'bob');
    expect(same.evidence[0]).toMatchObject({ lagSeconds: 0, firstAccount: null });
    expect(same.partners[0]).toMatchObject({ sameMoment: 4, medianLagSeconds: 0 });
  });

  it('shows the address of a comment where the table has one, and only then', () => {
    const more = { columns: { permalink: 'https://vk.example/p' } };
    const linked = explainAccount(plantCards(plantPair(4, { more })), 'ann');
    expect(linked.evidence[0]!.first.permalink).toBe('https://vk.example/p');
    const hidden = plantCards(plantPair(4, { more }), { options: { permalinkColumns: [] } });
    expect(explainAccount(hidden, 'ann').evidence[0]!.first.permalink).toBeNull();
  });

  it('refuses an account that is not there', () => {
    expect(() => explainAccount(plantCards([]), 'nobody')).toThrow(
      'explainAccount: there is no account "nobody"',
    );
    expect(() => explainGroup(plantCards([]), 'g7')).toThrow('explainGroup: there is no group "g7"');
  });
});

describe('the innocent explanations', () => {
  const alone = explainAccount(plantCards(plantPair(5)), 'ann');

  it('do not fit a pair that meets day after day in threads of its own', () => {
    const { numbers } = check(alone, 'same_sitting');
    expect(numbers).toMatchObject({ pairs: 5, occasions: 5, pSittings: null });
    expect(check(alone, 'same_sitting').applies).toBe('no');
    expect(check(alone, 'same_taste')).toMatchObject({
      applies: 'no',
      numbers: { sharedThings: 5, inTime: 5 },
    });
    expect(check(alone, 'popular_thread')).toMatchObject({ applies: 'no', numbers: { threads: 5, most: 1 } });
    expect(check(alone, 'greeting_or_idiom')).toMatchObject({
      applies: 'no',
      numbers: { greets: 0, words: 10 },
    });
    expect(check(alone, 'quotes_parent').applies).toBe('cannot say');
    expect(check(alone, 'outage_flood').applies).toBe('cannot say');
  });

  it('know one sitting', () => {
    const at = (k: number): number => start + day + k * 120_000;
    const card = explainAccount(plantCards(plantPair(5, { at })), 'ann');
    expect(check(card, 'same_sitting')).toMatchObject({ applies: 'yes', numbers: { occasions: 1 } });
  });

  it('know the flood after an outage', () => {
    const outage = {
      name: 'shutdown',
      start: start + 2 * day,
      end: start + 5 * day,
      kind: 'outage' as const,
      places: [],
      source: '',
      confidence: '',
    };
    const at = (k: number): number => start + 5 * day + (k + 1) * 2 * hour;
    const flood = explainAccount(plantCards(plantPair(5, { at }), { events: [outage] }), 'ann');
    const { applies, numbers, sentence } = check(flood, 'outage_flood');
    expect(applies).toBe('yes');
    expect(numbers).toMatchObject({ outages: 1, pairs: 5, inFlood: 5, inOutage: 0, share: 1 });
    // One day of about fourteen, and the ten planted comments.
    expect(numbers['allShare']).toBeCloseTo(154 / 2010, 3);
    expect(sentence).toContain('5 of 5 pieces of evidence');
    const late = plantCards(plantPair(5, { at: (k) => at(k) + 3 * day }), { events: [outage] });
    expect(check(explainAccount(late, 'ann'), 'outage_flood').applies).toBe('no');
    const within = plantCards(plantPair(5, { at: (k) => at(k) - 2 * day }), { events: [outage] });
    expect(check(explainAccount(within, 'ann'), 'outage_flood').numbers).toMatchObject({
      inFlood: 0,
      inOutage: 5,
    });
  });

  it('know people of one place, beside the share of all', () => {
    const same = explainAccount(plantCards(plantPair(5, { more: { columns: { city: 'Oral' } } })), 'ann');
    expect(check(same, 'same_place')).toMatchObject({
      applies: 'yes',
      numbers: { known: 2, same: 2, share: 1 },
    });
    // 25 of the 100 others write from Oral, and the two.
    expect(check(same, 'same_place').numbers['allShare']).toBeCloseTo(27 / 102, 6);
    expect(check(alone, 'same_place')).toMatchObject({ applies: 'cannot say', numbers: { known: 0 } });
  });

  it('know one popular thread', () => {
    const card = explainAccount(plantCards(plantPair(5, { more: { thread: 't1' } })), 'ann');
    const { applies, numbers } = check(card, 'popular_thread');
    expect(applies).toBe('yes');
    expect(numbers).toMatchObject({ pairs: 5, inSameThread: 5, threads: 1, share: 1 });
    // 55 of the 2,000 others stand there, too.
    expect(numbers['allShare']).toBeCloseTo((55 + 10) / 2010, 6);
  });

  it('know a quote of what is answered', () => {
    const text = compose(10);
    const quotes = Array.from({ length: 6 }, (_, k) => ({
      account: `reader${k}`,
      parent: 'p0',
      at: start + day + (k + 1) * 60_000,
      text: `${text} ${compose(1)}`,
    }));
    const deck = plantCards([{ account: 'ann', at: start + day, text: `${text} ${compose(1)}` }, ...quotes]);
    const card = explainAccount(deck, 'reader3');
    expect(check(card, 'quotes_parent')).toMatchObject({
      applies: 'yes',
      numbers: { comments: 7, quoting: 6 },
    });
  });

  it('know news, share buttons and slogans, in part where only some of the texts are', () => {
    const spread = (
      text: string,
      gap: number,
      name = 'fan',
    ): { account: string; at: number; text: string }[] =>
      Array.from({ length: 12 }, (_, k) => ({ account: `${name}${k}`, at: start + day + k * gap, text }));
    const news = `ALMATY, 5 Jan. ${compose(10)}, the press service reported`;
    expect(check(explainAccount(plantCards(spread(news, hour)), 'fan3'), 'syndicated')).toMatchObject({
      applies: 'yes',
      numbers: { things: 1, explained: 1, read: 12, sourceNamed: 12 },
    });
    const button = `${compose(8)} https://shop.example/offer`;
    expect(check(explainAccount(plantCards(spread(button, hour)), 'fan3'), 'share_button').applies).toBe(
      'yes',
    );
    const slogan = `${compose(7)}! STOP THE ${compose(2)}!`.toUpperCase();
    const two = plantCards([
      ...spread(slogan, hour),
      { account: 'fan0', at: start, text: 'w1x alone today' },
    ]);
    expect(check(explainAccount(two, 'fan0'), 'slogan')).toMatchObject({
      applies: 'yes',
      numbers: { inForm: 12 },
    });
    const own = compose(12);
    const mixed = plantCards([
      ...spread(slogan, hour),
      { account: 'fan0', at: start + 9 * day, text: own },
      { account: 'ann', at: start + 10 * day, text: own },
    ]);
    expect(check(explainAccount(mixed, 'fan0'), 'slogan')).toMatchObject({
      applies: 'partly',
      numbers: { things: 2, explained: 1 },
    });
  });
});

describe('explainGroup', () => {
  const deck = plantCards(plantPair(8));
  const group = explainGroup(deck, 'g1');

  it('tells members by who is first, the tests, and what they did together', () => {
    expect(group).toMatchObject({
      accounts: 2,
      comments: 16,
      provenBy: 'pairs',
      coActions: 8,
      evidenceInAll: 8,
    });
    expect(group.pSittings).toBeNull();
    const [ann, bob] = ['ann', 'bob'].map((name) => group.members.find(({ account }) => account === name)!);
    expect(ann).toMatchObject({ degree: 1, ordered: 8, firstShare: 7 / 8, role: 'mostly first' });
    expect(bob).toMatchObject({ firstShare: 1 / 8, role: 'mostly later', eigenvector: 1 });
    expect(group.objects).toHaveLength(8);
    expect(group.objects[0]).toMatchObject({
      comments: 2,
      accounts: 2,
      allAccounts: 2,
      medianGapSeconds: 20,
      firstAccount: 'ann',
    });
    expect(group.objects[0]!.lastAt - group.objects[0]!.firstAt).toBe(20_000);
  });

  it('holds it beside everybody else, and warns that to be first is not to lead', () => {
    expect(group.contrast.hoursDistance).toBeGreaterThan(0.5);
    expect(group.contrast.threads.length).toBeGreaterThan(0);
    expect(group.caveats.join(' ')).toContain('To be first is not to lead');
    expect(group.innocent.map(({ kind }) => kind)).toHaveLength(11);
  });

  it('shows few of many, and counts all', () => {
    const few = { ...deck, options: { ...deck.options, pairs: 2, objects: 3 } };
    const card = explainGroup(few, 'g1');
    expect([card.evidence.length, card.evidenceInAll]).toEqual([2, 8]);
    expect([card.objects.length, card.objectsInAll]).toEqual([3, 8]);
  });
});
