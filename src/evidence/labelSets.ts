import type { AccountLabels } from '../events/study/decomposeShift.js';
import type { AccountFinding } from '../model/account.js';

/** Groups with a name of their own among the sets; the smaller ones stand together. */
export const labelSetsDefaults = { maxGroups: 12 } as const;

/** Names of the sets that are no single group, the same in every language; `sayPartName` says them. */
export const setNames = {
  others: 'other groups',
  groups: 'coordinated groups',
  copied: 'copied texts',
} as const;

/**
 * The accounts to set aside in an event study: each group of evidence level 2, the largest first. Null where there are none.
 * `accounts` are in the order of the account codes.
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
  return labelBy(accounts, [...largest, setNames.others], ({ evidenceLevel, group }) => {
    if (evidenceLevel !== 2) return null;
    return group !== null && largest.includes(group) ? group : setNames.others;
  });
}

/**
 * The same accounts as one set, and beside it everybody else who wrote copied texts (level 1). Most of these are ordinary people who
 * share quotes and slogans, so they are left out in a second reckoning only. Null where nobody is at level 1.
 */
export function labelCopied(accounts: readonly AccountFinding[]): AccountLabels | null {
  if (!accounts.some(({ evidenceLevel }) => evidenceLevel === 1)) return null;
  return labelBy(accounts, [setNames.groups, setNames.copied], ({ evidenceLevel }) =>
    evidenceLevel === 2 ? setNames.groups : evidenceLevel === 1 ? setNames.copied : null,
  );
}

/** Labels in the order of `order`, those that nobody has left out. */
function labelBy(
  accounts: readonly AccountFinding[],
  order: readonly string[],
  nameOf: (account: AccountFinding) => string | null,
): AccountLabels | null {
  const used = new Set(accounts.map(nameOf));
  const names = order.filter((name) => used.has(name));
  if (names.length === 0) return null;
  const codeOf = new Map(names.map((name, code) => [name, code]));
  return { names, codes: Int32Array.from(accounts, (one) => codeOf.get(nameOf(one) ?? '') ?? -1) };
}
