// The floor of copied texts: every comment is written anew, independently, by the word model of the section (word pairs,
// Witten–Bell), with its author, time and length kept. What is then called copied is called wrongly. With and without the
// bits in hand for idioms, which no word model knows.
//   npx tsx bench/copies/floor.ts [runs]
import { existsSync } from 'node:fs';
import {
  buildCommentTable,
  createRandom,
  findCopiedTexts,
  neededBits,
  readComments,
  tabulateWords,
} from '../../src/index.js';
import type { CommentTable, Random, WordTable } from '../../src/index.js';
import { prepareText } from '../../src/coordination/copies/prepareText.js';

const shared = new URL('../../../shared/data/', import.meta.url);
const runs = Number(process.argv[2] ?? 5);

/** Places in `words.words` after which another word of the same text stands, by word. */
function listFollowers({ texts, starts, words, vocabulary }: WordTable): Int32Array[] {
  const places = Array.from({ length: vocabulary.length }, (): number[] => []);
  for (let text = 0; text < texts; text++)
    for (let k = starts[text]!; k + 1 < starts[text + 1]!; k++) places[words[k]!]!.push(k);
  return places.map((list) => Int32Array.from(list));
}

function createWriter(words: WordTable, random: Random): (length: number) => string {
  const followers = listFollowers(words);
  const kinds = followers.map((places) => new Set(Array.from(places, (k) => words.words[k + 1])).size);
  const anyWord = (): number => words.words[random.integer(words.words.length)]!;
  return (length) => {
    let word = words.words[words.starts[random.integer(words.texts)]!]!;
    const written = [word];
    while (written.length < length) {
      const places = followers[word]!;
      const follows = random.next() * (places.length + kinds[word]!) < places.length;
      word = follows ? words.words[places[random.integer(places.length)]! + 1]! : anyWord();
      written.push(word);
    }
    return written.map((one) => words.vocabulary.get(one)).join(' ');
  };
}

function rewrite(table: CommentTable, words: WordTable, seed: number): CommentTable {
  const write = createWriter(words, createRandom(seed));
  return buildCommentTable(
    Array.from({ length: table.rows }, (_, row) => {
      const code = words.textCode[row]!;
      const length = code < 0 ? 0 : words.starts[code + 1]! - words.starts[code]!;
      const account = table.account.values.get(table.account.codes[row]!);
      return { account, at: table.at[row]!, text: length === 0 ? '' : write(length) };
    }),
  );
}

function countCalled(table: CommentTable, idiomBits: readonly number[]): number[] {
  const prepared = prepareText(table);
  const minBits = neededBits(table.rows);
  return idiomBits.map((bits) => findCopiedTexts(table, prepared, { minBits, idiomBits: bits }).texts.length);
}

for (const file of ['vk/vk_media_comments_2022.csv.gz', 'bench_mixed/plain.csv.gz']) {
  const path = new URL(file, shared);
  if (!existsSync(path)) continue;
  const { table } = await readComments(path.pathname, { keepIds: true });
  const words = tabulateWords(table.text);
  const margins = [30, 10, 0];
  console.log(
    `${file}: as written, with ${margins.join(', ')} bits in hand: ${countCalled(table, margins).join(', ')} texts`,
  );
  const called = Array.from({ length: runs }, (_, k) => countCalled(rewrite(table, words, k + 1), margins));
  margins.forEach((bits, k) => {
    const counts = called.map((one) => one[k]!);
    console.log(`  written anew, ${bits} bits in hand: ${counts.join(' ')} (${runs} runs)`);
  });
}
