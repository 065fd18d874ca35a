import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { root } from './repository.js';

interface StartRequest {
  readonly help: boolean;
  readonly fresh: boolean;
  readonly file: string | null;
  readonly events: string | null;
  readonly out: string;
  readonly cli: readonly string[];
}

const script = pathToFileURL(path.join(root, 'scripts', 'shared', 'startArguments.mjs')).href;
const { readStartArguments } = (await import(script)) as {
  readStartArguments(args: readonly string[], places: { folder: string; root: string }): StartRequest;
};
const repository = path.resolve('/repository');
const elsewhere = path.resolve('/elsewhere');
const read = (args: readonly string[], folder = repository): StartRequest =>
  readStartArguments(args, { folder, root: repository });
const data = path.join('datasets', 'almaty-january-2022');

describe('npm start', () => {
  it('analyses the bundled data with its events, its ids and its time zone', () => {
    const { cli, file, events, out } = read([]);
    expect(cli.slice(0, 2)).toEqual(['analyse', path.join(data, 'comments.csv')]);
    expect(cli.slice(2)).toEqual([
      ...[
        '--events',
        path.join(data, 'events.csv'),
        '--keep-ids',
        '--timezone',
        'Asia/Almaty',
        '--out',
        'out',
      ],
    ]);
    expect(file).toBe(path.join(repository, data, 'comments.csv'));
    expect(events).toBe(path.join(repository, data, 'events.csv'));
    expect(out).toBe(path.join(repository, 'out'));
  });

  it('lets options change the run of the bundled data', () => {
    const { cli, out } = read(['--seed', '7', '--timezone=UTC', '--out', 'other', '--fresh']);
    expect(cli).toContain('7');
    expect(cli).not.toContain('Asia/Almaty');
    expect(cli).not.toContain('--fresh');
    expect(cli.filter((word) => word === '--out')).toHaveLength(1);
    expect(out).toBe(path.join(repository, 'other'));
  });

  it('hands an own file over as it is: no events, no ids kept, no zone assumed', () => {
    const { cli, file, events } = read(['mine.csv.gz', '--level', '0.01']);
    expect(cli).toEqual(['analyse', 'mine.csv.gz', '--level', '0.01', '--out', 'out']);
    expect(file).toBe(path.join(repository, 'mine.csv.gz'));
    expect(events).toBeNull();
  });

  it('counts paths from the folder in which it was called, and writes into the repository all the same', () => {
    const { cli, file, events, out } = read(['mine.csv', '--events=e.csv'], elsewhere);
    expect(file).toBe(path.join(elsewhere, 'mine.csv'));
    expect(events).toBe(path.join(elsewhere, 'e.csv'));
    expect(out).toBe(path.join(repository, 'out'));
    expect(cli.slice(-2)).toEqual(['--out', path.join(repository, 'out')]);
  });

  it('repeats an earlier run without the bundled data', () => {
    const { cli, file } = read(['--from', 'out/run.json']);
    expect(cli).toEqual(['analyse', '--from', 'out/run.json', '--out', 'out']);
    expect(file).toBeNull();
  });

  it('knows when only help is wanted', () => {
    expect(read(['-h']).help).toBe(true);
    expect(read(['mine.csv']).help).toBe(false);
  });
});
