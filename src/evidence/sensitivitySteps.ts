import type { LevelStep, SensitivityRule, WindowStep } from '../model/sensitivity.js';

/** The accounts that one rule finds in one window, by code. */
export interface FoundAccounts {
  readonly windowSeconds: number;
  readonly rule: SensitivityRule;
  readonly accounts: ReadonlySet<number>;
}

/** Members that both sets have. */
export function countShared(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let shared = 0;
  for (const member of one) if (other.has(member)) shared++;
  return shared;
}

/** Shared members by all members; null where both sets are empty. */
export function measureJaccard(one: ReadonlySet<number>, other: ReadonlySet<number>): number | null {
  const shared = countShared(one, other);
  const all = one.size + other.size - shared;
  return all === 0 ? null : shared / all;
}

/** What changes from each window to the next, under one rule. `found` by window, ascending. */
export function compareWindows(found: readonly FoundAccounts[]): WindowStep[] {
  return found.slice(1).map((to, k) => {
    const from = found[k]!;
    const kept = countShared(from.accounts, to.accounts);
    return {
      rule: to.rule,
      fromSeconds: from.windowSeconds,
      toSeconds: to.windowSeconds,
      more: to.accounts.size - kept,
      fewer: from.accounts.size - kept,
      kept,
      jaccard: measureJaccard(from.accounts, to.accounts),
    };
  });
}

/** What changes from each level to the next, in one window. `found` by level, ascending: each holds the one before. */
export function compareLevels(found: readonly FoundAccounts[]): LevelStep[] {
  return found.slice(1).map((to, k) => {
    const from = found[k]!;
    return {
      windowSeconds: to.windowSeconds,
      fromLevel: from.rule.threshold,
      toLevel: to.rule.threshold,
      more: to.accounts.size - from.accounts.size,
      kept: from.accounts.size,
    };
  });
}
