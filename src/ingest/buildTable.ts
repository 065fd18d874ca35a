import type { CodedColumn, CommentTable } from '../model/commentTable.js';
import { deriveAccountFacts } from './accountFacts.js';
import { AccountFactsSource } from './accountFactsSource.js';
import { assembleTable } from './assembleTable.js';
import { CodedColumnBuilder } from './codedColumn.js';
import { GrowingArray } from './growingArray.js';
import { TextColumnBuilder } from './textColumn.js';
import { TextDictionary } from './textDictionary.js';

/** One comment for {@link buildCommentTable}. Ids are strings: a 64-bit id as a number would be rounded. */
export interface CommentInput {
  /** Default: the line, or the row counted from 1. */
  readonly commentId?: string | undefined;
  readonly account: string;
  readonly group?: string | null | undefined;
  readonly thread?: string | null | undefined;
  /** Id of the comment replied to. */
  readonly parent?: string | null | undefined;
  /** Id or address of the post forwarded, quoted or reposted. */
  readonly quoted?: string | null | undefined;
  /** Cells of further columns, by name; a name that a row lacks is an empty cell there. */
  readonly columns?: Readonly<Record<string, string | null>> | undefined;
  /** UTC milliseconds, a Date, or ISO 8601 with `Z` or an offset. */
  readonly at: Date | number | string;
  /** Null: the body was deleted or withheld. */
  readonly text: string | null;
  readonly line?: number | undefined;
  /** When the account was registered: UTC milliseconds, a Date, or ISO 8601 with `Z` or an offset. */
  readonly registered?: Date | number | string | null | undefined;
  /** The name that the account shows; only numbers derived from it are kept. */
  readonly name?: string | null | undefined;
}

/** The same as columns of equal length. */
export type CommentInputColumns = {
  readonly [Key in keyof Omit<CommentInput, 'columns'>]: Iterable<CommentInput[Key]>;
} & { readonly columns?: Readonly<Record<string, Iterable<string | null>>> | undefined };

/**
 * Builds a comment table from rows or columns in memory, in time order.
 *
 * A group, thread, parent or quoted post that is absent, null or empty counts as missing; when it is so in every row the column is null.
 * Nothing is pseudonymised. An account that is empty, a time without a zone and a comment id given twice are errors.
 *
 * Cost: linear, and n log n where the rows are not in time order.
 *
 * @example
 * import { buildCommentTable } from 'in-concert';
 * const table = buildCommentTable([
 *   { account: 'bek', at: '2022-01-05T10:00:03Z', text: 'сәлем' },
 *   { account: 'ann', at: '2022-01-05T16:00:00+06:00', text: 'hello' },
 * ]);
 * table.rows; // => 2
 * table.row(0).account; // => 'ann'
 * Array.from(table.at).map((at) => at - table.at[0]); // => [0, 3000]
 */
export function buildCommentTable(rows: Iterable<CommentInput> | CommentInputColumns): CommentTable {
  const ids = new TextDictionary();
  const account = new CodedColumnBuilder();
  const group = new CodedColumnBuilder();
  const thread = new CodedColumnBuilder();
  const parent = new TextColumnBuilder();
  const quoted = new TextColumnBuilder();
  const further = new FurtherColumns();
  const at = new GrowingArray((size) => new Float64Array(size));
  const text = new TextColumnBuilder();
  const textMissing = new GrowingArray((size) => new Uint8Array(size));
  const line = new GrowingArray((size) => new Float64Array(size));
  const facts = new AccountFactsSource(0);
  let number = 0;
  for (const row of Symbol.iterator in rows ? rows : zipColumns(rows)) {
    number++;
    if (typeof row.account !== 'string' || row.account === '')
      throw new RangeError(`buildCommentTable: row ${number}: account must be a non-empty string`);
    const id = row.commentId ?? String(row.line ?? number);
    if (ids.add(id) !== number - 1)
      throw new RangeError(`buildCommentTable: row ${number}: comment id ${id} is there twice`);
    account.append(row.account);
    group.append(row.group ?? null);
    thread.append(row.thread ?? null);
    parent.append(row.parent ?? '');
    quoted.append(row.quoted ?? '');
    further.append(row.columns ?? {}, number);
    at.push(toMilliseconds(row.at, number));
    text.append(row.text ?? '');
    textMissing.push(row.text === null ? 1 : 0);
    line.push(row.line ?? 0);
    const registered = row.registered ?? null;
    facts.note(row.account, {
      registered: registered === null ? '' : new Date(toMilliseconds(registered, number)).toISOString(),
      name: row.name ?? '',
    });
  }
  const groups = group.finish();
  const threads = thread.finish();
  const parents = parent.finish();
  const quotes = quoted.finish();
  const missing = textMissing.finish();
  const accounts = account.finish();
  return assembleTable({
    commentId: ids.finish(),
    account: accounts,
    accountFacts: deriveAccountFacts(accounts, [facts.finish()], [{ file: 'rows' }]).facts,
    group: groups.values.length === 0 ? null : groups,
    thread: threads.values.length === 0 ? null : threads,
    parent: parents.bytes.length === 0 ? null : parents,
    quoted: quotes.bytes.length === 0 ? null : quotes,
    columns: further.finish(),
    at: at.finish(),
    text: text.finish(),
    textMissing: missing.includes(1) ? missing : null,
    line: line.finish(),
  });
}

const isoWithZone = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?\s?(Z|[+-]\d\d:?\d\d)$/;

function toMilliseconds(at: Date | number | string, number: number): number {
  if (typeof at === 'string' && !isoWithZone.test(at))
    throw new RangeError(
      `buildCommentTable: row ${number}: time "${at}" must be ISO 8601 with a zone, such as 2022-01-05T10:00:00Z`,
    );
  const time = typeof at === 'number' ? at : new Date(at).getTime();
  if (!Number.isFinite(time))
    throw new RangeError(`buildCommentTable: row ${number}: "${String(at)}" is no time`);
  return time;
}

/** Columns by name, of which rows may bring any. */
class FurtherColumns {
  readonly #builders = new Map<string, CodedColumnBuilder>();

  append(cells: Readonly<Record<string, string | null>>, number: number): void {
    for (const name of Object.keys(cells))
      if (!this.#builders.has(name)) {
        const builder = new CodedColumnBuilder();
        for (let row = 1; row < number; row++) builder.append(null);
        this.#builders.set(name, builder);
      }
    for (const [name, builder] of this.#builders)
      builder.append(Object.hasOwn(cells, name) ? cells[name]! : null);
  }

  finish(): Readonly<Record<string, CodedColumn>> {
    return Object.fromEntries(Array.from(this.#builders, ([name, builder]) => [name, builder.finish()]));
  }
}

function* zipColumns({ columns, ...own }: CommentInputColumns): Iterable<CommentInput> {
  const further = Object.entries(columns ?? {}).map(([name, values]) => [name, Array.from(values)] as const);
  const entries = Object.entries(own)
    .filter(([, values]) => values !== undefined)
    .map(([name, values]) => [name, Array.from(values as Iterable<unknown>)] as const);
  const all = [...entries, ...further];
  const lengths = all.map(([name, values]) => `${name} ${values.length}`);
  const length = all[0]?.[1].length ?? 0;
  if (all.some(([, values]) => values.length !== length))
    throw new RangeError(`buildCommentTable: columns must be of equal length (got ${lengths.join(', ')})`);
  for (let i = 0; i < length; i++)
    yield {
      ...(Object.fromEntries(entries.map(([name, values]) => [name, values[i]])) as unknown as CommentInput),
      columns: Object.fromEntries(further.map(([name, values]) => [name, values[i]!])),
    };
}
