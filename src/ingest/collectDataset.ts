import { stat } from 'node:fs/promises';
import { deriveAccountFacts } from './accountFacts.js';
import { CellsBuilder, type CollectedColumns } from './cellsBuilder.js';
import { collectFile } from './collectFile.js';
import type { DescribedFile } from './describeReading.js';
import type { CollectOptions } from './fileCells.js';
import type { TextColumn } from '../model/commentTable.js';
import { readTimes, type TimeOptions } from './readTimes.js';

const day = 86_400_000;
/** A file that seems older carries no time of its own: archives are packed with such dates. */
const oldestFile = Date.UTC(2000, 0, 1);

/** All files of a dataset in columns, file after file, each row with its time or why it has none. */
export interface Dataset {
  readonly files: readonly DescribedFile[];
  readonly columns: CollectedColumns;
  readonly edited: TextColumn | null;
  readonly at: Float64Array;
  readonly flaws: Map<number, string>;
  /** What a person should know about the facts of accounts. */
  readonly factNotes: readonly string[];
}

export type DatasetOptions = Omit<CollectOptions, 'idPrefix' | 'isAlone'> &
  Pick<TimeOptions, 'timezone' | 'dateOrder' | 'showCell'>;

/** Reads files into the columns of one dataset. Columns, units, order of day and month are decided for each by itself. */
export async function collectDataset(paths: readonly string[], options: DatasetOptions): Promise<Dataset> {
  const builder = new CellsBuilder(options.extraColumns, options.optionalColumns);
  const files: DescribedFile[] = [];
  const parts: Float64Array[] = [];
  const flaws = new Map<number, string>();
  for (const [k, file] of paths.entries()) {
    const isAlone = paths.length === 1;
    const idPrefix = isAlone ? '' : `f${k + 1}-`;
    const cells = await collectFile(file, builder, { ...options, idPrefix, isAlone });
    const times = readTimes(builder.times.finish(), builder.line.view(cells.from), {
      file,
      column: cells.timeName,
      timezone: cells.timesAreUtc ? 'UTC' : options.timezone,
      dateOrder: options.dateOrder,
      showCell: options.showCell,
      latest: (await findAge(file)) + day,
    });
    for (const [row, reason] of times.flaws) flaws.set(cells.from + row, reason);
    parts.push(times.at);
    files.push({ cells, timeNotes: times.notes });
  }
  const { columns, edited, facts: sources } = builder.finish();
  const { facts, notes } = deriveAccountFacts(
    columns.account,
    sources,
    files.map(({ cells }) => ({
      file: cells.file,
      timezone: cells.timesAreUtc ? 'UTC' : options.timezone,
      dateOrder: options.dateOrder,
    })),
  );
  return {
    files,
    columns: { ...columns, accountFacts: facts },
    edited,
    at: joinNumbers(parts),
    flaws,
    factNotes: notes,
  };
}

async function findAge(file: string): Promise<number> {
  const { mtimeMs } = await stat(file);
  return mtimeMs < oldestFile ? Date.now() : mtimeMs;
}

function joinNumbers(parts: readonly Float64Array[]): Float64Array {
  if (parts.length === 1) return parts[0]!;
  const joined = new Float64Array(parts.reduce((size, part) => size + part.length, 0));
  let start = 0;
  for (const part of parts) {
    joined.set(part, start);
    start += part.length;
  }
  return joined;
}
