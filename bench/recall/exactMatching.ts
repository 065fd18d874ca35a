// The usual rule: accounts that wrote the same text within an hour, as fixed cut-offs and without a null hypothesis.
import type { CommentTable } from '../../src/model/commentTable.js';

export interface MatchRule {
  /** Texts shorter than this, in characters, are passed over. */
  readonly minLength: number;
  /** Distinct texts that two accounts must share, each within the window. */
  readonly minTexts: number;
  /** Accounts with which one must share so many. */
  readonly minPartners: number;
}

const windowMs = 3_600_000;

/** `raw`: the text as it stands. `folded`: without links, mentions, case and punctuation, which is kinder to the rule. */
export type Folding = 'raw' | 'folded';

export function foldText(text: string, folding: Folding): string {
  if (folding === 'raw') return text.trim();
  return text
    .replace(/\[[^\]|]*\|[^\]]*\]|https?:\/\/\S+|@\w+/gu, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** For each pair of accounts that share a text within the hour, the lengths of these texts, longest first. */
export function matchTexts(table: CommentTable, folding: Folding): Map<string, number[]> {
  const rowsOf = new Map<string, number[]>();
  for (let row = 0; row < table.rows; row++) {
    const text = foldText(table.text.get(row), folding);
    if (text === '') continue;
    const rows = rowsOf.get(text);
    if (rows === undefined) rowsOf.set(text, [row]);
    else rows.push(row);
  }
  const lengths = new Map<string, number[]>();
  for (const [text, rows] of rowsOf) {
    const pairs = new Set<string>();
    let first = 0;
    for (const [k, row] of rows.entries()) {
      while (table.at[row]! - table.at[rows[first]!]! > windowMs) first++;
      const one = table.account.codes[row]!;
      for (let earlier = first; earlier < k; earlier++) {
        const other = table.account.codes[rows[earlier]!]!;
        if (one !== other) pairs.add(one < other ? `${one} ${other}` : `${other} ${one}`);
      }
    }
    for (const pair of pairs) lengths.set(pair, [...(lengths.get(pair) ?? []), text.length]);
  }
  for (const found of lengths.values()) found.sort((x, y) => y - x);
  return lengths;
}

export function flagMatches(
  lengths: ReadonlyMap<string, readonly number[]>,
  { minLength, minTexts, minPartners }: MatchRule,
): ReadonlySet<number> {
  const partners = new Map<number, number>();
  for (const [pair, found] of lengths)
    if ((found[minTexts - 1] ?? 0) >= minLength)
      for (const one of pair.split(' ').map(Number)) partners.set(one, (partners.get(one) ?? 0) + 1);
  return new Set([...partners].filter(([, count]) => count >= minPartners).map(([account]) => account));
}
