import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { InputError } from '../model/inputError.js';

/** What is used of `@huggingface/transformers`: an optional package, so its own types may not be there. */
export interface TransformersPackage {
  readonly env: {
    version: string;
    logLevel: number;
    allowLocalModels: boolean;
    allowRemoteModels: boolean;
    useFSCache: boolean;
    cacheDir: string | null;
    remoteHost: string;
  };
  readonly LogLevel: { readonly ERROR: number };
  readonly Tensor: new (kind: 'int64', data: BigInt64Array, dims: readonly number[]) => object;
  readonly pipeline: (
    task: 'text-classification',
    model: string,
    options: Readonly<Record<string, unknown>>,
  ) => Promise<TextClassification>;
}

/** A model with its tokenizer. */
export interface TextClassification {
  readonly tokenizer: ((
    text: string,
    options: { readonly return_tensor: false },
  ) => { readonly input_ids: readonly number[] }) & {
    readonly model_max_length: number;
    readonly pad_token_id: number | undefined;
    readonly unk_token_id: number | undefined;
  };
  readonly model: (inputs: Readonly<Record<string, object>>) => Promise<{
    readonly logits: { to(kind: 'float32'): { readonly data: Float32Array } };
  }>;
  dispose(): Promise<unknown>;
}

const packageName = '@huggingface/transformers';

/**
 * Loads the package: the one beside in-concert, or the one of the folder we work in, where `npm install` puts it when in-concert
 * itself is installed elsewhere.
 */
export async function loadTransformers(
  options: { readonly name?: string; readonly from?: string } = {},
): Promise<TransformersPackage> {
  const { name = packageName, from = process.cwd() } = options;
  const found = await import(name).catch(async (error: unknown) => {
    if (!isMissing(error, name)) throw explainFailure(error, name);
    const path = resolveFrom(from, name);
    if (path === null)
      throw new InputError(`this needs the package ${name}, which is not installed`, {
        fix: `npm install ${name}`,
      });
    return import(pathToFileURL(path).href).catch((failure: unknown) => {
      throw explainFailure(failure, name);
    });
  });
  return ('pipeline' in found ? found : found.default) as TransformersPackage;
}

/** Whether the package itself is missing, not something that it needs. */
function isMissing(error: unknown, name: string): boolean {
  const { code, message = '' } = error as { code?: string; message?: string };
  const known = ['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND', 'ERR_LOAD_URL'];
  return code !== undefined && known.includes(code) && message.includes(`'${name}'`);
}

function resolveFrom(folder: string, name: string): string | null {
  try {
    return createRequire(join(folder, 'package.json')).resolve(name);
  } catch {
    return null;
  }
}

function explainFailure(error: unknown, name: string): InputError {
  return new InputError(`the package ${name} is there but does not load: ${(error as Error).message}`, {
    fix: `npm install ${name}`,
  });
}
