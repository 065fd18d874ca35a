import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/model/analysis.js';
import { formatOutputTables } from '../../src/report/outputTables.js';
import { renderReport } from '../../src/report/renderReport.js';
import { sampleAnalysis } from '../charts/sampleAnalysis.js';
import { tooFew } from '../charts/sampleStudy.js';

const sample = sampleAnalysis();
const study = sample.eventStudy!;
const section = (analysis: Analysis): string =>
  /<section id="event-study"[\s\S]*?<\/section>/u
    .exec(renderReport(analysis, { plotlySource: 'var Plotly = {};' }))![0]
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
    const eventStudy = { ...study, changePoints: tooFew };
    const [, refused] = read({ ...sample, eventStudy }, 'change_points.csv');
    expect(refused!.slice(8)).toEqual([
      '6',
      '"Cannot say: accounts before: at least 10 needed',
      ' 3 found."',
    ]);
  });
});
