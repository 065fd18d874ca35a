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

/** 1 for units that stand otherwise in composed text (NFC), or may: marks, Korean vowels, some surrogates. */
let unsettled: Uint8Array | null = null;

function listUnsettled(): Uint8Array {
  if (unsettled !== null) return unsettled;
  unsettled = new Uint8Array(65536);
  const isMark = /\p{M}/u;
  for (let unit = 0; unit < 65536; unit++) {
    const sign = String.fromCharCode(unit);
    const isSelector = unit >= 0xfe00 && unit <= 0xfe0f;
    const isVowel = unit >= 0x1160 && unit <= 0x11ff;
    // The planes' halves whose letters or notes can compose.
    const isHalf =
      unit === 0xd804 || unit === 0xd805 || unit === 0xd806 || unit === 0xd834 || unit === 0xd87e;
    if ((isMark.test(sign) && !isSelector) || isVowel || isHalf || sign.normalize('NFC') !== sign)
      unsettled[unit] = 1;
  }
  return unsettled;
}

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
  let read = text.length > 4 * mostUnits ? text.slice(0, 4 * mostUnits) : text;
  if (read.includes('@') || read.includes('[')) read = removeMentions(read);
  if (read.includes('://') || read.includes('www.') || read.includes('WWW.'))
    read = read.replace(address, ' ');
  const size = writeUnits(read, units, listUnsettled());
  return size > 0 ? size : writeUnits(read.normalize('NFC'), units, null);
}

/** Writes the folded units; returns 0 as soon as one is met that has to be composed first. */
function writeUnits(text: string, units: Uint16Array, stops: Uint8Array | null): number {
  const table = listFolds();
  const { length } = text;
  units[0] = space;
  let last = space;
  let size = 1;
  let run = 1;
  for (let at = 0; at < length && size <= mostUnits; at++) {
    const raw = text.charCodeAt(at);
    if (stops !== null && stops[raw] === 1) return 0;
    const unit = table[raw]!;
    if (unit === 0) continue;
    if (unit !== last) run = 1;
    else if (unit === space || ++run > longestRun) continue;
    units[size++] = last = unit;
  }
  if (last !== space) units[size++] = space;
  return size;
}
