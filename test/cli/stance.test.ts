import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addStanceCommand } from '../../src/cli/stanceCommand.js';
import { readTargets } from '../../src/ingest/readTargets.js';
import { kazakhstanTargets } from '../../src/sentiment/stance/kazakhstanTargets.js';
import { useTempFolder } from '../ingest/tempFile.js';

const write = useTempFolder();
afterEach(() => vi.restoreAllMocks());

/** Runs the command as `in-concert stance …` would, and catches what it prints. */
async function run(...args: readonly string[]) {
  const printed = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      printed[name] += String(text);
      return true;
    });
  const program = new Command('in-concert').exitOverride();
  addStanceCommand(program);
  for (const command of program.commands) command.exitOverride();
  await program.parseAsync(['stance', ...args], { from: 'user' });
  return printed;
}

describe('in-concert stance', () => {
  it('prints the lists that come along, which are read back to the same', async () => {
    const { stdout } = await run('--targets', 'kazakhstan-2022');
    expect(await readTargets(write('printed.csv', stdout))).toEqual(kazakhstanTargets);
  });

  it('adds a column for each target and leaves the rest as it stood', async () => {
    const targets = write('targets.csv', 'target,term\npresident,президент\npolice,полиция\n');
    const table = write('table.csv', 'id;text\n1;"Президент прав; полиция нет"\n2;Привет\n3;Где полиция?\n');
    const { stdout, stderr } = await run(table, '--targets', targets);
    const lines = stdout.trim().split('\n');
    expect(lines[0]).toBe('id;text;stance_president;stance_police');
    expect(lines[1]).toMatch(/^1;"Президент прав; полиция нет";0\.\d+;-0\.\d+$/u);
    expect(lines.slice(2)).toEqual(['2;Привет;;', '3;Где полиция?;;0']);
    expect(stderr).toContain('2 rows of 3 rows name a target');
  });

  it('writes a file when it is whole, and none when it fails', async () => {
    const targets = write('more.csv', 'target,term\npolice,полиция\n');
    const table = write('again.csv', 'comment,stance_police\nполиция,1\n');
    const out = `${table}.out`;
    await expect(run(table, '--targets', targets, '--column', 'comment', '--out', out)).rejects.toThrow(
      'has a column `stance_police` already; rename or remove it',
    );
    expect(() => readFileSync(out)).toThrow();
    expect(() => readFileSync(`${out}.part`)).toThrow();
    await run(
      write('fine.csv', 'comment\nПозор полиции\n'),
      '--targets',
      targets,
      '--column',
      'comment',
      '--out',
      out,
    );
    expect(readFileSync(out, 'utf8')).toMatch(/^comment,stance_police\nПозор полиции,-0\.\d+\n$/u);
  });

  it('wants lists, and says what is wrong with those of a file', async () => {
    await expect(run('x.csv')).rejects.toBeInstanceOf(CommanderError);
    const flawed = write('flawed.csv', 'target,term,language\npolice,полиция,fr\n');
    await expect(run('--targets', flawed)).rejects.toThrow(
      'flawed.csv:2: column language: "fr" is no language',
    );
  });
});
