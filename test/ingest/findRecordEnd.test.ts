import { expect, test } from 'vitest';
import { createRecordScan, findRecordEnd } from '../../src/ingest/findRecordEnd.js';
import { readField } from '../../src/ingest/readField.js';

const comma = ','.charCodeAt(0);

test.each([
  ['a,b\nrest', ['a', 'b'], 4],
  ['a,b\r\nrest', ['a', 'b'], 5],
  ['"a\n,""b""",\r\nrest', ['a\n,"b"', ''], 13],
  ['"",""\nrest', ['', ''], 6],
])('%j cut anywhere is either unfinished or read as the whole', (content, fields, next) => {
  const whole = new TextEncoder().encode(content);
  for (let size = 0; size <= whole.length; size++) {
    const bytes = whole.subarray(0, size);
    const scan = createRecordScan();
    const state = findRecordEnd(bytes, 0, comma, false, scan);
    expect(state).toBe(size < next ? 'incomplete' : 'record');
    if (state === 'record') {
      expect(fields.map((_, k) => readField(bytes, scan, k))).toEqual(fields);
      expect([scan.fields, scan.next]).toEqual([fields.length, next]);
    }
  }
});
