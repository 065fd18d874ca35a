import type { NetworkNode } from '../model/analysis.js';
import { restColours, styleSeries } from './chartStyle.js';
import { countOf } from '../words/formatNumber.js';
import { say } from '../words/say.js';
import { labelText } from './labelText.js';

/** A group as drawn: its own name, or the rest drawn alike. */
export interface DrawnGroup {
  readonly name: string;
  readonly color: string;
  readonly symbol: string;
  readonly ids: ReadonlySet<string | null>;
}

/** The largest groups under their names, all smaller ones together, accounts without a group last. */
export function groupNodes(nodes: readonly NetworkNode[], namedGroups: number): DrawnGroup[] {
  const sizes = new Map<string, number>();
  for (const { group } of nodes) if (group !== null) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const ranked = [...sizes].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'en', { numeric: true }));
  const groups: DrawnGroup[] = ranked.slice(0, namedGroups).map(([id, size], index) => ({
    name: `${labelText(id, 24)} (${countOf(size, 'account')})`,
    ...styleSeries(index),
    ids: new Set([id]),
  }));
  const rest = ranked.slice(namedGroups);
  if (rest.length > 0) {
    const ids = new Set<string | null>(rest.map(([id]) => id));
    groups.push({
      name: countOf(rest.length, 'smaller group'),
      color: restColours.smaller,
      symbol: 'hexagon',
      ids,
    });
  }
  if (nodes.some(({ group }) => group === null)) {
    groups.push({
      name: say`no group`,
      color: restColours.none,
      symbol: 'circle-open',
      ids: new Set([null]),
    });
  }
  return groups;
}
