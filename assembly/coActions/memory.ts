/**
 * Memory taken from the end, and given back by going back to a mark. What an earlier step leaves behind can be lent out
 * again first (`lend`).
 */
let top: usize = __heap_base;
let lentTop: usize = 0;
let lentEnd: usize = 0;

export function reserve(bytes: usize): usize {
  const size = (bytes + 15) & ~15;
  if (size < bytes) unreachable();
  if (lentEnd - lentTop >= size) {
    const at = lentTop;
    lentTop += size;
    return at;
  }
  return reserveLast(size);
}

export function reserveZeros(bytes: usize): usize {
  const at = reserve(bytes);
  memory.fill(at, 0, bytes);
  return at;
}

/** At the very end, where the next call continues without a gap. */
export function reserveLast(bytes: usize): usize {
  const at = (top + 15) & ~15;
  const end = <u64>at + <u64>bytes;
  const pages = <i32>((end + 0xffff) >> 16);
  const missing = pages - memory.size();
  if (missing > 0 && memory.grow(missing) < 0) unreachable();
  top = <usize>end;
  return at;
}

export function getMark(): usize {
  return top;
}

export function takeAllBack(): void {
  goBack(__heap_base);
}

/** Gives back what was taken since the mark. */
export function goBack(mark: usize): void {
  top = mark;
  lentTop = lentEnd = 0;
}

export function lend(start: usize, end: usize): void {
  lentTop = (start + 15) & ~15;
  lentEnd = end > lentTop ? end & ~15 : lentTop;
}

export function get(column: usize, index: i32): i32 {
  return load<i32>(column + ((<usize>index) << 2));
}

export function put(column: usize, index: i32, value: i32): void {
  store<i32>(column + ((<usize>index) << 2), value);
}
