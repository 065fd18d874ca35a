import { rename, writeFile } from 'node:fs/promises';
import { InputError } from '../model/inputError.js';
import { readComments } from '../ingest/readComments.js';
import { formatCsv } from '../report/csv.js';
import { drawSample } from '../sentiment/aggregate/drawSample.js';
import { listClasses } from '../sentiment/aggregate/listClasses.js';
import { stratifyRows } from '../sentiment/aggregate/stratify.js';
import { listTexts } from '../text/listTexts.js';
import { countOf } from '../words/formatNumber.js';
import { openKey } from './openInputs.js';
import { createProgress } from './progress.js';
import { readOptionsOf, type ReadFlags } from './readOptions.js';
import { prepareScorer, type TransformerFlags } from './sentimentTransformer.js';

export interface SampleFlags extends ReadFlags, TransformerFlags {
  readonly n: number;
  readonly out: string;
  readonly sentiment?: string;
  readonly model?: string;
  readonly seed?: number;
  readonly periods?: number;
  readonly cut?: readonly number[];
  readonly quiet?: boolean;
}

/** `in-concert sentiment sample`: comments to label, drawn by chance from every period and predicted class. */
export async function runSample(files: readonly string[], flags: SampleFlags): Promise<void> {
  const progress = createProgress(flags.quiet === true);
  try {
    const key = await openKey(flags, progress);
    progress.step('reading', 0);
    const reading = await readComments(files.length === 1 ? files[0]! : files, {
      ...readOptionsOf(flags),
      keepIds: flags.keepIds,
      key: key?.key,
    });
    for (const note of reading.notes) progress.note(note);
    const { table } = reading;
    progress.step('scoring', 0.3);
    const { scorer } = await prepareScorer(flags.sentiment ?? flags.model, listTexts(table), {
      ...flags,
      progress,
    });
    const classes = listClasses(scorer(listTexts(table), table.rows));
    // A comment without words has no mood to label.
    const rows = listWorded(table.rows, (row) => table.text.get(row));
    const { stratumOf, periodOf, cuts } = stratifyRows(
      rows.map((row) => table.at[row]!),
      rows.map((row) => classes[row]!),
      {
        ...(flags.periods === undefined ? {} : { periods: flags.periods }),
        ...(flags.cut === undefined ? {} : { cuts: flags.cut }),
      },
    );
    const drawn = draw(stratumOf, flags);
    const sizes = new Map<number, number>();
    for (const stratum of stratumOf) sizes.set(stratum, (sizes.get(stratum) ?? 0) + 1);
    const columns = ['comment_id', 'text', 'label', 'stratum', 'stratum_comments', 'period', 'period_start'];
    const lines = Array.from(drawn, (at) => {
      const row = rows[at]!;
      const stratum = stratumOf[at]!;
      return [
        table.row(row).commentId,
        table.text.get(row),
        '',
        stratum,
        sizes.get(stratum)!,
        periodOf[at]! + 1,
        periodOf[at] === 0 ? '' : new Date(cuts[periodOf[at]! - 1]!).toISOString(),
      ];
    });
    const part = `${flags.out}.part`;
    // The mark at the start makes Excel read it as UTF-8.
    await writeFile(part, `\ufeff${formatCsv({ columns, text: ['comment_id', 'text'], rows: lines })}`);
    await rename(part, flags.out);
    progress.note(
      `written: ${flags.out}: ${countOf(drawn.length, 'comment')} of ${countOf(rows.length, 'comment')} with words, from ${countOf(sizes.size, 'stratum', 'strata')}`,
    );
    progress.note(
      'write -1, 0 or 1 into the column label; keep the other columns; do not skip the hard ones',
    );
    progress.note(
      `then: in-concert analyse ${files.join(' ')} --labels ${flags.out} corrects the mood by your labels`,
    );
  } finally {
    progress.stop();
  }
}

function draw(stratumOf: Int32Array, { n, seed, out }: SampleFlags): Int32Array {
  try {
    return drawSample(stratumOf, { n, ...(seed === undefined ? {} : { seed }) });
  } catch (error) {
    throw new InputError((error as Error).message.replace(/^drawSample: /, ''), {
      place: { file: out },
      fix: 'give a larger --n, or fewer --periods',
    });
  }
}

function listWorded(count: number, text: (row: number) => string): number[] {
  const rows: number[] = [];
  for (let row = 0; row < count; row++) if (text(row).trim() !== '') rows.push(row);
  return rows;
}
