import type { CommentTable } from '../../model/commentTable.js';
import type { Coincidence } from './findCoincidences.js';

/**
 * The strongest evidence first, so that a few pairs show all of it: co-actions before copies, things that few did before
 * things that many did (by powers of two), close before far apart. No comment pair twice; first one pair of each thing, with
 * partners by turns, then the rest.
 *
 * Cost: sorting.
 */
export function chooseEvidence(
  table: CommentTable,
  found: readonly Coincidence[],
  most: number,
): readonly Coincidence[] {
  const size = ({ object }: Coincidence): number => Math.floor(Math.log2(object.accounts));
  const sorted = found.toSorted(
    (x, y) =>
      Number(x.kind === 'copy') - Number(y.kind === 'copy') ||
      size(x) - size(y) ||
      x.lagMs - y.lagMs ||
      x.first - y.first ||
      x.second - y.second,
  );
  const accountsOf = ({ first, second }: Coincidence): string =>
    [table.account.codes[first]!, table.account.codes[second]!].sort((x, y) => x - y).join(' ');
  const chosen: Coincidence[] = [];
  const rows = new Set<string>();
  const objects = new Set<unknown>();
  const met = new Set<string>();
  const firstRows = new Set<number>();
  const passes: readonly ((one: Coincidence) => boolean)[] = [
    (one) => !objects.has(one.object) && !met.has(accountsOf(one)) && !firstRows.has(one.first),
    (one) => !objects.has(one.object) && !firstRows.has(one.first),
    (one) => !firstRows.has(one.first) || !met.has(accountsOf(one)),
    () => true,
  ];
  for (const isWanted of passes) {
    for (const one of sorted) {
      const key = `${one.first} ${one.second}`;
      if (chosen.length >= most) return chosen;
      if (rows.has(key) || !isWanted(one)) continue;
      rows.add(key);
      objects.add(one.object);
      met.add(accountsOf(one));
      firstRows.add(one.first);
      chosen.push(one);
    }
  }
  return chosen;
}
