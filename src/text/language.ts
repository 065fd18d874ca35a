import { createLanguageReader } from './languageReader.js';
import { judgeLanguage, verdictCodes } from './languageVerdict.js';
import { loadTinyld } from './loadTinyld.js';

/**
 * `candidates`: the languages a text may be in. `fewestLetters`: texts with fewer letters are "unknown".
 * `mostCharacters`: only so much of a long text is read; a comment that long shows its language early.
 */
export const identifyLanguageDefaults = {
  candidates: ['ru', 'kk', 'en'],
  fewestLetters: 2,
  mostCharacters: 2000,
} as const;

/** A language as a two-letter code; the three built-in ones unless others were asked for. */
export type DefaultLanguage = (typeof identifyLanguageDefaults.candidates)[number];

export interface IdentifyLanguageOptions<Candidate extends string = DefaultLanguage> {
  /** Two-letter codes. Others than ru, kk and en are told by the n-gram profiles of tinyld, which is slow. */
  readonly candidates?: readonly Candidate[];
}

export interface IdentifiedLanguage<Candidate extends string = DefaultLanguage> {
  readonly language: Candidate | 'unknown';
  /** About the share of such texts for which the language named is right; 0 for unknown. */
  readonly confidence: number;
}

/** Languages of many texts as columns. */
export interface IdentifiedLanguages<Candidate extends string = DefaultLanguage> {
  /** Index into `languages` of each text. */
  readonly language: Uint8Array;
  /** The candidates, and "unknown" last. */
  readonly languages: readonly (Candidate | 'unknown')[];
  readonly confidence: Float32Array;
}

/**
 * The main language of a text, among Russian, Kazakh and English unless told otherwise.
 *
 * Kazakh is found with its letters, without them ("жаксы") and in Latin script. Links and people spoken to are passed
 * over. A text with too few letters, in another script, or with the words or letters of another language is "unknown". What
 * it can wrongly name: Kyrgyz or Tatar as Kazakh, Bulgarian as Russian, short texts of any language in Latin
 * script as English. Names and words that two languages share tell nothing ("супер", "Алматы"): look at the confidence.
 * A mixed text is named by what most of it is, with less confidence.
 *
 * Formula: log-odds = Σ over words of the weights of their runs of three letters, at most 4 a word; confidence = logistic
 * of it by 1.1, times 1 − 2 · (share of letters in the other script)².
 * Defaults: {@link identifyLanguageDefaults}. Cost: linear; several hundred thousand comments a second.
 * Source: letter runs after Cavnar and Trenkle 1994 (N-gram-based text categorization), with weights by logistic regression;
 * `bench/sentiment/language.md` says on what, and how often it errs.
 *
 * @example
 * import { identifyLanguage } from 'in-concert';
 * identifyLanguage('Маган унады, рахмет').language; // => 'kk'
 * identifyLanguage('Мне понравилось').language; // => 'ru'
 * identifyLanguage('12:30 👍'); // => { language: 'unknown', confidence: 0 }
 */
export function identifyLanguage<Candidate extends string = DefaultLanguage>(
  text: string,
  options: IdentifyLanguageOptions<Candidate> = {},
): IdentifiedLanguage<Candidate> {
  const judge = options.candidates === undefined ? plainJudge() : createLanguageJudge(options);
  const language = judge.languages[judge.judge(text)] as Candidate | 'unknown';
  return { language, confidence: judge.confidence };
}

let kept: LanguageJudge | null = null;
/** The judge of the default candidates, made at the first call. */
const plainJudge = (): LanguageJudge => (kept ??= createLanguageJudge());

const reader = createLanguageReader(identifyLanguageDefaults.mostCharacters);

/**
 * The main language of each text, as columns: {@link identifyLanguage} for many texts.
 *
 * Other candidates than ru, kk and en, by their two-letter codes, are asked of tinyld where the three are not sure; that is
 * some hundred times slower, and its confidence is its own accuracy, which is not calibrated.
 *
 * Defaults: {@link identifyLanguageDefaults}. Cost: linear in the letters.
 *
 * @throws RangeError when `count` is not the number of texts, or there is no candidate.
 * @example
 * import { identifyLanguages } from 'in-concert';
 * const { language, languages } = identifyLanguages(['Жақсы', 'Very good', '???'], 3);
 * Array.from(language, (code) => languages[code]); // => ['kk', 'en', 'unknown']
 */
export function identifyLanguages<Candidate extends string = DefaultLanguage>(
  texts: Iterable<string>,
  count: number,
  options: IdentifyLanguageOptions<Candidate> = {},
): IdentifiedLanguages<Candidate> {
  if (!Number.isInteger(count) || count < 0)
    throw new RangeError(`identifyLanguages: count must be a whole number ≥ 0 (got ${count})`);
  const judge = createLanguageJudge(options);
  const language = new Uint8Array(count);
  const confidence = new Float32Array(count);
  let row = 0;
  for (const text of texts) {
    if (row >= count) throw new RangeError(`identifyLanguages: more texts than count (got ${count})`);
    language[row] = judge.judge(text);
    confidence[row] = judge.confidence;
    row++;
  }
  if (row < count) throw new RangeError(`identifyLanguages: fewer texts than count (got ${row} of ${count})`);
  return { language, languages: judge.languages, confidence };
}

/** Names one text after another; `confidence` is that of the last one. */
export interface LanguageJudge<Candidate extends string = DefaultLanguage> {
  readonly languages: readonly (Candidate | 'unknown')[];
  /** Index into `languages`. */
  judge(text: string): number;
  confidence: number;
}

/**
 * A judge for loops that read their texts one by one; it errs as {@link identifyLanguages} does.
 *
 * Cost: linear in the text; make one judge and keep it.
 * @example
 * import { createLanguageJudge } from 'in-concert';
 * const judge = createLanguageJudge();
 * judge.languages[judge.judge('Өте жақсы жұмыс')]; // => 'kk'
 * judge.confidence > 0.9; // => true
 */
export function createLanguageJudge<Candidate extends string = DefaultLanguage>(
  options: IdentifyLanguageOptions<Candidate> = {},
): LanguageJudge<Candidate> {
  const candidates: readonly string[] = options.candidates ?? identifyLanguageDefaults.candidates;
  if (candidates.length === 0) throw new RangeError('identifyLanguages: candidates must not be empty');
  const languages = [...candidates, 'unknown'] as (Candidate | 'unknown')[];
  const others = candidates.filter((one) => !(one in verdictCodes));
  const own = { ru: candidates.includes('ru'), kk: candidates.includes('kk'), en: candidates.includes('en') };
  const unknown = candidates.length;
  const codeOf = ['ru', 'kk', 'en', 'unknown'].map((one) => (languages as string[]).indexOf(one));
  const verdict = { code: unknown, confidence: 0 };
  const { fewestLetters } = identifyLanguageDefaults;
  const found: LanguageJudge<Candidate> = {
    languages,
    confidence: 0,
    judge(text) {
      reader.read(text);
      judgeLanguage(reader.evidence, own, fewestLetters, verdict);
      found.confidence = verdict.confidence;
      if (others.length === 0 || verdict.confidence > sureEnough) return codeOf[verdict.code]!;
      const { cyrillic, latin, other } = reader.evidence;
      const best =
        cyrillic + latin + other < fewestLetters
          ? undefined
          : loadTinyld().detectAll(text.slice(0, mostProfiled), { only: [...candidates] })[0];
      if (best === undefined || !others.includes(best.lang)) return codeOf[verdict.code]!;
      found.confidence = Math.min(1, best.accuracy);
      return candidates.indexOf(best.lang);
    },
  };
  return found;
}

/** Texts that the three are surer of are not asked of tinyld, which reads no more than this of a text. */
const sureEnough = 0.97;
const mostProfiled = 300;
