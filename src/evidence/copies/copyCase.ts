import { extractLinks } from '../../text/links/links.js';
import type { CommentTable } from '../../model/commentTable.js';
import { originRules } from './originRules.js';

/** What the rules of origin look at: one copied text with its accounts and comments. */
export interface CopyCase {
  /** Words of the text that stands for all. */
  readonly words: number;
  /** Information that the copies share. */
  readonly bits: number;
  readonly accounts: number;
  /** First copy of each account, in time order, UTC ms. */
  readonly firstAt: readonly number[];
  /** Copies as written, one of each account, at most `mostRead`, evenly chosen over time. */
  readonly read: readonly ReadCopy[];
  /** Most of the accounts that have one other copied text in common; see `countOverlap`. */
  readonly overlap: number;
  /** Accounts that write as news outlets do; see `findPublishers`. */
  readonly publishers: number;
  /** All comments with the text, and those of them that answer a comment with the same words. */
  readonly copies: number;
  readonly quoting: number;
}

export interface ReadCopy {
  readonly text: string;
  /** Canonical addresses. */
  readonly links: readonly string[];
}

/** First row of each account, in time order. */
export function listFirstRows(table: CommentTable, rows: readonly number[]): number[] {
  const seen = new Set<number>();
  return rows.filter((row) => {
    const account = table.account.codes[row]!;
    return !seen.has(account) && seen.add(account);
  });
}

/** Reads at most so many of the rows, evenly chosen, the first and the last among them. */
export function readCopies(table: CommentTable, rows: readonly number[], most: number): ReadCopy[] {
  const count = Math.min(most, rows.length);
  return Array.from({ length: count }, (_, k) => {
    const position = count === rows.length ? k : Math.round((k * (rows.length - 1)) / (count - 1));
    const text = table.text.get(rows[position]!);
    return { text, links: extractLinks(text) };
  });
}

/** How many of the copies read show something. */
export function countRead({ read }: CopyCase, shows: (copy: ReadCopy) => boolean): number {
  return read.filter(shows).length;
}

/** Whether no other copied text is shared by more than a third of the accounts: they are no team that meets again. */
export function areStrangers({ overlap, accounts }: CopyCase): boolean {
  return overlap <= originRules.overlapShare * accounts;
}
