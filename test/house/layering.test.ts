import { describe, expect, it } from 'vitest';
import { findViolations, listImports } from './importGraph.js';
import { listFiles, readText } from './repository.js';

describe('src/', () => {
  it('imports one way: each stage itself and earlier ones', () => {
    const files = listFiles('src').filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));
    expect(files.length).toBeGreaterThan(10);
    const sources = new Map(files.map((file) => [file.slice('src/'.length), readText(file)]));
    expect(findViolations(sources)).toEqual([]);
  });
});

describe('findViolations', () => {
  const check = (files: Readonly<Record<string, string>>): string[] =>
    findViolations(new Map(Object.entries(files)));

  it('accepts earlier stages, the own stage, packages and files in stages with I/O', () => {
    const found = check({
      'model/a.ts': 'export const a = 1;',
      'text/b.ts':
        "import { a } from '../model/a.js'; import stem from '#stemmers'; import { c } from './c.js';",
      'text/c.ts': "import { mean } from 'simple-statistics'; import { createHash } from 'node:crypto';",
      'ingest/d.ts': "import { readFileSync } from 'node:fs';",
      'index.ts': "export * from './text/b.js';",
      'cli/main.ts': "import { a } from '../index.js';",
    });
    expect(found).toEqual([]);
  });

  it.each([
    ['a later stage', { 'model/a.ts': "import { b } from '../text/b.js';", 'text/b.ts': '' }, 'later stage'],
    [
      'a later stage, types only',
      { 'stats/a.ts': "import type { B } from '../report/b.js';", 'report/b.ts': '' },
      'later',
    ],
    [
      'a later stage, on demand',
      { 'stats/a.ts': "await import('../cli/b.js');", 'cli/b.ts': '' },
      'later stage',
    ],
    [
      'a later stage, passed on',
      { 'stats/a.ts': "export * from '../text/b.js';", 'text/b.ts': '' },
      'later stage',
    ],
    [
      'index.ts from a stage',
      { 'charts/a.ts': "import { b } from '../index.js';", 'index.ts': '' },
      'index.ts',
    ],
    ['index.ts taking in cli', { 'index.ts': "export * from './cli/a.js';", 'cli/a.ts': '' }, 'later stage'],
    ['files outside the stages with I/O', { 'text/a.ts': "import fs from 'node:fs/promises';" }, 'outside'],
    ['files by their short name', { 'analyse.ts': "import { readFileSync } from 'fs';" }, 'outside'],
    ['files through require', { 'text/a.ts': "const fs = require('node:fs');" }, 'outside'],
    ['what is not in src/', { 'text/a.ts': "import { b } from '../../scripts/b.js';" }, 'not in src/'],
    ['no ending', { 'text/a.ts': "import { b } from './b';", 'text/b.ts': '' }, 'ending'],
    ['a drawer of odds and ends', { 'text/utils.ts': '' }, 'named by no idea'],
    ['a file in no stage', { 'other/a.ts': '' }, 'no stage'],
    [
      'a ring of imports',
      { 'text/a.ts': "import './b.js';", 'text/b.ts': "import './c.js';", 'text/c.ts': "import './a.js';" },
      'text/a.ts → text/b.ts → text/c.ts → text/a.ts',
    ],
  ])('rejects %s', (_name, files, word) => {
    const found = check(files as unknown as Record<string, string>);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(word);
  });

  it('does not take words in comments and texts for imports', () => {
    expect(
      listImports("// import x from '../cli/main.js'\nexport const a = \"import y from 'node:fs'\";"),
    ).toEqual([]);
  });
});
