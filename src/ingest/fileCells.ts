import type { ColumnMapping, RejectedRow } from '../model/reading.js';
import type { ColumnRole } from './columnHints.js';
import type { FileFacts } from './openBytes.js';

/** What one file of a dataset brought: its rows are `from … to` of the columns of the dataset. */
export interface FileCells {
  readonly file: string;
  /** The layout in words. */
  readonly format: string;
  readonly facts: FileFacts;
  readonly from: number;
  readonly to: number;
  /** What the times are called in the file, for words; null where its layout says it. */
  readonly timeName: string | null;
  /** The layout's times have no zone but are known to be UTC. */
  readonly timesAreUtc: boolean;
  readonly mapping: ColumnMapping | null;
  /** Whether the source gives ids to its comments; else lines stand for them. */
  readonly hasIds: boolean;
  /** Rows without an id where the source gives ids; `line-17` stands for it. */
  readonly missingIds: number;
  readonly rejects: readonly RejectedRow[];
  readonly blankLines: number;
  /** Lines above the column names. */
  readonly titleLines?: number;
}

/** How files are read into columns. */
export interface CollectOptions {
  /** Columns by name where the hints do not suffice; null switches off a column that is not needed. */
  readonly columns?: Partial<ColumnMapping> | undefined;
  /** Further columns to read, by name. */
  readonly extraColumns?: readonly string[] | undefined;
  /** Further columns to read where the table has them, by name. */
  readonly optionalColumns?: readonly string[] | undefined;
  /** Whether a table without a column of texts is an error; it is unless told otherwise. */
  readonly needsText?: boolean | undefined;
  /** Told the rows read so far. */
  readonly onProgress?: ((rows: number) => void) | undefined;
  /** Put before ids that are made of line numbers, so that those of two files differ; '' for a single file. */
  readonly idPrefix: string;
  /** Whether it is the only file of the dataset. */
  readonly isAlone: boolean;
}

/** A row as it stood in the file, and its cells with what each serves as. */
export interface RawRow {
  readonly raw: string;
  /** Names of the cells where the row is a record of JSON. */
  readonly names: readonly string[] | null;
  readonly roles: readonly (ColumnRole | null)[];
  readonly cells: readonly string[];
}

/** Receives rows of a file that is read once more; `row` counts the comments of the file from 0. */
export type RowVisitor = (row: number, raw: RawRow) => void;
