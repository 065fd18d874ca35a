import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderSimulation } from '../../src/simulate/renderSimulation.js';
import { almatyCampaigns, simulateAlmaty } from '../../src/simulate/simulateAlmaty.js';
import { countCoincidences, listKnown, plainWords, type KnownComment } from './truthAbout.js';

const section = simulateAlmaty({ seed: 2022 });
const known = listKnown(section);
const day = 86_400_000;
const utc = (text: string): number => Date.parse(`2022-01-${text}Z`);
const shutdown = utc('05T10:30:00');
const regionsBack = utc('10T00:00:00');
const almatyBack = utc('11T00:00:00');
const meanMood = (comments: readonly KnownComment[]): number =>
  comments.reduce((sum, { mood }) => sum + mood, 0) / comments.length;
const between = (from: number, to: number): readonly KnownComment[] =>
  known.filter(({ at }) => at >= from && at < to);

describe('simulateAlmaty', () => {
  it('seed 2022 gives the bundled files byte for byte', () => {
    const files = renderSimulation(section);
    for (const name of ['comments.csv', 'truth.csv', 'events.csv'] as const) {
      const bundled = readFileSync(`datasets/almaty-january-2022/${name}`, 'utf8');
      expect(files[name] === bundled, `${name} differs from what the generator makes`).toBe(true);
    }
  });

  it('has about 20,000 comments by 4,000 accounts, most of them in Russian', () => {
    expect(Math.abs(known.length - 20_000)).toBeLessThan(800);
    expect(section.truth).toHaveLength(4000);
    const share = (test: (comment: KnownComment) => boolean): number =>
      known.filter(test).length / known.length;
    expect(share(({ account }) => account.language === 'ru')).toBeGreaterThan(0.55);
    expect(share(({ text }) => /[әғқңөұүһі]/i.test(text))).toBeGreaterThan(0.1);
    expect(share(({ account }) => account.language === 'en')).toBeGreaterThan(0.02);
    const short = share(({ text }) => plainWords(text).split(' ').length <= 4);
    expect(short).toBeGreaterThan(0.15);
    expect(short).toBeLessThan(0.25);
  });

  it('has the roles it says', () => {
    const share = (role: string): number => section.truth.filter((each) => each.role === role).length / 4000;
    expect(share('ordinary')).toBeCloseTo(0.59, 1);
    expect(share('supporter')).toBeCloseTo(0.14, 1);
    expect(share('opponent')).toBeCloseTo(0.16, 1);
    expect(share('abroad')).toBeCloseTo(0.1, 1);
    for (const campaign of almatyCampaigns) {
      const members = section.truth.filter((each) => each.campaign === campaign.name);
      expect(members).toHaveLength(campaign.accounts);
      expect(
        members.every((each) => each.role === (campaign.kind === 'advert' ? 'advertiser' : 'coordinated')),
      ).toBe(true);
    }
  });

  it('uses the very shutdown that events.csv states', () => {
    const outages = section.events.filter((event) => event.kind === 'outage');
    expect(outages.map(({ start, end, places }) => [start, end, places])).toEqual([
      [shutdown, regionsBack, ['Kazakhstan']],
      [shutdown, almatyBack, ['Almaty']],
    ]);
    const locals = known.filter(({ local }) => local);
    const before = locals.filter(({ at }) => at >= shutdown - 3 * day && at < shutdown).length / 3;
    const days = (regionsBack - shutdown) / day;
    const during = locals.filter(({ at }) => at >= shutdown && at < regionsBack).length / days;
    expect(during).toBeGreaterThan(0);
    expect(during).toBeLessThan(before * 0.03);
    const almaty = locals.filter(({ account }) => account.place === 'Almaty');
    const lastDay = almaty.filter(({ at }) => at >= regionsBack && at < almatyBack).length;
    const firstDay = almaty.filter(({ at }) => at >= almatyBack && at < almatyBack + day).length;
    const laterDay = almaty.filter(
      ({ at }) => at >= almatyBack + 5 * day && at < almatyBack + 6 * day,
    ).length;
    expect(lastDay).toBeLessThan(20);
    expect(firstDay).toBeGreaterThan(2 * laterDay);
  });

  it('people abroad and every campaign stay online during the shutdown', () => {
    const during = between(shutdown, almatyBack);
    expect(during.filter(({ account }) => account.role === 'abroad').length).toBeGreaterThan(200);
    for (const { name } of almatyCampaigns) {
      expect(
        during.some(({ account, origin }) => account.campaign === name && origin === 'planted'),
        name,
      ).toBe(true);
    }
  });

  it('under 1 % of the texts of five words or more repeat by accident', () => {
    const counts = new Map<string, number>();
    for (const { origin, text } of known) {
      const words = plainWords(text);
      if (origin === 'own' && words.split(' ').length >= 5) counts.set(words, (counts.get(words) ?? 0) + 1);
    }
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const repeated = [...counts.values()].filter((count) => count > 1).reduce((sum, count) => sum + count, 0);
    expect(all).toBeGreaterThan(13_000);
    expect(repeated / all).toBeLessThan(0.01);
  });

  it('genuine supporters repeat short formulas honestly, and nobody innocent coincides again and again', () => {
    const formulas = known.filter(
      ({ account, text }) => account.campaign === '' && plainWords(text) === 'спасибо президенту',
    );
    expect(formulas.length).toBeGreaterThan(50);
    const innocents = known.filter(({ account }) => account.campaign === '');
    const counts = [...countCoincidences(innocents, 3_600_000).values()];
    expect(counts.length).toBeGreaterThan(1000);
    expect(Math.max(...counts)).toBeLessThanOrEqual(3);
  });

  it('the crafts differ as planted', () => {
    const planted = (name: string): readonly KnownComment[] =>
      known.filter(({ account, origin }) => account.campaign === name && origin === 'planted');
    const textsOf = (name: string): number => new Set(planted(name).map(({ text }) => text)).size;
    expect(textsOf('same-minute')).toBe(8);
    expect(textsOf('slow-drip')).toBe(10);
    expect(textsOf('disguised')).toBeGreaterThan(0.9 * planted('disguised').length);
    expect(textsOf('template')).toBeGreaterThan(0.9 * planted('template').length);
    expect(textsOf('reply-raid')).toBeGreaterThan(0.95 * planted('reply-raid').length);
    expect(new Set(planted('reply-raid').map(({ thread }) => thread)).size).toBeLessThanOrEqual(25);
    const links = planted('link-push').map(({ text }) => /https:\S+/.exec(text)?.[0]);
    expect(new Set(links).size).toBe(8);
    expect(planted('disguised').some(({ text }) => /[\u200B-\u200D\u2060\uFEFF]/.test(text))).toBe(true);
  });

  it('mood rises in the shutdown because other people write, and after the emergency because people change', () => {
    const innocent = (comments: readonly KnownComment[]): readonly KnownComment[] =>
      comments.filter(({ account }) => account.campaign === '');
    const before = innocent(between(utc('02T00:00:00'), shutdown));
    const during = innocent(between(shutdown, regionsBack));
    const after = innocent(between(almatyBack, utc('19T00:00:00')));
    const calm = innocent(between(utc('19T00:00:00'), utc('20T18:00:00')));
    expect(meanMood(during) - meanMood(before)).toBeGreaterThan(0.08);
    expect(meanMood(after) - meanMood(during)).toBeLessThan(-0.08);
    expect(meanMood(calm) - meanMood(after)).toBeGreaterThan(0.05);
    // Among those whom the shutdown does not touch, nobody changed: within three standard errors.
    const untouched = (comments: readonly KnownComment[]): readonly KnownComment[] =>
      comments.filter(({ local, account }) => !local && account.role === 'abroad');
    const error = Math.sqrt(0.7 / untouched(before).length + 0.7 / untouched(during).length);
    expect(Math.abs(meanMood(untouched(during)) - meanMood(untouched(before)))).toBeLessThan(4 * error);
  });

  it('without campaigns and outage there is none', () => {
    const plain = simulateAlmaty({
      seed: 4,
      accounts: 500,
      comments: 4000,
      campaigns: 'none',
      outage: false,
    });
    expect(plain.truth.some(({ campaign }) => campaign !== '')).toBe(false);
    expect(plain.events.some(({ kind }) => kind === 'outage')).toBe(false);
    const locals = listKnown(plain).filter(({ local, at }) => local && at >= shutdown && at < regionsBack);
    expect(locals.length).toBeGreaterThan(300);
  });
});
