import { resolve } from 'node:path';
import { InputError } from '../model/inputError.js';
import type { TransformerSession } from '../sentiment/transformer/transformerSession.js';
import type { TransformerFolder } from './transformerFolder.js';
import type { TextClassification, TransformersPackage } from './transformersPackage.js';

/** Read where neither the tokenizer nor the model tells how much it reads. */
const usualTokens = 512;

/** Loads the model of a folder, from there and from nowhere else. */
export async function openTransformer(
  found: TransformerFolder,
  transformers: TransformersPackage,
): Promise<{ readonly session: TransformerSession; readonly close: () => Promise<unknown> }> {
  const loaded = await loadModel(found, transformers);
  const { tokenizer, model } = loaded;
  // Tokenizers without a limit of their own give an enormous number.
  const limits = [tokenizer.model_max_length, found.positions ?? Infinity].filter((limit) => limit <= 1e6);
  const session: TransformerSession = {
    labels: found.labels,
    maxTokens: limits.length === 0 ? usualTokens : Math.min(...limits),
    paddingToken: tokenizer.pad_token_id ?? 0,
    unknownToken: tokenizer.unk_token_id ?? null,
    encode: (text) => tokenizer(text, { return_tensor: false }).input_ids,
    run: async (tokens, mask, texts) => {
      const shape = [texts, tokens.length / texts];
      const { logits } = await model({
        input_ids: new transformers.Tensor('int64', tokens, shape),
        attention_mask: new transformers.Tensor('int64', mask, shape),
      });
      return logits.to('float32').data;
    },
  };
  return { session, close: () => loaded.dispose() };
}

async function loadModel(
  { folder, subfolder, precision, dataFiles }: TransformerFolder,
  { env, LogLevel, pipeline }: TransformersPackage,
): Promise<TextClassification> {
  // Nothing is fetched from here on, whatever the files of the model say.
  Object.assign(env, { allowLocalModels: true, allowRemoteModels: false, useFSCache: false });
  env.logLevel = LogLevel.ERROR;
  try {
    return await pipeline('text-classification', resolve(folder), {
      local_files_only: true,
      dtype: precision,
      subfolder: subfolder.slice(0, -1),
      ...(dataFiles > 0 ? { use_external_data_format: dataFiles } : {}),
    });
  } catch (error) {
    throw new InputError(`the model does not load: ${(error as Error).message}`, {
      place: { file: folder },
      fix: 'give a model of texts and labels that was exported to ONNX with its tokenizer',
    });
  }
}
