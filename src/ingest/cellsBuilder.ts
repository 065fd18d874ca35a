import type { CommentTable } from '../model/commentTable.js';
import { CodedColumnBuilder } from './codedColumn.js';
import type { SourceComment } from './formats/format.js';
import { GrowingArray } from './growingArray.js';
import { TextColumnBuilder } from './textColumn.js';

/** Columns of a dataset before times are decided and rows are left out. */
export type CollectedColumns = Omit<CommentTable, 'at' | 'row' | 'rows'>;

/** Columns that a source may lack. */
export const optionalColumns = ['group', 'thread', 'parent', 'edited', 'textMissing'] as const;
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
  readonly text = new TextColumnBuilder();
  readonly textMissing = new GrowingArray((size) => new Uint8Array(size));
  readonly edited = new TextColumnBuilder();
  readonly line = new GrowingArray((size) => new Float64Array(size));
  /** Times of the file being read; a file's times are decided together and then let go. */
  times = new TextColumnBuilder();
  #filled: Record<OptionalColumn, number> = { group: 0, thread: 0, parent: 0, edited: 0, textMissing: 0 };
  readonly #used = new Set<OptionalColumn>();
  #current: readonly OptionalColumn[] = [];

  get rows(): number {
    return this.line.length;
  }

  /** Says which optional columns the next file has; rows of files without them count as missing there. */
  beginFile(columns: readonly OptionalColumn[]): void {
    this.#closeFile();
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
    this.edited.append(comment.edited);
    this.line.push(line);
  }

  /** The finished columns; the builder must not be used after it. */
  finish(): { readonly columns: CollectedColumns; readonly edited: CommentTable['text'] | null } {
    this.#closeFile();
    for (const column of this.#used) this.#fill(column);
    const group = this.group.finish();
    const thread = this.thread.finish();
    const parent = this.parent.finish();
    const edited = this.edited.finish();
    const missing = this.textMissing.finish();
    // A layout may have a column that is empty in every row, such as replies where there are none.
    return {
      columns: {
        commentId: this.commentId.finish(),
        account: this.account.finish(),
        group: group.values.length === 0 ? null : group,
        thread: thread.values.length === 0 ? null : thread,
        parent: parent.bytes.length === 0 ? null : parent,
        text: this.text.finish(),
        textMissing: missing.includes(1) ? missing : null,
        line: this.line.finish(),
      },
      edited: edited.bytes.length === 0 ? null : edited,
    };
  }

  #closeFile(): void {
    for (const column of this.#current) this.#filled[column] = this.rows;
    this.#current = [];
  }

  #fill(column: OptionalColumn): void {
    for (let row = this.#filled[column]; row < this.rows; row++) {
      if (column === 'textMissing') this.textMissing.push(0);
      else this[column].append('');
    }
    this.#filled[column] = this.rows;
  }
}
