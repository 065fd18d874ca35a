import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../model/inputError.js';

/** Precisions of weights and how the names of their files end, the plain one first: it is taken unless told otherwise. */
export const modelEndings = {
  fp32: '',
  q8: '_quantized',
  int8: '_int8',
  uint8: '_uint8',
  fp16: '_fp16',
  q4: '_q4',
  q4f16: '_q4f16',
  bnb4: '_bnb4',
} as const;

export type ModelPrecision = keyof typeof modelEndings;

/** One file of a model. */
export interface ModelFile {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What lies in the folder of a model. */
export interface TransformerFolder {
  readonly folder: string;
  /** `onnx/`, or empty where the weights lie beside the rest. */
  readonly subfolder: string;
  readonly precision: ModelPrecision;
  /** All precisions that are there. */
  readonly precisions: readonly ModelPrecision[];
  /** How many files of weights stand beside the model's own (`model.onnx_data`, `model.onnx_data_1`, …). */
  readonly dataFiles: number;
  readonly labels: readonly string[];
  /** Places in a text that the model has, by its config.json; null where it does not say. */
  readonly positions: number | null;
  readonly files: readonly ModelFile[];
  /** SHA-256 over the lines `<sha256>  <file>` of all files, in order of their names. */
  readonly sha256: string;
}

const beside = ['config.json', 'tokenizer.json', 'tokenizer_config.json'];

/** Reads what can be known of a model without running it, and what it is: the SHA-256 of its files. */
export async function readTransformerFolder(
  folder: string,
  wanted: ModelPrecision | undefined,
): Promise<TransformerFolder> {
  const names = new Set([
    ...(await listNames(folder)),
    ...(await listNames(join(folder, 'onnx'))).map((name) => `onnx/${name}`),
  ]);
  for (const name of beside)
    if (!names.has(name))
      throw new InputError(`has no ${name}`, {
        place: { file: folder },
        fix: 'give the whole folder of the model: config.json, tokenizer.json, tokenizer_config.json and onnx/model.onnx',
      });
  const all = Object.keys(modelEndings) as ModelPrecision[];
  const at = (subfolder: string): ModelPrecision[] =>
    all.filter((one) => names.has(`${subfolder}${nameModel(one)}`));
  const subfolder = at('onnx/').length > 0 ? 'onnx/' : '';
  const precisions = at(subfolder);
  const precision = wanted ?? precisions[0];
  if (precision === undefined || !precisions.includes(precision))
    throw new InputError(`has no ${nameModel(wanted ?? 'fp32')}, in it or in its folder onnx`, {
      place: { file: folder },
      fix:
        precisions.length > 0
          ? `there is: --onnx-dtype ${precisions.join(' or ')}`
          : 'export the model to ONNX (optimum-cli export onnx)',
    });
  const model = `${subfolder}${nameModel(precision)}`;
  const data = [...names].filter((name) => name.startsWith(`${model}_data`));
  const files: ModelFile[] = [];
  for (const file of [...beside, model, ...data].sort()) files.push(await hashFile(folder, file));
  const sha256 = createHash('sha256')
    .update(files.map((one) => `${one.sha256}  ${one.file}\n`).join(''))
    .digest('hex');
  const config = await readConfig(join(folder, 'config.json'));
  return { folder, subfolder, precision, precisions, dataFiles: data.length, files, sha256, ...config };
}

function nameModel(precision: ModelPrecision): string {
  return `model${modelEndings[precision]}.onnx`;
}

async function listNames(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}

async function hashFile(folder: string, file: string): Promise<ModelFile> {
  const hash = createHash('sha256');
  const path = join(folder, file);
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
  return { file, bytes: (await stat(path)).size, sha256: hash.digest('hex') };
}

/** Models that leave the first places of a text unused: those up to that of the padding. */
const shiftedModels = /^(?:xlm-)?roberta(?:-xl)?$|^xlm-roberta-xl$|^camembert$/;

async function readConfig(path: string): Promise<Pick<TransformerFolder, 'labels' | 'positions'>> {
  const place = { file: path };
  const fix = 'give the config.json of a model that sorts texts into labels';
  let config: {
    readonly id2label?: Readonly<Record<string, unknown>>;
    readonly num_labels?: number;
    readonly problem_type?: string;
    readonly model_type?: string;
    readonly max_position_embeddings?: number;
    readonly pad_token_id?: number;
  };
  try {
    config = JSON.parse(await readFile(path, 'utf8')) as typeof config;
  } catch {
    throw new InputError('is not JSON', { place, fix });
  }
  const named = config.id2label ?? {};
  const labels = Object.keys(named).map((_, id) => String(named[id] ?? ''));
  if (labels.length < 2 || labels.includes(''))
    throw new InputError('names no labels (`id2label`)', { place, fix });
  if (config.problem_type === 'multi_label_classification' || config.problem_type === 'regression')
    throw new InputError(
      `the model does another thing (${config.problem_type}): ${labels.join(', ')}; one label for each text is needed`,
      { place, fix },
    );
  const { max_position_embeddings: places, pad_token_id: padding = 1, model_type: kind = '' } = config;
  const positions = places === undefined ? null : places - (shiftedModels.test(kind) ? padding + 1 : 0);
  return { labels, positions };
}
