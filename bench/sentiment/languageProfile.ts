// Learns the letter runs of src/text/languageProfile.ts and writes them:  npx tsx bench/sentiment/languageProfile.ts
// Kazakh: KazSAnDRA train (CC BY 4.0), as written, typed without its letters, and in Latin script; Russian: every other VK comment
// and every fourth Telegram post (MIT); English: every other VADER tweet (MIT); and our own lists of frequent words of English and of others. What is not used here is for testing.
import { writeFileSync } from 'node:fs';
import { createRandom, type Random } from '../../src/stats/random.js';
import { encodeLetters, listLetterCodes, placeTrigram } from '../../src/text/languageLetters.js';
import { englishWords, foreignLatinWords } from '../../src/text/languageWords.js';
import { readLanguageTexts } from './languageTexts.js';
import { typeKazakhInLatin, typeKazakhPlainly } from './typeKazakh.js';

type Words = readonly (readonly number[])[];

/** Trigrams rarer than this, or lighter, are left out. */
const fewestTexts = 12;
const lightest = 0.4;
/** Weights are kept in steps of this. */
const step = 0.25;
const mostSteps = 16;

function splitWords(text: string, isOfScript: (code: number) => boolean): number[][] {
  const table = listLetterCodes();
  const words: number[][] = [];
  let word: number[] = [];
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? table[text.charCodeAt(at)]! : 0;
    if (isOfScript(code)) word.push(code);
    else if (word.length > 0) {
      words.push(word);
      word = [];
    }
  }
  return words;
}

function listTrigrams(word: readonly number[]): number[] {
  const padded = [0, ...word, 0];
  return word.map((_, at) => placeTrigram(padded[at]!, padded[at + 1]!, padded[at + 2]!));
}

/**
 * Logistic regression by AdaGrad: positive weights speak for `second`. Learns from whole texts and from one to three words
 * of each, because short comments are the hard ones. In later rounds a text that is surely of the other class is left out: both
 * sources hold some.
 */
function learn(first: readonly Words[], second: readonly Words[], random: Random): Map<number, number> {
  const weights = new Float64Array(2 ** 19);
  const squares = new Float64Array(2 ** 19).fill(1e-2);
  const seen = new Map<number, number>();
  const rows = [
    ...first.map((words) => ({ words, gold: 0 })),
    ...second.map((words) => ({ words, gold: 1 })),
  ];
  for (const { words } of rows)
    for (const place of new Set(words.flatMap(listTrigrams))) seen.set(place, (seen.get(place) ?? 0) + 1);
  const weightOf = [rows.length / first.length / 2, rows.length / second.length / 2];
  const addUp = (places: readonly number[]): number => {
    let sum = 0;
    for (const place of places) sum += weights[place]!;
    return sum;
  };
  const improve = (places: readonly number[], gold: number, weight: number): void => {
    const error = (1 / (1 + Math.exp(-addUp(places))) - gold) * weight;
    for (const place of places) {
      const slope = error + 2e-5 * weights[place]!;
      squares[place]! += slope * slope;
      weights[place]! -= (0.3 * slope) / Math.sqrt(squares[place]!);
    }
  };
  for (let round = 0; round < 4; round++) {
    for (let k = rows.length - 1; k > 0; k--) {
      const other = random.integer(k + 1);
      [rows[k], rows[other]] = [rows[other]!, rows[k]!];
    }
    for (const { words, gold } of rows) {
      const all = words.slice(0, 40).flatMap(listTrigrams);
      if (round >= 2 && (gold === 1 ? -addUp(all) : addUp(all)) > 6) continue;
      const length = 1 + random.integer(3);
      const from = random.integer(Math.max(1, words.length - length + 1));
      improve(words.slice(from, from + length).flatMap(listTrigrams), gold, weightOf[gold]!);
      improve(all, gold, weightOf[gold]! / 2);
    }
  }
  const kept = new Map<number, number>();
  for (const [place, texts] of seen)
    if (texts >= fewestTexts && Math.abs(weights[place]!) >= lightest) kept.set(place, weights[place]!);
  return kept;
}

/** Trigrams by weight, each three signs long, `_` beyond the ends of a word. */
function write(weights: ReadonlyMap<number, number>, letters: string): [number, string][] {
  const nameOf = new Map([...letters].map((letter) => [encodeLetters(letter)[0]! & 63, letter] as const));
  const groups = new Map<number, string[]>();
  for (const [place, weight] of weights) {
    const trigram = [12, 6, 0].map((shift) => (place >> shift) & 63);
    if (!trigram.every((code) => code === 0 || nameOf.has(code))) continue;
    const steps = Math.max(-mostSteps, Math.min(mostSteps, Math.round(weight / step)));
    const name = trigram.map((code) => (code === 0 ? '_' : nameOf.get(code)!)).join('');
    groups.set(steps, [...(groups.get(steps) ?? []), name]);
  }
  return [...groups].sort(([a], [b]) => a - b).map(([steps, names]) => [steps, names.sort().join('')]);
}

const random = createRandom(1);
const texts = readLanguageTexts();
const isCyrillic = (code: number): boolean => code > 0 && code < 64;
const isLatin = (code: number): boolean => code > 64 && code < 128;
const split = (all: readonly string[], isOf: (code: number) => boolean): Words[] =>
  all.map((text) => splitWords(text, isOf)).filter((words) => words.length > 0);
const kazakh = texts.kazakhTrain;
const words = `${englishWords} ${foreignLatinWords}`.trim().split(/\s+/);
const cyrillic = learn(
  split(texts.russianTrain, isCyrillic),
  split([...kazakh, ...kazakh.map((text) => typeKazakhPlainly(text, random))], isCyrillic),
  random,
);
const latin = learn(
  split([...texts.englishTrain, ...words, ...words, ...words], isLatin),
  split(
    kazakh.filter((text) => /[әғқңөұүһі]/iu.test(text)).map((text) => typeKazakhInLatin(text, random)),
    isLatin,
  ),
  random,
);
const show = (name: string, groups: readonly [number, string][]): string =>
  `export const ${name}: readonly (readonly [number, string])[] = [\n${groups.map(([steps, names]) => `  [${steps}, '${names}'],\n`).join('')}];\n`;
writeFileSync(
  new URL('../../src/text/languageProfile.ts', import.meta.url),
  `// Written by bench/sentiment/languageProfile.ts, which names the sources; see bench/sentiment/language.md.
// Runs of three letters (\`_\` is the end of a word) by their weight in steps: above 0 for Kazakh, below for
// Russian, or in Latin script for anything else.

/** The weight of one step, in natural logarithms of odds. */
export const profileStep = ${step};

${show('cyrillicProfile', write(cyrillic, 'абвгдежзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі'))}
${show('latinProfile', write(latin, 'abcdefghijklmnopqrstuvwxyzäöüğşıñçéý'))}`,
);
console.log(`Cyrillic: ${cyrillic.size} trigrams, Latin: ${latin.size}`);
