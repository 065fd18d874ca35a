import { expect, test } from 'vitest';
import { compileGlob } from '../../src/ingest/matchGlob.js';

test.each([
  ['a/*.csv', ['a/x.csv', 'a/.csv'], ['a/b/x.csv', 'a/xcsv', 'a/x.csv.gz']],
  ['a/**/x?.csv', ['a/x1.csv', 'a/b/c/xy.csv'], ['a/x.csv', 'b/x1.csv', 'a/x/.csv']],
  ['**', ['a', 'a/b/c.csv'], []],
  ['(a+b)/[x]*', ['(a+b)/[x]', '(a+b)/[x]y'], ['aab/x', '(a+b)/x']],
])('%s', (pattern, fitting, other) => {
  const isFitting = compileGlob(pattern);
  expect([...fitting, ...other].filter((path) => isFitting(path))).toEqual(fitting);
});
