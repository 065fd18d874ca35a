import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/model/analysis.js';
import { formatOutputTables } from '../../src/report/outputTables.js';
import { renderReport } from '../../src/report/renderReport.js';
import { inLanguage } from '../../src/words/language.js';
import { sampleAnalysis } from '../charts/sampleAnalysis.js';
import { tooFew } from '../charts/sampleStudy.js';

const sample = sampleAnalysis();
const study = sample.eventStudy!;
const section = (analysis: Analysis, language: 'en' | 'ru' = 'en'): string =>
  /<section id="event-study"[\s\S]*?<\/section>/u
    .exec(renderReport(analysis, { plotlySource: 'var Plotly = {};', language }))![0]
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/\s+/g, ' ');
const read = (analysis: Analysis, file: string): string[][] =>
  formatOutputTables(analysis, [])
    [file]!.trim()
    .split('\n')
    .map((line) => line.split(','));

describe('the event study in the report', () => {
  it('tells the outage first, the sets with their sizes, and the changes against the events', () => {
    const text = section(sample);
    expect(text).toContain('Of the shift of +0.21 (+0.15 to +0.27) during “Invented internet shutdown”');
    expect(text).toMatch(/g1 \(12 accounts\), g2 \(8 accounts\)\. +41 accounts more wrote copied texts/u);
    expect(text).toContain('The other 8 events');
    expect(text).toContain('Invented state of emergency its start, at the change');
    expect(text).toContain('nothing is known of the time between');
    expect(text).toContain('Left out of the model: accounts before: at least 10 needed, 3 found');
    expect(text.indexOf('Who was online')).toBeGreaterThan(text.indexOf('Against quiet dates'));
  });

  it('without events has the changes only', () => {
    const blind = { ...study, events: [], main: null, online: null, coverage: [] };
    const text = section({ ...sample, events: [], effects: [], eventStudy: blind });
    expect(text).toContain('Where the series changes by itself');
    expect(text).not.toMatch(/Who was online|What the events show|Jump and slope|undefined|NaN|null/u);
  });

  it('says what is missing where nothing can be said', () => {
    const refused = study.events.map((one) => ({
      ...one,
      shift: tooFew,
      decomposition: tooFew,
      placebo: tooFew,
    }));
    const eventStudy = {
      ...study,
      events: refused,
      series: tooFew,
      changePoints: tooFew,
      main: null,
      online: null,
    };
    const text = section({ ...sample, eventStudy });
    expect(text).toContain('Jump and slope cannot be said: accounts before: at least 10 needed, 3 found.');
    expect(text).toContain('Changes of the mood cannot be looked for: accounts before');
    expect(text).toContain('Of no event can the shift of the mood be said');
  });

  it('stands there in Russian, with names of the data and of files as they are', () => {
    const text = section(sample, 'ru');
    expect(text).toContain('Изменились люди или это уже другие люди?');
    expect(text).toContain('сравниваются 48 часов до него и 48 часов после него');
    expect(text).toContain('Всего 500 повторных выборок.');
    expect(text).toMatch(/g1 \(12 аккаунтов\), g2 \(8 аккаунтов\)\. Ещё 41 аккаунт писал скопированные/u);
    expect(text).toContain('Остальные события: 8');
    expect(text).toContain('Invented state of emergency его начало, в момент перемены');
    expect(text).toContain('скачок +0,20 от +0,05 до +0,35 0,0040');
    const sets = [{ name: 'other groups', accounts: 2 }];
    const measure = { name: 'anger', comments: 2, binHours: 1, series: [] };
    const other = section({ ...sample, eventStudy: { ...study, sets, copiedAccounts: 2, measure } }, 'ru');
    expect(other).toContain('другие группы (2 аккаунта). Ещё 2 аккаунта писали скопированные');
    expect(other).toContain('изучается столбец «anger»; число в нём есть у 2 из 15 478 комментариев.');
    expect(other).toContain('Ряд приведён в файле measure.csv');
    expect(other).toContain('Перемены показателя «anger», найденные без сведений о событиях');
  });

  it('says where places could not post', () => {
    const from = sample.section.firstAt;
    const access = [{ place: 'Алматы', from, to: from + 5 * 3_600_000, access: 0.12, isMeasured: true }];
    const connectivity = { places: ['Алматы'], unknown: ['Oral'], unseen: ['Invented late outage'] };
    const suspected = [
      { place: 'Oral', from, to: from + 3_600_000, access: 0.2, comments: 3, expected: 15, evidence: 9 },
    ];
    const eventStudy = { ...study, access, connectivity, suspected };
    const text = section({ ...sample, eventStudy });
    expect(text).toContain('Алматы 2 Jan 2022, 00:00 to 05:00 12 % a measurement');
    expect(text).toContain('shows nothing of “Invented late outage”; it counts as declared.');
    expect(text).toContain('Oral : 2 Jan 2022, 00:00 to 01:00, 20 % of the comments expected');
    const russian = section({ ...sample, eventStudy }, 'ru');
    expect(russian).toContain('Алматы 2 янв. 2022, 00:00 – 05:00 12 % измерение');
    expect(russian).toContain(
      'В измерениях не видно отключений: «Invented late outage»; учитываются как указано.',
    );
    expect(russian).toContain('Oral : 2 янв. 2022, 00:00 – 01:00, 20 % ожидаемого числа комментариев');
  });
});

describe('the tables of the event study', () => {
  it('keep the columns of effects.csv and add rows for every event', () => {
    const [header, ...rows] = read(sample, 'effects.csv');
    expect(header!.slice(0, 6)).toEqual(['event', 'measure', 'estimate', 'low', 'high', 'p_placebo']);
    const shutdown = rows.filter(([event]) => event === 'Invented internet shutdown');
    expect(shutdown.map(([, measure]) => measure)).toEqual([
      'mood',
      'mood_without_coordinated',
      'comments_per_hour',
      'level',
      'shift',
      'within',
      'reweighting',
      'entry',
      'exit',
      'set_aside',
      'shift_without_groups',
      'shift_without_copied',
    ]);
    expect(shutdown[4]!.slice(2, 6).map(Number)).toEqual([0.21, 0.15, 0.27, 1 / 21]);
    expect(shutdown.slice(9).map((row) => Number(Number(row[2]).toFixed(9)))).toEqual([0.03, 0.18, 0.16]);
    const refused = rows.filter(([event]) => event === 'Invented curfew').slice(1);
    expect(refused.every((row) => row[2] === '')).toBe(true);
    expect(refused.every((row) => row[1] === 'level' || row[1] === 'slope' || row[8] !== '')).toBe(true);
  });

  it('give every part of each shift, which add up', () => {
    const [, ...rows] = read(sample, 'decomposition.csv');
    const own = rows.filter(
      ([event, , , , , , , , without]) => event === 'Invented internet shutdown' && without === 'level 2',
    );
    const sum = own
      .filter(([, part]) => ['within', 'reweighting', 'entry', 'exit', 'set_aside'].includes(part!))
      .reduce((total, row) => total + Number(row[3]), 0);
    expect(sum).toBeCloseTo(0.21, 9);
    expect(own.filter(([, part]) => part === 'set_aside').map((row) => row[2])).toEqual(['g1', 'g2']);
  });

  it('list the changes with the nearest event, or why there are none', () => {
    const [, first, second] = read(sample, 'change_points.csv');
    expect(first!.slice(0, 2)).toEqual(['2022-01-05T06:00:00Z', '2022-01-05T06:00:00Z']);
    expect(first!.slice(6)).toEqual(['start of Invented state of emergency', '0', '6', '']);
    expect(second!.slice(9).join()).toContain('somewhere between the two times');
    const russian = inLanguage('ru', () => read(sample, 'change_points.csv'));
    expect(russian[1]!.slice(6)).toEqual(first!.slice(6));
    expect(russian[2]!.slice(9).join()).toContain('о времени между которыми ничего не известно');
    const eventStudy = { ...study, changePoints: tooFew };
    const [, refused] = read({ ...sample, eventStudy }, 'change_points.csv');
    expect(refused!.slice(8)).toEqual([
      '6',
      '"Cannot say: accounts before: at least 10 needed',
      ' 3 found."',
    ]);
  });
});
