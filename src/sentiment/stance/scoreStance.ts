import type { Language } from '../../model/sentiment.js';
import type { StanceScores, StanceTarget } from '../../model/stance.js';
import { identifyLanguage } from '../../text/language.js';
import { compileTargets, readTermWords, type CompiledTargets } from './compileTargets.js';
import { findMentions } from './findMentions.js';
import { readSentence, type ReadSentence } from './readSentence.js';
import { shareWords } from './shareWords.js';
import type { SharedWord } from './sharedWord.js';
import { splitSentences } from './splitSentences.js';
import { stanceDefaults } from './stanceDefaults.js';

/** The stance of one text toward one target, with the words that made it. */
export interface StanceExplanation {
  readonly target: string;
  /** In [−1, 1]. */
  readonly score: number;
  readonly label: -1 | 0 | 1;
  /** How the target is named in the text. */
  readonly mentions: readonly string[];
  /** Words that count for this target, with their weight in this text. */
  readonly words: readonly { readonly word: string; readonly weight: number }[];
}

/** What the windows of one text give. */
interface ReadStance {
  readonly shared: SharedWord[];
  readonly named: { readonly target: number; readonly name: string }[];
}

/** Reads one text; null where it names none of the targets, which is found out before anything else is done. */
function readStance(text: string, targets: CompiledTargets): ReadStance | null {
  if (!targets.mayName(text)) return null;
  const { language } = identifyLanguage(text);
  const read: ReadStance = { shared: [], named: [] };
  for (const sentence of joinShortSentences(text, language, targets)) {
    const mentions = findMentions(sentence.words, targets);
    if (mentions.length === 0) continue;
    for (const { target, from, to } of mentions)
      read.named.push({ target, name: sentence.words.slice(from, to).join(' ') });
    read.shared.push(...shareWords(sentence, mentions, language));
  }
  return read.named.length === 0 ? null : read;
}

/** "Президент? Позор!": a few words that name nobody speak of whom the sentence before them named. */
function joinShortSentences(text: string, language: Language, targets: CompiledTargets): ReadSentence[] {
  const joined: ReadSentence[] = [];
  let spelled = '';
  let isNamed = false;
  for (const part of splitSentences(text)) {
    const sentence = readSentence(part, language);
    const isShort = sentence.wordCount <= stanceDefaults.carryWords;
    const names = findMentions(sentence.words, targets).length > 0;
    if (isShort && !names && isNamed) {
      spelled += part;
      joined[joined.length - 1] = readSentence(spelled, language);
      isNamed = false;
    } else {
      spelled = part;
      joined.push(sentence);
      isNamed = names;
    }
  }
  return joined;
}

function pressStance(sum: number): number {
  return sum / Math.sqrt(sum * sum + stanceDefaults.softness);
}

/**
 * Class of a stance: 1 for, −1 against, 0 neither.
 *
 * Defaults: `classFrom` of {@link stanceDefaults}.
 *
 * @example
 * import { labelStance } from 'in-concert';
 * [0.5, 0, -0.3].map(labelStance); // => [1, 0, -1]
 */
export function labelStance(score: number): -1 | 0 | 1 {
  if (score >= stanceDefaults.classFrom) return 1;
  return score <= -stanceDefaults.classFrom ? -1 : 0;
}

/** Lists that were used before, ready for the search. */
const compiledLists = new WeakMap<readonly StanceTarget[], CompiledTargets>();

/** The lists ready for the search; refuses those in which nothing can be found. */
function checkTargets(caller: string, targets: readonly StanceTarget[]): CompiledTargets {
  const known = compiledLists.get(targets);
  if (known !== undefined) return known;
  if (targets.length === 0) throw new RangeError(`${caller}: targets must hold a target (got none)`);
  const names = new Set<string>();
  for (const { name, terms } of targets) {
    if (names.has(name)) throw new RangeError(`${caller}: two targets are named "${name}"`);
    names.add(name);
    if (terms.length === 0) throw new RangeError(`${caller}: target "${name}" has no terms`);
    for (const { term } of terms)
      if (readTermWords(term).length === 0)
        throw new RangeError(`${caller}: a term of "${name}" has no word in it (got "${term}")`);
  }
  const compiled = compileTargets(targets);
  compiledLists.set(targets, compiled);
  return compiled;
}

/**
 * Stance toward named targets: for each comment that names a target, the mood of the words around the name.
 *
 * What it can wrongly flag: irony and quotation count as said; sympathy ("погибших полицейских жалко") reads as blame; what is meant
 * but not said in words of mood reads as neutral; who did what to whom is told by case endings and word order, and is
 * wrong where they mislead; "он" and "they" name nobody; hashtags, `@names` and VK mentions are not read. One comment's stance is
 * unreliable: read means over many, and never a mean over one account as a verdict on it. Accuracy: bench/sentiment/stance.md.
 *
 * Formula: names are found by their terms (stems, phrases, `prefix*`, `=word`; the longest wins). Within each sentence every word of mood, with its
 * weight after negation, intensity and contrast, goes to the nearest name at most `reach` words away, a boundary of a clause counting for
 * `boundary` words; at equal distance to the name before it; names joined by "и" share it. Words for and against ("долой", "қарсымын",
 * "resign") count beside words of mood; deeds ("избили", "protected") count for who does them. s = sum of the weights,
 * score = s / √(s² + softness). NaN: not named; 0: named, nothing said.
 * Defaults: {@link stanceDefaults}. Cost: linear in the text; texts that name nobody cost one scan.
 *
 * @param texts as many as `count`.
 * @throws RangeError when texts and count differ, two targets have one name, or a target has no words.
 * @example
 * import { scoreStance } from 'in-concert';
 * const targets = [
 *   { name: 'president', terms: [{ term: 'президент' }] },
 *   { name: 'police', terms: [{ term: 'полиция' }] },
 * ];
 * const { score } = scoreStance(['Президент прав, а полиция нет', 'Доброе утро'], 2, targets);
 * score.map(([first]) => Math.sign(first!)); // => [1, -1]
 * score.map(([, second]) => Number.isNaN(second)); // => [true, true]
 */
export function scoreStance(
  texts: Iterable<string>,
  count: number,
  targets: readonly StanceTarget[],
): StanceScores {
  if (!Number.isInteger(count) || count < 0)
    throw new RangeError(`scoreStance: count must be a whole number ≥ 0 (got ${count})`);
  const compiled = checkTargets('scoreStance', targets);
  const score = targets.map(() => new Float64Array(count).fill(NaN));
  let row = 0;
  for (const text of texts) {
    if (row >= count) throw new RangeError(`scoreStance: more texts than count (got ${count})`);
    const read = readStance(text, compiled);
    if (read !== null) {
      for (const { target } of read.named) score[target]![row] = 0;
      for (const { mention, weight } of read.shared) score[mention.target]![row]! += weight;
      for (const column of score) column[row] = pressStance(column[row]!);
    }
    row++;
  }
  if (row < count) throw new RangeError(`scoreStance: fewer texts than count (got ${row} of ${count})`);
  return { targets: compiled.names, score };
}

/**
 * The stance of one text toward each target that it names, with the words that made it: for reading, and for checking a list.
 *
 * The same limits as {@link scoreStance}. "нет ← прав" is a negation that takes back what was said of the name before it.
 *
 * @example
 * import { explainStance, shippedTargets } from 'in-concert';
 * const [police] = explainStance('Полицию избили протестующие', shippedTargets['kazakhstan-2022']!)
 *   .filter(({ target }) => target === 'police');
 * police!.label; // => 0
 * police!.mentions; // => ['полицию']
 */
export function explainStance(text: string, targets: readonly StanceTarget[]): readonly StanceExplanation[] {
  const compiled = checkTargets('explainStance', targets);
  const read = readStance(text, compiled);
  if (read === null) return [];
  return compiled.names.flatMap((name, target) => {
    const mentions = read.named.filter((one) => one.target === target).map((one) => one.name);
    if (mentions.length === 0) return [];
    const words = read.shared
      .filter(({ mention }) => mention.target === target)
      .map(({ word, weight }) => ({ word, weight }));
    const score = pressStance(words.reduce((sum, { weight }) => sum + weight, 0));
    return [{ target: name, score, label: labelStance(score), mentions, words }];
  });
}
