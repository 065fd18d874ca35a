import type { AnalyseHooks, AnalyseOptions } from '../analyse.js';
import { readComments } from '../ingest/readComments.js';
import type { Reading } from '../model/reading.js';
import { listTexts } from '../text/listTexts.js';
import { formatCount } from '../words/formatNumber.js';
import { analysisOptionsOf, tracesOf, type AnalyseFlags } from './analyseOptions.js';
import { columnsOfTraces, needTexts } from './columnsOfTraces.js';
import { openKey, readGivenEvents } from './openInputs.js';
import type { Progress } from './progress.js';
import { readOptionsOf } from './readOptions.js';
import { checkRepeats, checkUsedFiles, type RunRecord, type UsedFiles } from './runFile.js';
import { checkSameModel, prepareScorer } from './sentimentTransformer.js';
import { describeUsed } from './sentimentUsed.js';
import { loadTargets } from './stanceTargets.js';
import { hashUsedFile, readGradedAccess, studyChoicesOf, studyColumnsOf } from './studyOptions.js';

/** Everything an analysis is made from, read and checked. */
export interface PreparedAnalysis {
  readonly reading: Reading;
  readonly options: Partial<AnalyseOptions> & AnalyseHooks;
  readonly keyFingerprint: string | null;
  /** The files beside the comments that the result hangs on. */
  readonly used: UsedFiles;
}

export interface PrepareOptions {
  readonly progress: Progress;
  /** The run that is repeated: what differs from it is refused. */
  readonly record?: RunRecord | null;
  /** Columns to keep beside those that the analysis asks for. */
  readonly extraColumns?: readonly string[];
  /** Told of the comments before anything that takes long is done with them. */
  readonly onReading?: (reading: Reading, key: string | null) => void;
}

/** Reads what the flags name: comments, key, events, labels, targets, measurements and the scorer of the mood. */
export async function prepareAnalysis(
  files: readonly string[],
  flags: AnalyseFlags,
  { progress, record = null, extraColumns = [], onReading }: PrepareOptions,
): Promise<PreparedAnalysis> {
  const key = await openKey(flags, progress);
  const { labels, accuracy, used } = await describeUsed(flags, (note) => progress.note(note));
  if (record !== null) checkUsedFiles(record, used);
  const reading = await readDataset(files, flags, key?.key, { progress, extraColumns });
  if (record !== null) checkRepeats(record, reading.sha256, key?.fingerprint ?? null);
  onReading?.(reading, key?.key ?? null);
  const events = await readGivenEvents(flags, progress);
  const { scorer, model } = await prepareScorer(flags.sentiment, listTexts(reading.table), {
    ...flags,
    progress,
  });
  checkSameModel(record, model);
  const graded = await readGradedAccess(flags);
  for (const note of graded?.reading.notes ?? []) progress.note(`connectivity: ${note}`);
  const studied = {
    ...(flags.events === undefined ? {} : { events: await hashUsedFile(flags.events) }),
    ...(graded === null ? {} : { connectivity: graded.file }),
  };
  if (record !== null) checkUsedFiles(record, studied);
  return {
    reading,
    options: {
      ...analysisOptionsOf(flags),
      study: studyChoicesOf(flags),
      connectivity: graded?.reading ?? null,
      scorer,
      labels,
      accuracy,
      targets: record?.targets ?? (flags.targets === undefined ? [] : await loadTargets(flags.targets)),
      events,
      timezone: flags.displayTimezone ?? flags.timezone ?? 'UTC',
      onStep: (step, share) => progress.step(step, 0.1 + 0.85 * share),
    },
    keyFingerprint: key?.fingerprint ?? null,
    used: { ...used, ...studied, ...(model === null ? {} : { sentimentModel: model }) },
  };
}

async function readDataset(
  files: readonly string[],
  flags: AnalyseFlags,
  key: string | undefined,
  { progress, extraColumns }: Pick<Required<PrepareOptions>, 'progress' | 'extraColumns'>,
): Promise<Reading> {
  progress.step('reading', 0);
  const columns = studyColumnsOf(flags);
  const traces = tracesOf(flags);
  const reading = await readComments(files.length === 1 ? files[0]! : files, {
    ...readOptionsOf(flags),
    ...columns,
    extraColumns: [...new Set([...columnsOfTraces(traces), ...columns.extraColumns, ...extraColumns])],
    needsText: needTexts(traces),
    keepIds: flags.keepIds,
    key,
    onProgress: (rows) => progress.step(`reading: ${formatCount(rows)} rows`, 0.05),
  });
  for (const note of reading.notes) progress.note(note);
  progress.note(
    `rows read ${reading.rowsRead} = kept ${reading.table.rows} + rejected ${reading.rejects.length}`,
  );
  return reading;
}
