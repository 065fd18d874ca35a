import type { CommentTable } from '../model/commentTable.js';
import { AccountFactsSource, type FactColumns, type FinishedFacts } from './accountFactsSource.js';
import { CodedColumnBuilder } from './codedColumn.js';
import type { SourceComment } from './formats/format.js';
import { GrowingArray } from './growingArray.js';
import { LineIds } from './lineIds.js';
import { emptyTexts, TextColumnBuilder } from './textColumn.js';

/** Columns of a dataset before times are decided and rows are left out. */
export type CollectedColumns = Omit<CommentTable, 'at' | 'row' | 'rows'>;

/** Columns that a source may lack. */
export const optionalColumns = ['group', 'thread', 'parent', 'quoted', 'edited', 'textMissing'] as const;
export type OptionalColumn = (typeof optionalColumns)[number];

/**
 * The columns of a dataset under construction, row after row and file after file, so that dictionaries are shared and
 * nothing is copied together at the end. A row must be appended to each column in use; see {@link beginFile}.
 */
export class CellsBuilder {
  readonly commentId = new TextColumnBuilder();
  readonly account = new CodedColumnBuilder();
  readonly group = new CodedColumnBuilder();
  readonly thread = new CodedColumnBuilder();
  readonly parent = new TextColumnBuilder();
  readonly quoted = new TextColumnBuilder();
  readonly text = new TextColumnBuilder();
  readonly textMissing = new GrowingArray((size) => new Uint8Array(size));
  readonly edited = new TextColumnBuilder();
  /** Further columns that the file being read has, in the order of the names told when it began. */
  extra: readonly CodedColumnBuilder[];
  readonly #extra: ReadonlyMap<string, { readonly builder: CodedColumnBuilder; filled: number }>;
  readonly #optionalExtra: readonly string[];
  readonly line = new GrowingArray((size) => new Float64Array(size));
  /** Whether lines stand for comment ids, so that none are appended; for a dataset of a single file. */
  idsAreLines = false;
  /** Whether there are no texts at all, so that none are appended; for a dataset of a single file. */
  hasNoTexts = false;
  /** Times of the file being read; a file's times are decided together and then let go. */
  times = new TextColumnBuilder();
  /** What the file being read says of its accounts. */
  facts = new AccountFactsSource(0);
  readonly #facts: AccountFactsSource[] = [];
  #filled: Record<OptionalColumn, number> = {
    group: 0,
    thread: 0,
    parent: 0,
    quoted: 0,
    edited: 0,
    textMissing: 0,
  };
  readonly #used = new Set<OptionalColumn>();
  #current: readonly OptionalColumn[] = [];

  #currentExtra: readonly string[] = [];

  /** Further columns by name; the optional ones are there at the end only where a file fills them. */
  constructor(extraNames: readonly string[] = [], optionalExtra: readonly string[] = []) {
    this.#optionalExtra = optionalExtra;
    this.#extra = new Map(
      [...extraNames, ...optionalExtra].map((name) => [
        name,
        { builder: new CodedColumnBuilder(), filled: 0 },
      ]),
    );
    this.extra = [...this.#extra.values()].map(({ builder }) => builder);
  }

  /** Names of all further columns, those that may be missing last. */
  get extraNames(): readonly string[] {
    return [...this.#extra.keys()];
  }

  get rows(): number {
    return this.line.length;
  }

  /** Says which optional and which further columns the next file has; rows of files without them count as missing there. */
  beginFile(
    columns: readonly OptionalColumn[],
    factColumns?: FactColumns,
    extraNames: readonly string[] = this.extraNames,
  ): void {
    this.#closeFile();
    this.#currentExtra = extraNames;
    for (const name of extraNames) this.#fillExtra(name);
    this.extra = extraNames.map((name) => this.#extra.get(name)!.builder);
    this.facts = new AccountFactsSource(this.rows, factColumns);
    this.#facts.push(this.facts);
    this.times = new TextColumnBuilder();
    this.#current = columns;
    for (const column of columns) {
      this.#used.add(column);
      this.#fill(column);
    }
  }

  /** Appends a comment to a file begun with all optional columns. */
  addComment(comment: SourceComment, line: number, commentId: string): void {
    this.commentId.append(commentId);
    this.account.append(comment.account);
    this.times.append(comment.time);
    this.text.append(comment.text ?? '');
    this.textMissing.push(comment.text === null ? 1 : 0);
    this.group.append(comment.group);
    this.thread.append(comment.thread);
    this.parent.append(comment.parent);
    this.quoted.append(comment.quoted ?? '');
    for (const [k, builder] of this.extra.entries()) builder.append(comment.extra?.[k] ?? null);
    this.edited.append(comment.edited);
    if (comment.registered !== undefined || comment.name !== undefined)
      this.facts.note(comment.account, comment);
    this.line.push(line);
  }

  /** The finished columns; the builder must not be used after it. */
  finish(): {
    readonly columns: CollectedColumns;
    readonly edited: CommentTable['text'] | null;
    readonly facts: readonly FinishedFacts[];
  } {
    this.#closeFile();
    for (const column of this.#used) this.#fill(column);
    for (const name of this.extraNames) this.#fillExtra(name);
    const group = this.group.finish();
    const thread = this.thread.finish();
    const parent = this.parent.finish();
    const quoted = this.quoted.finish();
    const edited = this.edited.finish();
    const missing = this.textMissing.finish();
    const line = this.line.finish();
    // A layout may have a column that is empty in every row, such as replies where there are none.
    return {
      columns: {
        commentId: this.idsAreLines ? new LineIds(line) : this.commentId.finish(),
        account: this.account.finish(),
        group: group.values.length === 0 ? null : group,
        thread: thread.values.length === 0 ? null : thread,
        parent: parent.bytes.length === 0 ? null : parent,
        quoted: quoted.bytes.length === 0 ? null : quoted,
        columns: Object.fromEntries(
          [...this.#extra]
            .map(([name, { builder }]) => [name, builder.finish()] as const)
            .filter(([name, { values }]) => values.length > 0 || !this.#optionalExtra.includes(name)),
        ),
        text: this.hasNoTexts ? emptyTexts(line.length) : this.text.finish(),
        textMissing: missing.includes(1) ? missing : null,
        line,
      },
      edited: edited.bytes.length === 0 ? null : edited,
      facts: this.#facts.map((source) => source.finish()),
    };
  }

  #closeFile(): void {
    for (const column of this.#current) this.#filled[column] = this.rows;
    for (const name of this.#currentExtra) this.#extra.get(name)!.filled = this.rows;
    this.#current = [];
    this.#currentExtra = [];
  }

  #fillExtra(name: string): void {
    const column = this.#extra.get(name)!;
    for (; column.filled < this.rows; column.filled++) column.builder.append('');
  }

  #fill(column: OptionalColumn): void {
    for (let row = this.#filled[column]; row < this.rows; row++) {
      if (column === 'textMissing') this.textMissing.push(0);
      else this[column].append('');
    }
    this.#filled[column] = this.rows;
  }
}
