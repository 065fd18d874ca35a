import { basename, resolve } from 'node:path';
import { InputError } from '../model/inputError.js';
import type { SentimentScorer } from '../model/sentiment.js';
import type { SentimentClass } from '../model/sentimentModel.js';
import { mapLabels, type LabelMapping } from '../sentiment/transformer/mapLabels.js';
import {
  scoreWithTransformer,
  type TransformerScoring,
} from '../sentiment/transformer/scoreWithTransformer.js';
import { countOf } from '../words/formatNumber.js';
import type { Progress } from './progress.js';
import { openTransformer } from './openTransformer.js';
import { loadScorer } from './sentimentModelFile.js';
import { locateModel } from './transformerDownload.js';
import { readTransformerFolder, type ModelPrecision, type TransformerFolder } from './transformerFolder.js';
import { loadTransformers } from './transformersPackage.js';

/** The options of a transformer as commander gives them. */
export interface TransformerFlags {
  readonly onnxLabels?: readonly SentimentClass[];
  readonly onnxDtype?: ModelPrecision;
  readonly allowDownload?: boolean;
}

/** Which model scored, so that a run can say so and refuse to be repeated with another. */
export interface TransformerIdentity {
  readonly name: string;
  readonly sha256: string;
  readonly files: TransformerFolder['files'];
  readonly precision: ModelPrecision;
  readonly labels: readonly string[];
  readonly classes: readonly SentimentClass[];
  readonly maxTokens: number;
  /** Version of `@huggingface/transformers`. */
  readonly runtime: string;
  /** Texts scored, and those of which the end was not read. */
  readonly texts: number;
  readonly cut: number;
}

export interface PreparedScorer {
  readonly scorer: SentimentScorer;
  readonly model: TransformerIdentity | null;
}

const mark = 'onnx:';

/** Whether `--sentiment` names a transformer; then all texts must be known before. */
export function isTransformer(sentiment: string | undefined): sentiment is string {
  return sentiment?.startsWith(mark) === true;
}

/** The scorer that `--sentiment` names: word lists, a trained model, or a transformer, which scores `texts` here and now. */
export async function prepareScorer(
  sentiment: string | undefined,
  texts: Iterable<string>,
  options: TransformerFlags & { readonly progress: Progress },
): Promise<PreparedScorer> {
  if (!isTransformer(sentiment)) return { scorer: await loadScorer(sentiment), model: null };
  try {
    return await scoreTexts(sentiment.slice(mark.length), texts, options);
  } finally {
    options.progress.stop();
  }
}

async function scoreTexts(
  place: string,
  texts: Iterable<string>,
  {
    onnxLabels,
    onnxDtype,
    allowDownload = false,
    progress,
  }: TransformerFlags & { readonly progress: Progress },
): Promise<PreparedScorer> {
  const transformers = await loadTransformers();
  const folder = await locateModel(place, transformers, { allowDownload, precision: onnxDtype, progress });
  const found = await readTransformerFolder(folder, onnxDtype);
  const mapping = readLabels(found, onnxLabels);
  const name = basename(resolve(folder));
  progress.step('loading the model', 0);
  const { session, close } = await openTransformer(found, transformers);
  const began = performance.now();
  const scoring = await scoreWithTransformer(session, texts, {
    classes: mapping.classes,
    onProgress: (share, done) =>
      progress.step(
        `scoring with ${name}: ${countOf(done, 'text')}, ${tellTimeLeft(performance.now() - began, share)}`,
        share,
      ),
  }).finally(close);
  const { scorer, cut } = scoring;
  for (const note of describeRun(found, mapping, session.maxTokens, scoring)) progress.note(note);
  Object.defineProperty(scorer, 'name', { value: `${name}, SHA-256 ${found.sha256.slice(0, 12)}` });
  const { sha256, files, precision, labels } = found;
  const runtime = transformers.env.version;
  return {
    scorer,
    model: {
      name,
      sha256,
      files,
      precision,
      labels,
      classes: mapping.classes,
      maxTokens: session.maxTokens,
      runtime,
      texts: scoring.texts,
      cut,
    },
  };
}

/** Refuses to call a run repeated that another model scored. */
export function checkSameModel(record: object | null, model: TransformerIdentity | null): void {
  const before = (record as { readonly sentimentModel?: TransformerIdentity } | null)?.sentimentModel;
  if (before === undefined || model === null || before.sha256 === model.sha256) return;
  throw new InputError('is not the model of that run: the SHA-256 differs', {
    place: { file: model.name },
    fix: 'give the same model, or leave out --from',
  });
}

function readLabels(
  { folder, labels }: TransformerFolder,
  given: readonly SentimentClass[] | undefined,
): LabelMapping {
  try {
    return mapLabels(labels, given);
  } catch (error) {
    throw new InputError((error as Error).message.replace(/^mapLabels: /, ''), {
      place: { file: folder },
      fix: `say the class of each in this order: --onnx-labels ${labels.map(() => 'neutral').join(',')} with negative and positive in their places`,
    });
  }
}

function describeRun(
  { labels, precision, precisions }: TransformerFolder,
  { classes, assumed }: LabelMapping,
  maxTokens: number,
  { texts, cut }: TransformerScoring,
): string[] {
  const listed = labels
    .map((label, id) => `${label} = ${['negative', 'neutral', 'positive'][classes[id]! + 1]!}`)
    .join(', ');
  const notes = [
    assumed
      ? `the model does not name its labels; taken in the usual order: ${listed}. Read its description; --onnx-labels sets another`
      : `labels of the model: ${listed}`,
  ];
  if (precisions.length > 1)
    notes.push(`weights: ${precision}; there are ${precisions.join(', ')} (--onnx-dtype)`);
  if (cut > 0)
    notes.push(
      `${countOf(cut, 'text')} of ${countOf(texts, 'text')} longer than the ${maxTokens} tokens that the model reads: judged by the beginning`,
    );
  return notes;
}

function tellTimeLeft(milliseconds: number, share: number): string {
  const seconds = (milliseconds / 1000) * (1 / share - 1);
  return seconds < 90 ? `${Math.ceil(seconds)} s left` : `${Math.ceil(seconds / 60)} min left`;
}
