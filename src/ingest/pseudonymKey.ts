import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { InputError } from '../model/inputError.js';

/** The secret of the pseudonyms and how to speak of it: the fingerprint tells two keys apart without giving them away. */
export interface PseudonymKey {
  readonly key: string;
  readonly fingerprint: string;
  readonly path: string;
  /** Whether the file was made just now. */
  readonly created: boolean;
}

/** `in-concert/pseudonym.key` under `$XDG_CONFIG_HOME`, else under `~/.config`. */
export function findPseudonymKeyPath(): string {
  const config = process.env['XDG_CONFIG_HOME'];
  return join(
    config === undefined || config === '' ? join(homedir(), '.config') : config,
    'in-concert',
    'pseudonym.key',
  );
}

/**
 * Reads the key of the pseudonyms, or makes one (32 random bytes as hex, readable by its owner alone).
 * The same key gives the same pseudonyms in every run; whoever has it can check a guess at who an account is.
 *
 * @throws InputError when the file holds no key.
 * @example no-run
 * import { loadPseudonymKey } from 'in-concert';
 * const { key, created } = await loadPseudonymKey('my-study.key');
 */
export async function loadPseudonymKey(path: string = findPseudonymKeyPath()): Promise<PseudonymKey> {
  const known = await readKey(path);
  if (known !== null) return describeKey(known, path, false);
  const key = randomBytes(32).toString('hex');
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  try {
    await writeFile(path, `${key}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    // Another run was quicker; its key is as good, and both must use the same.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return describeKey((await readKey(path))!, path, false);
  }
  return describeKey(key, path, true);
}

async function readKey(path: string): Promise<string | null> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  const key = text.trim();
  if (!/^[0-9a-f]{64}$/.test(key))
    throw new InputError('this is no pseudonym key: 64 hex digits are expected', {
      place: { file: path },
      fix: 'put the old key back, or remove the file to get a new one (pseudonyms will change)',
    });
  return key;
}

function describeKey(key: string, path: string, created: boolean): PseudonymKey {
  return { key, fingerprint: fingerprintKey(key), path, created };
}

/**
 * First 8 hex digits of the SHA-256 of a key: to tell two keys apart without giving them away.
 *
 * @example
 * import { fingerprintKey } from 'in-concert';
 * fingerprintKey('secret').length; // => 8
 */
export function fingerprintKey(key: string | Uint8Array): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 8);
}
