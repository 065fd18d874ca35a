import type { AccountLabels } from '../events/study/decomposeShift.js';
import type { AccountFinding } from '../model/account.js';

/** Groups with a name of their own among the sets; the smaller ones stand together. */
export const labelSetsDefaults = { maxGroups: 12 } as const;

/** Names of the sets that are no group; `composeEventFindings` and the figures say them as they are. */
export const setNames = {
  others: 'other groups',
  copied: 'copied texts',
} as const;

/**
 * The accounts to set aside in an event study: each group of evidence level 2, the largest first, and those of level 1 together.
 * Null where there are none. `accounts` are in the order of the account codes.
 */
export function labelSets(
  accounts: readonly AccountFinding[],
  { maxGroups }: { readonly maxGroups: number } = labelSetsDefaults,
): AccountLabels | null {
  const sizes = new Map<string, number>();
  for (const { evidenceLevel, group } of accounts)
    if (evidenceLevel === 2 && group !== null) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const largest = [...sizes]
    .sort((a, b) => b[1] - a[1])
    .slice(0, maxGroups)
    .map(([group]) => group);
  const nameOf = ({ evidenceLevel, group }: AccountFinding): string | null => {
    if (evidenceLevel === 0) return null;
    if (evidenceLevel === 1) return setNames.copied;
    return group !== null && largest.includes(group) ? group : setNames.others;
  };
  const used = new Set(accounts.map(nameOf));
  const names = [...largest, setNames.others, setNames.copied].filter((name) => used.has(name));
  if (names.length === 0) return null;
  const codeOf = new Map(names.map((name, code) => [name, code]));
  return { names, codes: Int32Array.from(accounts, (one) => codeOf.get(nameOf(one) ?? '') ?? -1) };
}
