import { removeMentions } from '../../text/mentions.js';
import { mostUnits } from './trainedDefaults.js';

const space = 32;
/** A longer run of one sign is shortened to this: "аааааа" and "ааааа" are one word, "!!!" still differs from "!". */
const longestRun = 3;
const address = /(?:https?:\/\/|www\.)\S{1,2000}/giu;

/** What each UTF-16 code unit becomes: lower case, ё as е, white space as a space; 0 is left out. */
let folds: Uint16Array | null = null;
/** 1 for letters, marks, digits and "_". */
let wordUnits: Uint8Array | null = null;

export function listWordUnits(): Uint8Array {
  if (wordUnits !== null) return wordUnits;
  wordUnits = new Uint8Array(65536);
  const isWord = /[\p{L}\p{M}\p{N}_]/u;
  for (let unit = 0; unit < 65536; unit++) if (isWord.test(String.fromCharCode(unit))) wordUnits[unit] = 1;
  return wordUnits;
}

function listFolds(): Uint16Array {
  if (folds !== null) return folds;
  folds = new Uint16Array(65536);
  const isBlank = /[\s\p{Cc}]/u;
  // Zero-width signs, soft hyphens and the selectors behind emoji are not seen by a reader.
  const isUnseen = /[\p{Cf}\ufe00-\ufe0f]/u;
  for (let unit = 0; unit < 65536; unit++) {
    const sign = String.fromCharCode(unit);
    const lower = sign.toLowerCase();
    folds[unit] = isBlank.test(sign)
      ? space
      : isUnseen.test(sign)
        ? 0
        : lower.length === 1
          ? lower.charCodeAt(0)
          : unit;
  }
  folds['ё'.charCodeAt(0)] = folds['Ё'.charCodeAt(0)] = 'е'.charCodeAt(0);
  return folds;
}

/** Room for the units of one text with a space at each end, and one more. */
export function createUnitBuffer(): Uint16Array {
  return new Uint16Array(mostUnits + 3);
}

/**
 * Writes a text as the features see it into `units`: lower case, single spaces (one at each end), no links, no people
 * spoken to, runs shortened. Returns how many units were written.
 */
export function foldUnits(text: string, units: Uint16Array): number {
  const table = listFolds();
  let read = text.length > 4 * mostUnits ? text.slice(0, 4 * mostUnits) : text;
  if (read.includes('@') || read.includes('[')) read = removeMentions(read);
  if (read.includes('://') || read.includes('www.') || read.includes('WWW.'))
    read = read.replace(address, ' ');
  read = read.normalize('NFC');
  units[0] = space;
  let size = 1;
  let run = 1;
  for (let at = 0; at < read.length && size <= mostUnits; at++) {
    const unit = table[read.charCodeAt(at)]!;
    if (unit === 0) continue;
    if (unit !== units[size - 1]) run = 1;
    else if (unit === space || ++run > longestRun) continue;
    units[size++] = unit;
  }
  if (units[size - 1] !== space) units[size++] = space;
  return size;
}
