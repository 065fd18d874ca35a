import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { listExports, type PublicName } from '../../scripts/reference/listExports.js';
import { writeList } from '../../scripts/reference/writeList.js';
import { writePages } from '../../scripts/reference/writePages.js';
import { readText, root } from './repository.js';

const names = listExports(root, 'src/index.ts');

describe('the reference', () => {
  it('lists in docs/reference.md what is exported now (npm run reference writes it)', () => {
    expect(readText('docs/reference.md')).toBe(writeList(names));
  });

  it('has a page and a search entry for every function', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'in-concert-reference-'));
    try {
      await writePages(root, 'src/index.ts', folder);
      const search = readSearchIndex(readFileSync(path.join(folder, 'assets', 'search.js'), 'utf8'));
      const functions = names.filter(({ kind }) => kind === 'function').map(({ name }) => name);
      expect(functions.filter((name) => !search.includes(`"${name}"`))).toEqual([]);
      const hasPage = (name: string): boolean =>
        ['functions', 'variables'].some((kind) => existsSync(path.join(folder, kind, `${name}.html`)));
      expect(functions.filter((name) => !hasPage(name))).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 300_000);
});

describe('the list of names', () => {
  it('takes the first sentence, and not a dot within it', () => {
    const pseudonymise = names.find(({ name }) => name === 'pseudonymise')!;
    expect(pseudonymise).toMatchObject({
      kind: 'function',
      stage: 'ingest',
      file: 'src/ingest/pseudonymise.ts',
    });
    expect(pseudonymise.summary.endsWith('.')).toBe(true);
  });

  it('refuses a stage without a title', () => {
    const name: PublicName = {
      name: 'a',
      kind: 'type',
      stage: 'attic',
      file: 'src/attic/a.ts',
      line: 1,
      summary: '',
    };
    expect(() => writeList([name])).toThrow('no title for the stage attic');
  });
});

/** The names within the search index, which TypeDoc stores compressed as base64. */
function readSearchIndex(script: string): string {
  const packed = Buffer.from(/"([A-Za-z0-9+/=]{100,})"/.exec(script)![1]!, 'base64');
  return (packed[0] === 0x1f ? gunzipSync(packed) : inflateSync(packed)).toString('utf8');
}
