import { neededBits } from '../coordination/neededBits.js';
import { sameColumns } from '../coordination/traces/sameColumns.js';
import type { PreparedText, Trace } from '../coordination/traces/trace.js';
import { readComments } from '../ingest/readComments.js';
import type { CommentTable } from '../model/commentTable.js';
import type { Actions } from '../model/coordination.js';
import { formatCount } from '../words/formatNumber.js';
import { listTraceColumns } from '../words/traceColumns.js';
import { openKey } from './openInputs.js';
import { columnsOfTraces, needTexts } from './columnsOfTraces.js';
import type { PairsFlags } from './pairsOptions.js';
import { writeTables } from './pairsOutput.js';
import { tabulateLikeCooRtweet, tabulatePairs, type PairsTable } from './pairsTable.js';
import { createProgress, type Progress } from './progress.js';
import { readOptionsOf } from './readOptions.js';

/** Reads the comments, counts and writes; notes go to the standard error, rows to the file or the standard output. */
export async function runPairs(files: readonly string[], flags: PairsFlags): Promise<void> {
  const progress = createProgress(flags.quiet === true);
  try {
    const table = await readTable(files, flags, progress);
    progress.step('counting', 0.5);
    const tables = countAll(await collectAll(table, flags), table, flags);
    const rows = await writeTables(tables, flags.out);
    progress.note(`${rows} pairs${flags.out === undefined ? '' : ` written to ${flags.out}`}`);
    if (flags.compat === undefined) progress.note('a count is not a finding; test it: in-concert analyse');
  } finally {
    progress.stop();
  }
}

async function readTable(
  files: readonly string[],
  flags: PairsFlags,
  progress: Progress,
): Promise<CommentTable> {
  const key = await openKey(flags, progress);
  progress.step('reading', 0);
  const reading = await readComments(files.length === 1 ? files[0]! : files, {
    ...readOptionsOf(flags),
    extraColumns: columnsOfTraces(flags.trace),
    needsText: needTexts(flags.trace),
    keepIds: flags.keepIds,
    key: key?.key,
    onProgress: (rows) => progress.step(`reading: ${formatCount(rows)} rows`, 0.05),
  });
  for (const note of reading.notes) progress.note(note);
  progress.note(
    `rows read ${reading.rowsRead} = kept ${reading.table.rows} + rejected ${reading.rejects.length}`,
  );
  return reading.table;
}

/** A table for each trace and window, one after the other, so that only one is in memory. */
function* countAll(traces: Iterable<Actions>, table: CommentTable, flags: PairsFlags): Generator<PairsTable> {
  for (const actions of traces)
    for (const windowSeconds of flags.window)
      yield flags.compat === undefined
        ? tabulatePairs(actions, table, { windowSeconds, minCoActions: flags.min })
        : tabulateLikeCooRtweet(actions, table, { windowSeconds, minParticipation: flags.min });
}

async function collectAll(table: CommentTable, flags: PairsFlags): Promise<Iterable<Actions>> {
  // Loaded only for traces of that kind: with columns of the user the program starts in half the time.
  const isOfColumns = flags.trace.every((name) => listTraceColumns(name) !== null);
  const findTrace: (name: string) => Trace = isOfColumns
    ? sameColumns
    : (await import('../coordination/traces/index.js')).findTrace;
  const prepare = needTexts(flags.trace)
    ? (await import('../coordination/copies/prepareText.js')).prepareText
    : refuseTexts;
  let prepared: PreparedText | undefined;
  const input = {
    table,
    minBits: flags.minBits ?? neededBits(table.rows),
    // Only traces of whole texts ask for it, and it takes longer than all the rest.
    get prepared(): PreparedText {
      return (prepared ??= prepare(table));
    },
  };
  return collectEach();

  function* collectEach(): Generator<Actions> {
    for (const name of flags.trace) yield findTrace(name).collect(input);
  }
}

function refuseTexts(): never {
  throw new Error('pairs: a trace that needs no texts asked for them');
}
