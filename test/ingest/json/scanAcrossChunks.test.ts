import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DocumentScanner, type ReadItem } from '../../../src/ingest/json/scanDocument.js';
import { LineScanner } from '../../../src/ingest/json/scanLines.js';
import { createRandom, type Random } from '../../../src/stats/random.js';
import { findFixture } from '../formats/convertFixture.js';

const sizes = { largestBytes: 2 ** 20, deepest: 3 };
const fixtures = [
  'vk-wall-get-comments.json',
  'telegram-account.json',
  'reddit-listing.json',
  'youtube-comments-pages.jsonl',
];

type Make = () => { readonly scan: (chunk: Uint8Array) => ReadItem[]; readonly finish: () => ReadItem[] };

function scanCut(make: Make, bytes: Uint8Array, random: Random | null): string {
  const scanner = make();
  const items: ReadItem[] = [];
  let from = 0;
  while (from < bytes.length) {
    const size = random === null ? bytes.length : 1 + random.integer(random.integer(4) === 0 ? 500 : 7);
    // A copy that is wiped at once: no scanner may hold on to a chunk that its source fills again.
    const chunk = bytes.slice(from, from + size);
    items.push(...scanner.scan(chunk));
    chunk.fill(0x5b);
    from += size;
  }
  items.push(...scanner.finish());
  return JSON.stringify(items);
}

/** Flips, drops, doubles and swaps a few bytes, most of them such as matter to JSON. */
function damage(bytes: Uint8Array, random: Random): Uint8Array {
  const damaged = [...bytes];
  const telling = [...Buffer.from('{}[]",:\\\n\r 0x')];
  for (let times = random.integer(4); times >= 0; times--) {
    const place = random.integer(damaged.length);
    const action = random.integer(4);
    if (action === 0) damaged[place] = random.pick(telling);
    else if (action === 1) damaged.splice(place, 1);
    else if (action === 2) damaged.splice(place, 0, random.pick(telling));
    else damaged.length = Math.max(1, place);
  }
  return Uint8Array.from(damaged);
}

test.each(fixtures)('%s, whole or damaged, gives the same items however it is cut into chunks', (name) => {
  const random = createRandom(20220104);
  const bytes = readFileSync(findFixture(name));
  const makers: readonly Make[] = [() => new LineScanner(sizes), () => new DocumentScanner(new Map(), sizes)];
  for (let round = 0; round < 150; round++) {
    const input = round === 0 ? Uint8Array.from(bytes) : damage(bytes, random);
    for (const make of makers) expect(scanCut(make, input, random)).toBe(scanCut(make, input, null));
  }
});
