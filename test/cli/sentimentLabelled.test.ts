import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderSimulation } from '../../src/simulate/renderSimulation.js';
import { simulateAlmaty } from '../../src/simulate/simulateAlmaty.js';
import { readLabelSheet } from '../../src/cli/sentimentSheet.js';
import { runCli } from './runCli.js';

const folder = mkdtempSync(join(tmpdir(), 'in-concert-labelled-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, content: string): void => writeFileSync(join(folder, name), content);
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const run = (...args: readonly string[]) => runCli(args, folder);

const section = simulateAlmaty({ seed: 3, accounts: 400, comments: 2000 });
const moodOf = new Map(section.comments.commentId.map((id, k) => [id, section.commentTruth.mood[k]!]));
const trueMean = section.commentTruth.mood.reduce((sum, mood) => sum + mood, 0) / moodOf.size;

/** Fills the empty labels as the truth has them; the sheet has the ids of the file. */
const fill = (sheet: string): string =>
  sheet.replace(
    /^(s\d+),("(?:[^"]|"")*"|[^",\n]*),,(?=\d)/gm,
    (_, id: string, text: string) => `${id},${text},${moodOf.get(id)!},`,
  );

const parts = ['comments.csv', '--keep-ids', '--shuffles', '1', '--no-sensitivity', '--quiet'];
const rowOf = (out: string, start: string): string[] =>
  read(`${out}/sentiment_corrected.csv`)
    .split('\n')
    .find((line) => line.startsWith(start))!
    .split(',');

describe('from the sample to the report', { timeout: 120_000 }, () => {
  beforeAll(() => {
    for (const [name, content] of Object.entries(renderSimulation(section))) write(name, content);
    const drawn = run(
      'sentiment',
      'sample',
      'comments.csv',
      '--keep-ids',
      '--n',
      '250',
      '--out',
      'sheet.csv',
    );
    expect(drawn.status, drawn.stderr).toBe(0);
    write('labelled.csv', fill(read('sheet.csv')));
  }, 60_000);

  it('labels correct the mood, in the table and in words, and stand in run.json', () => {
    const done = run(
      'analyse',
      ...parts,
      '--events',
      'events.csv',
      '--labels',
      'labelled.csv',
      '--out',
      'out',
    );
    expect(done.status, done.stderr).toBe(0);
    const [, , , basis, , alone, corrected, low, high, labels, only] = rowOf('out', 'mean,all,');
    expect([basis, labels]).toEqual(['labels', '250']);
    expect(Number(low)).toBeLessThan(trueMean);
    expect(Number(high)).toBeGreaterThan(trueMean);
    expect(Math.abs(Number(only) - trueMean)).toBeLessThan(0.2);
    expect([Number(alone), Number(corrected)].every(Number.isFinite)).toBe(true);
    const shares = ['negative', 'neutral', 'positive'].map((one) =>
      Number(rowOf('out', `share_${one},all`)[6]),
    );
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 1);
    expect(read('out/sentiment_corrected.csv')).toMatch(/^mean,after_minus_before,/m);
    const words = read('out/report.html')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ');
    expect(words).toMatch(/With your 250 labels the mean mood is [+−]?\d\.\d+ \(95 % interval /);
    expect(words).toContain('The strata are those of the draw.');
    const sha256 = createHash('sha256').update(read('labelled.csv')).digest('hex');
    const record = JSON.parse(read('out/run.json')) as { labels: unknown };
    expect(record.labels).toEqual({ name: 'labelled.csv', sha256 });
  });

  it('--from refuses other labels and another model than those of the run', () => {
    const labels = read('labelled.csv');
    const train = labels.replace(/^\ufeff?comment_id/, 'id');
    write('train.csv', train);
    const trained = run('sentiment', 'train', 'train.csv', '--folds', '2', '--out', 'model.json', '--quiet');
    expect(trained.status, trained.stderr).toBe(0);
    const flags = ['--labels', 'labelled.csv', '--sentiment', 'model.json', '--out', 'out2'];
    const first = run('analyse', ...parts, ...flags);
    expect(first.status, first.stderr).toBe(0);
    expect(read('out2/report.html')).toContain('only the weights in the sheet are used');
    const again = run('analyse', '--from', 'out2/run.json', '--out', 'out3', '--quiet');
    expect(again.status, again.stderr).toBe(0);
    expect(read('out3/sentiment_corrected.csv')).toBe(read('out2/sentiment_corrected.csv'));
    write('labelled.csv', `${labels}\n`);
    expect(run('analyse', '--from', 'out2/run.json', '--out', 'out4', '--quiet').stderr).toContain(
      'labelled.csv: is not the sheet of labels of that run: the SHA-256 differs; give the same sheet of labels',
    );
    write('labelled.csv', labels);
    write('model.json', `${read('model.json')}\n`);
    expect(run('analyse', '--from', 'out2/run.json', '--out', 'out4', '--quiet').stderr).toContain(
      'model.json: is not the model of that run',
    );
  });

  it('without labels the report says what was measured of the scorer, and the band', () => {
    const done = run('analyse', ...parts, '--out', 'plain');
    expect(done.status, done.stderr).toBe(0);
    const words = read('plain/report.html')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ');
    expect(words).toMatch(/On labelled texts of others the scorer gave the right class to \d+ % \(Russian, /);
    expect(words).toMatch(/could be [+−]\d\.\d+ to [+−]\d\.\d+ \(scorer alone/);
    const [, , , basis, , , , low, high] = rowOf('plain', 'share_negative,all,');
    expect(basis).toBe('measured accuracy');
    expect(Number(low)).toBeLessThan(Number(high));
  });

  it('names file, line, column and mend of what is wrong with the labels', async () => {
    const fail = async (sheet: string): Promise<string> => {
      write('wrong.csv', sheet);
      const error: unknown = await readLabelSheet(join(folder, 'wrong.csv')).catch(
        (thrown: unknown) => thrown,
      );
      return (error as Error).message;
    };
    const head = 'comment_id,text,label,stratum,stratum_comments';
    expect(await fail(`${head}\ns000001,a,good,0,9\n`)).toContain(
      'wrong.csv:2: column label: "good" is no label; write -1, 0 or 1 (negative, neutral, positive), or leave it empty',
    );
    expect(await fail(`${head}\ns000001,a,1,0,x\n`)).toContain(
      'column stratum_comments: "x" is no whole number; leave',
    );
    expect(await fail(`${head}\ns000001,a,1,0,9\ns000002,a,1,0,8\n`)).toContain(
      'wrong.csv:3: column stratum_comments: stratum 0 has 8 comments here and 9 in an earlier row',
    );
    expect(await fail('comment_id,label\ns1,1\ns1,0\n')).toContain(
      'wrong.csv:3: column label: s1 is here a second time',
    );
    expect(await fail('comment_id,label,stratum\ns1,1,2\n')).toContain('but none `stratum_comments`');
    expect(await fail('id,label\ns1,1\n')).toContain(
      'there is no column `comment_id`; the columns are id, label',
    );
    expect(await fail('comment_id,label\ns1,\n')).toContain('has no labelled row; write -1, 0 or 1');
  });
});
