/** The hash of a word grows letter by letter, `Math.imul(hash ^ unit, hashFactor)` from `hashSeed` on (FNV-1a), and is mixed at its end. */
export const hashSeed = 0x2c1b3c6d;
export const hashFactor = 0x01000193;

export function hashUnits(units: Uint16Array, from: number, to: number): number {
  let hash = hashSeed;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ units[i]!, hashFactor);
  return hash;
}

/** Lets the high bits tell on the low ones, which choose the slot. */
export function finishHash(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}
