import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Command } from 'commander';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { addSentimentCommand } from '../../src/cli/sentimentCommand.js';

const folder = mkdtempSync(join(tmpdir(), 'in-concert-sentiment-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

/** Runs the command within this process; gives what it wrote. */
async function run(...args: readonly string[]): Promise<{ stdout: string; stderr: string }> {
  const found = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      found[stream] += String(text);
      return true;
    }),
  );
  const program = new Command('in-concert').exitOverride();
  addSentimentCommand(program);
  for (const command of program.commands) command.exitOverride();
  try {
    await program.parseAsync(['node', 'in-concert', 'sentiment', ...args]);
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return found;
}

const praise = ['Спасибо, отлично', 'Отлично, мы рады', 'Спасибо за свет', 'Рады, спасибо', 'Отлично вышло'];
const blame = ['Позор и ужас', 'Ужас, плохо', 'Плохо, позор', 'Позор властям', 'Ужас какой'];
const labels = [...praise.map((text) => `"${text}",1`), ...blame.map((text) => `"${text}",-1`)];

describe('in-concert sentiment score', () => {
  it('adds five columns and keeps all else as it stood', async () => {
    const rows = ['id;Текст;заметка', '007;Спасибо, отлично!;"a;b"', '8;"Ужас\nпозор";', '9;;x'];
    const file = write('table.csv', `${rows.join('\r\n')}\r\n`);
    await run('score', file, '--out', join(folder, 'scored.csv'));
    const lines = read('scored.csv').split('\n');
    expect(lines[0]).toBe('id;Текст;заметка;score;class;language;language_confidence;coverage');
    expect(lines[1]).toMatch(/^007;Спасибо, отлично!;"a;b";0\.\d+;1;ru;(0\.\d+|1);1$/);
    expect(`${lines[2]}\n${lines[3]}`).toMatch(/^8;"Ужас\nпозор";;-0\.\d+;-1;ru;(0\.\d+|1);1$/);
    expect(lines[4]).toBe('9;;x;0;0;unknown;0;0');
    expect(lines).toHaveLength(6);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('reads packed files and other encodings, writes to stdout, finds or takes the column', async () => {
    const packed = write('packed.csv.gz', gzipSync('body,other\nӨте жақсы,1\n'));
    expect((await run('score', packed)).stdout).toMatch(
      /^body,other,score,class,language,language_confidence,coverage\nӨте жақсы,1,0\.\d+,1,kk,/,
    );
    const odd = write('odd.tsv', 'said\tn\ngood\t1\n');
    expect((await run('score', odd, '--column', 'said')).stdout).toMatch(
      /\ngood\t1\t0\.\d+\t1\ten\t(0\.\d+|1)\t1\n$/,
    );
  });

  it('reads lists and lines of JSON objects, keys of objects within joined by dots', async () => {
    const list = write('list.json', '[{"id":12345678901234567890,"post":{"text":"Ужас, да"}},{"id":2},7]');
    const { stdout, stderr } = await run('score', list, '--column', 'post.text');
    const lines = stdout.trimEnd().split('\n');
    expect(lines[0]).toBe('id,post.text,score,class,language,language_confidence,coverage');
    expect(lines[1]).toMatch(/^12345678901234567890,"Ужас, да",-0\.\d+,-1,ru,/);
    expect(lines[2]).toBe('2,,0,0,unknown,0,0');
    expect(stderr).toContain('left out: no object where a row should be');
    const labelled = praise.map((text) => ({ text, label: 1 }));
    const blamed = blame.map((text) => ({ text, label: 'negative' }));
    const jsonl = write(
      'labels.jsonl',
      [...labelled, ...blamed].map((row) => JSON.stringify(row)).join('\n'),
    );
    const trained = await run('train', jsonl, '--out', join(folder, 'json-model.json'), '--folds', '2');
    expect(trained.stdout).toContain('10 texts');
  });

  it('a second scoring keeps the first', async () => {
    const file = write('twice.csv', 'text,score,class\nужас,5,x\n');
    const { stdout, stderr } = await run('score', file);
    expect(stdout.split('\n')[0]).toBe(
      'text,score,class,sentiment_score,sentiment_class,language,language_confidence,coverage',
    );
    expect(stdout.split('\n')[1]).toMatch(/^ужас,5,x,-0\.\d+,-1,ru,(0\.\d+|1),1$/);
    expect(stderr).toContain('has a column `score` already; the new one is `sentiment_score`');
  });

  it('keeps the order over many parts of a large file', async () => {
    const many = Array.from(
      { length: 30_000 },
      (_, row) => `${row},${row % 2 === 0 ? 'спасибо и отлично' : 'ужас и позор'} и так далее`,
    );
    const file = write('many.csv', `n,text\n${many.join('\n')}\n`);
    await run('score', file, '--out', join(folder, 'many-scored.csv'), '--quiet');
    const lines = read('many-scored.csv').trimEnd().split('\n').slice(1);
    expect(lines).toHaveLength(30_000);
    expect(lines.findIndex((line, row) => !line.startsWith(`${many[row]!},`))).toBe(-1);
    expect(lines.every((line, row) => line.split(',').at(-4) === (row % 2 === 0 ? '1' : '-1'))).toBe(true);
  });

  it('names file, line and column of what is wrong, and leaves no half file', async () => {
    const file = write('bad.csv', 'text,n\nужас,1\nужас,1,2\n"open,3\n');
    const { stdout, stderr } = await run('score', file);
    expect(stdout.trimEnd().split('\n')).toHaveLength(2);
    expect(stderr).toContain('bad.csv:3: left out: 3 fields instead of 2');
    expect(stderr).toContain('2 rows of 3 rows could not be read and are not in the output');
    await expect(run('score', file, '--column', 'body', '--out', join(folder, 'no.csv'))).rejects.toThrow(
      'bad.csv:1: there is no column `body`; the columns are text, n',
    );
    const two = write('two.csv', 'content,message\na,b\n');
    await expect(run('score', two)).rejects.toThrow(
      '`content` and `message` could each be meant; say which: --column "content"',
    );
    await expect(run('score', write('none.csv', 'a,b\n1,2\n'))).rejects.toThrow(
      'no column looks like the one for --column',
    );
    await expect(run('score', join(folder, 'nowhere.csv'))).rejects.toThrow('there is no such file');
    await expect(
      run('score', write('x.json', '{"posts":[{"id":1,"comments":[{"text":"a"}]}]}')),
    ).rejects.toThrow(
      'x.json: is JSON, but no list or lines of objects with a text in each; `in-concert analyse`',
    );
    await expect(run('score', file, '--model', file)).rejects.toThrow('bad.csv: is not JSON; give a model');
    await expect(
      run('score', write('loose.csv', 'text,n\na,b,c\n'), '--out', join(folder, 'no.csv')),
    ).rejects.toThrow('loose.csv:2: no row could be read: 3 fields instead of 2; quote texts');
    await expect(run('score')).rejects.toThrow("missing required argument 'file'");
    expect(readdirSync(folder).filter((name) => /\.part$|^no\.csv$/.test(name))).toEqual([]);
  });
});

describe('in-concert sentiment train', () => {
  const file = write('labels.csv', `text,label\n${[...labels, '"не помечено",'].join('\n')}\n`);
  const model = join(folder, 'model.json');

  it('writes a model that score can use, and says how good it is', async () => {
    const { stdout, stderr } = await run('train', file, '--out', model, '--folds', '2', '--seed', '3');
    expect(stderr).toContain('1 row without a label passed over');
    expect(stdout).toMatch(/cross-validated in 2 folds.*\n {2}macro-F1 \d\.\d{3}/);
    expect(stdout).toMatch(/negative +5 /);
    const json = JSON.parse(readFileSync(model, 'utf8')) as {
      parameters: { seed: number };
      classes: number[];
    };
    expect([json.parameters.seed, json.classes]).toEqual([3, [-1, 1]]);
    expect(readFileSync(model, 'utf8')).not.toContain('пози');
    const table = write('new.csv', 'text\nМы рады\nТакой позор\n');
    const lines = (await run('score', table, '--model', model)).stdout.split('\n');
    expect(lines[1]).toMatch(/^Мы рады,0\.\d+,1,ru,/);
    expect(lines[2]).toMatch(/^Такой позор,-0\.\d+,-1,ru,/);
  });

  it('reads labels as words, and columns and classes of one’s own', async () => {
    const words = labels.map((row) => row.replace(/,1$/, ',Good').replace(/,-1$/, ',bad'));
    const own = write('own.csv', `phrase,verdict\n${words.join('\n')}\n`);
    const flags = ['--text', 'phrase', '--label', 'verdict', '--out', model, '--folds', '2'];
    await run('train', own, ...flags, '--classes', 'good=positive,bad=negative');
    await expect(run('train', own, ...flags)).rejects.toThrow(
      'own.csv:2: column verdict: "Good" is no label; write -1, 0 or 1',
    );
    await expect(run('train', own, ...flags, '--classes', 'good=nice')).rejects.toThrow(
      'write it as good=positive',
    );
    const named = labels.map((row) => row.replace(/,1$/, ',positive').replace(/,-1$/, ',"\'-1"'));
    await run(
      'train',
      write('named.csv', `text,label\n${named.join('\n')}\n`),
      '--out',
      model,
      '--folds',
      '2',
    );
  });

  it('says what the labels lack', async () => {
    const out = ['--out', join(folder, 'never.json')];
    await expect(run('train', file, ...out, '--folds', '9')).rejects.toThrow(
      'labels.csv: class -1 has 5 texts, fewer than the 9 folds; label more texts of each class',
    );
    await expect(run('train', write('empty.csv', 'text,label\na,\n'), ...out)).rejects.toThrow(
      'has no labelled row',
    );
    await expect(run('train', write('nolabel.csv', 'text,x\na,1\n'), ...out)).rejects.toThrow('--label');
    await expect(run('train', file)).rejects.toThrow("required option '--out <model.json>' not specified");
    expect(readdirSync(folder)).not.toContain('never.json');
  });
});

describe('in-concert sentiment sample', () => {
  const rows = Array.from({ length: 400 }, (_, row) => {
    const text =
      row % 4 === 0
        ? '"=cmd, ужас и позор"'
        : row % 4 === 1
          ? '"спасибо, отлично"'
          : row === 3
            ? ''
            : 'завтра в шесть';
    return `c${row},u${row % 37},${new Date(Date.UTC(2022, 0, 4, 0, row)).toISOString()},${text}`;
  });
  const file = write('comments.csv', `comment_id,account_id,created_at,text\n${rows.join('\n')}\n`);
  const out = join(folder, 'sample.csv');

  it('draws comments of every period and class into a sheet that is no formula', async () => {
    const { stderr } = await run('sample', file, '--n', '120', '--periods', '2', '--out', out, '--keep-ids');
    expect(stderr).toContain('120 comments of 399 comments with words, from 6 strata');
    const [header, ...lines] = read('sample.csv').trimEnd().split('\n');
    expect(header).toBe('\ufeffcomment_id,text,label,stratum,stratum_comments,period,period_start');
    expect(lines).toHaveLength(120);
    expect(new Set(lines.map((line) => line.split(',')[0]!)).size).toBe(120);
    expect(lines.filter((line) => /,"=/.test(line))).toEqual([]);
    const bad = lines.find((line) => line.includes('ужас'))!;
    expect(bad).toMatch(/^c\d+,"'=cmd, ужас и позор",,[03],50,(?:1,|2,2022-01-04T03:1\d:00\.000Z)$/);
    await run(
      'sample',
      file,
      '--n',
      '120',
      '--periods',
      '2',
      '--out',
      join(folder, 'again.csv'),
      '--keep-ids',
    );
    expect(read('again.csv')).toBe(read('sample.csv'));
  });

  it('a filled sheet trains a scorer', async () => {
    await run('sample', file, '--n', '120', '--periods', '2', '--out', out, '--keep-ids');
    const filled = read('sample.csv')
      .split('\n')
      .map((line) =>
        line
          .replace(/(ужас и позор"),,/, '$1,-1,')
          .replace(/(отлично"),,/, '$1,1,')
          .replace(/(шесть),,/, '$1,0,'),
      );
    const sheet = write('filled.csv', filled.join('\n'));
    const { stdout } = await run('train', sheet, '--out', join(folder, 'own.json'), '--folds', '2');
    expect(stdout).toContain('120 texts, 3 different');
  });

  it('takes the times between periods, hides ids unless told otherwise, refuses too few', async () => {
    const flags = ['--out', out, '--key-file', join(folder, 'key')];
    await run('sample', file, ...flags, '--n', '60', '--cut', '2022-01-04T01:00Z');
    const lines = read('sample.csv').trimEnd().split('\n').slice(1);
    expect(lines.every((line) => !/^c\d+,/.test(line))).toBe(true);
    expect(lines.filter((line) => line.endsWith(',1,')).length).toBeGreaterThanOrEqual(24);
    await expect(run('sample', file, ...flags, '--n', '10')).rejects.toThrow(
      'n must be at least 96, 8 for each of 12 strata (got 10); give a larger --n',
    );
    await expect(run('sample', file, ...flags, '--cut', '2022-01-04')).rejects.toThrow(
      'write times with their zone',
    );
  });
});
