import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Card } from '../model/cards.js';
import { InputError } from '../model/inputError.js';
import { cardsFile, readCard, readCardHead } from '../report/cards/storedCards.js';
import { findNearNames, proposeNames } from './explainNames.js';

/** What an earlier run says of a name: its card, or that it has none because nothing was found. */
export type StoredAnswer = { readonly card: Card } | { readonly card: null; readonly account: string };

/** Finds the card of an account or group among the results of an earlier run: a folder, or the run.json in it. */
export async function readStoredCard(from: string, names: readonly string[]): Promise<StoredAnswer> {
  const folder = (await isFolder(from)) ? from : dirname(from);
  const known: string[] = [];
  const file = join(folder, cardsFile);
  for await (const line of readLines(file, 'run in-concert analyse again, it leaves this file')) {
    const head = readCardHead(line);
    if (head === null) continue;
    if (names.includes(head.name)) return { card: readCard(line) };
    known.push(head.name);
  }
  const accounts = join(folder, 'accounts.csv');
  for await (const line of readLines(accounts, 'give the folder of an earlier run')) {
    const [, quoted, plain = ''] = /^(?:"((?:[^"]|"")*)"|([^,]*))/.exec(line)!;
    // Cells that a spreadsheet would run have an apostrophe in front.
    const account = (quoted?.replaceAll('""', '"') ?? plain).replace(/^'(?=[=+\-@])/, '');
    if (names.includes(account)) return { card: null, account };
    known.push(account);
  }
  throw new InputError(`there is no account or group "${names[0]!}" in it`, {
    place: { file: folder },
    fix: proposeNames(findNearNames(names[0]!, known)) || 'accounts.csv lists them all',
  });
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    throw new InputError('cannot be read', {
      place: { file: path },
      fix: 'give the folder that in-concert analyse wrote',
    });
  }
}

async function* readLines(file: string, fix: string): AsyncGenerator<string> {
  const input = createReadStream(file, 'utf8');
  const failed = new Promise<never>((_, reject) => input.once('error', reject));
  failed.catch(() => undefined);
  try {
    await Promise.race([failed, new Promise((resolve) => input.once('open', resolve))]);
  } catch {
    throw new InputError('cannot be read', { place: { file }, fix });
  }
  yield* createInterface({ input, crlfDelay: Infinity });
}
