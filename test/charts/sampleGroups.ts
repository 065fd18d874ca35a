import type { AccountFinding } from '../../src/model/account.js';
import type { NetworkEdge, NetworkNode } from '../../src/model/analysis.js';
import type { CoordinatedGroup, EvidenceRow, TestedPair } from '../../src/model/coordination.js';
import { createRandom } from '../../src/stats/random.js';

export const hour = 3_600_000;
export const start = Date.UTC(2022, 0, 1, 18);

const texts = [
  'Мы все поддерживаем порядок в нашем городе, пусть скорее вернётся спокойная жизнь',
  'Қаламызда тыныштық болсын, барлығымыз бірге боламыз деп сенемін',
  'Подробности о наборе волонтёров читайте по ссылке в закреплённом сообщении https://example.org/volunteers',
];

export function sampleGroups(): CoordinatedGroup[] {
  return [12, 8, 4].map((size, index) => ({
    id: `g${index + 1}`,
    accounts: Array.from(
      { length: size },
      (_, member) => `acc-${(index * 100 + member * 7 + 4096).toString(16)}`,
    ),
    traces: index === 2 ? ['same_link'] : index === 1 ? ['same_text', 'same_link'] : ['same_text'],
    coActions: [210, 66, 15][index]!,
    expected: [1.84, 0.71, 0.062][index]!,
    provenBy: index === 2 ? 'pairs' : 'group',
    p: 1 / 21,
    pAccounts: 1 / 21,
    pSittings: index === 2 ? null : 1 / 21,
    pSharers: index === 2 ? null : 1 / 21,
    stability: [1, 0.97, 1][index]!,
    q: [0.00001, 0.0004, 0.021][index]!,
    firstAt: start + (20 + index * 70) * hour,
    lastAt: start + (200 + index * 60) * hour,
    sampleText: texts[index]!,
  }));
}

export function sampleEvidence(group: CoordinatedGroup, index: number): EvidenceRow[] {
  const objects = index === 2 ? 1 : 3;
  const lookAlike = texts[index]!.replace('о', 'o').replace('а', 'a').replace('е', '\u200be');
  return Array.from({ length: objects }, (_, object) =>
    group.accounts.slice(0, 10 - object * 2).map((account, member) => ({
      group: group.id,
      account,
      commentId: `${index}${object}${member}`,
      trace: group.traces[object % group.traces.length]!,
      object:
        group.traces[object % group.traces.length] === 'same_link'
          ? 'https://example.org/volunteers'
          : `${texts[index]!.toLowerCase()} ${object}`,
      at: group.firstAt + object * 30 * hour + member * 4_700,
      text: member % 4 === 3 ? `${lookAlike} ${object}` : `${texts[index]!} ${object}`,
    })),
  ).flat();
}

export function sampleEdges(group: CoordinatedGroup): NetworkEdge[] {
  const random = createRandom(group.accounts.length);
  return group.accounts.flatMap((a, i) =>
    group.accounts.slice(i + 1).flatMap((b) =>
      random.next() < 0.3
        ? []
        : {
            a,
            b,
            coActions: 2 + random.integer(8),
            expected: 0.01 + random.next() / 20,
            q: 10 ** (-2 - random.next() * 6),
            traces: group.traces,
          },
    ),
  );
}

export function toPair(edge: NetworkEdge): TestedPair {
  const { coActions, expected, q } = edge;
  return {
    accountA: edge.a,
    accountB: edge.b,
    trace: edge.traces[0]!,
    windowSeconds: 60,
    coActions,
    expected,
    p: q / 100,
    q,
    qAccounts: q,
    pTiming: q / 10,
    qTiming: q / 5,
  };
}

export function sampleNodes(group: CoordinatedGroup, index: number): NetworkNode[] {
  return group.accounts.map((account, member) => {
    const angle = (member / group.accounts.length) * 2 * Math.PI;
    const radius = 0.03 + 0.014 * group.accounts.length;
    return {
      account,
      group: group.id,
      comments: 6 + member * 5,
      partners: group.accounts.length - 1,
      x: [0.27, 0.72, 0.62][index]! + radius * Math.cos(angle),
      y: [0.6, 0.66, 0.18][index]! + radius * Math.sin(angle) * (member % 2 ? 1 : 0.7),
    };
  });
}

export function sampleMembers(group: CoordinatedGroup): AccountFinding[] {
  return group.accounts.map((account, index) => ({
    account,
    comments: 6 + index * 5,
    firstAt: group.firstAt,
    lastAt: group.lastAt,
    evidenceLevel: 2,
    q: group.q * (index + 1),
    group: group.id,
    partners: group.accounts.length - 1,
    copiedTexts: 3,
    note: '',
  }));
}

export function sampleCopiers(): AccountFinding[] {
  return Array.from({ length: 6 }, (_, index) => ({
    account: `acc-${(index + 7000).toString(16)}`,
    comments: 3 + index,
    firstAt: start + index * 9 * hour,
    lastAt: start + (100 + index * 30) * hour,
    evidenceLevel: index < 4 ? 1 : 0,
    q: index < 4 ? 0.4 : null,
    group: null,
    partners: 0,
    copiedTexts: index < 4 ? 1 : 0,
    note: index === 0 ? 'petition text shared by 41 accounts' : '',
  }));
}
