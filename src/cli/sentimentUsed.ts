import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { LabelSheet, ScorerAccuracy } from '../model/moodCorrection.js';
import { describeModelAccuracy } from '../sentiment/aggregate/modelAccuracy.js';
import { countOf } from '../words/formatNumber.js';
import type { UsedFiles } from './runFile.js';
import { readSentimentModel } from './sentimentModelFile.js';
import { readLabelSheet } from './sentimentSheet.js';
import { isTransformer } from './sentimentTransformer.js';

/** What the correction of the mood is made from, and the files that it hangs on. */
export interface UsedSentiment {
  readonly labels: LabelSheet | null;
  /** Undefined: as measured for the built-in scorer. Empty: not known. */
  readonly accuracy: readonly ScorerAccuracy[] | undefined;
  readonly used: UsedFiles;
}

/** Reads the sheet of labels and what the trained model says of itself. A transformer is recorded where it is loaded. */
export async function describeUsed(
  { sentiment, labels }: { readonly sentiment?: string; readonly labels?: string },
  tell: (note: string) => void,
): Promise<UsedSentiment> {
  const read = labels === undefined ? null : await readLabelSheet(labels);
  if (read !== null && read.rejected > 0)
    tell(`${labels!}: ${countOf(read.rejected, 'row')} could not be read and were left out`);
  if (read !== null && read.repeated > 0)
    tell(`${labels!}: ${countOf(read.repeated, 'row')} stand there twice and count once`);
  const sheet = read === null ? {} : { labels: { name: labels!, sha256: read.sha256 } };
  if (sentiment === undefined) return { labels: read?.sheet ?? null, accuracy: undefined, used: sheet };
  if (isTransformer(sentiment)) return { labels: read?.sheet ?? null, accuracy: [], used: sheet };
  const accuracy = describeModelAccuracy(await readSentimentModel(sentiment));
  const sha256 = createHash('sha256')
    .update(await readFile(sentiment))
    .digest('hex');
  return {
    labels: read?.sheet ?? null,
    accuracy,
    used: { ...sheet, sentimentModel: { name: sentiment, sha256 } },
  };
}
