import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readComments } from '../../src/ingest/readComments.js';
import { InputError } from '../../src/model/inputError.js';
import { countRecords } from './fuzz/countRecords.js';
import { createDraw, mutations } from './fuzz/mutate.js';
import { loadSeeds, type Seed } from './fuzz/seeds.js';

/** More of them with `FUZZ_INPUTS=200000 npx vitest run test/ingest/fuzz.test.ts`. */
const inputs = Number(process.env['FUZZ_INPUTS'] ?? 20_000);
const folder = mkdtempSync(join(tmpdir(), 'in-concert-fuzz-'));
afterAll(() => rmSync(folder, { recursive: true }));

const seeds = loadSeeds(join(import.meta.dirname, 'fixtures'));
const kinds = Object.entries(mutations);

interface BrokenRead {
  /** −1: refused. */
  readonly rowsRead: number;
  /** Lines above the column names, such as the rest of a header that stands there twice. */
  readonly titleLines: number;
}

/** Reads a file that may be broken in any way; throws unless it ends as promised. */
async function readBroken(file: string, keepIds: boolean): Promise<BrokenRead> {
  const since = performance.now();
  let rowsRead = -1;
  let titleLines = 0;
  try {
    const reading = await readComments(file, { keepIds, key: 'k', timezone: 'UTC', dateOrder: 'DMY' });
    const { table, rejects } = reading;
    rowsRead = reading.rowsRead;
    titleLines = Number(/(\d+) lines? above the column names/u.exec(reading.notes.join('\n'))?.[1] ?? 0);
    if (rowsRead !== table.rows + rejects.length)
      throw new Error(`${rowsRead} rows read, ${table.rows} kept and ${rejects.length} rejected`);
    const perFile = reading.files.reduce((sum, one) => sum + one.rowsRead, 0);
    if (perFile !== rowsRead) throw new Error(`${perFile} rows in the files, ${rowsRead} in all`);
    if (table.at.some((at) => Number.isNaN(at))) throw new Error('a row without a time was kept');
    for (let row = 0; row < table.rows; row++) table.row(row);
    if (rejects.some(({ line, reason }) => !(line >= 1) || reason === ''))
      throw new Error('a rejected row without its line or reason');
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
  }
  if (performance.now() - since > 10_000) throw new Error('reading took over 10 s');
  return { rowsRead, titleLines };
}

function mutate(seed: Seed, number: number): { bytes: Buffer; steps: string[] } {
  const draw = createDraw(number);
  let { bytes } = seed;
  const steps: string[] = [];
  for (let k = draw(3); k >= 0; k--) {
    const [name, change] = kinds[draw(kinds.length)]!;
    bytes = change(bytes, draw, seeds[draw(seeds.length)]!.bytes);
    steps.push(name);
  }
  return { bytes, steps };
}

describe(`${inputs} broken files end in a table and rejects, or in an InputError`, () => {
  const share = Math.ceil(inputs / seeds.length);
  test.each(seeds.map((seed, k) => [seed.name, seed, k] as const))('%s', async (_, seed, k) => {
    const file = join(folder, `broken${seed.ending}`);
    const isTable = seed.ending === '.csv' || seed.ending === '.tsv';
    let compared = 0;
    for (let number = k * share; number < (k + 1) * share; number++) {
      const { bytes, steps } = mutate(seed, number);
      writeFileSync(file, bytes);
      try {
        const { rowsRead, titleLines } = await readBroken(file, number % 5 !== 0);
        const counted = isTable && rowsRead >= 0 ? countRecords(bytes) : null;
        if (counted === null) continue;
        compared++;
        if (rowsRead > counted || rowsRead + titleLines < counted)
          throw new Error(`${rowsRead} rows read where there are ${counted}`);
      } catch (error) {
        const shown =
          bytes.length > 3000 ? `${bytes.length} bytes` : JSON.stringify(bytes.toString('latin1'));
        throw new Error(`input ${number} (${steps.join(', ')}): ${(error as Error).stack}\n${shown}`);
      }
    }
    // Of the fixtures some have a header that does not show the delimiter without knowing the format.
    if (isTable && !seed.name.startsWith('/')) expect(compared).toBeGreaterThan(share / 100);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

test.each([
  [
    'a row',
    'comment_id,account_id,created_at,text\n1,a,2022-01-05T10:00:00Z,x\n2,b,2022-01-05T10:00:00Z,',
    2,
  ],
  ['a header', '', -1],
  ['a quoted field', 'comment_id,account_id,created_at,text\n1,a,2022-01-05T10:00:00Z,"', -1],
  ['a text in JSON', '[{"id":1,"account":"a","date":"2022-01-05T10:00:00Z","text":"', null],
])('a single line of 100 MB: %s', async (_, start, rowsRead) => {
  const file = join(folder, 'long');
  const handle = openSync(file, 'w');
  writeSync(handle, start);
  const block = Buffer.alloc(1_000_000, 'x');
  for (let k = 0; k < 100; k++) writeSync(handle, block);
  closeSync(handle);
  const found = await readBroken(file, true);
  if (rowsRead !== null) expect(found.rowsRead).toBe(rowsRead);
});
