import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { addPairsCommand } from '../../src/cli/pairsCommand.js';
import { findSharedData } from '../acceptance/sharedData.js';

const folder = mkdtempSync(join(tmpdir(), 'in-concert-pairs-'));
const out = join(folder, 'pairs.csv');

/** Runs the command in this process: the rows that it writes to the standard output. */
async function run(...args: readonly string[]): Promise<string> {
  const program = new Command().exitOverride().configureOutput({ writeErr: () => undefined });
  addPairsCommand(program);
  for (const command of program.commands)
    command.exitOverride().configureOutput({ writeErr: () => undefined });
  let written = '';
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  vi.spyOn(process.stdout, 'write').mockImplementation((piece) => {
    written += String(piece);
    return true;
  });
  await program.parseAsync(['pairs', ...args], { from: 'user' });
  return written;
}

function write(name: string, ...lines: readonly string[]): string {
  const file = join(folder, name);
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

const comments = (): string =>
  write(
    'comments.csv',
    'comment_id,account_id,created_at,text,app',
    '1,ann,2022-01-05T10:00:00Z,see https://news.example/1,phone',
    '2,=bob,2022-01-05T10:00:05Z,https://news.example/1?utm_source=x,phone',
    '3,cy,2022-01-05T10:30:00Z,https://news.example/1,web',
    '4,=bob,2022-01-05T11:00:00Z,https://news.example/2,web',
    '5,ann,2022-01-05T11:00:20Z,https://news.example/2,phone',
    '6,ann,2022-01-05T11:00:30Z,https://news.example/2,phone',
  );

describe('in-concert pairs', () => {
  beforeAll(() => comments());
  afterEach(() => vi.restoreAllMocks());
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const columns = 'account_a,account_b,trace,window_s,co_actions,total,median_lag_s,a_first,b_first';

  it('writes counts and lags of every pair to the standard output', async () => {
    const rows = await run(comments(), '--keep-ids', '--trace', 'same_link');
    expect(rows).toBe(`${columns}\nann,'=bob,same_link,60,2,3,20,1,1\n`);
  });

  it('takes several windows and traces, and columns of the user', async () => {
    const args = [comments(), '--keep-ids', '--min', '1', '--window', '60,3600'];
    const rows = await run(...args, '--trace', 'same_link', '--trace', 'columns:app');
    expect(rows.split('\n')).toEqual([
      columns,
      `ann,'=bob,same_link,60,2,3,20,1,1`,
      `ann,'=bob,same_link,3600,2,3,20,1,1`,
      `ann,cy,same_link,3600,1,1,1800,1,0`,
      `'=bob,cy,same_link,3600,1,1,1795,1,0`,
      `ann,'=bob,columns:app,60,1,1,5,1,0`,
      `ann,'=bob,columns:app,3600,1,1,5,1,0`,
      `'=bob,cy,columns:app,3600,1,1,1800,0,1`,
      '',
    ]);
  });

  it('needs no texts where the trace does not', async () => {
    const file = write(
      'shares.csv',
      'account_id,created_at,url_id',
      ...['a,1641376800,x', 'b,1641376801,x', 'a,1641380400,y', 'b,1641380400,y'],
    );
    const rows = await run(file, '--keep-ids', '--trace', 'columns:url_id', '--quiet');
    expect(rows).toBe(`${columns}\na,b,columns:url_id,60,2,2,0.5,1,0\n`);
  });

  it('writes a file that is there only when whole, and nothing to the standard output', async () => {
    expect(await run(comments(), '--keep-ids', '--trace', 'same_link', '--out', out)).toBe('');
    expect(readFileSync(out, 'utf8').split('\n')).toHaveLength(3);
    expect(existsSync(`${out}.part`)).toBe(false);
  });

  it('hides accounts unless told otherwise', async () => {
    const key = join(folder, 'key');
    const rows = await run(comments(), '--trace', 'same_link', '--key-file', key);
    expect(rows).toMatch(/\na_[0-9a-f]{16},a_[0-9a-f]{16},same_link,60,2,/u);
    expect(rows).not.toContain('ann');
  });

  it('counts like CooRTweet with the columns of that package', async () => {
    const args = [comments(), '--keep-ids', '--trace', 'same_link', '--compat', 'cooRtweet'];
    expect((await run(...args)).split('\n')).toEqual([
      'from,to,weight,avg_time_delta,n_content_id,n_content_id_y,edge_symmetry_score,weight_threshold',
      `ann,'=bob,3,${(5 + 20 + 30) / 3},2,3,${2 / 3},0`,
      '',
    ]);
    await expect(run(...args, '--window', '60,600')).rejects.toThrow(CommanderError);
  });

  it.each([['0'], ['-5'], ['a'], ['60,']])('refuses the window %s', async (window) => {
    await expect(run(comments(), '--window', window)).rejects.toThrow('it must be a number of seconds > 0');
  });
});

const tweets = findSharedData('cooRtweet/russian_coord_tweets.csv.gz');

describe.skipIf(tweets.missing)(`35,125 real tweets${tweets.reason}`, () => {
  afterEach(() => vi.restoreAllMocks());

  it('gives the edges of CooRTweet itself', async () => {
    const args = [tweets.path, '--keep-ids', '--trace', 'columns:object_id', '--compat', 'cooRtweet'];
    const rows = (await run(...args, '--map', 'time=timestamp_share')).trim().split('\n').slice(1);
    const reference = readFileSync(findSharedData('cooRtweet/ref_edges_tw60_mp2_full.csv').path, 'utf8')
      .trim()
      .split('\n')
      .slice(1);
    // The network has no direction, and R writes 15 digits.
    const edgeOf = (line: string): string => {
      const [from, to, ...numbers] = line.split(',');
      const rounded = numbers.map((number) => Number(Number(number).toPrecision(15)));
      return [...[from!, to!].sort(), ...rounded].join(' ');
    };
    expect(rows.map(edgeOf).sort()).toEqual(reference.map(edgeOf).sort());
  });
});
