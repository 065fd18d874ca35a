import { describe, expect, it } from 'vitest';
import { formatOutputTables } from '../../src/report/outputTables.js';
import { renderReport } from '../../src/report/renderReport.js';
import { sampleAnalysis } from '../charts/sampleAnalysis.js';
import { sampleStance } from '../charts/sampleStance.js';
import { poisonAnalysis } from './poisonAnalysis.js';

const without = sampleAnalysis();
const sample = { ...without, stance: sampleStance() };
const page = (analysis: typeof sample): string =>
  renderReport(analysis, { plotlySource: 'var Plotly = {};' });
const words = (text: string): string =>
  text
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/\s+/g, ' ');

describe('the stance in the report', () => {
  it('stands there with its figure only where targets were given', () => {
    const text = words(page(sample));
    expect(text).toContain('400 comments name a target');
    expect(text).toContain('president 245 130 +0.25 (+0.20 to +0.30) +0.15 (+0.09 to +0.21)');
    expect(text).toContain(
      'president Invented internet shutdown +0.12 (+0.02 to +0.22) quiet dates: 0.040 +0.05',
    );
    expect(text).toContain('they say nothing of any one account');
    expect(page(sample)).toContain('"id":"stance"');
    const bare = renderReport(without, { plotlySource: 'var Plotly = {};' });
    expect(bare).not.toContain('stance-part');
    const section = /<section id="stance-part"[\s\S]*?<\/section>/u.exec(page(sample))![0];
    expect(words(section)).not.toMatch(/undefined|NaN|null/u);
  });

  it('stands there in Russian', () => {
    const russian = renderReport(sample, { plotlySource: 'var Plotly = {};', language: 'ru' });
    const text = words(/<section id="stance-part"[\s\S]*?<\/section>/u.exec(russian)![0]);
    expect(text).toContain('Какой-то из объектов отношения назван в 400 комментариях.');
    expect(text).toContain('president 245 130 +0,25 (от +0,20 до +0,30) +0,15 (от +0,09 до +0,21)');
    expect(text).toContain('+0,12 (от +0,02 до +0,22) спокойные даты: 0,040');
  });

  it('keeps hostile names as text', () => {
    const hostile = page(poisonAnalysis(sample) as typeof sample);
    const section = /<section id="stance-part"[\s\S]*?<\/section>/u.exec(hostile)![0];
    expect(section).not.toMatch(/<(img|svg|script|b|i)\b|\son[a-z]+="|\u202e/u);
  });
});

describe('the files of the stance', () => {
  const tables = formatOutputTables(sample, []);
  const rows = (file: string): string[] => tables[file]!.trim().split('\n');

  it('are written where targets were given, with gaps as empty cells', () => {
    expect(rows('stance.csv')[0]).toBe(
      'target,from,to,mentions,accounts,mean,low,high,mean_without_coordinated,collected',
    );
    expect(rows('stance.csv').length).toBe(121);
    expect(rows('stance.csv')[21]!.split(',').slice(3)).toEqual(['', '', '', '', '', '', 'false']);
    expect(rows('stance.csv')[41]!.split(',').slice(3)).toEqual(['0', '0', '', '', '', '', 'true']);
    expect(rows('stance_targets.csv')[1]).toBe('president,all,245,130,0.25,0.2,0.3,60,100,85');
    expect(rows('stance_targets.csv').length).toBe(5);
    expect(rows('stance_effects.csv')[2]).toBe(
      'president,Invented internet shutdown,without_coordinated,0.05,0.02,0.22,0.04,120,80,',
    );
    expect(Object.keys(formatOutputTables(without, [])).filter((name) => name.startsWith('stance'))).toEqual(
      [],
    );
  });

  it('never say what an account holds of anybody', () => {
    const byAccount = Object.entries(tables).filter(([, text]) =>
      text.split('\n')[0]!.includes('account_id'),
    );
    expect(byAccount.length).toBeGreaterThan(2);
    for (const [name, text] of byAccount)
      expect(text.split('\n')[0], name).not.toMatch(/stance|president|police/u);
  });
});
