/** The runs of neighbours that pass the test, in order: `[1, 1, 0, 1]` split by "is 1" gives two runs. */
export function splitSegments<T>(items: readonly T[], belongs: (item: T) => boolean): T[][] {
  const segments: T[][] = [];
  let open: T[] | undefined;
  for (const item of items) {
    if (!belongs(item)) {
      open = undefined;
    } else if (open === undefined) {
      open = [item];
      segments.push(open);
    } else {
      open.push(item);
    }
  }
  return segments;
}
