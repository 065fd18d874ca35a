// Words of a million comments, directly from their bytes and by way of strings, and what the texts are worth in bits, in one run:
//   npx tsx bench/text/measure.ts [rows]
import { cpus } from 'node:os';
import type { TextColumn } from '../../src/model/commentTable.js';
import { countWords, measureInformation } from '../../src/text/information.js';
import { normaliseText } from '../../src/text/normalise.js';
import { tabulateWords } from '../../src/text/words/tabulateWords.js';
import { composeTexts } from './composeTexts.js';

const megabyte = 2 ** 20;
const peak = (): number => process.resourceUsage().maxRSS / 1024;

function time<T>(name: string, runs: number, work: () => T): T {
  const before = peak();
  const times: number[] = [];
  let result: T | undefined;
  for (let run = 0; run < runs; run++) {
    result = undefined;
    const since = performance.now();
    result = work();
    times.push(performance.now() - since);
  }
  times.sort((x, y) => x - y);
  const [best, median, worst] = [times[0]!, times[runs >> 1]!, times[runs - 1]!].map((one) =>
    (one / 1000).toFixed(2),
  );
  console.log(`${name}: ${best} / ${median} / ${worst} s, peak memory +${(peak() - before).toFixed(0)} MB`);
  return result!;
}

/** The straight way: a string for each row, a map of texts, a map of words. */
function tabulateByStrings(text: TextColumn): { texts: number; words: number } {
  const texts = new Map<string, number>();
  const words = new Map<string, number>();
  const codes: Int32Array[] = [];
  for (let row = 0; row < text.length; row++) {
    const normalised = normaliseText(text.get(row));
    if (normalised === '' || texts.has(normalised)) continue;
    texts.set(normalised, texts.size);
    codes.push(
      Int32Array.from(normalised.split(' '), (word) => {
        const code = words.get(word) ?? words.size;
        words.set(word, code);
        return code;
      }),
    );
  }
  return { texts: texts.size, words: codes.reduce((sum, one) => sum + one.length, 0) };
}

const rows = Number(process.argv[2] ?? 1_000_000);
const text = composeTexts(rows, 4);
console.log(`${cpus()[0]!.model}, Node ${process.version}; best / median / worst of the runs`);
console.log(
  `${rows} comments, ${(text.bytes.length / rows).toFixed(0)} bytes each, ${(text.bytes.length / megabyte).toFixed(0)} MB`,
);
const table = time('tabulateWords', 5, () => tabulateWords(text));
console.log(`  ${table.texts} texts, ${table.words.length} words, ${table.vocabulary.length} different`);
const model = time('countWords', 3, () => countWords(table));
const repeated = Array.from(table.rows.keys()).filter((one) => table.rows[one]! > 1);
time(`measureInformation of ${repeated.length} texts`, 3, () => measureInformation(table, model, repeated));
time(`measureInformation of ${table.texts} texts`, 1, () => measureInformation(table, model));
const straight = time('normaliseText and maps of strings', 1, () => tabulateByStrings(text));
if (straight.texts !== table.texts || straight.words !== table.words.length)
  throw new Error('measure: the two ways differ');
