import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

export interface Seed {
  readonly name: string;
  readonly ending: string;
  readonly bytes: Buffer;
}

const mostBytes = 20_000;

const rows = [
  ['1', 'ann', '2022-01-05T10:00:00Z', 'сәлем, "дос"', 'g1'],
  ['2', 'bek', '2022-01-05T10:00:30Z', 'two\nlines', 'g1'],
  ['9007199254740993', 'ann', '2022-01-05T10:01:00Z', '', 'g2'],
  ['4', '-17', '2022-01-05T10:02:00Z', '[id17|Ann] 😹', 'g2'],
  ['5', 'cem', '2022-01-06T00:00:00Z', 'plain', ''],
];
const names = ['comment_id', 'account_id', 'created_at', 'text', 'group_id'];

function composeTable(sign: string, end: string): string {
  const quote = (cell: string) =>
    cell.includes(sign) || /["\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return [names, ...rows].map((cells) => cells.map(quote).join(sign) + end).join('');
}

const objects = rows.map((cells) => Object.fromEntries(cells.map((cell, k) => [names[k]!, cell])));

const builtIn: readonly (readonly [string, string])[] = [
  ['commas.csv', composeTable(',', '\n')],
  ['returns.csv', composeTable(',', '\r\n')],
  ['semicolons.csv', composeTable(';', '\n')],
  ['tabs.tsv', composeTable('\t', '\n')],
  ['array.json', JSON.stringify(objects, null, 1)],
  ['wrapped.json', JSON.stringify({ count: 5, response: { items: objects } })],
  ['lines.ndjson', objects.map((one) => `${JSON.stringify(one)}\n`).join('')],
];

/** Small files of every layout: those written here, and the fixtures of the readers. */
export function loadSeeds(fixtures: string): Seed[] {
  const seeds = builtIn.map(([name, text]) => ({ name, ending: extname(name), bytes: Buffer.from(text) }));
  if (!existsSync(fixtures)) return seeds;
  const found = readdirSync(fixtures, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'README.md')
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const path of found) {
    const bytes = readFileSync(path);
    if (bytes.length <= mostBytes)
      seeds.push({ name: path.slice(fixtures.length), ending: extname(path), bytes });
  }
  return seeds;
}
