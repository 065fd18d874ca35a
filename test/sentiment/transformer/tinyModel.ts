import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A whole model that fits on a page: the mean of the embeddings of the tokens, times a matrix, plus a bias. Written as ONNX and
 * with the files that lie beside it, so that the real tokenizer and the real runtime are tested without any download.
 */
export const tinyWords = [
  '[PAD]',
  '[UNK]',
  '[CLS]',
  '[SEP]',
  'good',
  'fine',
  'bad',
  'table',
  'очень',
] as const;

/** Embedding of each word; two numbers: praise and blame. */
const embeddings: readonly (readonly [number, number])[] = [
  [9, 9], // padding: were it counted, every score would be off
  [0, 0],
  [0.5, 0],
  [0, 0.25],
  [4, 0],
  [2, 0.5],
  [0, 4],
  [0.25, 0.25],
  [1, 1],
];
/** From praise and blame to negative, neutral, positive. */
const weights = [
  [-1, 0.5, 2],
  [2, 0.25, -1],
] as const;
const bias = [0.125, 0.5, -0.25] as const;

/** What the model must say of these token ids, by the formula. */
export function computeLogits(ids: readonly number[]): number[] {
  const mean = [0, 1].map((k) => ids.reduce((sum, id) => sum + embeddings[id]![k]!, 0) / ids.length);
  return bias.map((shift, j) => shift + mean[0]! * weights[0][j]! + mean[1]! * weights[1][j]!);
}

export interface TinyModelOptions {
  readonly labels?: readonly string[];
  readonly maxTokens?: number;
  /** Where the weights go, below the folder. */
  readonly file?: string;
  readonly config?: Readonly<Record<string, unknown>>;
}

/** Writes the model into a folder and gives the folder. */
export function writeTinyModel(folder: string, options: TinyModelOptions = {}): string {
  const { labels = ['negative', 'neutral', 'positive'], maxTokens = 6, file = 'onnx/model.onnx' } = options;
  mkdirSync(join(folder, 'onnx'), { recursive: true });
  const json = (name: string, content: unknown): void =>
    writeFileSync(join(folder, name), JSON.stringify(content));
  json('config.json', {
    model_type: 'bert',
    architectures: ['BertForSequenceClassification'],
    max_position_embeddings: 512,
    pad_token_id: 0,
    id2label: Object.fromEntries(labels.map((label, id) => [id, label])),
    ...options.config,
  });
  json('tokenizer_config.json', {
    tokenizer_class: 'BertTokenizer',
    model_max_length: maxTokens,
    pad_token: '[PAD]',
    unk_token: '[UNK]',
    cls_token: '[CLS]',
    sep_token: '[SEP]',
  });
  json('tokenizer.json', buildTokenizer());
  writeFileSync(join(folder, file), buildOnnx());
  return folder;
}

function buildTokenizer(): unknown {
  const special = (token: string, id: number): unknown => ({
    id,
    content: token,
    single_word: false,
    lstrip: false,
    rstrip: false,
    normalized: false,
    special: true,
  });
  return {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: tinyWords.slice(0, 4).map(special),
    normalizer: { type: 'Lowercase' },
    pre_tokenizer: { type: 'Whitespace' },
    post_processor: {
      type: 'TemplateProcessing',
      single: [
        { SpecialToken: { id: '[CLS]', type_id: 0 } },
        { Sequence: { id: 'A', type_id: 0 } },
        { SpecialToken: { id: '[SEP]', type_id: 0 } },
      ],
      pair: [],
      special_tokens: {
        '[CLS]': { id: '[CLS]', ids: [2], tokens: ['[CLS]'] },
        '[SEP]': { id: '[SEP]', ids: [3], tokens: ['[SEP]'] },
      },
    },
    decoder: null,
    model: {
      type: 'WordLevel',
      unk_token: '[UNK]',
      vocab: Object.fromEntries(tinyWords.map((word, id) => [word, id])),
    },
  };
}

// ONNX is a protocol buffer: fields with a number and a wire type, 0 a number, 2 bytes with their length.

function varint(value: number): number[] {
  const bytes: number[] = [];
  for (; value > 127; value = Math.floor(value / 128)) bytes.push((value % 128) | 128);
  return [...bytes, value];
}

type Bytes = readonly number[];
const number = (field: number, value: number): Bytes => [...varint(field * 8), ...varint(value)];
const bytes = (field: number, content: Bytes): Bytes => [
  ...varint(field * 8 + 2),
  ...varint(content.length),
  ...content,
];
const text = (field: number, content: string): Bytes => bytes(field, [...Buffer.from(content)]);

const float32 = 1;
const int64 = 7;

function tensor(name: string, dims: readonly number[], values: readonly number[], kind = float32): Bytes {
  const raw =
    kind === float32
      ? Float32Array.from(values).buffer
      : BigInt64Array.from(values, (one) => BigInt(one)).buffer;
  return [
    ...dims.flatMap((dim) => number(1, dim)),
    ...number(2, kind),
    ...text(8, name),
    ...bytes(9, [...new Uint8Array(raw)]),
  ];
}

/** Attributes are whole numbers here (type 2). */
function node(
  kind: string,
  inputs: readonly string[],
  output: string,
  attributes: Readonly<Record<string, number>> = {},
): Bytes {
  return [
    ...inputs.flatMap((name) => text(1, name)),
    ...text(2, output),
    ...text(3, output),
    ...text(4, kind),
    ...Object.entries(attributes).flatMap(([name, value]) =>
      bytes(5, [...text(1, name), ...number(3, value), ...number(20, 2)]),
    ),
  ];
}

function value(name: string, kind: number, dims: readonly (string | number)[]): Bytes {
  const shape = dims.flatMap((dim) => bytes(1, typeof dim === 'number' ? number(1, dim) : text(2, dim)));
  return [...text(1, name), ...bytes(2, bytes(1, [...number(1, kind), ...bytes(2, shape)]))];
}

function buildOnnx(): Uint8Array {
  const nodes = [
    node('Gather', ['embeddings', 'input_ids'], 'vectors'),
    node('Cast', ['attention_mask'], 'mask', { to: float32 }),
    node('Unsqueeze', ['mask', 'last'], 'mask_of_vectors'),
    node('Mul', ['vectors', 'mask_of_vectors'], 'read'),
    node('ReduceSum', ['read', 'tokens'], 'sum', { keepdims: 0 }),
    node('ReduceSum', ['mask', 'tokens'], 'count', { keepdims: 1 }),
    node('Div', ['sum', 'count'], 'mean'),
    node('Gemm', ['mean', 'weights', 'bias'], 'logits'),
  ];
  const initializers = [
    tensor('embeddings', [embeddings.length, 2], embeddings.flat()),
    tensor('weights', [2, 3], weights.flat()),
    tensor('bias', [3], bias),
    tensor('last', [1], [2], int64),
    tensor('tokens', [1], [1], int64),
  ];
  const graph = [
    ...nodes.flatMap((one) => bytes(1, one)),
    ...text(2, 'tiny'),
    ...initializers.flatMap((one) => bytes(5, one)),
    ...['input_ids', 'attention_mask'].flatMap((name) => bytes(11, value(name, int64, ['texts', 'tokens']))),
    ...bytes(12, value('logits', float32, ['texts', 3])),
  ];
  const opset = [...text(1, ''), ...number(2, 13)];
  return Uint8Array.from([...number(1, 8), ...bytes(7, graph), ...bytes(8, opset)]);
}
