import { findPhrases } from './lexicon/phrases.js';
import type { MoodToken } from './moodToken.js';
import type { ScannedText } from './scanText.js';
import { sentimentDefaults } from './sentimentDefaults.js';

export interface WeighedText {
  readonly sum: number;
  /** Words the lexicons or the lists of modifiers know. */
  readonly known: number;
}

const { negationReach, beforeContrast, afterContrast, capitals } = sentimentDefaults;
const intensityReach = 2;

/**
 * Gives every token its weight in this text: its own, turned and stretched by the words around it. The weights go into
 * `weights` (as long as the text at least).
 */
export function weighWords(scan: ScannedText, weights: Float64Array): WeighedText {
  const { tokens, length } = scan;
  const shouting = scan.capitalWords > 0 && scan.capitalWords < scan.words;
  let known = 0;
  let contrastAt = -1;
  // Asked only of texts with such a word.
  let events = NaN;
  for (let at = 0; at < length; at++) {
    const token = tokens[at]!;
    if (token.known) known++;
    weights[at] = 0;
    if (token.role === 'contrast') contrastAt = at;
    const phrase = token.opensPhrase ? measurePhrase(scan, at) : undefined;
    if (phrase !== undefined) {
      weights[at] = phrase.weight * turnAround(scan, at);
      for (let k = 1; k < phrase.size; k++) weights[at + k] = 0;
      at += phrase.size - 1;
    } else if (token.role === 'face') weights[at] = token.weight;
    else if (token.weight !== 0 || token.negatedWeight !== 0) {
      weights[at] = weighWord(scan, at, shouting && token.capital);
      if (token.event) {
        if (Number.isNaN(events)) events = isPersonalText(scan) ? 1 : sentimentDefaults.reportedEvents;
        weights[at]! *= events;
      }
    }
  }
  let sum = 0;
  for (let at = 0; at < length; at++) {
    if (contrastAt > 0) weights[at]! *= at < contrastAt ? beforeContrast : afterContrast;
    sum += weights[at]!;
  }
  return { sum, known };
}

function weighWord(scan: ScannedText, at: number, shouted: boolean): number {
  const token = scan.tokens[at]!;
  const { weight, role } = token;
  if (weight === 0) return isNegated(scan, at) ? token.negatedWeight : 0;
  // "ужасно рад": the first word only strengthens the second; "no good": it only turns it.
  if ((role === 'intensity' || role === 'negatorBefore') && hasMood(scan, at + 1)) return 0;
  const emphasis = shouted ? Math.sign(weight) * capitals : 0;
  return (weight + emphasis) * turnAround(scan, at);
}

// Somebody speaks for himself: with "I", an exclamation mark or a face.
function isPersonalText({ tokens, length, exclamations }: ScannedText): boolean {
  if (exclamations > 0) return true;
  for (let at = 0; at < length; at++) {
    const { personal, role } = tokens[at]!;
    if (personal || role === 'face') return true;
  }
  return false;
}

function hasMood({ tokens, length }: ScannedText, at: number): boolean {
  if (at >= length) return false;
  const { weight, role } = tokens[at]!;
  return weight !== 0 && role !== 'face';
}

// Whether one of the two words before is a negator.
function isNegated({ tokens }: ScannedText, at: number): boolean {
  for (let back = 1; back <= 2 && back <= at; back++) {
    const { role } = tokens[at - back]!;
    if (role === 'negatorBefore') return true;
    if (role === 'stop' || role === 'contrast' || role === 'face') return false;
  }
  return false;
}

// The factor that negators and intensities near a word put on it, within its clause.
function turnAround({ tokens, length }: ScannedText, at: number): number {
  let factor = 1;
  for (let back = 1; back <= negationReach && back <= at; back++) {
    const { role, factor: strength } = tokens[at - back]!;
    if (role === 'none') continue;
    if (role === 'negatorBefore') {
      factor *= tokens[at]!.negation;
      break;
    }
    if (role !== 'intensity') break;
    if (back <= intensityReach) factor *= strength;
  }
  for (let ahead = 1; ahead <= 2 && at + ahead < length; ahead++) {
    const { role } = tokens[at + ahead]!;
    if (role === 'negatorAfter') return factor * tokens[at]!.negation;
    if (role === 'stop' || role === 'face') break;
  }
  return factor;
}

function measurePhrase(scan: ScannedText, at: number): { weight: number; size: number } | undefined {
  const { tokens, length } = scan;
  for (const { rest, weight } of findPhrases(tokens[at]!.spelling) ?? []) {
    if (at + rest.length >= length || !follows(tokens, at + 1, rest)) continue;
    const size = rest.length + 1;
    const last = tokens[at + size - 1]!;
    if (last.role === 'intensity' && hasMood(scan, at + size)) continue;
    return { weight, size };
  }
  return undefined;
}

function follows(tokens: readonly MoodToken[], from: number, rest: readonly string[]): boolean {
  for (let k = 0; k < rest.length; k++) if (tokens[from + k]!.spelling !== rest[k]) return false;
  return true;
}
