import type { Language } from '../model/sentiment.js';
import { lookUpWord } from './lexicon/lookUpWord.js';
import { findModifier } from './lexicon/modifiers.js';
import type { ScannedText } from './scanText.js';
import { sentimentDefaults } from './sentimentDefaults.js';

export interface WeighedText {
  /** Weight of each item after negation, intensity, contrast and capitals; 0 for items without mood. */
  readonly weights: Float64Array;
  /** Words the lexicons or the lists of modifiers know. */
  readonly known: number;
}

/** Gives every word its weight in this text: its own, turned and stretched by the words around it. */
export function weighWords(scanned: ScannedText, language: Language): WeighedText {
  const { items, faces, capitals } = scanned;
  const weights = new Float64Array(items.length);
  const shouting = scanned.capitalWords > 0 && scanned.capitalWords < scanned.words;
  let known = 0;
  let contrastAt = -1;
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!;
    if (item === '') continue;
    const face = faces[at]!;
    if (!Number.isNaN(face)) {
      weights[at] = face;
      continue;
    }
    const modifier = findModifier(item);
    if (modifier !== undefined) known++;
    if (modifier?.role === 'contrast') contrastAt = at;
    const weight = lookUpWord(item, language);
    if (weight === 0) continue;
    if (modifier === undefined) known++;
    else if (modifier.role === 'intensity' && standsBeforeMood(items, at, language)) continue;
    const emphasis = shouting && capitals[at]! ? Math.sign(weight) * sentimentDefaults.capitals : 0;
    weights[at] = (weight + emphasis) * turnAround(items, at);
  }
  if (contrastAt > 0) {
    for (let at = 0; at < items.length; at++) {
      weights[at]! *= at < contrastAt ? sentimentDefaults.beforeContrast : sentimentDefaults.afterContrast;
    }
  }
  return { weights, known };
}

// "ужасно рад": the first word only strengthens the second.
function standsBeforeMood(items: readonly string[], at: number, language: Language): boolean {
  const next = items[at + 1];
  return next !== undefined && next !== '' && lookUpWord(next, language) !== 0;
}

// The factor that negators and intensities near an item put on it, within its clause.
function turnAround(items: readonly string[], at: number): number {
  let factor = 1;
  for (let back = 1; back <= sentimentDefaults.negationReach; back++) {
    const item = items[at - back];
    if (item === undefined || item === '') break;
    const modifier = findModifier(item);
    if (modifier?.role === 'contrast') break;
    if (modifier?.role === 'negatorBefore') {
      factor *= sentimentDefaults.negation;
      break;
    }
    if (modifier?.role === 'intensity' && back <= 2) factor *= modifier.factor;
  }
  for (let ahead = 1; ahead <= 2; ahead++) {
    const item = items[at + ahead];
    if (item === undefined || item === '') break;
    if (findModifier(item)?.role === 'negatorAfter') {
      factor *= sentimentDefaults.negation;
      break;
    }
  }
  return factor;
}
