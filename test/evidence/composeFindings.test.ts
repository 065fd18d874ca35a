import { describe, expect, it } from 'vitest';
import { composeFindings, type FindingInput } from '../../src/evidence/composeFindings.js';
import { listLimits } from '../../src/evidence/listLimits.js';
import type { EventEffect } from '../../src/model/event.js';
import { sampleAnalysis } from '../charts/sampleAnalysis.js';
import { sampleSensitivity } from '../charts/sampleSensitivity.js';
import type { SensitivityResult } from '../../src/model/sensitivity.js';
import { inLanguage } from '../../src/words/language.js';

const sample = sampleAnalysis();
const floor = {
  ...sample.floor,
  shuffles: 20,
  observedPairs: 65,
  meanPairs: 0.1,
  maxPairs: 1,
  observedAccounts: 24,
  meanAccounts: 0.2,
  maxAccounts: 2,
  observedGroups: 2,
  meanGroups: 0.05,
  maxGroups: 1,
  runsWithGroups: 0.05,
};
const input: FindingInput = { ...sample, floor, level: 0.05 };
const effect = (event: string, estimate: number | null, half = 0.05): EventEffect => ({
  event,
  measure: 'mood',
  estimate,
  low: estimate === null ? null : estimate - half,
  high: estimate === null ? null : estimate + half,
  pPlacebo: null,
  commentsBefore: 100,
  commentsAfter: 100,
  note: '',
});
const event = (name: string, kind: 'event' | 'outage') => ({
  name,
  kind,
  start: 0,
  end: 0,
  places: [],
  source: '',
  confidence: '',
});

describe('composeFindings', () => {
  it('tells each count and its floor in one sentence, and what is not said', () => {
    const [coordination] = composeFindings(input);
    const level2 = sample.accounts.filter((one) => one.evidenceLevel === 2).length;
    expect(coordination!.headline).toBe(
      `${level2} of 4,012 accounts act together beyond chance; shuffled accounts give 0.20 on average and 2 at most (20 runs).`,
    );
    expect(coordination!.detail).toContain(
      'They form 3 groups, 2 of them proven as a whole; of such groups shuffled accounts give 0.050 on average and 1 at most (20 runs).',
    );
    expect(coordination!.detail).toContain(
      '65 pairs of accounts stand at a false discovery rate of 0.05 or less; shuffled accounts give 0.10 on average and 1 at most (20 runs).',
    );
    expect(coordination!.detail).toContain('It is not said who they are');
    expect(coordination!.detail).not.toContain('read them as chance');
  });

  it('warns where shuffled accounts give as many', () => {
    const asChance = { ...input, floor: { ...floor, maxPairs: 65, maxGroups: 2 } };
    expect(composeFindings(asChance)[0]!.detail).toContain('read them as chance');
  });

  it('says when no floor is known', () => {
    const [coordination] = composeFindings({ ...input, floor: { ...floor, shuffles: 0 } });
    expect(coordination!.headline).toContain('the accounts were not shuffled, so no floor is known');
    expect(coordination!.detail).not.toContain('on average');
  });

  it('says of copies what chance gives in place of a floor', () => {
    const [, copying] = composeFindings(input);
    expect(copying!.headline).toMatch(
      /^\d+ accounts wrote .* at most 5\.0.% would be written independently/u,
    );
    expect(copying!.detail).toContain('shuffled accounts are no floor here');
  });

  it('says when there is nothing, and what that does not prove', () => {
    const nobody = sample.accounts.map((one) => ({ ...one, evidenceLevel: 0 as const, copiedTexts: 0 }));
    const [coordination, copying] = composeFindings({ ...input, accounts: nobody, groups: [] });
    expect(coordination!.headline).toBe(
      'No accounts were found to act together beyond chance (false discovery rate 0.05); shuffled accounts give 0.20 on average and 2 at most (20 runs).',
    );
    expect(coordination!.detail).toContain('does not prove that there is nothing');
    expect(copying!.headline).toMatch(/^No text was found/u);
  });

  it('tells the outage first, else the clearest change', () => {
    const effects = [effect('speech', 0.4), effect('shutdown', 0.1), effect('march', null)];
    const events = [event('speech', 'event'), event('shutdown', 'outage'), event('march', 'event')];
    expect(composeFindings({ ...input, effects, events })[2]!.headline).toMatch(
      /^During “shutdown”.*\+0\.10/u,
    );
    const noOutage = events.map((one) => ({ ...one, kind: 'event' as const }));
    expect(composeFindings({ ...input, effects, events: noOutage })[2]!.headline).toMatch(
      /^Around “speech”/u,
    );
  });

  it('says nothing of a mood it did not measure', () => {
    const none = { ...input, effects: [effect('march', null)] };
    expect(composeFindings(none)[2]!.headline).toMatch(/^Nothing can be said/u);
    expect(composeFindings({ ...input, effects: [] })[2]!.detail).toBe('No events were given.');
  });

  it('never calls anybody what nobody can know', () => {
    const words = [
      ...composeFindings(input).flatMap(({ headline, detail }) => [headline, detail]),
      ...listLimits(sample.parameters, sample.section, sample.mood, 1, []),
    ].join(' ');
    expect(words).not.toMatch(/\b(?:bots?|trolls?|inauthentic)\b/iu);
  });
});

describe('composeFindings in Russian', () => {
  const tell = (more: Partial<FindingInput>) =>
    inLanguage('ru', () => composeFindings({ ...input, ...more })).map(({ headline, detail }) =>
      `${headline} ${detail}`.replaceAll('\u00a0', ' '),
    );
  const firstAtLevel2 = (count: number) => {
    let left = count;
    return sample.accounts.map((one) => ({
      ...one,
      evidenceLevel: one.evidenceLevel === 2 && left-- > 0 ? (2 as const) : (0 as const),
    }));
  };

  it('tells each count and its floor', () => {
    const [coordination, copying] = tell({});
    expect(coordination).toMatch(
      /^24 из 4 012 аккаунтов действуют согласованно сверх случайного; на перемешанных аккаунтах в среднем 0,20, не больше 2 \(20 прогонов\)\. Они образуют 3 группы, из них доказано как целое: 2; /u,
    );
    expect(coordination).toContain(
      '65 пар аккаунтов проходят порог доли ложных открытий 0,05; на перемешанных аккаунтах в среднем 0,10, не больше 1 (20 прогонов).',
    );
    expect(copying).toMatch(/^У 28 аккаунтов есть тексты, .* в среднем не больше 5,0 %\./u);
  });

  it('bends nouns and verbs to their number', () => {
    const of = (count: number, pairs: number) => {
      const groups = sample.groups.slice(0, 1);
      const changed = { ...floor, observedPairs: pairs, observedGroups: 0, shuffles: 1 };
      return tell({ accounts: firstAtLevel2(count), groups, floor: changed })[0]!;
    };
    expect(of(1, 1)).toMatch(/^1 из 4 012 аккаунтов действует /u);
    expect(of(1, 1)).toContain('(1 прогон). Они образуют 1 группу, но ни одна группа не доказана');
    expect(of(1, 1)).toContain('1 пара аккаунтов проходит порог');
    expect(of(3, 2)).toMatch(/^3 из 4 012 аккаунтов действуют /u);
    expect(of(3, 2)).toContain('2 пары аккаунтов проходят порог');
    expect(of(5, 5)).toContain('5 пар аккаунтов проходят порог');
  });

  it('tells a change of mood with decimal commas', () => {
    const effects = [{ ...effect('Митинг', -0.12), pPlacebo: 0.031 }];
    expect(tell({ effects, events: [event('Митинг', 'event')] })[2]).toMatch(
      /^Вокруг события «Митинг» настроение изменилось на −0,12 \(95-процентный интервал от −0,17 до −0,07\) по шкале от −1 до 1\. Доля спокойных дат со столь же большим изменением: 0,03\. /u,
    );
  });

  it('leaves no English, and calls nobody what nobody can know', () => {
    const all = [
      ...tell({}),
      ...tell({ accounts: firstAtLevel2(0), floor: { ...floor, shuffles: 0 }, effects: [] }),
      ...inLanguage('ru', () =>
        listLimits(
          { ...sample.parameters, shuffles: 9 },
          { ...sample.section, accounts: 50 },
          { ...sample.mood, scorer: 'built-in word lists' },
          1,
          ['same_quote'],
          { ...sampleSensitivity(), plateaus: [] },
        ),
      ),
    ]
      .join('\n')
      .replaceAll('\u00a0', ' ');
    expect(all.replaceAll(/«[^»]*»|\(--trace [^)]*\)/gu, '')).not.toMatch(/[a-z]{2}/iu);
    expect(all).not.toMatch(/(?<!\p{L})(?:бот|тролл)/iu);
    expect(all).toContain('окна времени: 10 с, 1 мин, 10 мин.');
    expect(all).toContain('за 9 прогонов перемешивания');
  });
});

describe('listLimits', () => {
  const list = (outages: number, silent: readonly string[] = []): string =>
    listLimits(sample.parameters, sample.section, sample.mood, outages, silent).join('\n');

  it('mentions the outage only where there was one', () => {
    expect(list(1)).toContain('During an outage');
    expect(list(0)).not.toContain('During an outage');
  });

  it('names the traces of which no comment shows anything', () => {
    expect(list(0, ['same_quote'])).toContain('No comment shows same post quoted or reposted');
    expect(list(0)).not.toContain('No comment shows');
  });

  it('counts the bins without collection', () => {
    const bins = sample.mood.series.filter((point) => !point.collected).length;
    expect(list(0)).toContain(`${bins} time bins hold no collected comments`);
  });

  it('says what too few shuffles cannot show', () => {
    const of = (shuffles: number): string =>
      listLimits({ ...sample.parameters, shuffles }, sample.section, sample.mood, 0, []).join('\n');
    expect(of(0)).toContain('no count has a floor');
    expect(of(9)).toContain('less often than once in 9 runs');
    expect(of(99)).not.toContain('floor');
  });

  it('says where the result hangs on the window, and only there', () => {
    const sensitivity = sampleSensitivity();
    const of = (result: SensitivityResult | null): string =>
      listLimits(sample.parameters, sample.section, sample.mood, 0, [], result).join('\n');
    expect(of({ ...sensitivity, plateaus: [] })).toContain('hangs on the window chosen');
    expect(of(sensitivity)).not.toContain('hangs on the window chosen');
    const fixed = sensitivity.rows.filter(({ rule }) => rule.kind === 'co_actions');
    expect(of({ ...sensitivity, plateaus: [], rows: fixed })).not.toContain('hangs on the window');
    expect(of(null)).not.toContain('hangs on the window');
  });
});
