import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/model/analysis.js';
import type { Figure } from '../../src/model/figure.js';
import { renderSection, type ReportSection } from '../../src/report/renderSection.js';
import { reportDefaults, type ReportContext } from '../../src/report/reportContext.js';
import { buildFindings } from '../../src/report/sections/findings.js';
import { nameReport, renderHeader } from '../../src/report/sections/header.js';
import { buildLadder } from '../../src/report/sections/ladder.js';
import { renderLeftOut } from '../../src/report/sections/leftOut.js';
import { buildLimits } from '../../src/report/sections/limits.js';
import { inLanguage } from '../../src/words/language.js';
import { sampleAnalysis } from '../charts/sampleAnalysis.js';
import { sampleFloor } from '../charts/sampleFloor.js';

const sample = sampleAnalysis();
const drawn: Figure = {
  id: 'network',
  title: '',
  data: [{ customdata: ['a'] }],
  layout: {},
  alt: '',
  table: { columns: [], rows: [] },
};
const contextOf = (more: Partial<Analysis> = {}): ReportContext => ({
  analysis: { ...sample, floor: sampleFloor, findings: [], limits: [], ...more },
  figures: { mood: drawn, chance: drawn, network: drawn, sensitivity: null },
  clock: 'UTC',
  limits: { ...reportDefaults, groups: 1 as never, accounts: 2 as never },
});
/** The words of markup as one line. */
const plain = (markup: string): string =>
  markup
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/\s+/g, ' ')
    .trim();
const words = (section: ReportSection): string => plain(renderSection(section).text);
const inRussian = (make: () => string): string => inLanguage('ru', make);

describe('the head of the report', () => {
  const tell = (section: Partial<Analysis['section']>): string =>
    plain(renderHeader(contextOf({ section: { ...sample.section, ...section } }), []).text);

  it('tells size, places, span and clock, and leaves out what is not known', () => {
    const from = /15,478 comments by 4,012 accounts.*$/u;
    expect(from.exec(tell({}))![0]).toBe(
      '15,478 comments by 4,012 accounts under 312 posts, 2 to 19 Jan 2022. Times are UTC.',
    );
    expect(tell({ groups: 3 })).toContain('under 312 posts in 3 communities, 2');
    expect(tell({ groups: 3, threads: null })).toContain('accounts in 3 communities, 2');
    expect(tell({ threads: null })).toContain('accounts, 2 to');
    expect(tell({ threads: null, comments: 0 })).toContain('0 comments by 4,012 accounts. Times');
  });

  it('speaks Russian, in the case that the number asks for', () => {
    const text = inRussian(() => tell({ comments: 1, accounts: 21, threads: 1, groups: 2 }));
    expect(text).toContain(
      '1 комментарий от 21 аккаунта под 1 записью в 2 сообществах, 2–19 янв. 2022. Время: UTC.',
    );
    expect(inRussian(() => nameReport(contextOf()))).toBe(
      'Кто действует согласованно в файле invented-comments.csv.gz?',
    );
  });
});

describe('the sections of findings, limits and levels in Russian', () => {
  it('puts each count beside its floor', () => {
    const text = inRussian(() => words(buildFindings(contextOf())));
    expect(text).toContain(
      'Пары, действующие согласованно сверх случайного 65 на перемешанных аккаунтах: в среднем 0,10, не больше 1',
    );
    expect(text).toContain('в самой большой 12 аккаунтов; доказано как целое: 3; на перемешанных');
    expect(text).toContain(
      'находит в среднем 0,10 пары, не больше 1 (20 прогонов перемешивания; хотя бы одна пара — в 2 из них).',
    );
    expect(text).not.toMatch(/[a-z]{2}/iu);
  });

  it('says that nothing was found', () => {
    const floor = { ...sampleFloor, observedPairs: 0, observedGroups: 0 };
    const text = inRussian(() => words(buildFindings(contextOf({ floor, groups: [], accounts: [] }))));
    expect(text).toContain('На этом уровне (q ≤ 0,05) согласованности не найдено');
    expect(text).toContain('Группы таких аккаунтов 0 доказано как целое: 0; на');
    expect(inRussian(() => words(buildLimits(contextOf())))).toContain('Этот анализ не назвал собственных');
  });

  it('has all levels and reasons', () => {
    const text = inRussian(() => words(buildLadder(contextOf())));
    expect(text).toContain('2 Согласовано: аккаунты действуют согласованно сверх случайного');
    expect(text).toContain('Один человек открыто пользуется двумя аккаунтами');
    expect(text).not.toMatch(/[a-z]{2}/iu);
    expect(words(buildLadder(contextOf()))).toContain('2 Coordinated: the accounts act together');
  });

  it('tells what is left out, with the file that has it', () => {
    const { text } = inLanguage('ru', () => renderLeftOut(contextOf()));
    expect(text).toContain('<li>группы: 1 из 3; все — в <a href="groups.csv">groups.csv</a></li>');
    expect(text).toContain('<li>аккаунты на изображении сети: 1 из 24; все — в <a href="network_nodes.csv">');
    expect(renderLeftOut(contextOf()).text).toContain(
      '<li>1 of 3 groups; all are in <a href="groups.csv">groups.csv</a></li>',
    );
  });
});
