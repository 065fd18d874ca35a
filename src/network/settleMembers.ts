import { poissonTail } from '../stats/poissonTail.js';
import { compareGroups, describeGroup, type AccountGroup } from './findGroups.js';
import type { Tie } from './tiePairs.js';

export interface MemberOptions {
  /** Accounts of the whole section. */
  readonly accounts: number;
  readonly level: number;
}

/**
 * Communities with the members that are proven: those whose co-actions with the community, taken together, chance would
 * hardly give to any account of the section,
 *
 *   P(Poisson(Σ_j λ_ij) ≥ Σ_j S_ij) · accounts ≤ level
 *
 * (Bonferroni over all accounts, since any of them might have been drawn in), and those that a pair at the level ties to one.
 * Accounts that hang on it by chance are left out; accounts that the communities' borders cut off come in. The strongest
 * community chooses first, and nobody is in two.
 *
 * Cost: linear in ties for each community.
 */
export function settleMembers(
  communities: readonly AccountGroup[],
  ties: readonly Tie[],
  options: MemberOptions,
): AccountGroup[] {
  const tiesOf = new Map<number, Tie[]>();
  for (const tie of ties) {
    for (const account of [tie.a, tie.b]) {
      const known = tiesOf.get(account);
      if (known === undefined) tiesOf.set(account, [tie]);
      else known.push(tie);
    }
  }
  const taken = new Set<number>();
  const settled: AccountGroup[] = [];
  for (const { accounts } of communities) {
    const core = new Set(accounts.filter((account) => !taken.has(account)));
    const near = new Set(core);
    for (const account of core) for (const { a, b } of tiesOf.get(account)!) near.add(a).add(b);
    const kept = new Set(
      [...near].filter((one) => !taken.has(one) && isProven(one, core, tiesOf.get(one)!, options)),
    );
    for (const one of [...kept])
      for (const { a, b, q } of tiesOf.get(one)!) {
        const partner = a === one ? b : a;
        if (q <= options.level && !taken.has(partner)) kept.add(partner);
      }
    const inside = [...kept].flatMap((one) =>
      tiesOf.get(one)!.filter(({ a, b }) => a === one && kept.has(b)),
    );
    const tied = new Set(inside.flatMap(({ a, b }) => [a, b]));
    if (tied.size < 2) continue;
    for (const account of tied) taken.add(account);
    settled.push(describeGroup([...tied], inside));
  }
  return settled.sort(compareGroups);
}

function isProven(
  account: number,
  core: ReadonlySet<number>,
  ties: readonly Tie[],
  { accounts, level }: MemberOptions,
): boolean {
  const own = ties.filter(({ a, b }) => core.has(a === account ? b : a));
  if (own.some(({ q }) => q <= level)) return true;
  const coActions = own.reduce((sum, tie) => sum + tie.coActions, 0);
  const expected = own.reduce((sum, tie) => sum + tie.expected, 0);
  return coActions > 0 && poissonTail(coActions, expected) * accounts <= level;
}
