import type { CommentTable } from '../model/commentTable.js';
import { InputError } from '../model/inputError.js';
import type { ColumnMapping, Reading, RejectedRow } from '../model/reading.js';
import { assembleTable, reorderColumns } from './assembleTable.js';
import { collectCells } from './collectCells.js';
import { findFlaws } from './findFlaws.js';
import { describeReading } from './describeReading.js';
import type { DateOrder } from './parseTime.js';
import { pseudonymise } from './pseudonymise.js';
import { fetchRaw } from './fetchRaw.js';
import { isTimezone } from './zoneClock.js';

export interface ReadOptions {
  /** Columns by name where the hints do not suffice; null switches off a column that is not needed. */
  readonly columns?: Partial<ColumnMapping> | undefined;
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
export const readDefaults = { keepIds: false } as const;

/**
 * Reads a comment section from a CSV or TSV file, plain or gzip, whole or with an account of what was left out.
 *
 * Every row is in the table or in `rejects`, with the line on which it begins, the reason, and the row as it stood
 * (`raw` is never pseudonymised: it is there to mend the file). Rejected are rows that are no CSV, rows without an
 * account or a readable time, and comment ids that came before, so that a doubled export does not look like a chorus.
 * Comments without text are kept; a comment may be a picture.
 *
 * What it can get wrong: without a comment id, rows doubled by a faulty export are not seen.
 *
 * Defaults: columns by their names in English or Russian (`notes` says which), UTC only where the time itself says so,
 * pseudonyms instead of ids.
 *
 * Cost: one pass, about 5 s and 0.6 GB for a million comments of 245 MB, twice the time with pseudonyms; a second pass
 * where a row is rejected for its content.
 *
 * @throws InputError naming file, line, column and the mend where the file cannot be used.
 * @example no-run
 * import { loadPseudonymKey, readComments } from 'in-concert';
 * const { key } = await loadPseudonymKey();
 * const reading = await readComments('comments.csv.gz', { key, timezone: 'Asia/Almaty' });
 * reading.rowsRead === reading.table.rows + reading.rejects.length; // => true
 */
export async function readComments(file: string, options: ReadOptions = {}): Promise<Reading> {
  const keepIds = options.keepIds ?? readDefaults.keepIds;
  const { timezone } = options;
  if (!keepIds && options.key === undefined)
    throw new Error('readComments: key is needed to pseudonymise ids; or set keepIds: true');
  if (timezone !== undefined && !isTimezone(timezone))
    throw new RangeError(`readComments: timezone must be an IANA name such as Asia/Almaty (got ${timezone})`);

  const cells = await collectCells(file, options);
  const found = findFlaws(cells, { ...options, file });
  const raw = await fetchRaw(file, found.flaws);
  const rejects = [...cells.rejects, ...raw].sort((a, b) => a.line - b.line);
  const { kept } = found;
  checkKept(file, kept.length, rejects);

  const { columns } = cells;
  const all = { ...columns, at: found.at };
  const selected = kept.length === all.at.length ? all : reorderColumns(all, kept);
  const table: CommentTable = assembleTable(selected);
  return {
    file,
    sha256: cells.facts.sha256,
    bytes: cells.facts.bytes,
    rowsRead: cells.rows + cells.rejects.length,
    table: keepIds ? table : pseudonymise(table, { key: options.key! }),
    rejects,
    mapping: cells.mapping,
    notes: describeReading(cells, found, table),
  };
}

function checkKept(file: string, kept: number, rejects: readonly RejectedRow[]): void {
  if (kept > 0) return;
  const [first] = rejects;
  if (first === undefined)
    throw new InputError('there is a header but no comment', {
      place: { file, line: 1 },
      fix: 'export it again',
    });
  throw new InputError(`none of the ${rejects.length} rows can be used: ${first.reason}`, {
    place: { file, line: first.line },
    fix: 'look at this row, and at --map if the wrong column is used',
  });
}
