import type { CommentTable } from '../model/commentTable.js';
import type { CoordinatedGroup, EvidenceRow } from '../model/coordination.js';
import type { TestedGroup } from '../network/testGroups.js';
import type { NamedGroup } from './collectEvidence.js';

/** Names the groups g1, g2 … in the order given (strongest first). */
export function nameGroups(groups: readonly TestedGroup[]): NamedGroup[] {
  return groups.map((group, k) => {
    const ties = new Set(group.ties.map(({ a, b }) => `${a} ${b}`));
    return {
      id: `g${k + 1}`,
      accounts: group.accounts,
      memberQ: new Map(
        group.provenBy === 'group'
          ? group.accounts.map((one, k) => [one, Math.max(group.q, group.memberP[k]!)])
          : [],
      ),
      hasTie: (a, b) => ties.has(a < b ? `${a} ${b}` : `${b} ${a}`),
    };
  });
}

/** The groups in words and numbers, with the span and the most shared text of their evidence. */
export function describeGroups(
  table: CommentTable,
  groups: readonly TestedGroup[],
  evidence: readonly EvidenceRow[],
): CoordinatedGroup[] {
  return groups.map((group, k) => {
    const id = `g${k + 1}`;
    const own = evidence.filter((row) => row.group === id);
    return {
      id,
      accounts: group.accounts.map((account) => table.account.values.get(account)),
      traces: [...new Set(group.ties.flatMap((tie) => tie.traces))].sort(),
      coActions: group.coActions,
      expected: group.expected,
      provenBy: group.provenBy,
      p: group.p,
      pAccounts: group.nulls.accounts,
      pSittings: group.nulls.sittings,
      pSharers: group.nulls.sharers,
      stability: group.stability,
      q: group.q,
      firstAt: own.reduce((first, { at }) => Math.min(first, at), Infinity),
      lastAt: own.reduce((last, { at }) => Math.max(last, at), -Infinity),
      sampleText: mostShared(own),
    };
  });
}

/** The text of the object that most comments of the evidence share; the earliest comment speaks for it. */
function mostShared(evidence: readonly EvidenceRow[]): string {
  const byObject = new Map<string, EvidenceRow[]>();
  for (const row of evidence) byObject.set(row.object, [...(byObject.get(row.object) ?? []), row]);
  const [largest] = [...byObject.values()].sort((x, y) => y.length - x.length);
  return largest?.[0]?.text ?? '';
}
