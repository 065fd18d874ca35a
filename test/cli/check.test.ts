import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DataCheck } from '../../src/model/dataCheck.js';
import { findSharedData } from '../acceptance/sharedData.js';
import { runCli } from './runCli.js';

const dataset = fileURLToPath(new URL('../../datasets/almaty-january-2022/', import.meta.url));
const comments = join(dataset, 'comments.csv');
const events = join(dataset, 'events.csv');
const vk = findSharedData('vk/vk_media_comments_2022.csv.gz');

describe('in-concert check', () => {
  const folder = mkdtempSync(join(tmpdir(), 'in-concert-check-'));
  const readJson = (args: readonly string[]): DataCheck =>
    JSON.parse(runCli(['check', ...args, '--json', '--quiet'], folder).stdout) as DataCheck;

  beforeAll(() => {
    const rows = [
      'a,2022-01-05T10:00:00Z,one,1',
      'Vera,2022-01-05T10:01:00Z,two,2',
      'Vera,2022-01-06T10:01:00Z,three,3',
    ];
    const bad = [',2022-01-05T10:00:00Z,nobody,4', 'a,2022-01-05T10:00:00Z,one again,1'];
    writeFileSync(
      join(folder, 'small.csv'),
      ['account_id,created_at,text,comment_id', ...rows, ...bad, ''].join('\n'),
    );
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('shows the bundled data: days, the outage, no gap', () => {
    const run = runCli(['check', comments, '--keep-ids', '--events', events], folder);
    expect([run.status, run.stderr.includes('in-concert:')]).toEqual([0, false]);
    const rows = readFileSync(comments, 'utf8').trimEnd().split('\n').length;
    expect(run.stdout).toMatch(/^comments\.csv: [\d,]+ comments by 4,000 accounts, \d+ to 20 Jan 2022/u);
    expect(run.stdout).toContain('no gap that looks like a failed collection');
    expect(run.stdout).toMatch(/^ +outage {2} *▒+$/mu);
    expect(run.stdout).toContain('declared outage: Nationwide internet shutdown');
    expect(run.stdout).not.toMatch(/^ +gap {2}/mu);

    expect(run.stdout).not.toMatch(/\u001b/u);
    expect(run.stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    const check = readJson([comments, '--keep-ids', '--events', events]);
    expect(check.silences.filter(({ kind }) => kind === 'gap')).toEqual([]);
    const [shutdown] = check.outages;
    expect(shutdown!.comments).toBeLessThan(shutdown!.usual! / 2);
    expect(check.rows.kept + check.rows.rejected).toBe(check.rows.read);
    expect(check.rows.read).toBeLessThan(rows);
  });

  it('hides accounts unless told otherwise, the same way in every run', () => {
    const hidden = runCli(['check', 'small.csv', '--json', '--out', 'small.html'], folder);
    expect(hidden.status).toBe(0);
    const check = JSON.parse(hidden.stdout) as DataCheck;
    expect(check.accounts.busiest[0]!.account).toMatch(/^a_[0-9a-f]{16}$/u);
    expect(hidden.stdout + readFileSync(join(folder, 'small.html'), 'utf8')).not.toContain('Vera');
    expect(readJson(['small.csv']).accounts).toEqual(check.accounts);
    expect(readJson(['small.csv', '--keep-ids']).accounts.busiest[0]!.account).toBe('Vera');
  });

  it('counts what was rejected and says why', () => {
    const run = runCli(['check', 'small.csv', '--ascii'], folder);
    expect(run.stdout).toContain('5 rows read = 3 kept + 2 rejected');
    expect(run.stdout).toMatch(/1 x no account \(first: small\.csv, line 5\)/u);
    expect(readJson(['small.csv']).duplicates.sameId).toBe(1);
  });

  it('writes a page and leaves no half-written one', () => {
    const run = runCli(['check', 'small.csv', '--out', 'page.html', '--timezone', 'Asia/Almaty'], folder);
    expect(run.status).toBe(0);
    expect(readFileSync(join(folder, 'page.html'), 'utf8')).toContain('Almaty time (UTC+6)');
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('speaks Russian, in the terminal, on the page and in JSON, and no other language', () => {
    const args = ['check', 'small.csv', '--language', 'ru', '--timezone', 'Asia/Almaty'];
    const run = runCli([...args, '--out', 'ru.html'], folder);
    expect([run.status, run.stdout.includes('ветка                нет')]).toEqual([0, true]);
    const page = readFileSync(join(folder, 'ru.html'), 'utf8');
    expect(page).toContain('<html lang="ru">');
    expect(page).toContain('часовой пояс Asia/Almaty (UTC+6)');
    const [question] = (JSON.parse(runCli([...args, '--json'], folder).stdout) as DataCheck).questions;
    expect(question).toMatchObject({ question: 'Какие аккаунты действуют согласованно?', answer: 'no' });
    const other = runCli(['check', 'small.csv', '--language', 'de'], folder);
    expect([other.status, other.stderr.includes('en, ru')]).toEqual([2, true]);
  });

  it('exits with 1 where the file cannot be read, with 2 for wrong usage', () => {
    const missing = runCli(['check', 'nowhere.csv'], folder);
    expect([missing.status, missing.stdout]).toEqual([1, '']);
    expect(missing.stderr).toContain('nowhere.csv');
    expect(runCli(['check', 'small.csv', '--out', 'no/such/folder/x.html'], folder).status).toBe(1);
    expect(existsSync(join(folder, 'no'))).toBe(false);
    expect(runCli(['check'], folder).status).toBe(2);
    expect(runCli(['check', 'small.csv', '--map', 'nonsense'], folder).status).toBe(2);
    expect(runCli(['check', 'small.csv', '--timezone', 'Mars/Base'], folder).status).toBe(1);
    expect(runCli(['check', '--help'], folder).stdout).toContain('Examples:');
  });

  it.skipIf(vk.missing)(`marks the gaps of the real VK comments${vk.reason}`, () => {
    const { stdout, status } = runCli(['check', vk.path], folder);
    expect(status).toBe(0);
    expect(stdout).toContain('44,582 rows read = 44,582 kept + 0 rejected');
    expect(stdout.match(/^ {2}gap: /gmu)).toHaveLength(4);
    expect(stdout).toMatch(/^ +gap {2} *·+ +·+ +·{19,}$/mu);
  });
});
