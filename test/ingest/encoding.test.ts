import { expect, test } from 'vitest';
import { detectEncoding, recodeBytes, type Encoding } from '../../src/ingest/encoding.js';
import { encodeBytes } from './sameTableWriters.js';

const russian =
  'id,текст\n1,"Почему никто не отвечает на вопрос, а деньги опять пропали?"\n2,Ёлка\n3,ok\n'.repeat(20);
const french = 'id,texte\n1,"Le café était fermé, où aller ? Ça m’étonne à peine."\n2,élève\n3,ok\n'.repeat(
  20,
);

async function* split(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

async function recode(bytes: Uint8Array, size: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of recodeBytes(split(bytes, size))) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

test.each<readonly [Encoding, Uint8Array]>([
  ['utf-8', Buffer.from(russian)],
  ['utf-8', Buffer.from(`\ufeff${russian}`)],
  ['utf-16le', Buffer.from(`\ufeff${russian}`, 'utf16le')],
  ['utf-16le', Buffer.from(russian, 'utf16le')],
  ['utf-16be', Buffer.from(russian, 'utf16le').swap16()],
  ['windows-1251', encodeBytes(russian, 'windows-1251')],
  ['koi8-r', encodeBytes(russian, 'koi8-r')],
  ['ibm866', encodeBytes(russian, 'ibm866')],
])('%s is recognised and recoded, wherever chunks break', async (encoding, bytes) => {
  expect(detectEncoding(bytes)).toBe(encoding);
  for (const size of [bytes.length, 7, 1]) expect(await recode(bytes, size)).toBe(russian);
});

test('Windows-1252 is recognised by single accents among Latin letters', async () => {
  const bytes = Buffer.from(french.replaceAll('’', '\x92'), 'latin1');
  expect(detectEncoding(bytes)).toBe('windows-1252');
  expect(await recode(bytes, 100)).toBe(french);
});

test('one Russian word is enough for Windows-1251', () => {
  expect(detectEncoding(encodeBytes('id,text\n1,hello\n2,привет\n', 'windows-1251'))).toBe('windows-1251');
});

test('UTF-8 with broken rows stays UTF-8: the rows are at fault, not the file', () => {
  const broken = Buffer.concat([Buffer.from(russian), encodeBytes('9,привет\n', 'windows-1251')]);
  expect(detectEncoding(broken)).toBe('utf-8');
  const ascii = Buffer.from('1,plain words and no more\n'.repeat(500));
  for (let i = 20; i < ascii.length; i += 997) ascii[i] = 0xff;
  expect(detectEncoding(ascii)).toBe('utf-8');
  const zeros = Buffer.from(russian);
  zeros.fill(0, 100, 400);
  expect(detectEncoding(zeros)).toBe('utf-8');
});

test('bytes without sense are not turned into letters', () => {
  let state = 7;
  const noise = Uint8Array.from({ length: 20_000 }, () => (state = (state * 48_271) % 2_147_483_647) >> 8);
  expect(detectEncoding(noise)).toBe('utf-8');
});

test('a character that is cut by the end of the sample does not matter', async () => {
  const long = 'ы'.repeat(700_000);
  expect(await recode(Buffer.from(`a${long}`), 65_536)).toBe(`a${long}`);
  expect(detectEncoding(Buffer.from(`a${long}`).subarray(0, 1 << 20))).toBe('utf-8');
});
