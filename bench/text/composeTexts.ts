import { buildTextColumn } from '../../src/ingest/textColumn.js';
import type { TextColumn } from '../../src/model/commentTable.js';
import { createRandom, type Random } from '../../src/stats/random.js';

const syllables =
  'на то не по ко ве ро ра ни го ка де ли но та ст пр во ре ло ма са ну ты мы он ья ей ых ой ий ку му чи ша жа ща бу ду ви за ци фа хо ё';
const decorations = [
  ' 👍',
  '!!!',
  ')))',
  '...',
  ' ❤️',
  ' https://news.example/a?id=7',
  ' okeeeey',
  ' нееет',
  ' iPhone',
];

/** What only `normaliseText` can fold, about as often as in real comments. */
const rarities = [' №5', ' Cпacибo', ' п0рядок', ' за\u0301мок'];

/** Words of Zipf's law (exponent 1, flattened at the top) from a vocabulary of made-up Russian. */
function createDraw(random: Random, size: number): () => string {
  const parts = syllables.split(' ');
  const words = new Set<string>();
  while (words.size < size) {
    let word = '';
    for (let left = 1 + random.exponential(1.2) + (words.size > 200 ? 1 : 0); left > 0; left--)
      word += random.pick(parts);
    words.add(word);
  }
  const list = [...words];
  // The inverse of log(rank + 2.7) is near enough to the sums of 1 / (rank + 2.7).
  const top = Math.log(size / 2.7 + 1);
  return () => list[Math.min(size - 1, Math.floor(2.7 * (Math.exp(random.next() * top) - 1)))]!;
}

/**
 * Made-up Russian-like comments: lengths log-normal with a median of 10 words, a vocabulary of 200,000 words, a tenth of them
 * copies of earlier ones, four in ten beginning with a mention as replies do, and now and then capitals, commas, emoji, a link, a stretched
 * or Latin word.
 */
export function composeTexts(rows: number, seed: number): TextColumn {
  return buildTextColumn(compose(rows, seed));
}

function* compose(rows: number, seed: number): Generator<string> {
  const random = createRandom(seed);
  const draw = createDraw(random, 200_000);
  const copied: string[] = [];
  for (let row = 0; row < rows; row++) {
    if (copied.length > 0 && random.next() < 0.1) {
      yield random.pick(copied);
      continue;
    }
    const size = Math.max(1, Math.min(300, Math.round(10 * Math.exp(0.7 * random.normal()))));
    let text = draw();
    text = text[0]!.toUpperCase() + text.slice(1);
    for (let k = 1; k < size; k++) text += (random.next() < 0.1 ? ', ' : ' ') + draw();
    if (random.next() < 0.3) text += random.pick(decorations);
    if (random.next() < 0.015) text += random.pick(rarities);
    if (random.next() < 0.4) text = `[id${1_000_000 + random.integer(9_000_000)}|Участник], ${text}`;
    if (random.next() < 0.02 && copied.length < 20_000) copied.push(text);
    yield text;
  }
}
