import { describe, expect, it } from 'vitest';
import { plotSensitivity } from '../../src/charts/plotSensitivity.js';
import type { Analysis } from '../../src/model/analysis.js';
import type { PowerResult, PowerRow } from '../../src/model/power.js';
import { reportDefaults } from '../../src/report/reportContext.js';
import { renderSection, type ReportSection } from '../../src/report/renderSection.js';
import { buildChance } from '../../src/report/sections/chance.js';
import { buildPower } from '../../src/report/sections/power.js';
import { buildSensitivity } from '../../src/report/sections/sensitivity.js';
import { sampleAnalysis } from '../charts/sampleAnalysis.js';
import { sampleFloor } from '../charts/sampleFloor.js';
import { sampleSensitivity } from '../charts/sampleSensitivity.js';
import { inLanguage } from '../../src/words/language.js';

const markup = (section: ReportSection): string => renderSection(section).text;
/** The words of a section as one line. */
const words = (section: ReportSection): string =>
  markup(section)
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/\s+/g, ' ');
const sample = sampleAnalysis();
const floor = sampleFloor;

describe('the section of chance', () => {
  const build = (more: Partial<Analysis['floor']>): string => {
    const none = {
      ...plotSensitivity({ ...sampleSensitivity(), windowsSeconds: [], rows: [] }),
      id: 'chance',
    };
    return words(
      buildChance({
        analysis: { ...sample, floor: { ...floor, ...more } },
        figures: { mood: none, chance: none, network: none, sensitivity: none },
        clock: 'UTC',
        limits: reportDefaults,
      }),
    );
  };

  it('puts each count beside what shuffled accounts give', () => {
    const text = build({});
    expect(text).toContain('accounts shuffled, 20 times');
    expect(text).toContain('Pairs beyond chance 65 0.10 1 0 %');
    expect(text).toContain('Accounts in such pairs 24 0.20 2 0 %');
    expect(text).toContain('Groups proven as a whole 3 0.050 1 0 %');
    expect(text).toContain('Accounts in such groups 24 0.30 6 0 %');
  });

  it('speaks Russian', () => {
    const text = inLanguage('ru', () => build({}));
    expect(text).toContain('но аккаунты перемешаны (20 раз)');
    expect(text).toContain('Пары сверх случайного 65 0,10 1 0 %');
    expect(inLanguage('ru', () => build({ shuffles: 0 }))).toContain(
      'сравнить числа с фоновым уровнем нельзя',
    );
  });

  it('says when there is no floor', () => {
    expect(build({ shuffles: 0 })).toContain('there is no floor to hold the counts against');
  });
});

describe('the section of windows and thresholds', () => {
  const sensitivity = sampleSensitivity();
  const build = (more: object = {}): ReportSection => {
    const result = { ...sensitivity, ...more };
    return buildSensitivity({ sensitivity: result, figure: plotSensitivity(result), limits: reportDefaults });
  };

  it('has the chart, its table and the result in words', () => {
    const text = words(build());
    expect(text).toContain('q ≤ 0.05 1 h 12 0.22 2 66 0.11 1 yes');
    expect(text).toContain('Plateau: the windows from 10 min to 1 h');
    expect(markup(build())).toContain('id="sensitivity"');
  });

  it('speaks Russian', () => {
    const text = inLanguage('ru', () => words(build({ sentences: ['Одно предложение.'] })));
    expect(text).toMatch(/^ ?Окна и пороги Тот же поиск в окнах от секунд до суток /u);
    expect(text.replaceAll('JavaScript', '')).not.toMatch(/[a-z]{2}/iu);
  });

  it('keeps hostile words as text', () => {
    expect(markup(build({ sentences: ['<script>alert(1)</script>'] }))).not.toContain('<script>');
  });

  it('says when nothing else was tried', () => {
    const none = buildSensitivity({ sensitivity: null, figure: null, limits: reportDefaults });
    expect(words(none)).toContain('were not tried');
  });
});

describe('the section of power', () => {
  const row = (accounts: number, rounds: number, found: number, spreadSeconds = 60): PowerRow => ({
    accounts,
    rounds,
    spreadSeconds,
    participation: 1,
    found,
    low: found / 2,
    high: 1,
  });
  const power: PowerResult = {
    trace: 'same_text',
    repeats: 20,
    seed: 1,
    groupsTested: false,
    rows: [row(3, 2, 0.4), row(3, 5, 0.9), row(10, 2, 0), row(10, 5, 1), row(3, 2, 0.1, 3600)],
    sentences: ['Groups that act within a minute would be found.'],
  };

  it('has a table for each spread, sizes down and times across', () => {
    const text = words(buildPower(power));
    expect(text).toContain('Acting together within 1 min Campaign 2 times 5 times');
    expect(text).toContain('3 accounts 40 % 20 to 100 90 % 45 to 100 10 accounts 0 % 0 to 100');
    expect(text).toContain('Acting together within 1 h Campaign 2 times 3 accounts 10 %');
    expect(text).toContain('same text');
    expect(text).toContain('Groups that act within a minute would be found.');
  });

  it('speaks Russian, markup included', () => {
    const section = inLanguage('ru', () =>
      markup(buildPower({ ...power, sentences: ['Одно предложение.'] })),
    );
    expect(section).toContain(
      'В эти комментарии добавлено по 20\u00a0кампаний каждого вида и известного размера (<bdi>одинаковый текст</bdi>), и поиск повторён.',
    );
    const text = inLanguage('ru', () => words(buildPower({ ...power, sentences: ['Одно предложение.'] })));
    expect(text).toContain('Согласованные действия в пределах 1 мин Кампания 2 раза 5 раз');
    expect(text).toContain('3 аккаунта 40 % от 20 до 100 90 % от 45 до 100 10 аккаунтов 0 % от 0 до 100');
    expect(text).not.toMatch(/[a-z]{2}/iu);
  });

  it('marks what would be found', () => {
    const strong = [...markup(buildPower(power)).matchAll(/<strong>([^<]+)<\/strong>/g)].map(
      ([, one]) => one,
    );
    expect(strong).toEqual(['90\u00a0%', '100\u00a0%']);
  });

  it('says when it was not measured, and how to', () => {
    expect(words(buildPower(null))).toContain('in-concert analyse --power');
  });
});
