/** Names most like the one that was not found: those that begin alike or contain it, then those a few letters away. */
export function findNearNames(wanted: string, names: Iterable<string>, most = 5): string[] {
  const asked = wanted.toLowerCase();
  const farthest = Math.max(1, Math.floor(asked.length / 3));
  const near: { readonly name: string; readonly distance: number }[] = [];
  for (const name of names) {
    const one = name.toLowerCase();
    const isPart = one.startsWith(asked) || (asked.length > 2 && one.includes(asked));
    const distance = isPart ? 0.5 : measureDistance(asked, one, farthest);
    if (distance <= farthest) near.push({ name, distance });
  }
  near.sort((x, y) => x.distance - y.distance || (x.name < y.name ? -1 : 1));
  return near.slice(0, most).map(({ name }) => name);
}

/** Letters to change, add or leave out; more than `farthest` where it does not matter how many. */
function measureDistance(a: string, b: string, farthest: number): number {
  if (Math.abs(a.length - b.length) > farthest) return Infinity;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + Number(a[i - 1] !== b[j - 1]);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}

/** "did you mean …?", or nothing. */
export function proposeNames(near: readonly string[]): string {
  if (near.length === 0) return '';
  const last = near.at(-1)!;
  return near.length === 1
    ? `did you mean ${last}?`
    : `did you mean ${near.slice(0, -1).join(', ')} or ${last}?`;
}
