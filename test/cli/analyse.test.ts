import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderSimulation } from '../../src/simulate/renderSimulation.js';
import { simulateAlmaty } from '../../src/simulate/simulateAlmaty.js';
import { runCli } from './runCli.js';

const contract = {
  'accounts.csv': [
    'account_id,comments,first_at,last_at,evidence_level,q,group,partners,copied_texts',
    'regular_gaps,gap_memory,clock_period,sleep_gap,circadian_entropy,typing_speed,reply_latency,synchrony,outage_share',
    'self_repetition,topic_share,thread_hopping,account_newness,batch_registration,name_letters,name_digits',
    'name_template,mood_monotony,note',
  ].join(','),
  'signals.csv': 'account_id,signal,value,percentile,p,opportunities',
  'pairs.csv': 'account_a,account_b,trace,window_s,co_actions,expected,p,q,q_accounts,p_timing,q_timing',
  'groups.csv':
    'group,accounts,traces,co_actions,expected,p,q,first_at,last_at,sample_text,proven_by,p_accounts,p_sittings,p_sharers,stability',
  'copies.csv':
    'copy,comments,accounts,variants,echoes,words,bits,first_at,last_at,burst_window_s,burst_from,burst_to,burst_accounts,accounts_1h,accounts_1d,expected,p,q,origins,origin_evidence,burst_account_ids,sample_comment_id,sample_text',
  'evidence.csv': 'group,account_id,comment_id,trace,object,at,text',
  'sentiment.csv': 'from,to,mean,low,high,comments,accounts,mean_without_coordinated,collected',
  'sentiment_corrected.csv':
    'measure,part,event,basis,comments,scorer_alone,corrected,low,high,labels,labels_only,labels_only_low,labels_only_high,note',
  'effects.csv': 'event,measure,estimate,low,high,p_placebo,comments_before,comments_after,note',
  'decomposition.csv': 'event,part,of,estimate,low,high,comments,accounts,without,note',
  'change_points.csv':
    'after,before,mean_before,mean_after,sd_before,sd_after,nearest_event,hours_to_event,bin_hours,note',
  'floor.csv': 'count,observed,shuffled_mean,shuffled_max,runs_as_high,shuffles',
  'sensitivity.csv':
    'rule,threshold,window_s,pairs,pairs_shuffled_mean,pairs_shuffled_max,pairs_runs_as_high,accounts,accounts_shuffled_mean,accounts_shuffled_max,accounts_runs_as_high,plateau',
  'power.csv': 'trace,accounts,rounds,spread_s,participation,found,low,high,injections',
  'rejects.csv': 'line,reason,raw,file',
};
const others = [
  'network.gexf',
  'network.graphml',
  'network_nodes.csv',
  'network_edges.csv',
  'network_nodes.parquet',
  'network_edges.parquet',
  'network_parameters.json',
  'cards.jsonl',
  'report.html',
  'report.json',
  'methods.md',
  'run.json',
];

describe('in-concert analyse', () => {
  const folder = mkdtempSync(join(tmpdir(), 'in-concert-'));
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const ids = new Set<string>();

  beforeAll(() => {
    const section = simulateAlmaty({ seed: 3, accounts: 400, comments: 2500 });
    section.truth.forEach(({ accountId }) => ids.add(accountId));
    const files = renderSimulation(section);
    writeFileSync(join(folder, 'comments.csv.gz'), gzipSync(`${files['comments.csv']}broken line\n`));
    writeFileSync(join(folder, 'events.csv'), files['events.csv']);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('writes every file of the contract, findings on stdout, the rest on stderr', () => {
    const run = runCli(
      [
        'analyse',
        'comments.csv.gz',
        '--events',
        'events.csv',
        '--timezone',
        'Asia/Almaty',
        '--out',
        'one',
        '--shuffles',
        '9',
      ],
      folder,
    );
    expect(run.stderr).toContain('using `created_at` as time, UTC');
    expect(run.status).toBe(0);
    expect(run.stdout).toMatch(/^1\. .*\n {3}/u);
    expect(run.stdout).toMatch(/written to one: .*report\.html/u);
    for (const [name, header] of Object.entries(contract))
      expect(read(`one/${name}`).split('\n')[0]).toBe(header);
    expect(readdirSync(join(folder, 'one')).sort()).toEqual([...Object.keys(contract), ...others].sort());
  });

  it('accounts for every row', () => {
    const { input } = JSON.parse(read('one/run.json')) as { input: Record<string, number> };
    expect(input['rowsRead']).toBe(input['rowsKept']! + input['rowsRejected']!);
    expect(input['rowsRejected']).toBe(1);
    expect(read('one/rejects.csv').split('\n')[1]).toMatch(
      /fields instead of .*not shown: cannot be pseudonymised; line \d+ of comments\.csv\.gz/u,
    );
  });

  it('shows pseudonyms only, unless told otherwise', () => {
    for (const name of ['accounts.csv', 'pairs.csv', 'evidence.csv', 'network.gexf', 'report.html']) {
      const words = new Set(read(`one/${name}`).match(/(?<![\w\\])u\d{4}/gu));
      expect([...words].filter((word) => ids.has(word))).toEqual([]);
    }
    expect(
      runCli(['analyse', 'comments.csv.gz', '--keep-ids', '--shuffles', '0', '--out', 'kept'], folder).status,
    ).toBe(0);
    const first = read('kept/accounts.csv').split('\n')[1]!.split(',')[0]!;
    expect(ids.has(first)).toBe(true);
  });

  it('repeats a run from its run.json, bit for bit', () => {
    const run = runCli(['analyse', '--from', 'one/run.json', '--out', 'two'], folder);
    expect(run.stderr).not.toContain('in-concert:');
    expect(run.status).toBe(0);
    for (const name of [...Object.keys(contract), 'network.gexf', 'network.graphml', 'report.html']) {
      expect(read(`two/${name}`) === read(`one/${name}`), name).toBe(true);
    }
    const timeless = (name: string): unknown => ({ ...(JSON.parse(read(name)) as object), timings: null });
    expect(timeless('two/run.json')).toEqual(timeless('one/run.json'));
  });

  it('refuses to repeat a run on another file', () => {
    writeFileSync(join(folder, 'other.csv'), 'account_id,created_at,text\na,2022-01-01T00:00:00Z,x\n');
    const run = runCli(['analyse', 'other.csv', '--from', 'one/run.json'], folder);
    expect([run.status, run.stdout]).toEqual([1, '']);
    expect(run.stderr).toContain('the SHA-256 differs');
  });

  it('exits with 1 and names file, line and mend where the input fails', () => {
    writeFileSync(join(folder, 'no-time.csv'), 'account_id,text\na,b\n');
    const missing = runCli(['analyse', 'nowhere.csv', '--keep-ids'], folder);
    const noTime = runCli(['analyse', 'no-time.csv', '--keep-ids'], folder);
    expect([missing.status, noTime.status]).toEqual([1, 1]);
    expect(missing.stderr).toContain('nowhere.csv');
    expect(noTime.stderr).toMatch(/no-time\.csv:1: .*--map time=/u);
    expect(noTime.stderr).not.toContain('at file:');
  });

  it('exits with 2 for wrong usage', () => {
    for (const args of [
      ['analyse'],
      ['analyse', 'x.csv', '--nonsense'],
      ['nonsense'],
      ['analyse', 'x.csv', '--level', 'low'],
    ]) {
      expect(runCli(args, folder).status, args.join(' ')).toBe(2);
    }
  });

  it('exits with 1 for an option that means nothing', () => {
    const run = runCli(['analyse', 'other.csv', '--keep-ids', '--windows', '-5'], folder);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('windowSeconds must be > 0 (got -5)');
  });

  it('explains itself', () => {
    expect(runCli(['--version'], folder).stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
    expect(runCli(['--help'], folder).stdout).toContain('Examples:');
    expect(runCli(['analyse', '--help'], folder).stdout).toContain('Examples:');
    expect(runCli([], folder).status).not.toBe(1);
  });
});

describe('in-concert analyse, several files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'in-concert-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const rows = (name: string): string[] => readFileSync(join(folder, name), 'utf8').trim().split('\n');

  it('reads a folder as one dataset, records each file, and repeats the run', () => {
    mkdirSync(join(folder, 'exports'));
    const header = 'comment_id,account_id,Date,Time,text';
    writeFileSync(
      join(folder, 'exports/a.csv'),
      `${header}\n1,ann,2022-01-05,10:00,x\n2,bek,2022-01-05,10:01,y\n`,
    );
    writeFileSync(
      join(folder, 'exports/b.csv'),
      `${header}\n2,bek,2022-01-05,10:01,y\n3,ann,2022-01-05,10:02,z\n`,
    );
    const args = ['--timezone', 'UTC', '--shuffles', '0'];
    const run = runCli(['analyse', 'exports', ...args, '--out', 'one'], folder);
    expect(run.stderr).toContain('rows read 4 = kept 3 + rejected 1');
    expect(run.status).toBe(0);
    const { input, inputs } = JSON.parse(rows('one/run.json').join('\n')) as {
      inputs: string[];
      input: { files: { file: string; sha256: string; rowsRead: number; mapping: Record<string, string> }[] };
    };
    expect(inputs).toEqual(['exports']);
    expect(
      input.files.map(({ file, rowsRead, mapping }) => [file, rowsRead, mapping['time'], mapping['hour']]),
    ).toEqual([
      [join('exports', 'a.csv'), 2, 'Date', 'Time'],
      [join('exports', 'b.csv'), 2, 'Date', 'Time'],
    ]);
    expect(rows('one/rejects.csv')[1]).toMatch(
      /^2,duplicate comment id c_\w{16} \(first on line 3 of .*a\.csv\),"?c_\w{16},a_\w{16},.*b\.csv$/u,
    );
    expect(runCli(['analyse', '--from', 'one/run.json', '--out', 'two'], folder).status).toBe(0);
    expect(rows('two/accounts.csv')).toEqual(rows('one/accounts.csv'));
    writeFileSync(join(folder, 'exports/c.csv'), `${header}\n4,ann,2022-01-05,10:00,x\n`);
    const changed = runCli(['analyse', '--from', 'one/run.json', '--out', 'three'], folder);
    expect([changed.status, changed.stderr]).toEqual([1, expect.stringContaining('the SHA-256 differs')]);
  });
});
