import type { ActionWindows } from './windows.js';

/** Throws the Error of too many pairs; it names the object that has the most pairs of actions within the window. */
export function refusePairs(
  { positions, object, low }: ActionWindows,
  minCoActions: number,
  options: { readonly maxPairs: number; readonly describeObject: (object: number) => string },
): never {
  let hottest = -1;
  let most = -1;
  for (let start = 0; start < positions;) {
    let end = start;
    let pairs = 0;
    for (; end < positions && object[end] === object[start]; end++) pairs += end - low[end]!;
    if (pairs > most) {
      most = pairs;
      hottest = object[start]!;
    }
    start = end;
  }
  const name = options.describeObject(hottest);
  const shown = name.length > 60 ? `${name.slice(0, 60)}…` : name;
  throw new Error(
    `coActions: more than ${options.maxPairs.toLocaleString('en')} pairs of accounts have at least ${minCoActions} ` +
      `co-actions. The object "${shown}" alone has ${most.toLocaleString('en')} pairs of actions within the window. ` +
      'Take a smaller windowSeconds or a higher minCoActions, leave that object out, or raise maxPairs.',
  );
}
