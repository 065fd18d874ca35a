import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '..', '..');
const out = mkdtempSync(path.join(tmpdir(), 'run-command-test-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

function runCommand(command: string, ...args: string[]) {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', path.join('scripts', 'notebook', `${command}.ts`), ...args],
    { cwd: root, encoding: 'utf8' },
  );
  return { status, stderr };
}
const fixture = (name: string): string => path.join('test', 'notebook', 'fixtures', `${name}.ipynb`);

describe('run.ts', () => {
  it('writes the executed notebook and its page, and tells the progress', () => {
    const { status, stderr } = runCommand('run', fixture('passing'), '--out', out);
    expect(status).toBe(0);
    expect(stderr).toContain('notebook cell 1/4');
    expect(readdirSync(out).sort()).toEqual(['passing.html', 'passing.ipynb']);
    expect(readFileSync(path.join(out, 'passing.html'), 'utf8')).toContain('<b>bold</b>');
    const { cells } = JSON.parse(readFileSync(path.join(out, 'passing.ipynb'), 'utf8'));
    expect(cells[3].outputs[0].text).toBe('43\n');
  });

  it('writes nothing when a cell fails', () => {
    const { status, stderr } = runCommand('run', fixture('throwing'), '--out', path.join(out, 'failed'));
    expect(status).toBe(1);
    expect(stderr).toContain('code cell 2 of 3 failed');
    expect(readdirSync(out)).not.toContain('failed');
  });

  it('explains its use', () => {
    const { status, stderr } = runCommand('run', fixture('passing'));
    expect(status).toBe(2);
    expect(stderr).toContain('Usage:');
  });
});

describe('strip.ts', () => {
  it('tells a notebook with outputs and strips it', () => {
    const file = path.join(out, 'passing.ipynb');
    expect(runCommand('strip', '--check', file)).toMatchObject({ status: 1 });
    expect(runCommand('strip', file)).toMatchObject({ status: 0 });
    expect(readFileSync(file, 'utf8')).toBe(readFileSync(path.join(root, fixture('passing')), 'utf8'));
    expect(runCommand('strip', '--check', file)).toMatchObject({ status: 0, stderr: '' });
  });
});
