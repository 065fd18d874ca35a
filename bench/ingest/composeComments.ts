import { closeSync, openSync, writeSync } from 'node:fs';

const accounts = 100_000;
const flushAt = 4 << 20;
const start = Date.UTC(2022, 0, 1);

/** Small linear congruential generator: the same seed gives the same file on every machine. */
function createDraw(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

function composeWords(draw: () => number): string[] {
  const syllables =
    'на по не то ра ко во ли ни ка та ст ен ер ов ал ре пр го де ть ся ый ми ло дом шу зы бе'.split(' ');
  const words = Array.from({ length: 20_000 }, () =>
    Array.from(
      { length: 1 + Math.floor(draw() * draw() * 6) },
      () => syllables[Math.floor(draw() * 30)],
    ).join(''),
  );
  return [...words, 'и', 'в', 'не', 'что', 'ok', '😂', 'https://t.me/x', '—'];
}

/** Draws accounts by Zipf's law (exponent 1) from sums of 1/rank. */
function createZipf(draw: () => number): () => number {
  const sums = new Float64Array(accounts);
  for (let rank = 0, sum = 0; rank < accounts; rank++) sums[rank] = sum += 1 / (rank + 1);
  return () => {
    const wanted = draw() * sums[accounts - 1]!;
    let low = 0;
    let high = accounts - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/**
 * Writes a CSV of made-up comments in Russian-like words: lengths log-normal (half under 12 words, a tail of hundreds),
 * 100,000 accounts by Zipf's law, 5 % of the texts quoted for their commas, quotes and line feeds. Rows stand in the order
 * of time and ids, or shuffled: times by half a day, ids altogether.
 */
export function composeComments(
  path: string,
  { rows, seed, isShuffled }: { rows: number; seed: number; isShuffled: boolean },
): void {
  const draw = createDraw(seed);
  const words = composeWords(draw);
  const drawAccount = createZipf(draw);
  const file = openSync(path, 'w');
  let content = 'comment_id,account_id,group_id,post_id,created_at,text\n';
  for (let row = 0; row < rows; row++) {
    const account = drawAccount();
    const length = Math.min(600, Math.ceil(12 * Math.exp(drawNormal(draw) * 0.95)));
    let text = words[Math.floor(draw() * words.length)]!;
    for (let k = 1; k < length; k++) text += ` ${words[Math.floor(draw() * draw() * words.length)]!}`;
    if (draw() < 0.05) text = `"${text}, ""${words[row % words.length]!}""\n${text.slice(0, 40)}"`;
    const late = isShuffled ? draw() * 43_200 : 0;
    const at = new Date(start + Math.floor((row * 2_592_000) / rows + late) * 1000);
    const group = account % 40;
    const post = Math.floor((row * 20_000) / rows) * 40 + group;
    // Collectors that go from post to post have ids in no order.
    const id = 2_000_000_000 + (isShuffled ? (row * 7919) % rows : row) * 3;
    content += `${id},${100_000_000 + account * 7919},-${50_000 + group},-${50_000 + group}_${post},${at.toISOString().slice(0, 19)}Z,${text}\n`;
    if (content.length > flushAt) {
      writeSync(file, content);
      content = '';
    }
  }
  writeSync(file, content);
  closeSync(file);
}

function drawNormal(draw: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());
}
