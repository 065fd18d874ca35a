import { readFile } from 'node:fs/promises';
import type { Analysis } from '../model/analysis.js';
import { InputError } from '../model/inputError.js';
import type { StanceTarget } from '../model/stance.js';
import { version } from '../version.js';
import { unrepeatedFlags, type AnalyseFlags } from './analyseOptions.js';

/** What run.json holds: enough to repeat the run bit for bit, and the counts of what it found. */
export interface RunRecord {
  readonly tool: 'in-concert';
  readonly version: string;
  /** Files, folders and patterns as they were given. */
  readonly inputs: readonly string[];
  readonly flags: Partial<AnalyseFlags>;
  readonly keyFingerprint: string | null;
  readonly events?: UsedFile;
  readonly connectivity?: UsedFile;
  /** The model that scored the mood, where it was not the built-in scorer, and the sheet of labels. */
  readonly sentimentModel?: UsedFile;
  readonly labels?: UsedFile;
  readonly input: Analysis['input'];
  readonly parameters: Analysis['parameters'];
  readonly section: Analysis['section'];
  readonly floor: Analysis['floor'];
  /** The lists of targets as they were used; a repeated run takes them from here. */
  readonly targets?: readonly StanceTarget[];
  readonly counts: Readonly<Record<string, number>>;
  readonly timings: Analysis['timings'];
}

/** A file beside the comments that the result hangs on. */
export interface UsedFile {
  readonly name: string;
  readonly sha256: string;
}

export type UsedFiles = Partial<Pick<RunRecord, 'sentimentModel' | 'labels' | 'events' | 'connectivity'>>;

export function recordRun(
  analysis: Analysis,
  inputs: readonly string[],
  flags: AnalyseFlags,
  keyFingerprint: string | null,
): RunRecord {
  const level = (wanted: number): number =>
    analysis.accounts.filter((one) => one.evidenceLevel === wanted).length;
  return {
    tool: 'in-concert',
    version,
    inputs,
    flags: Object.fromEntries(
      Object.entries(flags).filter(([name]) => !unrepeatedFlags.includes(name as keyof AnalyseFlags)),
    ),
    keyFingerprint,
    input: analysis.input,
    parameters: analysis.parameters,
    section: analysis.section,
    floor: analysis.floor,
    ...(analysis.stance === null ? {} : { targets: analysis.stance.lists }),
    counts: {
      accountsAtLevel1: level(1),
      accountsAtLevel2: level(2),
      groups: analysis.groups.length,
      pairsTested: analysis.pairs.length,
      pairsAtLevel: analysis.floor.observedPairs,
      evidence: analysis.evidence.length,
      events: analysis.events.length,
    },
    timings: analysis.timings,
  };
}

/** Reads a run.json. */
export async function readRunRecord(path: string): Promise<RunRecord> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new InputError('cannot be read', {
      place: { file: path },
      fix: 'give the run.json of an earlier run',
    });
  });
  const record = parseJson(text) as Partial<RunRecord> | null;
  if (record?.tool !== 'in-concert' || !record.flags || !record.input || !record.inputs) {
    throw new InputError('is not a run.json of in-concert', {
      place: { file: path },
      fix: 'give the run.json of an earlier run',
    });
  }
  return record as RunRecord;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Refuses to call a run repeated whose input or key differs. */
export function checkRepeats(record: RunRecord, sha256: string, keyFingerprint: string | null): void {
  if (record.input!.sha256 !== sha256) {
    const many = record.input!.files.length > 1;
    throw new InputError(
      `${many ? 'are not the files' : 'is not the file'} of that run: the SHA-256 differs`,
      {
        place: { file: record.inputs.join(', ') },
        fix: 'give the same file, or leave out --from',
      },
    );
  }
  if (record.keyFingerprint !== keyFingerprint) {
    throw new InputError('was made with another pseudonym key, so the ids would differ', {
      place: { file: record.inputs.join(', ') },
      fix: 'give the key of that run with --key-file, or leave out --from',
    });
  }
}

/** Refuses to call a run repeated whose model or labels have changed; a run of before they were recorded is not asked. */
export function checkUsedFiles(record: RunRecord, used: UsedFiles): void {
  for (const [kind, name] of [
    ['sentimentModel', 'model'],
    ['labels', 'sheet of labels'],
    ['events', 'timeline'],
    ['connectivity', 'file of measurements'],
  ] as const) {
    const [before, now] = [record[kind], used[kind]];
    if (before === undefined || now === undefined || before.sha256 === now.sha256) continue;
    throw new InputError(`is not the ${name} of that run: the SHA-256 differs`, {
      place: { file: now.name },
      fix: `give the same ${name}, or leave out --from`,
    });
  }
}
