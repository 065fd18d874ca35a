import type { LabelledSet } from './readSets.js';

/** Chosen once, before the word lists were revised; never changed since. */
export const splitSeed = 20_220_105;

/** Whether a row is in the half that the word lists and thresholds may be fitted to. */
export function isInFirstHalf(row: number, seed: number = splitSeed): boolean {
  let mixed = Math.imul(row + 1, 0x9e3779b1) ^ seed;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) & 1) === 0;
}

/** The two halves of a set: the first to fit, the second only to measure. */
export function splitHalves(set: LabelledSet): readonly [LabelledSet, LabelledSet] {
  const half = (first: boolean): LabelledSet => ({
    name: set.name,
    texts: set.texts.filter((_, row) => isInFirstHalf(row) === first),
    classes: set.classes.filter((_, row) => isInFirstHalf(row) === first),
  });
  return [half(true), half(false)];
}
