// How often languages are named right, how honest the confidence is, and how fast it goes:
//   npx tsx bench/sentiment/language.ts
import { createRandom } from '../../src/stats/random.js';
import { identifyLanguages } from '../../src/text/language.js';
import { languageTextsArePresent, readLanguageTexts } from './languageTexts.js';
import { typeKazakhInLatin, typeKazakhPlainly } from './typeKazakh.js';

interface NamedTexts {
  readonly name: string;
  readonly texts: readonly string[];
  readonly language: 'ru' | 'kk' | 'en';
}

const hasWord = (text: string): boolean => /\p{L}{2}/u.test(text);

function listSets(): NamedTexts[] {
  const random = createRandom(5);
  const found = readLanguageTexts();
  const ru = (name: string, texts: readonly string[]): NamedTexts => ({ name, texts, language: 'ru' });
  const kk = (name: string, texts: readonly string[]): NamedTexts => ({ name, texts, language: 'kk' });
  const en = (name: string, texts: readonly string[]): NamedTexts => ({ name, texts, language: 'en' });
  return [
    ru('CEDR train', found.cedr),
    ru('OpenSentimentCorpus dev', found.corpus),
    ru('VK comments, held-out half', found.vkHeld),
    ru('tweets called Russian', found.iraRussian),
    kk('KazSAnDRA valid', found.kazakhValid),
    kk(
      '… none of its letters typed',
      found.kazakhValid.map((text) => typeKazakhPlainly(text, random)),
    ),
    kk(
      '… typed in Latin letters',
      found.kazakhValid.map((text) => typeKazakhInLatin(text, random)),
    ),
    en('VADER tweets, all', found.vader),
    en('VADER tweets, held-out half', found.vaderHeld),
    en('tweets called English', found.iraEnglish),
    en('YouTube comments, 3 videos', found.youtubeSpam),
  ].map((set) => ({ ...set, texts: set.texts.filter(hasWord) }));
}

/** One to three words of every text. */
function cut(texts: readonly string[]): string[] {
  const random = createRandom(7);
  return texts
    .map((text) => {
      const words = text.split(/\s+/).filter(hasWord);
      const length = 1 + random.integer(3);
      const from = random.integer(Math.max(1, words.length - length + 1));
      return words.slice(from, from + length).join(' ');
    })
    .filter(hasWord);
}

function count(texts: readonly string[], language: string): string[] {
  const { language: codes, languages } = identifyLanguages(texts, texts.length);
  const share = (name: string): string =>
    (codes.reduce((sum, code) => sum + Number(languages[code] === name), 0) / texts.length).toFixed(4);
  return [share(language), ...['ru', 'kk', 'en', 'unknown'].map(share)];
}

const edges = [0, 0.5, 0.7, 0.9, 0.95, 0.99, 1.01];

/** Mean confidence and share named right, by confidence, of the same number of texts from each set. */
function measureConfidence(sets: readonly NamedTexts[]): void {
  const bins = edges.slice(1).map(() => ({ texts: 0, confidence: 0, right: 0 }));
  for (const { texts, language } of sets) {
    const apart = Math.max(1, Math.floor(texts.length / 2000));
    const some = texts.filter((_, row) => row % apart === 0).slice(0, 2000);
    const { language: codes, languages, confidence } = identifyLanguages(some, some.length);
    codes.forEach((code, row) => {
      if (languages[code] === 'unknown') return;
      const bin = bins[edges.findIndex((edge) => confidence[row]! < edge) - 1]!;
      bin.texts++;
      bin.confidence += confidence[row]!;
      bin.right += Number(languages[code] === language);
    });
  }
  const all = bins.reduce((sum, { texts }) => sum + texts, 0);
  const error = bins.reduce((sum, bin) => sum + Math.abs(bin.right - bin.confidence), 0) / all;
  bins.forEach(({ texts, confidence, right }, k) =>
    console.log(
      `| ${edges[k]}–${Math.min(1, edges[k + 1]!)} | ${texts} | ${(confidence / texts).toFixed(3)} | ${(right / texts).toFixed(3)} |`,
    ),
  );
  console.log(`mean gap ${error.toFixed(3)}`);
}

function measureSpeed({ name, texts }: NamedTexts): void {
  let least = Infinity;
  for (let run = 0; run < 7; run++) {
    const before = process.cpuUsage();
    identifyLanguages(texts, texts.length);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1e6);
  }
  const letters = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
  console.log(`| ${name} | ${letters.toFixed(0)} | ${Math.round(texts.length / least)} |`);
}

if (languageTextsArePresent()) {
  const sets = listSets();
  console.log('| set | texts | right | ru | kk | en | unknown | right, 1–3 words of each |');
  for (const { name, texts, language } of sets) {
    const [right, ...shares] = count(texts, language);
    console.log(
      `| ${name} | ${texts.length} | ${right} | ${shares.join(' | ')} | ${count(cut(texts), language)[0]} |`,
    );
  }
  const { youtube } = readLanguageTexts();
  console.log(
    `| YouTube comments | ${youtube.length} | – | ${count(youtube, 'en').slice(1).join(' | ')} | – |`,
  );
  console.log('\nconfidence of whole texts, named right');
  measureConfidence(sets);
  console.log('\nconfidence of one to three words');
  measureConfidence(sets.map((set) => ({ ...set, texts: cut(set.texts) })));
  console.log('\ntexts a second of processor, best of seven');
  for (const set of sets.filter(({ name }) => /CEDR|valid|VADER tweets, all|VK/.test(name)))
    measureSpeed(set);
} else console.error('bench/sentiment: the sets are not there (../shared/data); nothing measured');
