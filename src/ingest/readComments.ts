import { createHash } from 'node:crypto';
import { InputError } from '../model/inputError.js';
import type { ColumnMapping, FileRead, Reading, RejectedRow } from '../model/reading.js';
import { assembleTable } from './assembleTable.js';
import { collectDataset, type Dataset } from './collectDataset.js';
import { describeReading } from './describeReading.js';
import type { FileCells } from './fileCells.js';
import { findFlaws } from './findFlaws.js';
import { listFiles } from './listFiles.js';
import { listRejects, type RawOptions } from './listRejects.js';
import { maskTimeCell } from './maskRaw.js';
import type { DateOrder } from './parseTime.js';
import { createPseudonyms, pseudonymise } from './pseudonymise.js';
import { isTimezone } from './zoneClock.js';

export interface ReadOptions {
  /** Columns by name where the hints do not suffice; null switches off a column that is not needed. */
  readonly columns?: Partial<ColumnMapping> | undefined;
  /**
   * Further columns of a table to read, by name, for traces of any columns: they come as `table.columns`.
   * Platform exports in JSON have no columns to name.
   */
  readonly extraColumns?: readonly string[] | undefined;
  /** Further columns to read where a table has them; those that no file fills are left out of `table.columns`. */
  readonly optionalColumns?: readonly string[] | undefined;
  /** Further columns of which the numbers are no ids, so that they stay as they are. */
  readonly numberColumns?: readonly string[] | undefined;
  /** Whether a table without a column of texts is an error; false for those who look at other columns only. */
  readonly needsText?: boolean | undefined;
  /** IANA name of the clock on which times without a zone were written. Never guessed. */
  readonly timezone?: string | undefined;
  /** Order of day and month where the column itself does not show it. */
  readonly dateOrder?: DateOrder | undefined;
  /** Whether ids and names stay as they are. */
  readonly keepIds?: boolean | undefined;
  /** Secret of the pseudonyms; needed unless `keepIds`. */
  readonly key?: Uint8Array | string | undefined;
  /** Told the rows read so far, about once a megabyte. */
  readonly onProgress?: ((rows: number) => void) | undefined;
}

/** Ids are pseudonymised unless one says otherwise: whoever looks over the shoulder should see nobody's name. */
export const readDefaults = { keepIds: false, needsText: true } as const;

/**
 * Reads a comment section whole, with an account of what was left out: from a file, a folder, a pattern such as
 * `exports/*.json`, or a list of these, which together are one dataset. The format is told from the content.
 *
 * Every row is in the table or in `rejects`, with the line on which it begins, the reason, and the row as it stood.
 * Rejected are rows that cannot be read, rows without an account or a readable time, times in the future of the file,
 * comment ids that came before in any of the files, so that a doubled export does not look like a chorus, and older
 * versions of edited comments. Comments without text are kept; a comment may be a picture, or deleted.
 * With pseudonyms, `raw` shows them too, and cells of unknown meaning are hidden; `keepIds` shows rows as they stood.
 *
 * What it can get wrong: without a comment id, rows doubled by a faulty export are not seen.
 *
 * Defaults: columns by their names in English or Russian (`notes` says which), decided for each file by itself; UTC
 * only where the time itself says so; pseudonyms instead of ids.
 *
 * Cost: one pass, about 1 s and 0.45 GB for a million comments of 243 MB in the order of time, 3 s with pseudonyms; a
 * second pass over files of which a row is rejected for its content.
 *
 * @throws InputError naming file, line, column and the mend where a file cannot be used.
 * @example no-run
 * import { loadPseudonymKey, readComments } from 'in-concert';
 * const { key } = await loadPseudonymKey();
 * const reading = await readComments('comments.csv.gz', { key, timezone: 'Asia/Almaty' });
 * reading.rowsRead === reading.table.rows + reading.rejects.length; // => true
 */
export async function readComments(
  input: string | readonly string[],
  options: ReadOptions = {},
): Promise<Reading> {
  const keepIds = options.keepIds ?? readDefaults.keepIds;
  const { timezone } = options;
  if (!keepIds && options.key === undefined)
    throw new Error('readComments: key is needed to pseudonymise ids; or set keepIds: true');
  if (timezone !== undefined && !isTimezone(timezone))
    throw new RangeError(`readComments: timezone must be an IANA name such as Asia/Almaty (got ${timezone})`);

  const pseudonyms = keepIds ? null : createPseudonyms({ key: options.key! });
  const { files, passedOver } = await listFiles(input);
  const dataset = await collectDataset(files, {
    ...options,
    extraColumns: [...new Set(options.extraColumns)],
    optionalColumns: [...new Set(options.optionalColumns)].filter(
      (name) => options.extraColumns?.includes(name) !== true,
    ),
    showCell: pseudonyms === null ? undefined : maskTimeCell,
  });
  const { columns, edited, at, flaws } = dataset;
  const found = findFlaws(columns, flaws, {
    edited,
    files: dataset.files.map(({ cells }) => cells),
    describePlace: (row) => describePlace(dataset, row),
    showId: pseudonyms?.comment ?? ((id) => id),
  });
  const rejects = await collectRejects(dataset, { ...options, pseudonyms });
  const { kept } = found;
  checkKept(dataset.files[0]!.cells, kept.length, rejects);

  const table = assembleTable({ ...columns, at }, kept.length === at.length ? null : kept);
  const read = dataset.files.map(({ cells }) => summariseFile(cells));
  return {
    file: typeof input === 'string' ? input : input.join(', '),
    files: read,
    sha256: read.length === 1 ? read[0]!.sha256 : hashSums(read),
    bytes: read.reduce((sum, { bytes }) => sum + bytes, 0),
    rowsRead: read.reduce((sum, { rowsRead }) => sum + rowsRead, 0),
    table: keepIds ? table : pseudonymise(table, { key: options.key!, numberColumns: options.numberColumns }),
    rejects,
    mapping: read[0]!.mapping,
    notes: [...describeReading(dataset.files, found, table, passedOver), ...dataset.factNotes],
  };
}

async function collectRejects(dataset: Dataset, options: RawOptions): Promise<readonly RejectedRow[]> {
  const rejects: RejectedRow[] = [];
  for (const { cells } of dataset.files) {
    const found = await listRejects(cells, dataset.columns.line, dataset.flaws, options);
    for (const row of found) rejects.push(row);
  }
  return rejects;
}

function describePlace({ files, columns }: Dataset, row: number): string {
  const line = `line ${columns.line[row]!}`;
  if (files.length === 1) return line;
  return `${line} of ${files.find(({ cells }) => row < cells.to)!.cells.file}`;
}

function summariseFile({ file, facts, format, from, to, rejects, mapping }: FileCells): FileRead {
  const { sha256, bytes, packing, encoding, sheet } = facts;
  const details = [packing, encoding === 'utf-8' ? undefined : encoding, sheet];
  const told = details.filter((word) => word !== undefined && word !== 'excel' && word !== 'parquet');
  return {
    file,
    sha256,
    bytes,
    format: [format, ...told].join(', '),
    rowsRead: to - from + rejects.length,
    mapping,
  };
}

function hashSums(files: readonly FileRead[]): string {
  return createHash('sha256')
    .update(files.map(({ sha256 }) => sha256).join(''))
    .digest('hex');
}

function checkKept({ file, mapping }: FileCells, kept: number, rejects: readonly RejectedRow[]): void {
  const isTable = mapping !== null;
  if (kept > 0) return;
  const [first] = rejects;
  if (first === undefined)
    throw new InputError(isTable ? 'there is a header but no comment' : 'there is no comment in it', {
      place: isTable ? { file, line: 1 } : { file },
      fix: 'export it again',
    });
  throw new InputError(`none of the ${rejects.length} rows can be used: ${first.reason}`, {
    place: { file: first.file, line: first.line },
    fix: 'look at this row, and at --map if the wrong column is used',
  });
}
