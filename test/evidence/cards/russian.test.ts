import { describe, expect, it } from 'vitest';
import { explainAccount } from '../../../src/evidence/cards/explainAccount.js';
import { explainGroup } from '../../../src/evidence/cards/explainGroup.js';
import { inLanguage } from '../../../src/words/language.js';
import { compose, day, plantCards, plantPair, start } from './plantedSection.js';

describe('cards in Russian', () => {
  const speak = (
    planted: Parameters<typeof plantCards>[0],
    account: string,
  ): ReturnType<typeof explainAccount> =>
    inLanguage('ru', () => explainAccount(plantCards(planted), account));
  const card = speak(plantPair(5), 'ann');

  it('say the same, with the nouns that fit the numbers', () => {
    expect(card.rungs.map(({ claim }) => claim)).toEqual([
      'ничего сверх случайного',
      'скопированные тексты',
      'согласованные действия',
    ]);
    expect(card.rungs[1]!.sentence).toMatch(
      /^5\u00a0текстов этого аккаунта написаны не независимо от других\. В самом маловероятном 10\d\u00a0бит/,
    );
    expect(card.rungs[2]!.sentence).toMatch(
      /^Самая сильная пара — с аккаунтом bob \(.*\): 5\u00a0совпадений,/,
    );
    expect(card.evidence[0]!.chance.what).toBe('действия, совершённые обоими с разницей не больше 1 мин');
    expect(card.innocent.find(({ kind }) => kind === 'same_taste')!.sentence).toMatch(
      /^У самой сильной пары 5\u00a0общих объектов, /,
    );
    const text = compose(12);
    const copier = speak(
      ['ann', 'eva'].map((account, k) => ({ account, at: start + (k + 1) * day, text })),
      'eva',
    );
    expect(copier.rungs[1]!.sentence).toMatch(
      /^1\u00a0текст этого аккаунта написан не независимо от других\./,
    );
    expect(copier.rungs[1]!.sentence).toContain('его написал ещё 1\u00a0аккаунт');
    expect(copier.caveats[0]).toMatch(/^Скопировано — не значит согласовано/);
  });

  it('have the same codes and numbers as in English', () => {
    const english = explainAccount(plantCards(plantPair(5)), 'ann');
    const codes = ({ innocent, evidence, rungs }: typeof card): unknown => [
      innocent.map(({ kind, applies }) => [kind, applies]),
      evidence.map(({ kind, trace, lagSeconds }) => [kind, trace, lagSeconds]),
      rungs.map(({ level, reached }) => [level, reached]),
    ];
    expect(codes(card)).toEqual(codes(english));
    const deck = plantCards(plantPair(8));
    const group = inLanguage('ru', () => explainGroup(deck, 'g1'));
    expect(group.members.map(({ role }) => role)).toEqual(
      explainGroup(deck, 'g1').members.map(({ role }) => role),
    );
    expect(group.caveats[1]).toMatch(/^Быть первым не значит вести за собой/);
  });

  it('leave no English word in any sentence', () => {
    const sentences = [
      ...card.rungs.flatMap(({ claim, nullHypothesis, sentence, floor }) => [
        claim,
        nullHypothesis,
        sentence,
        floor,
      ]),
      ...card.innocent.map(({ sentence }) => sentence),
      ...card.evidence.map(({ chance }) => chance.what),
      ...card.caveats,
    ];
    const words = sentences.flatMap((one) => one.match(/[a-z]{2,}/gi) ?? []);
    expect(words.filter((word) => word !== 'bob')).toEqual([]);
  });
});
