import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkSnippets } from './checkSnippets.js';
import { extractExamples, findUndocumented } from './docComments.js';
import { listFiles, readText, root } from './repository.js';
import { addChecks } from './snippet.js';

const examples = listFiles('src')
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => extractExamples(file, readText(file)));

describe('the examples of the doc comments', () => {
  let failures: readonly string[][] = [];
  beforeAll(async () => {
    failures = await checkSnippets(examples);
  });

  examples.forEach(({ name, code }, index) => {
    it(name, () => {
      expect(code).toContain("from 'in-concert'");
      expect(failures[index]).toEqual([]);
    });
  });
});

describe('the public API', () => {
  it('has a doc comment for everything and an example for each function and class', () => {
    expect(findUndocumented(path.join(root, 'src', 'index.ts'))).toEqual([]);
  });

  it('is told when something lacks them', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'in-concert-api-'));
    const file = path.join(folder, 'index.ts');
    writeFileSync(
      file,
      [
        'export function bare() { return 1; }',
        '/** Spoken of, not shown. */\nexport function told() { return 1; }',
        '/**\n * Shown.\n * @example\n * shown(); // => 1\n */\nexport function shown() { return 1; }',
        '/** A number. */\nexport const number = 1;',
        'export interface Shape { readonly side: number }',
      ].join('\n'),
    );
    const found = findUndocumented(file);
    rmSync(folder, { recursive: true });
    expect(found).toEqual(['bare: no doc comment', 'bare: no @example', 'told: no @example']);
  });
});

describe('the checker of examples', () => {
  it('finds the code between @example and the next tag', () => {
    const text = [
      'const a = 1;',
      '/**',
      ' * Adds.',
      ' * @example',
      " * import { add } from 'in-concert';",
      ' * if (true) {',
      ' *   add(1, 2);',
      ' * }',
      ' * @throws never',
      ' * @example no-run',
      ' * read();',
      ' */',
    ].join('\n');
    expect(extractExamples('src/a.ts', text)).toEqual([
      {
        name: 'src/a.ts:4',
        code: "import { add } from 'in-concert';\nif (true) {\n  add(1, 2);\n}",
        run: true,
      },
      { name: 'src/a.ts:10', code: 'read();', run: false },
    ]);
  });

  it('turns each marked statement into a check', () => {
    const code = 'const a = 1; // => 1\nf(\n  2,\n); // => { b: [2] }\ng(); // as it was';
    expect(
      addChecks({ name: 'x', code, run: true })
        .split('\n')
        .map((line) => line.trim())
        .join(' '),
    ).toContain('const a = 1; checkExample(1, (a), (1)); checkExample(2, (f( 2, )), ({ b: [2] }));');
  });

  it('refuses a marker that nothing would check', () => {
    const code = 'for (const a of [1]) {\n  a; // => 1\n}';
    expect(() => addChecks({ name: 'x', code, run: true })).toThrow('1 of 1');
  });

  it('reports wrong values, wrong types and errors, each with its snippet', async () => {
    const importing = "import { InputError } from 'in-concert';\n";
    const failures = await checkSnippets([
      { name: 'right', code: `${importing}new InputError('a').message; // => 'a'`, run: true },
      { name: 'wrong value', code: `${importing}new InputError('a').message; // => 'b'`, run: true },
      { name: 'wrong type', code: `${importing}const a: number = new InputError('a').message;`, run: true },
      { name: 'throws', code: "throw new Error('broken');", run: true },
      { name: 'not run', code: "throw new Error('never run');", run: false },
    ]);
    expect(failures.map((list) => list.length)).toEqual([0, 1, 1, 1, 0]);
    expect(failures[1]![0]).toContain('line 2');
    expect(failures[2]![0]).toContain("'string' is not assignable");
    expect(failures[3]![0]).toContain('broken');
  });
});
