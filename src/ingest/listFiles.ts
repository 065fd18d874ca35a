import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { InputError } from '../model/inputError.js';
import { phrases } from '../words/say.js';
import { compileGlob, isGlob } from './matchGlob.js';

/** The files of a dataset. */
export interface FileList {
  /** Sorted by path, each once. */
  readonly files: readonly string[];
  /** Found in a folder but not read, and why: "notes.docx (unknown type)". */
  readonly passedOver: readonly string[];
}

const reasons = phrases({
  result: 'result of an earlier run',
  hidden: 'hidden',
  unknown: 'unknown type',
});

const packed = /\.(?:gz|zst)$/i;
const known = /\.(?:csv|tsv|tab|json|jsonl|ndjson|parquet|xlsx)$/i;

/**
 * The files that a path, a folder, a pattern, or several of them mean. A folder means the files of known types in it and
 * below it; a pattern or a path means what it names, whatever its type.
 */
export async function listFiles(input: string | readonly string[]): Promise<FileList> {
  const found = new Set<string>();
  const passedOver: string[] = [];
  for (const path of typeof input === 'string' ? [input] : input) {
    const facts = await stat(path).catch(() => null);
    if (facts?.isDirectory()) await takeFolder(path, found, passedOver);
    else if (facts === null && isGlob(path)) await takePattern(path, found, passedOver);
    else found.add(path);
  }
  if (found.size === 0)
    throw new InputError('no file is named', { fix: 'name the file with the comments in it' });
  return { files: [...found].sort(comparePaths), passedOver: passedOver.sort(comparePaths) };
}

async function takeFolder(folder: string, found: Set<string>, passedOver: string[]): Promise<void> {
  let taken = 0;
  const paths = await walk(folder);
  // A run leaves both of these: its tables are no comments, though they are CSV.
  const results = paths.filter((path) => basename(path) === 'run.json').map((path) => dirname(path));
  const isResult = (path: string) =>
    results.includes(dirname(path)) && paths.includes(join(dirname(path), 'rejects.csv'));
  for (const path of paths) {
    const reason = isResult(path) ? reasons.result : findReason(folder, path);
    if (reason === null) {
      found.add(path);
      taken++;
    } else passedOver.push(`${path} (${reason})`);
  }
  if (taken === 0)
    throw new InputError('this is a folder without a file of a known type', {
      place: { file: folder },
      fix: paths.some((path) => /\.html?$/i.test(path))
        ? 'its web pages (HTML) are not read; export again as JSON or CSV (Telegram Desktop: format "Machine-readable JSON")'
        : 'name the file with the comments in it; known are csv, tsv, json, jsonl, ndjson, parquet and xlsx, also .gz and .zst',
    });
}

async function takePattern(pattern: string, found: Set<string>, passedOver: string[]): Promise<void> {
  const wanted = pattern.replaceAll('\\', '/').replace(/^\.\//, '');
  const parts = wanted.split('/');
  const fixed = parts.slice(0, parts.findIndex(isGlob));
  const root = wanted.startsWith('/') ? `/${join(...fixed, '.')}` : join(...fixed, '.');
  const isWanted = compileGlob(wanted);
  let taken = 0;
  for (const path of await walk(root)) {
    if (!isWanted(path.replaceAll('\\', '/'))) continue;
    if (isHidden(root, path)) passedOver.push(`${path} (${reasons.hidden})`);
    else {
      found.add(path);
      taken++;
    }
  }
  if (taken === 0)
    throw new InputError('no file fits this pattern', { place: { file: pattern }, fix: 'check the path' });
}

async function walk(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
}

function findReason(folder: string, path: string): string | null {
  if (isHidden(folder, path)) return reasons.hidden;
  const name = basename(path).replace(packed, '');
  // Dumps of Reddit are named RC_2022-01.zst: packed, and no other type.
  const isBare = name !== basename(path) && !/\.[a-z]{1,8}$/i.test(name);
  return known.test(name) || isBare ? null : reasons.unknown;
}

function isHidden(folder: string, path: string): boolean {
  const parts = path.slice(folder === '.' ? 0 : folder.length).split(/[/\\]/);
  return parts.some((part) => part.startsWith('.') && part !== '.' && part !== '..');
}

function comparePaths(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
