import { describe, expect, it } from 'vitest';
import { composeEventFindings } from '../../src/evidence/composeEventFindings.js';
import { labelCopied, labelSets } from '../../src/evidence/labelSets.js';
import { matchChanges } from '../../src/evidence/matchChanges.js';
import { refuseShortages, sayMissing } from '../../src/events/study/refuse.js';
import { sayPartName } from '../../src/events/study/sayPartName.js';
import type { SectionStudy } from '../../src/model/eventStudy.js';
import { inLanguage } from '../../src/words/language.js';
import { sampleAnalysis } from '../charts/sampleAnalysis.js';
import { sampleDecomposition, sampleStudied } from '../charts/sampleStudy.js';

const { eventStudy, events, accounts } = sampleAnalysis();
const study = eventStudy!;
const of = (changes: Partial<SectionStudy>) => composeEventFindings({ ...study, ...changes }, events);

describe('composeEventFindings', () => {
  it('tells the outage first, and parts that add up to its shift', () => {
    const [first] = of({});
    expect(first!.headline).toBe(
      'Of the shift of +0.21 (+0.15 to +0.27) during “Invented internet shutdown”, +0.05 is people who changed their tone, ' +
        '+0.12 is people who fell silent, +0.03 is 2 coordinated groups, −0.01 is the same people writing more or less ' +
        'and +0.02 is people who came.',
    );
    const parts = [...first!.headline.matchAll(/([+−]\d\.\d\d) is/gu)].map(([, text]) =>
      Number(text!.replace('−', '-')),
    );
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(0.21, 9);
    expect(first!.detail).toContain(
      'Beyond chance by itself (95 % interval without 0): people who changed their tone, people who fell silent, 2 coordinated groups;',
    );
    expect(first!.detail).toContain(
      'Without the 2 coordinated groups the shift is +0.18 (+0.12 to +0.24). Without the 41 accounts that wrote copied texts, too, ' +
        'it is +0.16 (+0.10 to +0.22), of which +0.05 (+0.02 to +0.08) is people who changed.',
    );
    expect(first!.detail).toContain(
      'Held against 20 quiet dates that share no time, the shift has p = 0.048.',
    );
  });

  it('names the places that were cut off', () => {
    const nothing = { estimate: 0, low: -0.01, high: 0.01, comments: 9, accounts: 3 };
    const stratum = { within: nothing, reweighting: nothing, entry: nothing };
    const strata = [
      { name: 'Almaty', ...stratum, exit: { ...nothing, estimate: 0.13, low: 0.1, high: 0.16 } },
      { name: 'abroad', ...stratum, exit: { ...nothing, estimate: -0.03 } },
    ];
    const touched = { names: ['Almaty'], ...stratum, exit: strata[0]!.exit };
    const studied = study.events.map((one, index) =>
      index === study.main ? { ...one, decomposition: { ...sampleDecomposition, strata, touched } } : one,
    );
    const [first] = of({ events: studied });
    expect(first!.headline).toContain(
      '+0.13 is people cut off (Almaty), +0.03 is 2 coordinated groups, −0.01 is the same people writing more or less, +0.02 is people who came and −0.01 is others who fell silent',
    );
    expect(first!.detail).toContain(
      'without 0): people who changed their tone, people cut off (Almaty), 2 c',
    );
  });

  it('refuses in words, in whole and in part', () => {
    const findings = of({});
    expect(findings[1]!.headline).toBe(
      'The mood shifted by +0.21 (+0.15 to +0.27) around “First invented rally”; who is behind that cannot be said: accounts before: at least 10 needed, 3 found.',
    );
    expect(findings[2]!.headline).toBe(
      'Who is behind a change of mood around “Second invented rally” cannot be said: accounts before: at least 10 needed, 3 found.',
    );
    expect(findings.length).toBe(events.length);
  });

  it('says what gaps and other communities forbid', () => {
    const coverage = study.coverage.map((one) => ({
      ...one,
      before: { plannedHours: 48, collectedHours: 17.8 },
      startsInGap: true,
      communities: { before: 24, after: 3, both: 3, shareBefore: 0.06, shareAfter: 1 },
    }));
    const [first] = of({ coverage });
    expect(first!.detail).toContain('may have changed at any time in that gap');
    expect(first!.detail).toContain('Collected were only 18 of the 48 hours before: what');
    expect(first!.detail).toContain('from 24 communities before and 3 after');
    expect(of({})[0]!.detail).not.toMatch(/gap|Collected|communities/u);
  });

  it('says nothing where nothing was studied', () => {
    expect(composeEventFindings(null, events)).toEqual([]);
    expect(composeEventFindings({ ...study, events: [], main: null }, [])).toEqual([]);
  });

  it('does not call a part clear whose interval holds 0', () => {
    const wide = { ...sampleDecomposition.within, low: -1, high: 1 };
    const decomposition = {
      ...sampleDecomposition,
      within: wide,
      reweighting: wide,
      entry: wide,
      exit: wide,
      setAside: [],
      setAsideTotal: null,
    };
    const studied = study.events.map((one, index) =>
      index === study.main ? { ...sampleStudied, event: one.event, decomposition } : one,
    );
    expect(of({ events: studied })[0]!.detail).toContain('none of them is beyond chance by itself');
  });
});

describe('composeEventFindings in Russian', () => {
  const tell = (changes: Partial<SectionStudy>): readonly string[] =>
    inLanguage('ru', () => of(changes)).map(({ headline, detail }) =>
      `${headline} ${detail}`.replaceAll('\u00a0', ' ').trim(),
    );

  it('tells the parts that add up to the shift', () => {
    const [first] = tell({});
    expect(first).toContain(
      'Сдвиг настроения во время события «Invented internet shutdown» на +0,21 (от +0,15 до +0,27) складывается так: ' +
        '+0,05 — перемена тона у тех же людей, +0,12 — замолчавшие, +0,03 — 2 согласованно действующие группы, ' +
        '−0,01 — иная активность тех же людей и +0,02 — пришедшие.',
    );
    expect(first).toContain('Без 2 согласованно действующих групп сдвиг равен +0,18 (от +0,12 до +0,24).');
    expect(first).toContain('Если убрать ещё и 41 аккаунт со скопированными текстами, сдвиг равен +0,16');
    expect(first).toContain('(20 дат), для сдвига p = 0,048.');
  });

  it('names a measure, and the names that the study gives its parts', () => {
    const measure = { name: 'likes' } as NonNullable<SectionStudy['measure']>;
    const touched = {
      names: ['Алматы', 'other places of the event'],
      within: sampleDecomposition.within,
      reweighting: sampleDecomposition.reweighting,
      entry: sampleDecomposition.entry,
      exit: sampleDecomposition.exit,
    };
    const studied = study.events.map((one, index) =>
      index === study.main ? { ...one, decomposition: { ...sampleDecomposition, touched } } : one,
    );
    const [first] = tell({ measure, events: studied });
    expect(first).toMatch(/^Сдвиг показателя «likes» во время события «Invented internet shutdown» на /u);
    expect(first).toContain('+0,05 — перемена у тех же людей');
    expect(first).toContain('отрезанные от сети (Алматы, другие места события)');
    expect(inLanguage('ru', () => ['g1', 'other groups', 'only before'].map(sayPartName))).toEqual([
      'g1',
      'другие группы',
      'только до',
    ]);
    expect(sayPartName('other groups')).toBe('other groups');
  });

  it('says what is missing, in whichever language it was refused', () => {
    const refuse = () => refuseShortages([{ what: 'accounts before', needed: 10, found: 3 }])!;
    const [english, russian] = [refuse(), inLanguage('ru', refuse)];
    expect(english.because).toBe('Cannot say: accounts before: at least 10 needed, 3 found.');
    expect(russian.because).toBe('Сказать нельзя: accounts before — нужно не меньше 10, есть 3.');
    expect(sayMissing(english)).toBe('accounts before: at least 10 needed, 3 found');
    expect(inLanguage('ru', () => sayMissing(english))).toBe(sayMissing(english));
    expect(sayMissing(russian)).toBe('accounts before — нужно не меньше 10, есть 3');
  });
});

describe('labelSets', () => {
  it('gives each group a set, and the others none', () => {
    const sets = labelSets(accounts)!;
    expect(sets.names).toEqual(['g1', 'g2', 'g3']);
    accounts.forEach(({ evidenceLevel, group }, code) => {
      const name = sets.codes[code]! < 0 ? null : sets.names[sets.codes[code]!];
      expect(name).toBe(evidenceLevel === 2 ? group : null);
    });
    const few = labelSets(accounts, { maxGroups: 1 })!;
    expect(few.names).toEqual(['g1', 'other groups']);
    expect(labelSets(accounts.map((one) => ({ ...one, evidenceLevel: 0 as const })))).toBeNull();
  });
});

describe('labelCopied', () => {
  it('puts the copiers beside the groups, and is nothing where nobody copied', () => {
    const sets = labelCopied(accounts)!;
    expect(sets.names).toEqual(['coordinated groups', 'copied texts']);
    accounts.forEach(({ evidenceLevel }, code) =>
      expect(sets.codes[code]).toBe(evidenceLevel === 2 ? 0 : evidenceLevel === 1 ? 1 : -1),
    );
    const without = accounts.filter(({ evidenceLevel }) => evidenceLevel !== 1);
    expect(labelCopied(without)).toBeNull();
  });
});

describe('matchChanges', () => {
  it('names the nearest edge of an event, before or after, and holes', () => {
    const [first, second] = matchChanges(study, events);
    expect(first!.nearest).toEqual({ event: 'Invented state of emergency', edge: 'start', hours: 0 });
    expect([first!.isInHole, second!.isInHole]).toEqual([false, true]);
    expect(second!.nearest).toEqual({ event: 'Invented late outage', edge: 'start', hours: 21 });
    expect(matchChanges(study, [])[0]!.nearest).toBeNull();
  });
});
