import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { analyseComments } from '../../src/analyse.js';
import { drawFigures, listFigures } from '../../src/cli/figures.js';
import { buildCommentTable } from '../../src/ingest/buildTable.js';
import { writeOutputs } from '../../src/report/writeOutputs.js';
import { simulateAlmaty } from '../../src/simulate/simulateAlmaty.js';

const { comments } = simulateAlmaty({ seed: 5, comments: 2000, accounts: 300 });
const table = buildCommentTable(
  comments.createdAt.map((at, k) => ({
    account: comments.accountId[k]!,
    at,
    text: comments.text[k]!,
    commentId: comments.commentId[k]!,
  })),
);
const analysis = analyseComments(table, { shuffles: 9, sensitivity: false, timezone: 'Asia/Almaty' });
const folder = mkdtempSync(join(tmpdir(), 'in-concert-figures-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('analyse --figures', () => {
  it('writes each figure with its words and its numbers', async () => {
    const figures = listFigures(analysis, table).filter(({ data }) => data.length > 0);
    const ids = figures.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(['volume-and-mood', 'network', 'words-g1', 'hours-g1']));
    const files = await drawFigures(analysis, table, 'svg');
    const names = ids.flatMap((id) => [`${id}.svg`, `${id}.csv`]);
    expect(Object.keys(files).sort()).toEqual(
      [...names, 'figures.csv'].map((name) => `figures/${name}`).sort(),
    );

    const written = await writeOutputs(analysis, folder, { rejects: [], run: {}, figures: files });
    expect(readdirSync(join(folder, 'figures')).sort()).toEqual([...names, 'figures.csv'].sort());
    expect(written).toContain(join(folder, 'figures', 'network.svg'));
    expect(readdirSync(folder).filter((name) => name.startsWith('.writing'))).toEqual([]);
    const read = (name: string): string => readFileSync(join(folder, 'figures', name), 'utf8');
    const network = figures.find(({ id }) => id === 'network')!;
    expect(read('network.svg')).toContain(`<desc id="figure-network-desc">${network.alt.slice(0, 40)}`);
    expect(read('network.csv').split('\n').length).toBe(network.table.rows.length + 2);
    expect(read('figures.csv').split('\n').length).toBeGreaterThanOrEqual(figures.length + 2);
  });
});
