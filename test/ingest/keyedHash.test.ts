import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { createKeyedHash } from '../../src/ingest/keyedHash.js';

const expected = (key: string | Uint8Array, id: string) =>
  createHmac('sha256', key).update(id).digest('hex').slice(0, 16);

test('ids of every length give the HMAC-SHA256 of the platform, also after a longer one', () => {
  const hash = createKeyedHash('k'.repeat(64));
  for (let size = 200; size >= 0; size--) {
    const id = String(size * 7919)
      .padEnd(size, 'x')
      .slice(0, size);
    expect(hash(id)).toBe(expected('k'.repeat(64), id));
  }
  const huge = 'длинный '.repeat(20_000);
  expect(hash(huge)).toBe(expected('k'.repeat(64), huge));
  expect(hash('17')).toBe(expected('k'.repeat(64), '17'));
});

test('keys of every kind: short, one block, longer, of bytes, not ASCII', () => {
  const keys = ['k', 'ключ', 'x'.repeat(63), 'x'.repeat(65), 'x'.repeat(300)];
  for (const key of [...keys, Uint8Array.of(0, 255, 128), new Uint8Array(100).fill(7)])
    for (const id of ['', '17', '-9007199254740993', 'сәлем', '😹', 'lone \ud800 half', '\u0000'])
      expect(createKeyedHash(key)(id)).toBe(expected(key, id));
});

test('the case of RFC 4231 with the key "Jefe"', () => {
  expect(createKeyedHash('Jefe')('what do ya want for nothing?')).toBe('5bdcc146bf60754e');
});
