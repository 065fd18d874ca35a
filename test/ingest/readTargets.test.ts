import { expect, test } from 'vitest';
import { readTargets } from '../../src/ingest/readTargets.js';
import { useTempFolder } from './tempFile.js';

const write = useTempFolder();

test('a table of terms becomes lists, in the order of the file', async () => {
  const file = write(
    't.csv',
    'target,term,language\nmayor,мэр,ru\nmayor,"=мэрия",\nbridge,новый мост,\nmayor,мэр*,\n',
  );
  expect(await readTargets(file)).toEqual([
    { name: 'mayor', terms: [{ term: 'мэр', language: 'ru' }, { term: '=мэрия' }, { term: 'мэр*' }] },
    { name: 'bridge', terms: [{ term: 'новый мост' }] },
  ]);
});

test('JSON may be lists by target, or terms one by one', async () => {
  expect(await readTargets(write('a.json', '{"mayor": ["мэр", "=мэрия"]}'))).toEqual([
    { name: 'mayor', terms: [{ term: 'мэр' }, { term: '=мэрия' }] },
  ]);
  expect(
    await readTargets(write('b.json', '[{"target": "mayor", "term": "әкім", "language": "kk"}]')),
  ).toEqual([{ name: 'mayor', terms: [{ term: 'әкім', language: 'kk' }] }]);
});

test.each([
  [
    'a,b\n1,2\n',
    't.csv:1: there is no column `target`; the columns are a, b; begin the file with the line target,term,language',
  ],
  ['target,term\nmayor,мэр\n,мост\n', 't.csv:3: column target: the term has no target'],
  ['target,term\nmayor,!!\n', 't.csv:2: column term: "!!" has no word in it'],
  ['target,term\nmayor,м*эр\n', 't.csv:2: column term: "м*эр" cannot be read; write * at the end of a word'],
  ['target,term\nmayor,м*\n', 't.csv:2: column term: "м*" would find every word with that letter'],
  [
    'target,term,language\nmayor,мэр,de\n',
    't.csv:2: column language: "de" is no language of the lists; write ru, kk or en',
  ],
  [
    'target,term\nmayor,мэр\nbridge,Мэр\n',
    't.csv:3: column term: "Мэр" names both "mayor" and "bridge"; keep it in one list',
  ],
  ['target,term\n', 'there is no target in it; add a row: president,президент,ru'],
  [
    '{"mayor": "мэр"}',
    't.csv:1: "mayor" has no list of terms; write it as {"president": ["президент", "Токаев*"]}',
  ],
  ['{"mayor": ["мэр",\n  "?"]}', 't.csv:2: column term: "?" has no word in it'],
])('a flaw is an error with its place: %j', async (content, message) => {
  await expect(readTargets(write('t.csv', content))).rejects.toThrow(message);
});
