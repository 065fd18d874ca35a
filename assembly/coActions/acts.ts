import { reserveLast } from './memory';

/**
 * Acts are actions on the way to positions: time and object, which together are read as one number of 64 bits (the key),
 * and account. Two acts are on one object and within the window exactly if their keys differ by no more than the window,
 * since another object adds more than any window.
 */
export const actBytes: usize = 12;

/** The acts that have come through so far. */
export let acts: usize = 0;
export let actsEnd: usize = 0;

let room: usize = 0;

/** Nothing else may be reserved until the last act has come. */
export function startActs(): void {
  acts = actsEnd = room = reserveLast(0);
}

/** Makes room for so many acts behind the last one. */
export function reserveActs(more: i32): void {
  const bytes = <usize>more * actBytes + 16;
  if (actsEnd + bytes <= room) return;
  const step = (max<usize>(bytes, 1 << 20) + 15) & ~15;
  reserveLast(step);
  room += step;
}

export function setActsEnd(end: usize): void {
  actsEnd = end;
}
