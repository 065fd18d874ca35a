import type { PreparedText } from '../coordination/traces/trace.js';
import type { CommentTable } from '../model/commentTable.js';
import type { TimelineEvent } from '../model/event.js';
import type { SentimentScores } from '../model/sentiment.js';
import type { SignalColumn } from '../model/signal.js';

/** What every signal is measured from. Account `i` wrote rows `rows[firstOf[i]] … rows[firstOf[i + 1]]` (end excluded), in time order. */
export interface SignalInput {
  readonly table: CommentTable;
  readonly accounts: number;
  /** `accounts + 1` positions in `rows`. */
  readonly firstOf: Int32Array;
  /** Rows of the table grouped by account, in time order. */
  readonly rows: Int32Array;
  /** Mood of each row, where it was scored. */
  readonly scores: SentimentScores | null;
  readonly events: readonly TimelineEvent[];
  /** The texts as words with their near-duplicates, where they were prepared. */
  readonly prepared: PreparedText | null;
  readonly seed: number;
}

/** One signal: from the comments of all accounts to a column with one value an account. */
export type SignalMeasure = (input: SignalInput) => SignalColumn;

/** What `arrangeSignalInput` takes beside the table; what is absent, the signals that need it leave empty. */
export interface SignalOptions {
  readonly scores: SentimentScores | null;
  readonly events: readonly TimelineEvent[];
  readonly prepared: PreparedText | null;
  /** Of the signals that draw random numbers. */
  readonly seed: number;
}

/** No mood, no events, no prepared texts, seed 1. */
export const signalDefaults: SignalOptions = { scores: null, events: [], prepared: null, seed: 1 };

/**
 * Groups the rows of a table by account, each account's in time order: what the signals are measured from.
 *
 * Cost: O(rows + accounts); 4 bytes a row.
 *
 * @example
 * import { arrangeSignalInput, buildCommentTable } from 'in-concert';
 * const table = buildCommentTable([
 *   { account: 'a', at: '2022-01-05T10:00:00Z', text: 'one' },
 *   { account: 'b', at: '2022-01-05T10:00:01Z', text: 'two' },
 *   { account: 'a', at: '2022-01-05T10:00:02Z', text: 'three' },
 * ]);
 * Array.from(arrangeSignalInput(table).rows); // => [0, 2, 1]
 */
export function arrangeSignalInput(table: CommentTable, options: Partial<SignalOptions> = {}): SignalInput {
  const { codes } = table.account;
  const accounts = table.account.values.length;
  const firstOf = new Int32Array(accounts + 1);
  for (let row = 0; row < table.rows; row++) {
    if (codes[row]! >= 0) firstOf[codes[row]! + 1]!++;
  }
  for (let account = 0; account < accounts; account++) firstOf[account + 1]! += firstOf[account]!;
  const next = firstOf.slice(0, accounts);
  const rows = new Int32Array(firstOf[accounts]!);
  for (let row = 0; row < table.rows; row++) {
    if (codes[row]! >= 0) rows[next[codes[row]!]!++] = row;
  }
  return { table, accounts, firstOf, rows, ...signalDefaults, ...options };
}

/** A signal's columns with nothing measured yet: values and p NaN, no opportunities. */
export function createSignalColumn(name: string, accounts: number): SignalColumn {
  return {
    name,
    value: new Float64Array(accounts).fill(NaN),
    p: new Float64Array(accounts).fill(NaN),
    opportunities: new Int32Array(accounts),
  };
}
