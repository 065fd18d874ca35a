import type { AccountTruth, SimulatedSection } from '../../src/simulate/sectionOptions.js';

const locals = new Set(['Almaty', 'Nur-Sultan', 'Kazakhstan']);

export interface KnownComment {
  readonly account: AccountTruth;
  readonly local: boolean;
  readonly at: number;
  readonly text: string;
  readonly thread: string;
  readonly mood: number;
  readonly origin: string;
}

/** The comments as rows with what is known about each. */
export function listKnown(section: SimulatedSection): readonly KnownComment[] {
  const accounts = new Map(section.truth.map((account) => [account.accountId, account]));
  return section.comments.text.map((text, row) => {
    const account = accounts.get(section.comments.accountId[row]!)!;
    return {
      account,
      local: locals.has(account.place),
      at: section.comments.createdAt[row]!,
      text,
      thread: section.comments.threadId[row]!,
      mood: section.commentTruth.mood[row]!,
      origin: section.commentTruth.origin[row]!,
    };
  });
}

/** Lower case, words only, without mention markup and invisible characters. */
export function plainWords(text: string): string {
  return text
    .replace(/\[id\d+\|[^\]]+\],?/g, '')
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** In how many different texts of five words or more each pair of accounts coincided within the window. */
export function countCoincidences(
  comments: readonly KnownComment[],
  windowMs: number,
): ReadonlyMap<string, number> {
  const byText = new Map<string, KnownComment[]>();
  for (const comment of comments) {
    const words = plainWords(comment.text);
    if (words.split(' ').length < 5) continue;
    byText.set(words, [...(byText.get(words) ?? []), comment]);
  }
  const counts = new Map<string, number>();
  for (const copies of byText.values()) {
    const pairs = new Set<string>();
    copies.forEach((one, index) => {
      for (const other of copies.slice(index + 1)) {
        if (other.at - one.at > windowMs || one.account === other.account) continue;
        pairs.add([one.account.accountId, other.account.accountId].sort().join(' '));
      }
    });
    for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}
